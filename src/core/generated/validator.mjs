// Generated from schemas/ by `npm run generate`. Do not edit.
var Gi=(r,i)=>()=>{try{return i||r((i={exports:{}}).exports,i),i.exports}catch(w){throw i=0,w}};var Zi=Gi(Ci=>{"use strict";Object.defineProperty(Ci,"__esModule",{value:!0});function Qi(r){let i=r.length,w=0,k=0,u;for(;k<i;)w++,u=r.charCodeAt(k++),u>=55296&&
u<=56319&&k<i&&(u=r.charCodeAt(k),(u&64512)===56320&&k++);return w}Ci.default=Qi;Qi.code='require("ajv/dist/runtime/ucs2length").default'});var ra=Gi((yn,ea)=>{"use strict";ea.exports=function r(i,w){if(i===w)return!0;if(i&&w&&typeof i=="object"&&typeof w=="object"){if(i.constructor!==w.constructor)
return!1;var k,u,f;if(Array.isArray(i)){if(k=i.length,k!=w.length)return!1;for(u=k;u--!==0;)if(!r(i[u],w[u]))return!1;return!0}if(i.constructor===RegExp)return i.
source===w.source&&i.flags===w.flags;if(i.valueOf!==Object.prototype.valueOf)return i.valueOf()===w.valueOf();if(i.toString!==Object.prototype.toString)return i.
toString()===w.toString();if(f=Object.keys(i),k=f.length,k!==Object.keys(w).length)return!1;for(u=k;u--!==0;)if(!Object.prototype.hasOwnProperty.call(w,f[u]))return!1;
for(u=k;u--!==0;){var e=f[u];if(!r(i[e],w[e]))return!1}return!0}return i!==i&&w!==w}});var sa=Gi(Mi=>{"use strict";Object.defineProperty(Mi,"__esModule",{value:!0});var ta=ra();ta.code='require("ajv/dist/runtime/equal").default';Mi.default=ta});import{formats as Yi}from"../validate/formats.ts";var ma=ci,ia={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"agreement.schema.json",title:"Agreem\
ent",description:"A data-sharing agreement or standard terms. catalogue/agreements/<slug>.yaml",type:"object",additionalProperties:!1,required:["title","summary",
"kind"],properties:{title:{$ref:"common.schema.json#/$defs/title",title:"Title",description:"The name of the agreement or terms.",examples:["Open Government Lic\
ence v3.0"]},summary:{$ref:"common.schema.json#/$defs/summary",title:"Summary",description:"What it allows, in one or two plain sentences.",examples:["Standard \
terms under which public bodies let anyone reuse their information, with attribution."]},description:{$ref:"common.schema.json#/$defs/markdown",title:"Descripti\
on",description:"More about it. Markdown.",examples:["Used by most public bodies."]},kind:{title:"Kind",description:"What kind of terms these are.",enum:["stand\
ard-terms","template","agreement"],examples:["standard-terms"]},parties:{title:"Parties",description:"Ids of publishers, or names of organisations, that are par\
ty to it.",type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{title:"Party",description:"A publisher's id, or a name.",type:"string",minLength:2,maxLength:160,
examples:["city-council"]},examples:[["city-council","city-transport"]]},purpose:{title:"Purpose",description:"What the sharing is for.",type:"string",minLength:5,
maxLength:500,examples:["Planning of transport and housing"]},legalGateways:{title:"Legal gateways",description:"The laws that allow the sharing.",type:"array",
minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/line",title:"Legal gateway",description:"One law, with its section.",examples:["Dig\
ital Economy Act 2017, section 35"]},examples:[["Digital Economy Act 2017, section 35"]]},start:{$ref:"common.schema.json#/$defs/partialDate",title:"Start",description:"\
When it begins.",examples:["2014-10-31"]},end:{$ref:"common.schema.json#/$defs/partialDate",title:"End",description:"When it ends; left out if open-ended.",examples:[
"2029-03"]},review:{$ref:"common.schema.json#/$defs/date",title:"Review",description:"When it is looked at again.",examples:["2027-04-01"]},url:{$ref:"common.sc\
hema.json#/$defs/httpsUrl",title:"Text",description:"Where its text can be read.",examples:["https://www.nationalarchives.gov.uk/doc/open-government-licence/ver\
sion/3/"]}}},h=Object.prototype.hasOwnProperty,P=Zi().default,z=sa().default;function Qe(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Qe.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>120){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[t]:e.push(t),s++}if(P(r)<5){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Qe.errors=e,s===0}Qe.evaluated={dynamicProps:!1,
dynamicItems:!1};function er(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=er.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>250){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[t]:e.push(t),s++}if(P(r)<30){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:30}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return er.errors=e,s===0}er.evaluated={dynamicProps:!1,
dynamicItems:!1};function rr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=rr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>2e4){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};
e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return rr.errors=e,s===0}rr.evaluated={dynamicProps:!1,
dynamicItems:!1};function tr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=tr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>250){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return tr.errors=e,s===0}tr.evaluated={dynamicProps:!1,
dynamicItems:!1};var ji=new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","u");function he(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,n=he.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!ji.test(r)){
let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"}};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return he.errors=e,s===0}he.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Je=new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","u");function sr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=sr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Je.test(r)){let t={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return sr.errors=e,s===0}sr.evaluated={dynamicProps:!1,dynamicItems:!1};var fe=Yi["https-url"];function ir(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ir.evaluated;if(n.
dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLen\
gth",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}if(!fe(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ir.errors=e,
s===0}ir.evaluated={dynamicProps:!1,dynamicItems:!1};function ci(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
s=0,n=ci.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!h.call(r,
"title")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[t]:e.push(t),s++}if(r.summary===void 0||
!h.call(r,"summary")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"summary"}};e===null?e=[t]:e.push(t),s++}if(r.kind===
void 0||!h.call(r,"kind")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.
keys(r))if(!h.call(ia.properties,t)){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===
null?e=[a]:e.push(a),s++}if(r.title!==void 0&&h.call(r,"title")&&(Qe(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||
(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length)),r.summary!==void 0&&h.call(r,"summary")&&(er(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"\
summary",rootData:u,dynamicAnchors:f})||(e=e===null?er.errors:e.concat(er.errors),s=e.length)),r.description!==void 0&&h.call(r,"description")&&(rr(r.description,
{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?rr.errors:e.concat(rr.errors),s=e.length)),
r.kind!==void 0&&h.call(r,"kind")){let t=r.kind;if(!(t==="standard-terms"||t==="template"||t==="agreement")){let a={instancePath:i+"/kind",schemaPath:"#/propert\
ies/kind/enum",keyword:"enum",params:{allowedValues:ia.properties.kind.enum}};e===null?e=[a]:e.push(a),s++}}if(r.parties!==void 0&&h.call(r,"parties")){let t=r.
parties;if(Array.isArray(t)){if(t.length>100){let l={instancePath:i+"/parties",schemaPath:"#/properties/parties/maxItems",keyword:"maxItems",params:{limit:100}};
e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/parties",schemaPath:"#/properties/parties/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[l]:e.push(l),s++}let a=t.length;for(let l=0;l<a;l++){let p=t[l];if(typeof p=="string"){if(P(p)>160){let m={instancePath:i+"/parties/"+l,schemaPath:"#/pr\
operties/parties/items/maxLength",keyword:"maxLength",params:{limit:160}};e===null?e=[m]:e.push(m),s++}if(P(p)<2){let m={instancePath:i+"/parties/"+l,schemaPath:"\
#/properties/parties/items/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/parties/"+l,schemaPath:"#\
/properties/parties/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}let o=t.length,c;if(o>1){let l={};for(;o--;){let p=t[o];if(typeof p==
"string"){if(typeof l[p]=="number"){c=l[p];let m={instancePath:i+"/parties",schemaPath:"#/properties/parties/uniqueItems",keyword:"uniqueItems",params:{i:o,j:c}};
e===null?e=[m]:e.push(m),s++;break}l[p]=o}}}}else{let a={instancePath:i+"/parties",schemaPath:"#/properties/parties/type",keyword:"type",params:{type:"array"}};
e===null?e=[a]:e.push(a),s++}}if(r.purpose!==void 0&&h.call(r,"purpose")){let t=r.purpose;if(typeof t=="string"){if(P(t)>500){let a={instancePath:i+"/purpose",schemaPath:"\
#/properties/purpose/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[a]:e.push(a),s++}if(P(t)<5){let a={instancePath:i+"/purpose",schemaPath:"#/p\
roperties/purpose/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/purpose",schemaPath:"#/properties/\
purpose/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.legalGateways!==void 0&&h.call(r,"legalGateways")){let t=r.legalGateways;
if(Array.isArray(t)){if(t.length>20){let l={instancePath:i+"/legalGateways",schemaPath:"#/properties/legalGateways/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/legalGateways",schemaPath:"#/properties/legalGateways/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[l]:e.push(l),s++}let a=t.length;for(let l=0;l<a;l++)tr(t[l],{instancePath:i+"/legalGateways/"+l,parentData:t,parentDataProperty:l,rootData:u,dynamicAnchors:f})||
(e=e===null?tr.errors:e.concat(tr.errors),s=e.length);let o=t.length,c;if(o>1){e:for(;o--;)for(c=o;c--;)if(z(t[o],t[c])){let l={instancePath:i+"/legalGateways",
schemaPath:"#/properties/legalGateways/uniqueItems",keyword:"uniqueItems",params:{i:o,j:c}};e===null?e=[l]:e.push(l),s++;break e}}}else{let a={instancePath:i+"/\
legalGateways",schemaPath:"#/properties/legalGateways/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}r.start!==void 0&&h.call(r,"star\
t")&&(he(r.start,{instancePath:i+"/start",parentData:r,parentDataProperty:"start",rootData:u,dynamicAnchors:f})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),
r.end!==void 0&&h.call(r,"end")&&(he(r.end,{instancePath:i+"/end",parentData:r,parentDataProperty:"end",rootData:u,dynamicAnchors:f})||(e=e===null?he.errors:e.concat(
he.errors),s=e.length)),r.review!==void 0&&h.call(r,"review")&&(sr(r.review,{instancePath:i+"/review",parentData:r,parentDataProperty:"review",rootData:u,dynamicAnchors:f})||
(e=e===null?sr.errors:e.concat(sr.errors),s=e.length)),r.url!==void 0&&h.call(r,"url")&&(ir(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,
dynamicAnchors:f})||(e=e===null?ir.errors:e.concat(ir.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),s++}return ci.errors=e,s===0}ci.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ca=ui,ua={$schema:"https://json-schema.org/dra\
ft/2020-12/schema",$id:"catalogue.schema.json",title:"Catalogue settings",description:"The register itself. catalogue/catalogue.yaml",type:"object",additionalProperties:!1,
required:["title","description","baseUrl","repository","defaultBranch","publisher","contact","licence","language","place","areaNoun"],properties:{title:{$ref:"c\
ommon.schema.json#/$defs/title",title:"Title",description:"The name of the register.",examples:["City data register"]},shortTitle:{title:"Short title",description:"\
The name in tight places.",type:"string",minLength:2,maxLength:40,examples:["Datastore"]},tagline:{title:"Tagline",description:"One line under the name on the h\
ome page.",type:"string",minLength:5,maxLength:120,examples:["Find the city's data, wherever it lives."]},description:{$ref:"common.schema.json#/$defs/paragraph",
title:"Description",description:"What the register is, in a few sentences.",examples:["A register of the city's data."]},baseUrl:{$ref:"common.schema.json#/$def\
s/httpsUrl",title:"Base address",description:"Where the site is served.",examples:["https://data.example.org/"]},repository:{$ref:"common.schema.json#/$defs/htt\
psUrl",title:"Repository",description:"The GitHub repository that holds the catalogue.",examples:["https://github.com/example/datastore"]},defaultBranch:{title:"\
Default branch",description:"The branch that is published.",type:"string",maxLength:100,pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",examples:["main"]},publisher:{$ref:"\
common.schema.json#/$defs/termId",title:"Publisher",description:"The id of the publisher that runs the register.",examples:["city-council"]},contact:{$ref:"comm\
on.schema.json#/$defs/contact",title:"Contact",description:"Whom to ask about the register.",examples:[{name:"Data team",url:"https://www.example.org/contact"}]},
licence:{$ref:"common.schema.json#/$defs/licenceId",title:"Licence of the metadata",description:"An id of the licences vocabulary.",examples:["ogl-uk-3-0"]},language:{
title:"Language",description:"The language of the register, as a BCP 47 tag.",type:"string",maxLength:20,pattern:"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",examples:["e\
n-GB"]},place:{$ref:"common.schema.json#/$defs/placeId",title:"Place",description:"The id of the place that the register is about.",examples:["E99000001"]},areaNoun:{
title:"Word for an area",description:"What the areas on the tile map are called.",type:"object",additionalProperties:!1,required:["singular","plural"],properties:{
singular:{title:"One",description:"One area.",type:"string",minLength:2,maxLength:40,examples:["borough"]},plural:{title:"Several",description:"Several areas.",
type:"string",minLength:2,maxLength:40,examples:["boroughs"]}},examples:[{singular:"borough",plural:"boroughs"}]},exampleSearches:{title:"Example searches",description:"\
Searches offered on the home page.",type:"array",minItems:1,maxItems:12,uniqueItems:!0,items:{title:"Search",description:"One search.",type:"string",minLength:2,
maxLength:60,examples:["house prices"]},examples:[["house prices","air quality"]]},relatedServices:{title:"Related",description:"Other places to look, shown in \
the footer and on the about page.",type:"array",minItems:1,maxItems:12,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/link",title:"Link",description:"One\
 related service.",examples:[{title:"data.gov.uk",url:"https://www.data.gov.uk/"}]},examples:[[{title:"data.gov.uk",url:"https://www.data.gov.uk/"}]]},linksVerified:{
$ref:"common.schema.json#/$defs/date",title:"Links verified",description:"When the links of all entries were last verified; left out if not yet.",examples:["202\
6-11-01"]}}};function ar(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ar.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>120){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[t]:e.push(t),s++}if(P(r)<5){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ar.errors=e,s===0}ar.evaluated={dynamicProps:!1,
dynamicItems:!1};function nr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=nr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return nr.errors=e,s===0}nr.evaluated={dynamicProps:!1,
dynamicItems:!1};function de(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=de.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[t]:e.push(t),s++}if(!fe(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return de.errors=e,s===0}de.evaluated={dynamicProps:!1,
dynamicItems:!1};var te=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function lr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
s=0,n=lr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"#/maxL\
ength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return lr.errors=
e,s===0}lr.evaluated={dynamicProps:!1,dynamicItems:!1};var fa=Yi.email;function J(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=J.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>254){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:254}};
e===null?e=[t]:e.push(t),s++}if(!fa(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"email"}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return J.errors=e,s===0}J.evaluated={dynamicProps:!1,
dynamicItems:!1};function _(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=_.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[t]:e.push(t),s++}if(!fe(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return _.errors=e,s===0}_.evaluated={dynamicProps:!1,
dynamicItems:!1};function or(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=or.evaluated;n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0);let t=s,a=!1,o=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.email===void 0||!h.call(r,"email"))){let p={instancePath:i,
schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"email"}};e===null?e=[p]:e.push(p),s++}var l=o===s;a=a||l;let c=s;if(r&&typeof r=="ob\
ject"&&!Array.isArray(r)&&(r.url===void 0||!h.call(r,"url"))){let p={instancePath:i,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"\
url"}};e===null?e=[p]:e.push(p),s++}var l=c===s;if(a=a||l,a)s=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",
params:{}};e===null?e=[p]:e.push(p),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||!h.call(r,"name")){let p={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),s++}for(let p of Object.keys(r))if(!(p==="name"||p==="email"||p==="url")){
let m={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[m]:e.push(m),s++}if(r.name!==
void 0&&h.call(r,"name")){let p=r.name;if(typeof p=="string"){if(P(p)>120){let m={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLe\
ngth",params:{limit:120}};e===null?e=[m]:e.push(m),s++}if(P(p)<2){let m={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:2}};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=
[m]:e.push(m),s++}}r.email!==void 0&&h.call(r,"email")&&(J(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:u,dynamicAnchors:f})||
(e=e===null?J.errors:e.concat(J.errors),s=e.length)),r.url!==void 0&&h.call(r,"url")&&(_(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,
dynamicAnchors:f})||(e=e===null?_.errors:e.concat(_.errors),s=e.length))}else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[p]:e.push(p),s++}return or.errors=e,s===0}or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=pr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.test(
r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return pr.errors=e,s===0}pr.evaluated={dynamicProps:!1,dynamicItems:!1};var qt=new RegExp("^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$","u");function mr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=mr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>32){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[t]:e.push(t),s++}if(P(r)<2){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:2}};e===null?e=[t]:e.push(t),s++}if(!qt.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9\
]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return mr.
errors=e,s===0}mr.evaluated={dynamicProps:!1,dynamicItems:!1};function W(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=W.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>250){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return W.errors=e,s===0}W.evaluated={dynamicProps:!1,
dynamicItems:!1};function cr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=cr.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!h.call(r,"title")){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[t]:e.push(t),s++}if(r.url===void 0||!h.call(r,"url")){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t==="title"||t==="url")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[a]:e.push(a),s++}r.title!==void 0&&h.call(r,"title")&&
(W(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),
r.url!==void 0&&h.call(r,"url")&&(_(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?_.errors:e.concat(
_.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return cr.errors=e,s===
0}cr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ur(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=ur.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Je.test(r)){let t={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ur.errors=e,s===0}ur.evaluated={dynamicProps:!1,dynamicItems:!1};var ha=new RegExp(
"^[A-Za-z0-9][A-Za-z0-9._/-]*$","u"),da=new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$","u");function ui(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,n=ui.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.title===void 0||!h.call(r,"title")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[t]:e.
push(t),s++}if(r.description===void 0||!h.call(r,"description")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"descr\
iption"}};e===null?e=[t]:e.push(t),s++}if(r.baseUrl===void 0||!h.call(r,"baseUrl")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
baseUrl"}};e===null?e=[t]:e.push(t),s++}if(r.repository===void 0||!h.call(r,"repository")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"repository"}};e===null?e=[t]:e.push(t),s++}if(r.defaultBranch===void 0||!h.call(r,"defaultBranch")){let t={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"defaultBranch"}};e===null?e=[t]:e.push(t),s++}if(r.publisher===void 0||!h.call(r,"publisher")){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"publisher"}};e===null?e=[t]:e.push(t),s++}if(r.contact===void 0||!h.call(r,"contact")){let t={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contact"}};e===null?e=[t]:e.push(t),s++}if(r.licence===void 0||!h.call(r,"lic\
ence")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"licence"}};e===null?e=[t]:e.push(t),s++}if(r.language===void 0||
!h.call(r,"language")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"language"}};e===null?e=[t]:e.push(t),s++}if(r.place===
void 0||!h.call(r,"place")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[t]:e.push(t),s++}if(r.
areaNoun===void 0||!h.call(r,"areaNoun")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"areaNoun"}};e===null?e=[t]:e.
push(t),s++}for(let t of Object.keys(r))if(!h.call(ua.properties,t)){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t}};e===null?e=[a]:e.push(a),s++}if(r.title!==void 0&&h.call(r,"title")&&(ar(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"\
title",rootData:u,dynamicAnchors:f})||(e=e===null?ar.errors:e.concat(ar.errors),s=e.length)),r.shortTitle!==void 0&&h.call(r,"shortTitle")){let t=r.shortTitle;if(typeof t==
"string"){if(P(t)>40){let a={instancePath:i+"/shortTitle",schemaPath:"#/properties/shortTitle/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[a]:e.
push(a),s++}if(P(t)<2){let a={instancePath:i+"/shortTitle",schemaPath:"#/properties/shortTitle/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.
push(a),s++}}else{let a={instancePath:i+"/shortTitle",schemaPath:"#/properties/shortTitle/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),
s++}}if(r.tagline!==void 0&&h.call(r,"tagline")){let t=r.tagline;if(typeof t=="string"){if(P(t)>120){let a={instancePath:i+"/tagline",schemaPath:"#/properties/t\
agline/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),s++}if(P(t)<5){let a={instancePath:i+"/tagline",schemaPath:"#/properties/tagl\
ine/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/tagline",schemaPath:"#/properties/tagline/type",
keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.description!==void 0&&h.call(r,"description")&&(nr(r.description,{instancePath:i+"/des\
cription",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?nr.errors:e.concat(nr.errors),s=e.length)),r.baseUrl!==void 0&&
h.call(r,"baseUrl")&&(de(r.baseUrl,{instancePath:i+"/baseUrl",parentData:r,parentDataProperty:"baseUrl",rootData:u,dynamicAnchors:f})||(e=e===null?de.errors:e.concat(
de.errors),s=e.length)),r.repository!==void 0&&h.call(r,"repository")&&(de(r.repository,{instancePath:i+"/repository",parentData:r,parentDataProperty:"repositor\
y",rootData:u,dynamicAnchors:f})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),r.defaultBranch!==void 0&&h.call(r,"defaultBranch")){let t=r.defaultBranch;
if(typeof t=="string"){if(P(t)>100){let a={instancePath:i+"/defaultBranch",schemaPath:"#/properties/defaultBranch/maxLength",keyword:"maxLength",params:{limit:100}};
e===null?e=[a]:e.push(a),s++}if(!ha.test(t)){let a={instancePath:i+"/defaultBranch",schemaPath:"#/properties/defaultBranch/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9._/-]*$"}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/defaultBranch",schemaPath:"#/properties/defaultBranch/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.publisher!==void 0&&h.call(r,"publisher")&&(lr(r.publisher,{instancePath:i+"/publisher",parentData:r,
parentDataProperty:"publisher",rootData:u,dynamicAnchors:f})||(e=e===null?lr.errors:e.concat(lr.errors),s=e.length)),r.contact!==void 0&&h.call(r,"contact")&&(or(
r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"contact",rootData:u,dynamicAnchors:f})||(e=e===null?or.errors:e.concat(or.errors),s=e.length)),
r.licence!==void 0&&h.call(r,"licence")&&(pr(r.licence,{instancePath:i+"/licence",parentData:r,parentDataProperty:"licence",rootData:u,dynamicAnchors:f})||(e=e===
null?pr.errors:e.concat(pr.errors),s=e.length)),r.language!==void 0&&h.call(r,"language")){let t=r.language;if(typeof t=="string"){if(P(t)>20){let a={instancePath:i+
"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:20}};e===null?e=[a]:e.push(a),s++}if(!da.test(t)){let a={instancePath:i+
"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"}};e===null?e=[a]:e.push(a),s++}}else{
let a={instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.place!==void 0&&
h.call(r,"place")&&(mr(r.place,{instancePath:i+"/place",parentData:r,parentDataProperty:"place",rootData:u,dynamicAnchors:f})||(e=e===null?mr.errors:e.concat(mr.
errors),s=e.length)),r.areaNoun!==void 0&&h.call(r,"areaNoun")){let t=r.areaNoun;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.singular===void 0||!h.call(t,
"singular")){let a={instancePath:i+"/areaNoun",schemaPath:"#/properties/areaNoun/required",keyword:"required",params:{missingProperty:"singular"}};e===null?e=[a]:
e.push(a),s++}if(t.plural===void 0||!h.call(t,"plural")){let a={instancePath:i+"/areaNoun",schemaPath:"#/properties/areaNoun/required",keyword:"required",params:{
missingProperty:"plural"}};e===null?e=[a]:e.push(a),s++}for(let a of Object.keys(t))if(!(a==="singular"||a==="plural")){let o={instancePath:i+"/areaNoun",schemaPath:"\
#/properties/areaNoun/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[o]:e.push(o),s++}if(t.singular!==void 0&&h.
call(t,"singular")){let a=t.singular;if(typeof a=="string"){if(P(a)>40){let o={instancePath:i+"/areaNoun/singular",schemaPath:"#/properties/areaNoun/properties/\
singular/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[o]:e.push(o),s++}if(P(a)<2){let o={instancePath:i+"/areaNoun/singular",schemaPath:"#/prop\
erties/areaNoun/properties/singular/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/areaNoun/singula\
r",schemaPath:"#/properties/areaNoun/properties/singular/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(t.plural!==void 0&&h.call(
t,"plural")){let a=t.plural;if(typeof a=="string"){if(P(a)>40){let o={instancePath:i+"/areaNoun/plural",schemaPath:"#/properties/areaNoun/properties/plural/maxL\
ength",keyword:"maxLength",params:{limit:40}};e===null?e=[o]:e.push(o),s++}if(P(a)<2){let o={instancePath:i+"/areaNoun/plural",schemaPath:"#/properties/areaNoun\
/properties/plural/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/areaNoun/plural",schemaPath:"#/pr\
operties/areaNoun/properties/plural/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}}else{let a={instancePath:i+"/areaNoun",schemaPath:"\
#/properties/areaNoun/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}if(r.exampleSearches!==void 0&&h.call(r,"exampleSearches")){let t=r.
exampleSearches;if(Array.isArray(t)){if(t.length>12){let l={instancePath:i+"/exampleSearches",schemaPath:"#/properties/exampleSearches/maxItems",keyword:"maxIte\
ms",params:{limit:12}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/exampleSearches",schemaPath:"#/properties/exampleSearches/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let a=t.length;for(let l=0;l<a;l++){let p=t[l];if(typeof p=="string"){if(P(p)>60){let m={instancePath:i+
"/exampleSearches/"+l,schemaPath:"#/properties/exampleSearches/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[m]:e.push(m),s++}if(P(p)<2){let m={
instancePath:i+"/exampleSearches/"+l,schemaPath:"#/properties/exampleSearches/items/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[m]:e.push(m),s++}}else{
let m={instancePath:i+"/exampleSearches/"+l,schemaPath:"#/properties/exampleSearches/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),
s++}}let o=t.length,c;if(o>1){let l={};for(;o--;){let p=t[o];if(typeof p=="string"){if(typeof l[p]=="number"){c=l[p];let m={instancePath:i+"/exampleSearches",schemaPath:"\
#/properties/exampleSearches/uniqueItems",keyword:"uniqueItems",params:{i:o,j:c}};e===null?e=[m]:e.push(m),s++;break}l[p]=o}}}}else{let a={instancePath:i+"/exam\
pleSearches",schemaPath:"#/properties/exampleSearches/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.relatedServices!==void 0&&h.
call(r,"relatedServices")){let t=r.relatedServices;if(Array.isArray(t)){if(t.length>12){let l={instancePath:i+"/relatedServices",schemaPath:"#/properties/relate\
dServices/maxItems",keyword:"maxItems",params:{limit:12}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/relatedServices",schemaPath:"#/pro\
perties/relatedServices/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let a=t.length;for(let l=0;l<a;l++)cr(t[l],{instancePath:i+"\
/relatedServices/"+l,parentData:t,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?cr.errors:e.concat(cr.errors),s=e.length);let o=t.length,c;if(o>
1){e:for(;o--;)for(c=o;c--;)if(z(t[o],t[c])){let l={instancePath:i+"/relatedServices",schemaPath:"#/properties/relatedServices/uniqueItems",keyword:"uniqueItems",
params:{i:o,j:c}};e===null?e=[l]:e.push(l),s++;break e}}}else{let a={instancePath:i+"/relatedServices",schemaPath:"#/properties/relatedServices/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}r.linksVerified!==void 0&&h.call(r,"linksVerified")&&(ur(r.linksVerified,{instancePath:i+"/linksVerifi\
ed",parentData:r,parentDataProperty:"linksVerified",rootData:u,dynamicAnchors:f})||(e=e===null?ur.errors:e.concat(ur.errors),s=e.length))}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ui.errors=e,s===0}ui.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ya=Ye,Ki={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"dataset.schema.json",title:"Dataset",description:"One dataset. The file's path is its \
identity: catalogue/datasets/<publisher>/<slug>.yaml.",type:"object",additionalProperties:!1,properties:{title:{$ref:"common.schema.json#/$defs/title",title:"Ti\
tle",description:"The place and period in plain words, not the file name.",examples:["Cycle hire journeys in the city, since 2012"]},summary:{$ref:"common.schem\
a.json#/$defs/summary",title:"Summary",description:"One or two plain sentences; what a result card shows.",examples:["Every journey made on the public cycle hir\
e scheme, with start and end stations and times."]},description:{$ref:"common.schema.json#/$defs/markdown",title:"Description",description:"What the data is, ho\
w it was made and what it is good for. Markdown.",examples:["Each row is one journey."]},overlayOf:{title:"Overlay of",description:"The harvested record (source\
/slug) that this entry corrects; such an entry holds only the corrected fields.",type:"string",minLength:7,maxLength:161,pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-\
9]+(-[a-z0-9]+)*$",examples:["borough-portal/allotments"]},pinned:{title:"Pinned fields",description:"In an overlay: source-owned fields that keep the value giv\
en here.",type:"array",minItems:1,maxItems:2,uniqueItems:!0,items:{title:"Field",description:"A field that the source otherwise owns.",enum:["modified","distrib\
utions"],examples:["modified"]},examples:[["modified"]]},status:{title:"Status",description:"draft: not shown in search. current: in use. superseded: replaced b\
y another entry. withdrawn: no longer offered; the page stays and says why.",enum:["draft","current","superseded","withdrawn"],examples:["current"]},supersededBy:{
$ref:"common.schema.json#/$defs/recordId",title:"Superseded by",description:"The id of the dataset that replaces this one.",examples:["city-transport/cycle-hire\
-journeys"]},withdrawalReason:{title:"Reason for withdrawal",description:"Why it is no longer offered.",type:"string",minLength:10,maxLength:500,examples:["The \
scheme ended in 2019."]},themes:{title:"Themes",description:"Ids of the themes vocabulary; the main one first.",type:"array",minItems:1,maxItems:6,uniqueItems:!0,
items:{$ref:"common.schema.json#/$defs/termId",title:"Theme",description:"An id of the themes vocabulary.",examples:["transport"]},examples:[["transport"]]},keywords:{
title:"Keywords",description:"Free words that people might search for, in lower case.",type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{title:"Keyword",
description:"A word or short phrase in lower case.",type:"string",minLength:2,maxLength:60,pattern:"^[^A-Z,;|]+$",examples:["cycling"]},examples:[["cycling","bi\
kes"]]},access:{$ref:"common.schema.json#/$defs/access",title:"Access",description:"Who may use the data and how.",examples:[{level:"open"}]},licence:{$ref:"com\
mon.schema.json#/$defs/licenceId",title:"Licence",description:"An id of the licences vocabulary; `not-stated` if the source does not say.",examples:["ogl-uk-3-0"]},
attribution:{title:"Attribution",description:"The line to copy when using the data.",type:"string",minLength:3,maxLength:500,examples:["Powered by City Transpor\
t open data"]},issued:{$ref:"common.schema.json#/$defs/partialDate",title:"First published",description:"When the data was first published.",examples:["2012"]},
modified:{$ref:"common.schema.json#/$defs/partialDate",title:"Data last updated",description:"When the data (not this record) last changed.",examples:["2026-10-\
31"]},frequency:{$ref:"common.schema.json#/$defs/termId",title:"How often updated",description:"An id of the frequencies vocabulary.",examples:["monthly"]},nextReview:{
$ref:"common.schema.json#/$defs/date",title:"Next review",description:"When the publisher looks at this entry again.",examples:["2027-04-01"]},coverage:{$ref:"c\
ommon.schema.json#/$defs/coverage",title:"Coverage",description:"Where and when the data applies.",examples:[{places:["E99000001"]}]},distributions:{title:"Dist\
ributions",description:"Where the data is: files and links.",type:"array",minItems:1,maxItems:2e3,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/distribu\
tion",title:"Distribution",description:"One form of the data.",examples:[{title:"Journeys",url:"https://data.example.org/journeys.csv",format:"csv"}]},examples:[
[{title:"Journeys",url:"https://data.example.org/journeys.csv",format:"csv"}]]},services:{title:"Services",description:"Ids of the live feeds and interfaces tha\
t serve this data.",type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/recordId",title:"Service",description:"The id of a\
 service.",examples:["city-transport/unified-api"]},examples:[["city-transport/unified-api"]]},columns:{title:"Columns",description:"What each column of the tab\
le means.",type:"array",minItems:1,maxItems:500,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/column",title:"Column",description:"One column.",examples:[
{name:"start_date",type:"datetime"}]},examples:[[{name:"start_date",type:"datetime"}]]},inSeries:{$ref:"common.schema.json#/$defs/recordId",title:"In series",description:"\
The id of the series that this belongs to.",examples:["ons/census"]},version:{title:"Version",description:"The version or edition.",type:"string",minLength:1,maxLength:60,
examples:["2026 edition"]},previousVersion:{$ref:"common.schema.json#/$defs/recordId",title:"Previous version",description:"The id of the edition before this on\
e.",examples:["ons/census-2011"]},provenance:{$ref:"common.schema.json#/$defs/provenance",title:"Provenance",description:"Where the data comes from.",examples:[
{method:"Counted by roadside sensors."}]},limitations:{$ref:"common.schema.json#/$defs/paragraph",title:"Limitations",description:"What the data cannot tell you\
, in plain words.",examples:["Journeys by privately hired cycles are not counted."]},usedBy:{title:"Used by",description:"Things made with the data.",type:"arra\
y",minItems:1,maxItems:50,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/use",title:"Use",description:"One use.",examples:[{title:"Cycling trends report",
url:"https://www.example.org/trends",kind:"insight"}]},examples:[[{title:"Cycling trends report",url:"https://www.example.org/trends",kind:"insight"}]]},contact:{
$ref:"common.schema.json#/$defs/contact",title:"Contact",description:"Whom to ask about this record; the publisher's contact if left out.",examples:[{name:"Open\
 data team",email:"opendata@example.org"}]},landingPage:{$ref:"common.schema.json#/$defs/httpsUrl",title:"Landing page",description:"The publisher's own page ab\
out it.",examples:["https://www.example.org/about-the-data"]},documentation:{title:"Documentation",description:"Guides, methods and notes.",type:"array",minItems:1,
maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/link",title:"Link",description:"One document.",examples:[{title:"User guide",url:"https://www.\
example.org/guide"}]},examples:[[{title:"User guide",url:"https://www.example.org/guide"}]]},sameAs:{title:"Same as",description:"Web addresses of the same reco\
rd in other catalogues.",type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/httpsUrl",title:"Address",description:"A reco\
rd of the same thing elsewhere.",examples:["https://www.data.gov.uk/dataset/0000"]},examples:[["https://www.data.gov.uk/dataset/0000"]]},identifiers:{title:"Ide\
ntifiers",description:"Names of this record in other systems.",type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/identif\
ier",title:"Identifier",description:"One identifier.",examples:[{scheme:"DOI",value:"10.5255/UKDA-SN-9248-1"}]},examples:[[{scheme:"DOI",value:"10.5255/UKDA-SN-\
9248-1"}]]}},allOf:[{if:{required:["overlayOf"]},then:{minProperties:2},else:{required:["title","summary","status","themes","access","frequency"],properties:{pinned:!1}}},
{if:{properties:{status:{const:"superseded"}},required:["status"]},then:{required:["supersededBy"]}},{if:{properties:{status:{const:"withdrawn"}},required:["sta\
tus"]},then:{required:["withdrawalReason"]},else:{properties:{withdrawalReason:!1}}},{if:{properties:{access:{properties:{level:{const:"open"}},required:["level"]}},
required:["access"]},then:{required:["licence"],properties:{distributions:{items:{required:["url"]}}}}},{if:{properties:{access:{properties:{level:{enum:["share\
d","restricted","closed"]}},required:["level"]}},required:["access"]},then:{properties:{distributions:{items:{properties:{url:!1}}}}}}]};function fr(r,{instancePath:i="",
parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=fr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),typeof r=="string"){if(P(r)>120){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[t]:e.push(t),s++}if(P(
r)<5){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return fr.errors=e,s===0}fr.evaluated={dynamicProps:!1,dynamicItems:!1};function hr(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=hr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(P(r)>250){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),
s++}if(P(r)<30){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:30}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return hr.errors=e,s===0}hr.evaluated={dynamicProps:!1,dynamicItems:!1};function dr(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=dr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(P(r)>2e4){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[t]:e.push(t),
s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return dr.errors=e,s===0}dr.evaluated={dynamicProps:!1,dynamicItems:!1};var pi=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$","u");function se(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=se.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>161){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[t]:e.push(t),s++}if(P(r)<7){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:7}};e===null?e=[t]:e.push(t),s++}if(!pi.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0\
-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[t]:e.push(t),s++}return se.errors=e,s===0}se.evaluated={dynamicProps:!1,dynamicItems:!1};function ye(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,n=ye.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>80){let t={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLe\
ngth",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),s++}return ye.errors=e,s===0}ye.evaluated={dynamicProps:!1,dynamicItems:!1};var yr={title:"Access",description:"Who may use the data and how.",type:"\
object",additionalProperties:!1,required:["level"],properties:{level:{title:"Level",description:"open: anyone may use it. shared: named groups under an agreemen\
t. restricted: released case by case on request. closed: listed so that people know it exists; there is no route to it.",enum:["open","shared","restricted","clo\
sed"],examples:["open"]},reason:{$ref:"common.schema.json#/$defs/termId",title:"Reason",description:"Why it is not open: an id of the access-reasons vocabulary.",
examples:["personal-data"]},explanation:{title:"Explanation",description:"Why it is not open, in plain words.",type:"string",minLength:20,maxLength:1e3,examples:[
"Records describe single people who could be recognised."]},personalData:{title:"Personal data",description:"What the data says about people.",enum:["none","ano\
nymised","pseudonymised","personal","special-category"],examples:["none"]},lawfulBasis:{title:"Lawful basis",description:"The lawful basis for processing the pe\
rsonal data.",type:"string",minLength:3,maxLength:250,examples:["Public task, UK GDPR article 6(1)(e)"]},classification:{title:"Marking",description:"The public\
 part of the government security marking.",enum:["OFFICIAL","OFFICIAL-SENSITIVE"],examples:["OFFICIAL"]},request:{$ref:"common.schema.json#/$defs/request",title:"\
How to request access",description:"The complete way in; for shared and restricted.",examples:[{url:"https://www.example.org/apply",decidedBy:"Data access commi\
ttee"}]}},allOf:[{if:{properties:{level:{const:"open"}}},then:{properties:{reason:!1,explanation:!1,request:!1}},else:{required:["reason","explanation","persona\
lData"]}},{if:{properties:{level:{enum:["shared","restricted"]}}},then:{required:["request"]}},{if:{properties:{level:{const:"closed"}}},then:{properties:{request:!1}}},
{if:{properties:{personalData:{enum:["personal","special-category"]}},required:["personalData"]},then:{required:["lawfulBasis"]}}],examples:[{level:"open"}]};function Z(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Z.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),
s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.test(r)){let t={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Z.errors=e,s===0}Z.evaluated={dynamicProps:!1,dynamicItems:!1};var aa={title:"How \
to request access",description:"The complete way in: who may apply, who decides, how long it takes and where to start.",type:"object",additionalProperties:!1,required:[
"decidedBy"],properties:{url:{$ref:"common.schema.json#/$defs/httpsUrl",title:"Where to apply",description:"The page where a request starts.",examples:["https:/\
/www.example.org/apply"]},email:{$ref:"common.schema.json#/$defs/email",title:"Role mailbox",description:"Where to send a request if there is no page.",examples:[
"data.requests@example.org"]},decidedBy:{title:"Who decides",description:"The role or body that decides.",type:"string",minLength:3,maxLength:160,examples:["Dat\
a access committee"]},typicalDays:{title:"Typical days",description:"Working days from a complete request to a decision, as the custodian states it.",type:"inte\
ger",minimum:0,maximum:1e3,examples:[30]},cost:{$ref:"common.schema.json#/$defs/line",title:"Cost",description:"What it costs, in words.",examples:["Free","Cost\
 recovery, quoted for each request"]},audiences:{title:"Who may apply",description:"Which audiences may apply, and on what condition.",type:"array",minItems:1,maxItems:20,
uniqueItems:!0,items:{title:"Audience",description:"One audience and whether it may apply.",type:"object",additionalProperties:!1,required:["who","condition"],properties:{
who:{$ref:"common.schema.json#/$defs/termId",title:"Audience",description:"An id of the audiences vocabulary.",examples:["researchers"]},condition:{title:"May a\
pply",description:"Whether this audience may apply.",enum:["yes","no","on-request"],examples:["yes"]}},examples:[{who:"researchers",condition:"yes"}]},examples:[
[{who:"researchers",condition:"yes"}]]},steps:{title:"Steps",description:"What to do, in order, one action each.",type:"array",minItems:1,maxItems:20,uniqueItems:!0,
items:{$ref:"common.schema.json#/$defs/line",title:"Step",description:"One action.",examples:["Fill in the form."]},examples:[["Read the guide.","Fill in the fo\
rm.","Sign the agreement."]]},agreements:{title:"Agreements",description:"Ids of the sharing agreements or standard terms that apply.",type:"array",minItems:1,maxItems:20,
uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/slug",title:"Agreement",description:"An id of catalogue/agreements.",examples:["city-data-sharing-terms"]},
examples:[["city-data-sharing-terms"]]},legalGateways:{title:"Legal gateways",description:"The laws that allow the sharing.",type:"array",minItems:1,maxItems:20,
uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/line",title:"Legal gateway",description:"One law, with its section.",examples:["Digital Economy Act 2017, \
section 64"]},examples:[["Digital Economy Act 2017, section 64"]]}},anyOf:[{required:["url"]},{required:["email"]}],examples:[{url:"https://www.example.org/appl\
y",decidedBy:"Data access committee",typicalDays:30}]};function gr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=gr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[t]:e.push(t),s++}if(P(r)<3){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[t]:e.push(t),s++}if(!te.test(
r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return gr.errors=e,s===0}gr.evaluated={dynamicProps:!1,dynamicItems:!1};
function $e(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=$e.evaluated;n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0);let t=s,a=!1,o=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.url===void 0||!h.call(r,"url"))){let p={instancePath:i,
schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[p]:e.push(p),s++}var l=o===s;a=a||l;let c=s;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&(r.email===void 0||!h.call(r,"email"))){let p={instancePath:i,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"\
email"}};e===null?e=[p]:e.push(p),s++}var l=c===s;if(a=a||l,a)s=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",
params:{}};e===null?e=[p]:e.push(p),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.decidedBy===void 0||!h.call(r,"decidedBy")){let p={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"decidedBy"}};e===null?e=[p]:e.push(p),s++}for(let p of Object.keys(r))if(!h.call(aa.properties,p)){let m={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[m]:e.push(m),s++}if(r.url!==void 0&&
h.call(r,"url")&&(_(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?_.errors:e.concat(_.errors),s=
e.length)),r.email!==void 0&&h.call(r,"email")&&(J(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:u,dynamicAnchors:f})||(e=e===
null?J.errors:e.concat(J.errors),s=e.length)),r.decidedBy!==void 0&&h.call(r,"decidedBy")){let p=r.decidedBy;if(typeof p=="string"){if(P(p)>160){let m={instancePath:i+
"/decidedBy",schemaPath:"#/properties/decidedBy/maxLength",keyword:"maxLength",params:{limit:160}};e===null?e=[m]:e.push(m),s++}if(P(p)<3){let m={instancePath:i+
"/decidedBy",schemaPath:"#/properties/decidedBy/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/deci\
dedBy",schemaPath:"#/properties/decidedBy/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}if(r.typicalDays!==void 0&&h.call(r,"typica\
lDays")){let p=r.typicalDays;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let m={instancePath:i+"/typicalDays",schemaPath:"#/properties/typicalDays\
/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),s++}if(typeof p=="number"&&isFinite(p)){if(p>1e3||isNaN(p)){let m={instancePath:i+"/typi\
calDays",schemaPath:"#/properties/typicalDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}};e===null?e=[m]:e.push(m),s++}if(p<0||isNaN(p)){let m={
instancePath:i+"/typicalDays",schemaPath:"#/properties/typicalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),s++}}}if(r.
cost!==void 0&&h.call(r,"cost")&&(W(r.cost,{instancePath:i+"/cost",parentData:r,parentDataProperty:"cost",rootData:u,dynamicAnchors:f})||(e=e===null?W.errors:e.
concat(W.errors),s=e.length)),r.audiences!==void 0&&h.call(r,"audiences")){let p=r.audiences;if(Array.isArray(p)){if(p.length>20){let b={instancePath:i+"/audien\
ces",schemaPath:"#/properties/audiences/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[b]:e.push(b),s++}if(p.length<1){let b={instancePath:i+"/audi\
ences",schemaPath:"#/properties/audiences/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),s++}let m=p.length;for(let b=0;b<m;b++){let v=p[b];
if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.who===void 0||!h.call(v,"who")){let O={instancePath:i+"/audiences/"+b,schemaPath:"#/properties/audiences/items\
/required",keyword:"required",params:{missingProperty:"who"}};e===null?e=[O]:e.push(O),s++}if(v.condition===void 0||!h.call(v,"condition")){let O={instancePath:i+
"/audiences/"+b,schemaPath:"#/properties/audiences/items/required",keyword:"required",params:{missingProperty:"condition"}};e===null?e=[O]:e.push(O),s++}for(let O of Object.
keys(v))if(!(O==="who"||O==="condition")){let q={instancePath:i+"/audiences/"+b,schemaPath:"#/properties/audiences/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:O}};e===null?e=[q]:e.push(q),s++}if(v.who!==void 0&&h.call(v,"who")&&(Z(v.who,{instancePath:i+"/audiences/"+b+"/who",parentData:v,
parentDataProperty:"who",rootData:u,dynamicAnchors:f})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),v.condition!==void 0&&h.call(v,"condition")){let O=v.
condition;if(!(O==="yes"||O==="no"||O==="on-request")){let q={instancePath:i+"/audiences/"+b+"/condition",schemaPath:"#/properties/audiences/items/properties/co\
ndition/enum",keyword:"enum",params:{allowedValues:aa.properties.audiences.items.properties.condition.enum}};e===null?e=[q]:e.push(q),s++}}}else{let O={instancePath:i+
"/audiences/"+b,schemaPath:"#/properties/audiences/items/type",keyword:"type",params:{type:"object"}};e===null?e=[O]:e.push(O),s++}}let d=p.length,D;if(d>1){e:for(;d--;)
for(D=d;D--;)if(z(p[d],p[D])){let b={instancePath:i+"/audiences",schemaPath:"#/properties/audiences/uniqueItems",keyword:"uniqueItems",params:{i:d,j:D}};e===null?
e=[b]:e.push(b),s++;break e}}}else{let m={instancePath:i+"/audiences",schemaPath:"#/properties/audiences/type",keyword:"type",params:{type:"array"}};e===null?e=
[m]:e.push(m),s++}}if(r.steps!==void 0&&h.call(r,"steps")){let p=r.steps;if(Array.isArray(p)){if(p.length>20){let b={instancePath:i+"/steps",schemaPath:"#/prope\
rties/steps/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[b]:e.push(b),s++}if(p.length<1){let b={instancePath:i+"/steps",schemaPath:"#/properties/\
steps/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),s++}let m=p.length;for(let b=0;b<m;b++)W(p[b],{instancePath:i+"/steps/"+b,parentData:p,
parentDataProperty:b,rootData:u,dynamicAnchors:f})||(e=e===null?W.errors:e.concat(W.errors),s=e.length);let d=p.length,D;if(d>1){e:for(;d--;)for(D=d;D--;)if(z(p[d],
p[D])){let b={instancePath:i+"/steps",schemaPath:"#/properties/steps/uniqueItems",keyword:"uniqueItems",params:{i:d,j:D}};e===null?e=[b]:e.push(b),s++;break e}}}else{
let m={instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}if(r.agreements!==void 0&&
h.call(r,"agreements")){let p=r.agreements;if(Array.isArray(p)){if(p.length>20){let b={instancePath:i+"/agreements",schemaPath:"#/properties/agreements/maxItems",
keyword:"maxItems",params:{limit:20}};e===null?e=[b]:e.push(b),s++}if(p.length<1){let b={instancePath:i+"/agreements",schemaPath:"#/properties/agreements/minIte\
ms",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),s++}let m=p.length;for(let b=0;b<m;b++)gr(p[b],{instancePath:i+"/agreements/"+b,parentData:p,parentDataProperty:b,
rootData:u,dynamicAnchors:f})||(e=e===null?gr.errors:e.concat(gr.errors),s=e.length);let d=p.length,D;if(d>1){e:for(;d--;)for(D=d;D--;)if(z(p[d],p[D])){let b={instancePath:i+
"/agreements",schemaPath:"#/properties/agreements/uniqueItems",keyword:"uniqueItems",params:{i:d,j:D}};e===null?e=[b]:e.push(b),s++;break e}}}else{let m={instancePath:i+
"/agreements",schemaPath:"#/properties/agreements/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}if(r.legalGateways!==void 0&&h.call(
r,"legalGateways")){let p=r.legalGateways;if(Array.isArray(p)){if(p.length>20){let b={instancePath:i+"/legalGateways",schemaPath:"#/properties/legalGateways/max\
Items",keyword:"maxItems",params:{limit:20}};e===null?e=[b]:e.push(b),s++}if(p.length<1){let b={instancePath:i+"/legalGateways",schemaPath:"#/properties/legalGa\
teways/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),s++}let m=p.length;for(let b=0;b<m;b++)W(p[b],{instancePath:i+"/legalGateways/"+b,
parentData:p,parentDataProperty:b,rootData:u,dynamicAnchors:f})||(e=e===null?W.errors:e.concat(W.errors),s=e.length);let d=p.length,D;if(d>1){e:for(;d--;)for(D=
d;D--;)if(z(p[d],p[D])){let b={instancePath:i+"/legalGateways",schemaPath:"#/properties/legalGateways/uniqueItems",keyword:"uniqueItems",params:{i:d,j:D}};e===null?
e=[b]:e.push(b),s++;break e}}}else{let m={instancePath:i+"/legalGateways",schemaPath:"#/properties/legalGateways/type",keyword:"type",params:{type:"array"}};e===
null?e=[m]:e.push(m),s++}}}else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}return $e.errors=e,
s===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=Pr.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let t=s,a=!0,o=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
level!==void 0&&h.call(r,"level")&&r.level!=="open"){let y={};e===null?e=[y]:e.push(y),s++}var c=o===s;s=t,e!==null&&(t?e.length=t:e=null);let l;if(c){let y=s;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.reason!==void 0&&h.call(r,"reason")){let T={instancePath:i+"/reason",schemaPath:"#/allOf/0/then/properties/reason/fa\
lse schema",keyword:"false schema",params:{}};e===null?e=[T]:e.push(T),s++}if(r.explanation!==void 0&&h.call(r,"explanation")){let T={instancePath:i+"/explanati\
on",schemaPath:"#/allOf/0/then/properties/explanation/false schema",keyword:"false schema",params:{}};e===null?e=[T]:e.push(T),s++}if(r.request!==void 0&&h.call(
r,"request")){let T={instancePath:i+"/request",schemaPath:"#/allOf/0/then/properties/request/false schema",keyword:"false schema",params:{}};e===null?e=[T]:e.push(
T),s++}}var c=y===s;if(a=c,a){var p={};p.reason=!0,p.explanation=!0,p.request=!0,p.level=!0}l="then"}else{let y=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
reason===void 0||!h.call(r,"reason")){let T={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"reason"}};e===null?
e=[T]:e.push(T),s++}if(r.explanation===void 0||!h.call(r,"explanation")){let T={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"\
explanation"}};e===null?e=[T]:e.push(T),s++}if(r.personalData===void 0||!h.call(r,"personalData")){let T={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"\
required",params:{missingProperty:"personalData"}};e===null?e=[T]:e.push(T),s++}}var c=y===s;a=c,l="else"}if(!a){let y={instancePath:i,schemaPath:"#/allOf/0/if",
keyword:"if",params:{failingKeyword:l}};e===null?e=[y]:e.push(y),s++}let m=s,d=!0,D=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.level!==void 0&&h.call(r,"l\
evel")){let y=r.level;if(!(y==="shared"||y==="restricted")){let I={};e===null?e=[I]:e.push(I),s++}}var b=D===s;if(s=m,e!==null&&(m?e.length=m:e=null),b){let y=s;
if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.request===void 0||!h.call(r,"request"))){let T={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"req\
uired",params:{missingProperty:"request"}};e===null?e=[T]:e.push(T),s++}var b=y===s;d=b}if(!d){let y={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"if",params:{
failingKeyword:"then"}};e===null?e=[y]:e.push(y),s++}p!==!0&&(p=p||{},p.level=!0);let v=s,O=!0,q=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.level!==void 0&&
h.call(r,"level")&&r.level!=="closed"){let y={};e===null?e=[y]:e.push(y),s++}var B=q===s;if(s=v,e!==null&&(v?e.length=v:e=null),B){let y=s;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&r.request!==void 0&&h.call(r,"request")){let T={instancePath:i+"/request",schemaPath:"#/allOf/2/then/properties/request/false schema",keyword:"\
false schema",params:{}};e===null?e=[T]:e.push(T),s++}var B=y===s;if(O=B,O){var F={};F.request=!0,F.level=!0}}if(!O){let y={instancePath:i,schemaPath:"#/allOf/2\
/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[y]:e.push(y),s++}p!==!0&&F!==void 0&&(F===!0?p=!0:(p=p||{},Object.assign(p,F)));let ee=s,ae=!0,ne=s;
if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.personalData===void 0||!h.call(r,"personalData"))&&(y="personalData")){let I={};e===null?e=[I]:e.push(I),
s++}else if(r.personalData!==void 0&&h.call(r,"personalData")){let I=r.personalData;if(!(I==="personal"||I==="special-category")){let T={};e===null?e=[T]:e.push(
T),s++}}}var x=ne===s;if(s=ee,e!==null&&(ee?e.length=ee:e=null),x){let y=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.lawfulBasis===void 0||!h.call(r,"lawf\
ulBasis"))){let T={instancePath:i,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty:"lawfulBasis"}};e===null?e=[T]:e.push(T),s++}var x=y===
s;ae=x}if(!ae){let y={instancePath:i,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[y]:e.push(y),s++}if(p!==!0&&(p=p||{},p.personalData=
!0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.level===void 0||!h.call(r,"level")){let y={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"level"}};e===null?e=[y]:e.push(y),s++}for(let y of Object.keys(r))if(!(y==="level"||y==="reason"||y==="explanation"||y==="personalData"||y==="l\
awfulBasis"||y==="classification"||y==="request")){let I={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};
e===null?e=[I]:e.push(I),s++}if(r.level!==void 0&&h.call(r,"level")){let y=r.level;if(!(y==="open"||y==="shared"||y==="restricted"||y==="closed")){let I={instancePath:i+
"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues:yr.properties.level.enum}};e===null?e=[I]:e.push(I),s++}}if(r.reason!==void 0&&
h.call(r,"reason")&&(Z(r.reason,{instancePath:i+"/reason",parentData:r,parentDataProperty:"reason",rootData:u,dynamicAnchors:f})||(e=e===null?Z.errors:e.concat(
Z.errors),s=e.length)),r.explanation!==void 0&&h.call(r,"explanation")){let y=r.explanation;if(typeof y=="string"){if(P(y)>1e3){let I={instancePath:i+"/explanat\
ion",schemaPath:"#/properties/explanation/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[I]:e.push(I),s++}if(P(y)<20){let I={instancePath:i+"/ex\
planation",schemaPath:"#/properties/explanation/minLength",keyword:"minLength",params:{limit:20}};e===null?e=[I]:e.push(I),s++}}else{let I={instancePath:i+"/exp\
lanation",schemaPath:"#/properties/explanation/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),s++}}if(r.personalData!==void 0&&h.call(r,"\
personalData")){let y=r.personalData;if(!(y==="none"||y==="anonymised"||y==="pseudonymised"||y==="personal"||y==="special-category")){let I={instancePath:i+"/pe\
rsonalData",schemaPath:"#/properties/personalData/enum",keyword:"enum",params:{allowedValues:yr.properties.personalData.enum}};e===null?e=[I]:e.push(I),s++}}if(r.
lawfulBasis!==void 0&&h.call(r,"lawfulBasis")){let y=r.lawfulBasis;if(typeof y=="string"){if(P(y)>250){let I={instancePath:i+"/lawfulBasis",schemaPath:"#/proper\
ties/lawfulBasis/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[I]:e.push(I),s++}if(P(y)<3){let I={instancePath:i+"/lawfulBasis",schemaPath:"#/p\
roperties/lawfulBasis/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[I]:e.push(I),s++}}else{let I={instancePath:i+"/lawfulBasis",schemaPath:"#/pro\
perties/lawfulBasis/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),s++}}if(r.classification!==void 0&&h.call(r,"classification")){let y=r.
classification;if(!(y==="OFFICIAL"||y==="OFFICIAL-SENSITIVE")){let I={instancePath:i+"/classification",schemaPath:"#/properties/classification/enum",keyword:"en\
um",params:{allowedValues:yr.properties.classification.enum}};e===null?e=[I]:e.push(I),s++}}r.request!==void 0&&h.call(r,"request")&&($e(r.request,{instancePath:i+
"/request",parentData:r,parentDataProperty:"request",rootData:u,dynamicAnchors:f})||(e=e===null?$e.errors:e.concat($e.errors),s=e.length))}else{let y={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),s++}return Pr.errors=e,s===0}Pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function wr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=wr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.test(
r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return wr.errors=e,s===0}wr.evaluated={dynamicProps:!1,dynamicItems:!1};
function ge(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ge.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!ji.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0\
-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}return ge.errors=e,s===0}ge.evaluated={dynamicProps:!1,dynamicItems:!1};function kr(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=kr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Je.
test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[t]:e.
push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return kr.errors=e,s===0}kr.evaluated=
{dynamicProps:!1,dynamicItems:!1};function qe(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=qe.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>32){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===
null?e=[t]:e.push(t),s++}if(P(r)<2){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[t]:e.push(t),s++}if(!qt.test(
r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return qe.errors=e,s===0}qe.evaluated={dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=pe.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!ji.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0\
-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}return pe.errors=e,s===0}pe.evaluated={dynamicProps:!1,dynamicItems:!1};function Oe(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Oe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length<1){let t={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[t]:e.push(
t),s++}for(let t of Object.keys(r))if(!(t==="start"||t==="end")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t}};e===null?e=[a]:e.push(a),s++}r.start!==void 0&&h.call(r,"start")&&(pe(r.start,{instancePath:i+"/start",parentData:r,parentDataProperty:"s\
tart",rootData:u,dynamicAnchors:f})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.end!==void 0&&h.call(r,"end")&&(pe(r.end,{instancePath:i+"/end",parentData:r,
parentDataProperty:"end",rootData:u,dynamicAnchors:f})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Oe.errors=e,s===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function xr(r,{instancePath:i="",
parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=xr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let t={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t==="places"||t==="period"||t==="granularity"||t==="boundaries"||t==="bbox")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[a]:e.push(a),s++}if(r.places!==void 0&&h.call(r,"p\
laces")){let t=r.places;if(Array.isArray(t)){if(t.length>100){let l={instancePath:i+"/places",schemaPath:"#/properties/places/maxItems",keyword:"maxItems",params:{
limit:100}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/places",schemaPath:"#/properties/places/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[l]:e.push(l),s++}let a=t.length;for(let l=0;l<a;l++)qe(t[l],{instancePath:i+"/places/"+l,parentData:t,parentDataProperty:l,rootData:u,dynamicAnchors:f})||
(e=e===null?qe.errors:e.concat(qe.errors),s=e.length);let o=t.length,c;if(o>1){e:for(;o--;)for(c=o;c--;)if(z(t[o],t[c])){let l={instancePath:i+"/places",schemaPath:"\
#/properties/places/uniqueItems",keyword:"uniqueItems",params:{i:o,j:c}};e===null?e=[l]:e.push(l),s++;break e}}}else{let a={instancePath:i+"/places",schemaPath:"\
#/properties/places/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.period!==void 0&&h.call(r,"period")&&(Oe(r.period,{instancePath:i+
"/period",parentData:r,parentDataProperty:"period",rootData:u,dynamicAnchors:f})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),r.granularity!==void 0&&
h.call(r,"granularity")&&(Z(r.granularity,{instancePath:i+"/granularity",parentData:r,parentDataProperty:"granularity",rootData:u,dynamicAnchors:f})||(e=e===null?
Z.errors:e.concat(Z.errors),s=e.length)),r.boundaries!==void 0&&h.call(r,"boundaries")){let t=r.boundaries;if(typeof t=="string"){if(P(t)>120){let a={instancePath:i+
"/boundaries",schemaPath:"#/properties/boundaries/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),s++}if(P(t)<2){let a={instancePath:i+
"/boundaries",schemaPath:"#/properties/boundaries/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/bo\
undaries",schemaPath:"#/properties/boundaries/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.bbox!==void 0&&h.call(r,"bbox")){let t=r.
bbox;if(Array.isArray(t)){if(t.length>4){let c={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===null?e=[
c]:e.push(c),s++}if(t.length<4){let c={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/minItems",keyword:"minItems",params:{limit:4}};e===null?e=[c]:e.push(
c),s++}let a=t.length;if(a>0){let c=t[0];if(typeof c=="number"&&isFinite(c)){if(c>180||isNaN(c)){let l={instancePath:i+"/bbox/0",schemaPath:"#/properties/bbox/p\
refixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=[l]:e.push(l),s++}if(c<-180||isNaN(c)){let l={instancePath:i+"/bbox/0",schemaPath:"\
#/properties/bbox/prefixItems/0/minimum",keyword:"minimum",params:{comparison:">=",limit:-180}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/bbox/\
0",schemaPath:"#/properties/bbox/prefixItems/0/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),s++}}if(a>1){let c=t[1];if(typeof c=="numbe\
r"&&isFinite(c)){if(c>90||isNaN(c)){let l={instancePath:i+"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:90}};e===null?e=[l]:e.push(l),s++}if(c<-90||isNaN(c)){let l={instancePath:i+"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/minimum",keyword:"min\
imum",params:{comparison:">=",limit:-90}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/type",keyword:"\
type",params:{type:"number"}};e===null?e=[l]:e.push(l),s++}}if(a>2){let c=t[2];if(typeof c=="number"&&isFinite(c)){if(c>180||isNaN(c)){let l={instancePath:i+"/b\
box/2",schemaPath:"#/properties/bbox/prefixItems/2/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=[l]:e.push(l),s++}if(c<-180||isNaN(
c)){let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/minimum",keyword:"minimum",params:{comparison:">=",limit:-180}};e===null?e=[l]:e.
push(l),s++}}else{let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(
l),s++}}if(a>3){let c=t[3];if(typeof c=="number"&&isFinite(c)){if(c>90||isNaN(c)){let l={instancePath:i+"/bbox/3",schemaPath:"#/properties/bbox/prefixItems/3/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:90}};e===null?e=[l]:e.push(l),s++}if(c<-90||isNaN(c)){let l={instancePath:i+"/bbox/3",schemaPath:"#/prope\
rties/bbox/prefixItems/3/minimum",keyword:"minimum",params:{comparison:">=",limit:-90}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/bbox/3",schemaPath:"\
#/properties/bbox/prefixItems/3/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),s++}}if(!(t.length<=4)){let c={instancePath:i+"/bbox",schemaPath:"\
#/properties/bbox/items",keyword:"items",params:{limit:4}};e===null?e=[c]:e.push(c),s++}}else{let a={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/type",
keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),s++}return xr.errors=e,s===0}xr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ga={title:"Distribution",description:"One form of the d\
ata: a file, or a way to query it.",type:"object",additionalProperties:!1,required:["title","format"],properties:{id:{$ref:"common.schema.json#/$defs/termId",title:"\
Id",description:"A short id, unique in this entry.",examples:["journeys-csv"]},title:{title:"Title",description:"What this file or link holds.",type:"string",minLength:2,
maxLength:200,examples:["Journeys, October 2026"]},url:{$ref:"common.schema.json#/$defs/httpsUrl",title:"Address",description:"Where the data is. Only for open \
data.",examples:["https://data.example.org/journeys.csv"]},format:{$ref:"common.schema.json#/$defs/termId",title:"Format",description:"An id of the formats voca\
bulary.",examples:["csv"]},mediaType:{title:"Media type",description:"The IANA media type that the server sends.",type:"string",maxLength:120,pattern:"^[a-z]+/[\
A-Za-z0-9.+_-]+$",examples:["text/csv"]},byteSize:{title:"Size in bytes",description:"The size of the file in bytes.",type:"integer",minimum:0,examples:[1048576]},
checksum:{$ref:"common.schema.json#/$defs/checksum",title:"Checksum",description:"A fingerprint of the file.",examples:[{algorithm:"sha256",value:"e3b0c44298fc1\
c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}]},modified:{$ref:"common.schema.json#/$defs/partialDate",title:"Last changed",description:"When this file \
last changed.",examples:["2026-10-31"]},conformsTo:{$ref:"common.schema.json#/$defs/httpsUrl",title:"Standard",description:"The standard or schema that the file\
 follows.",examples:["https://www.w3.org/TR/tabular-data-primer/"]},service:{$ref:"common.schema.json#/$defs/recordId",title:"Service",description:"The id of th\
e service that serves it.",examples:["city-transport/unified-api"]}},examples:[{title:"Journeys, October 2026",url:"https://data.example.org/journeys.csv",format:"\
csv"}]},Pa={title:"Checksum",description:"A fingerprint of the file, so that a reader can prove that it is unchanged.",type:"object",additionalProperties:!1,required:[
"algorithm","value"],properties:{algorithm:{title:"Algorithm",description:"The hash function.",enum:["md5","sha1","sha256","sha384","sha512"],examples:["sha256"]},
value:{title:"Value",description:"The hash in lower-case hexadecimal.",type:"string",minLength:32,maxLength:128,pattern:"^[0-9a-f]+$",examples:["e3b0c44298fc1c1\
49afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]}},examples:[{algorithm:"sha256",value:"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}]},
wa=new RegExp("^[0-9a-f]+$","u");function vr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=vr.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.algorithm===void 0||!h.call(r,"algorithm")){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"algorithm"}};e===null?e=[t]:e.push(t),s++}if(r.value===void 0||!h.call(
r,"value")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.
keys(r))if(!(t==="algorithm"||t==="value")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[a]:e.push(a),s++}if(r.algorithm!==void 0&&h.call(r,"algorithm")){let t=r.algorithm;if(!(t==="md5"||t==="sha1"||t==="sha256"||t==="sha384"||t==="sha5\
12")){let a={instancePath:i+"/algorithm",schemaPath:"#/properties/algorithm/enum",keyword:"enum",params:{allowedValues:Pa.properties.algorithm.enum}};e===null?e=
[a]:e.push(a),s++}}if(r.value!==void 0&&h.call(r,"value")){let t=r.value;if(typeof t=="string"){if(P(t)>128){let a={instancePath:i+"/value",schemaPath:"#/proper\
ties/value/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[a]:e.push(a),s++}if(P(t)<32){let a={instancePath:i+"/value",schemaPath:"#/properties/v\
alue/minLength",keyword:"minLength",params:{limit:32}};e===null?e=[a]:e.push(a),s++}if(!wa.test(t)){let a={instancePath:i+"/value",schemaPath:"#/properties/valu\
e/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]+$"}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),s++}return vr.errors=e,s===0}vr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function br(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=br.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(
r)>161){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[t]:e.push(t),s++}if(P(r)<7){let t={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:7}};e===null?e=[t]:e.push(t),s++}if(!pi.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}return br.errors=e,s===0}br.evaluated={dynamicProps:!1,dynamicItems:!1};var Ji=new RegExp("^[a-z]+/[A-Za-z0-9.+_-]+\
$","u");function Ir(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Ir.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!h.call(r,"title")){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[t]:e.push(t),s++}if(r.format===void 0||!h.call(r,"format")){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"format"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!h.call(ga.properties,t)){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[a]:e.push(a),s++}if(r.id!==void 0&&h.call(r,"id")&&
(Z(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),r.title!==
void 0&&h.call(r,"title")){let t=r.title;if(typeof t=="string"){if(P(t)>200){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"m\
axLength",params:{limit:200}};e===null?e=[a]:e.push(a),s++}if(P(t)<2){let a={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLengt\
h",params:{limit:2}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),s++}}if(r.url!==void 0&&h.call(r,"url")&&(_(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||
(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.format!==void 0&&h.call(r,"format")&&(Z(r.format,{instancePath:i+"/format",parentData:r,parentDataProperty:"\
format",rootData:u,dynamicAnchors:f})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),r.mediaType!==void 0&&h.call(r,"mediaType")){let t=r.mediaType;if(typeof t==
"string"){if(P(t)>120){let a={instancePath:i+"/mediaType",schemaPath:"#/properties/mediaType/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.
push(a),s++}if(!Ji.test(t)){let a={instancePath:i+"/mediaType",schemaPath:"#/properties/mediaType/pattern",keyword:"pattern",params:{pattern:"^[a-z]+/[A-Za-z0-9\
.+_-]+$"}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),s++}}if(r.byteSize!==void 0&&h.call(r,"byteSize")){let t=r.byteSize;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let a={instancePath:i+
"/byteSize",schemaPath:"#/properties/byteSize/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),s++}if(typeof t=="number"&&isFinite(t)&&(t<
0||isNaN(t))){let a={instancePath:i+"/byteSize",schemaPath:"#/properties/byteSize/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[a]:e.
push(a),s++}}r.checksum!==void 0&&h.call(r,"checksum")&&(vr(r.checksum,{instancePath:i+"/checksum",parentData:r,parentDataProperty:"checksum",rootData:u,dynamicAnchors:f})||
(e=e===null?vr.errors:e.concat(vr.errors),s=e.length)),r.modified!==void 0&&h.call(r,"modified")&&(pe(r.modified,{instancePath:i+"/modified",parentData:r,parentDataProperty:"\
modified",rootData:u,dynamicAnchors:f})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.conformsTo!==void 0&&h.call(r,"conformsTo")&&(_(r.conformsTo,{
instancePath:i+"/conformsTo",parentData:r,parentDataProperty:"conformsTo",rootData:u,dynamicAnchors:f})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.
service!==void 0&&h.call(r,"service")&&(br(r.service,{instancePath:i+"/service",parentData:r,parentDataProperty:"service",rootData:u,dynamicAnchors:f})||(e=e===
null?br.errors:e.concat(br.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}
return Ir.errors=e,s===0}Ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ka={title:"Column",description:"One column of a table.",type:"object",additionalProperties:!1,
required:["name"],properties:{name:{title:"Name",description:"The name in the file, as written there.",type:"string",minLength:1,maxLength:120,examples:["start_\
date"]},title:{title:"Title",description:"The name in plain words.",type:"string",minLength:1,maxLength:120,examples:["Start"]},type:{title:"Type",description:"\
The type, as in Table Schema.",enum:["string","number","integer","boolean","object","array","list","datetime","date","time","year","yearmonth","duration","geopo\
int","geojson","any"],examples:["string"]},unit:{title:"Unit",description:"The unit of measure.",type:"string",minLength:1,maxLength:60,examples:["minutes"]},description:{
title:"Description",description:"What the values mean.",type:"string",minLength:1,maxLength:1e3,examples:["When the cycle left the station."]},values:{title:"Va\
lues",description:"The permitted values.",type:"array",minItems:1,maxItems:200,uniqueItems:!0,items:{title:"Value",description:"One permitted value.",type:"stri\
ng",minLength:1,maxLength:120,examples:["yes"]},examples:[["yes","no"]]},key:{title:"Key",description:"Whether this column (with other key columns) names the ro\
w.",type:"boolean",examples:[!0]}},examples:[{name:"start_date",title:"Start",type:"datetime",description:"When the cycle left the station."}]};function Lr(r,{instancePath:i="",
parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Lr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||!h.call(r,"name")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t==="name"||t==="title"||t==="type"||t==="unit"||t==="description"||t==="\
values"||t==="key")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[a]:e.push(
a),s++}if(r.name!==void 0&&h.call(r,"name")){let t=r.name;if(typeof t=="string"){if(P(t)>120){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLen\
gth",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),s++}if(P(t)<1){let a={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[a]:e.push(a),s++}}if(r.title!==void 0&&h.call(r,"title")){let t=r.title;if(typeof t=="string"){if(P(t)>120){let a={instancePath:i+"/title",
schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),s++}if(P(t)<1){let a={instancePath:i+"/title",schemaPath:"\
#/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/t\
itle/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.type!==void 0&&h.call(r,"type")){let t=r.type;if(!(t==="string"||t==="numbe\
r"||t==="integer"||t==="boolean"||t==="object"||t==="array"||t==="list"||t==="datetime"||t==="date"||t==="time"||t==="year"||t==="yearmonth"||t==="duration"||t===
"geopoint"||t==="geojson"||t==="any")){let a={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ka.properties.type.
enum}};e===null?e=[a]:e.push(a),s++}}if(r.unit!==void 0&&h.call(r,"unit")){let t=r.unit;if(typeof t=="string"){if(P(t)>60){let a={instancePath:i+"/unit",schemaPath:"\
#/properties/unit/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[a]:e.push(a),s++}if(P(t)<1){let a={instancePath:i+"/unit",schemaPath:"#/properti\
es/unit/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/unit",schemaPath:"#/properties/unit/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.description!==void 0&&h.call(r,"description")){let t=r.description;if(typeof t=="string"){if(P(
t)>1e3){let a={instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[a]:e.push(a),s++}
if(P(t)<1){let a={instancePath:i+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),s++}}else{
let a={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.values!==
void 0&&h.call(r,"values")){let t=r.values;if(Array.isArray(t)){if(t.length>200){let l={instancePath:i+"/values",schemaPath:"#/properties/values/maxItems",keyword:"\
maxItems",params:{limit:200}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/values",schemaPath:"#/properties/values/minItems",keyword:"min\
Items",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let a=t.length;for(let l=0;l<a;l++){let p=t[l];if(typeof p=="string"){if(P(p)>120){let m={instancePath:i+"\
/values/"+l,schemaPath:"#/properties/values/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[m]:e.push(m),s++}if(P(p)<1){let m={instancePath:i+
"/values/"+l,schemaPath:"#/properties/values/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/v\
alues/"+l,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}let o=t.length,c;if(o>1){let l={};for(;o--;){
let p=t[o];if(typeof p=="string"){if(typeof l[p]=="number"){c=l[p];let m={instancePath:i+"/values",schemaPath:"#/properties/values/uniqueItems",keyword:"uniqueI\
tems",params:{i:o,j:c}};e===null?e=[m]:e.push(m),s++;break}l[p]=o}}}}else{let a={instancePath:i+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.key!==void 0&&h.call(r,"key")&&typeof r.key!="boolean"){let t={instancePath:i+"/key",schemaPath:"#/properties/\
key/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[t]:e.push(t),s++}return Lr.errors=e,s===0}Lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Dr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Dr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Dr.errors=e,s===0}Dr.evaluated={dynamicProps:!1,
dynamicItems:!1};function jr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=jr.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let a={instancePath:i,schemaPath:"#/minP\
roperties",keyword:"minProperties",params:{limit:1}};e===null?e=[a]:e.push(a),s++}for(let a of Object.keys(r))if(!(a==="derivedFrom"||a==="method")){let o={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[o]:e.push(o),s++}if(r.derivedFrom!==void 0&&h.call(
r,"derivedFrom")){let a=r.derivedFrom;if(Array.isArray(a)){if(a.length>50){let p={instancePath:i+"/derivedFrom",schemaPath:"#/properties/derivedFrom/maxItems",keyword:"\
maxItems",params:{limit:50}};e===null?e=[p]:e.push(p),s++}if(a.length<1){let p={instancePath:i+"/derivedFrom",schemaPath:"#/properties/derivedFrom/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[p]:e.push(p),s++}let o=a.length;for(let p=0;p<o;p++){let m=a[p],d=s,D=!1,b=s;if(typeof m=="string"&&!pi.test(m)){let O={
instancePath:i+"/derivedFrom/"+p,schemaPath:"#/properties/derivedFrom/items/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]\
+(-[a-z0-9]+)*$"}};e===null?e=[O]:e.push(O),s++}var t=b===s;D=D||t;let v=s;if(typeof m=="string"&&!fe(m)){let O={instancePath:i+"/derivedFrom/"+p,schemaPath:"#/\
properties/derivedFrom/items/anyOf/1/format",keyword:"format",params:{format:"https-url"}};e===null?e=[O]:e.push(O),s++}var t=v===s;if(D=D||t,D)s=d,e!==null&&(d?
e.length=d:e=null);else{let O={instancePath:i+"/derivedFrom/"+p,schemaPath:"#/properties/derivedFrom/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[O]:e.push(
O),s++}if(typeof m=="string"){if(P(m)>2048){let O={instancePath:i+"/derivedFrom/"+p,schemaPath:"#/properties/derivedFrom/items/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[O]:e.push(O),s++}if(P(m)<3){let O={instancePath:i+"/derivedFrom/"+p,schemaPath:"#/properties/derivedFrom/items/minLength",keyword:"minL\
ength",params:{limit:3}};e===null?e=[O]:e.push(O),s++}}else{let O={instancePath:i+"/derivedFrom/"+p,schemaPath:"#/properties/derivedFrom/items/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[O]:e.push(O),s++}}let c=a.length,l;if(c>1){let p={};for(;c--;){let m=a[c];if(typeof m=="string"){if(typeof p[m]=="number"){
l=p[m];let d={instancePath:i+"/derivedFrom",schemaPath:"#/properties/derivedFrom/uniqueItems",keyword:"uniqueItems",params:{i:c,j:l}};e===null?e=[d]:e.push(d),s++;
break}p[m]=c}}}}else{let o={instancePath:i+"/derivedFrom",schemaPath:"#/properties/derivedFrom/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(
o),s++}}r.method!==void 0&&h.call(r,"method")&&(Dr(r.method,{instancePath:i+"/method",parentData:r,parentDataProperty:"method",rootData:u,dynamicAnchors:f})||(e=
e===null?Dr.errors:e.concat(Dr.errors),s=e.length))}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(
a),s++}return jr.errors=e,s===0}jr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ar(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,n=Ar.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>2e3){let t={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}return Ar.errors=e,s===0}Ar.evaluated={dynamicProps:!1,dynamicItems:!1};var xa={title:"Use",description:"Something made with the da\
ta.",type:"object",additionalProperties:!1,required:["title","url","kind"],properties:{title:{$ref:"common.schema.json#/$defs/line",title:"Title",description:"W\
hat it is called.",examples:["Cycling trends report"]},url:{$ref:"common.schema.json#/$defs/httpsUrl",title:"Address",description:"Where it is.",examples:["http\
s://www.example.org/trends"]},kind:{title:"Kind",description:"What kind of use it is.",enum:["insight","app","paper","policy","tutorial"],examples:["insight"]}},
examples:[{title:"Cycling trends report",url:"https://www.example.org/trends",kind:"insight"}]};function $r(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=$r.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.title===void 0||!h.call(r,"title")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===
null?e=[t]:e.push(t),s++}if(r.url===void 0||!h.call(r,"url")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"}};e===
null?e=[t]:e.push(t),s++}if(r.kind===void 0||!h.call(r,"kind")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};
e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t==="title"||t==="url"||t==="kind")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[a]:e.push(a),s++}if(r.title!==void 0&&h.call(r,"title")&&(W(r.title,{instancePath:i+"/title",parentData:r,
parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.url!==void 0&&h.call(r,"url")&&(_(r.url,{instancePath:i+
"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.kind!==void 0&&h.call(r,"kind")){
let t=r.kind;if(!(t==="insight"||t==="app"||t==="paper"||t==="policy"||t==="tutorial")){let a={instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"\
enum",params:{allowedValues:xa.properties.kind.enum}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),s++}return $r.errors=e,s===0}$r.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qr(r,{instancePath:i="",parentData:w,
parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=qr.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let t=s,
a=!1,o=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.email===void 0||!h.call(r,"email"))){let p={instancePath:i,schemaPath:"#/anyOf/0/required",keyword:"req\
uired",params:{missingProperty:"email"}};e===null?e=[p]:e.push(p),s++}var l=o===s;a=a||l;let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.url===void 0||!h.
call(r,"url"))){let p={instancePath:i,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[p]:e.push(p),s++}var l=c===
s;if(a=a||l,a)s=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[p]:e.push(p),s++}if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||!h.call(r,"name")){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[p]:e.push(p),s++}for(let p of Object.keys(r))if(!(p==="name"||p==="email"||p==="url")){let m={instancePath:i,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[m]:e.push(m),s++}if(r.name!==void 0&&h.call(r,"name")){let p=r.name;if(typeof p==
"string"){if(P(p)>120){let m={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[m]:e.push(m),s++}
if(P(p)<2){let m={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[m]:e.push(m),s++}}else{let m={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}r.email!==void 0&&h.call(r,"emai\
l")&&(J(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:u,dynamicAnchors:f})||(e=e===null?J.errors:e.concat(J.errors),s=e.length)),
r.url!==void 0&&h.call(r,"url")&&(_(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?_.errors:e.concat(
_.errors),s=e.length))}else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}return qr.errors=e,s===
0}qr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pe(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=Pe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}if(!fe(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{
format:"https-url"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}return Pe.errors=e,s===0}Pe.evaluated={dynamicProps:!1,dynamicItems:!1};function Or(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=Or.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||
!h.call(r,"title")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[t]:e.push(t),s++}if(r.url===void 0||
!h.call(r,"url")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.
keys(r))if(!(t==="title"||t==="url")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===
null?e=[a]:e.push(a),s++}r.title!==void 0&&h.call(r,"title")&&(W(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||
(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.url!==void 0&&h.call(r,"url")&&(_(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,
dynamicAnchors:f})||(e=e===null?_.errors:e.concat(_.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[t]:e.push(t),s++}return Or.errors=e,s===0}Or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Er(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Er.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme===void 0||!h.call(r,"scheme")){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"scheme"}};e===null?e=[t]:e.push(t),s++}if(r.value===void 0||!h.call(r,"value")){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t==="scheme"||t==="value")){let a={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[a]:e.push(a),s++}if(r.scheme!==void 0&&
h.call(r,"scheme")){let t=r.scheme;if(typeof t=="string"){if(P(t)>80){let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLen\
gth",params:{limit:80}};e===null?e=[a]:e.push(a),s++}if(P(t)<1){let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),s++}}if(r.value!==void 0&&h.call(r,"value")){let t=r.value;if(typeof t=="string"){if(P(t)>250){let a={instancePath:i+"/value",schemaPath:"#/prop\
erties/value/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),s++}if(P(t)<1){let a={instancePath:i+"/value",schemaPath:"#/properties/\
value/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),s++}return Er.errors=e,s===0}Er.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xi=new RegExp("^[^A-Z,;|]+$","u");function Ye(r,{instancePath:i="",
parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Ye.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0);let t=s,a=!0,o=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let A;if((r.overlayOf===void 0||!h.call(r,"overlayOf"))&&(A="overlayOf")){let $={};e===null?
e=[$]:e.push($),s++}}var c=o===s;s=t,e!==null&&(t?e.length=t:e=null);let l;if(c){let A=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&Object.keys(r).length<2){let E={
instancePath:i,schemaPath:"#/allOf/0/then/minProperties",keyword:"minProperties",params:{limit:2}};e===null?e=[E]:e.push(E),s++}var c=A===s;a=c,l="then"}else{let A=s;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!h.call(r,"title")){let E={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"requir\
ed",params:{missingProperty:"title"}};e===null?e=[E]:e.push(E),s++}if(r.summary===void 0||!h.call(r,"summary")){let E={instancePath:i,schemaPath:"#/allOf/0/else\
/required",keyword:"required",params:{missingProperty:"summary"}};e===null?e=[E]:e.push(E),s++}if(r.status===void 0||!h.call(r,"status")){let E={instancePath:i,
schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"status"}};e===null?e=[E]:e.push(E),s++}if(r.themes===void 0||!h.call(r,"themes")){
let E={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"themes"}};e===null?e=[E]:e.push(E),s++}if(r.access===void 0||
!h.call(r,"access")){let E={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"access"}};e===null?e=[E]:e.push(E),s++}
if(r.frequency===void 0||!h.call(r,"frequency")){let E={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"frequenc\
y"}};e===null?e=[E]:e.push(E),s++}if(r.pinned!==void 0&&h.call(r,"pinned")){let E={instancePath:i+"/pinned",schemaPath:"#/allOf/0/else/properties/pinned/false s\
chema",keyword:"false schema",params:{}};e===null?e=[E]:e.push(E),s++}}var c=A===s;if(a=c,a){var p={};p.pinned=!0}l="else"}if(!a){let A={instancePath:i,schemaPath:"\
#/allOf/0/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[A]:e.push(A),s++}let m=s,d=!0,D=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let A;if((r.status===
void 0||!h.call(r,"status"))&&(A="status")){let $={};e===null?e=[$]:e.push($),s++}else if(r.status!==void 0&&h.call(r,"status")&&r.status!=="superseded"){let $={};
e===null?e=[$]:e.push($),s++}}var b=D===s;if(s=m,e!==null&&(m?e.length=m:e=null),b){let A=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.supersededBy===void 0||
!h.call(r,"supersededBy"))){let E={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:"supersededBy"}};e===null?e=[E]:
e.push(E),s++}var b=A===s;d=b}if(!d){let A={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[A]:e.push(A),s++}p!==
!0&&(p=p||{},p.status=!0);let v=s,O=!0,q=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let A;if((r.status===void 0||!h.call(r,"status"))&&(A="status")){let $={};
e===null?e=[$]:e.push($),s++}else if(r.status!==void 0&&h.call(r,"status")&&r.status!=="withdrawn"){let $={};e===null?e=[$]:e.push($),s++}}var B=q===s;s=v,e!==null&&
(v?e.length=v:e=null);let F;if(B){let A=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.withdrawalReason===void 0||!h.call(r,"withdrawalReason"))){let E={instancePath:i,
schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty:"withdrawalReason"}};e===null?e=[E]:e.push(E),s++}var B=A===s;O=B,F="then"}else{
let A=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.withdrawalReason!==void 0&&h.call(r,"withdrawalReason")){let E={instancePath:i+"/withdrawalReason",schemaPath:"\
#/allOf/2/else/properties/withdrawalReason/false schema",keyword:"false schema",params:{}};e===null?e=[E]:e.push(E),s++}var B=A===s;if(O=B,O){var ee={};ee.withdrawalReason=
!0,ee.status=!0}F="else"}if(!O){let A={instancePath:i,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:F}};e===null?e=[A]:e.push(A),s++}p!==!0&&ee!==
void 0&&(ee===!0?p=!0:(p=p||{},Object.assign(p,ee)));let ae=s,ne=!0,x=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let A;if((r.access===void 0||!h.call(r,"acc\
ess"))&&(A="access")){let $={};e===null?e=[$]:e.push($),s++}else if(r.access!==void 0&&h.call(r,"access")){let $=r.access;if($&&typeof $=="object"&&!Array.isArray(
$)){let E;if(($.level===void 0||!h.call($,"level"))&&(E="level")){let S={};e===null?e=[S]:e.push(S),s++}else if($.level!==void 0&&h.call($,"level")&&$.level!=="\
open"){let S={};e===null?e=[S]:e.push(S),s++}}}}var y=x===s;if(s=ae,e!==null&&(ae?e.length=ae:e=null),y){let A=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
licence===void 0||!h.call(r,"licence")){let E={instancePath:i,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty:"licence"}};e===null?
e=[E]:e.push(E),s++}if(r.distributions!==void 0&&h.call(r,"distributions")){let E=r.distributions;if(Array.isArray(E)){let S=E.length;for(let j=0;j<S;j++){let G=E[j];
if(G&&typeof G=="object"&&!Array.isArray(G)&&(G.url===void 0||!h.call(G,"url"))){let H={instancePath:i+"/distributions/"+j,schemaPath:"#/allOf/3/then/properties\
/distributions/items/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[H]:e.push(H),s++}}}}}var y=A===s;if(ne=y,ne){var I={};I.distributions=
!0,I.access=!0}}if(!ne){let A={instancePath:i,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[A]:e.push(A),s++}p!==!0&&I!==void 0&&
(I===!0?p=!0:(p=p||{},Object.assign(p,I)));let T=s,N=!0,V=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let A;if((r.access===void 0||!h.call(r,"access"))&&(A="\
access")){let $={};e===null?e=[$]:e.push($),s++}else if(r.access!==void 0&&h.call(r,"access")){let $=r.access;if($&&typeof $=="object"&&!Array.isArray($)){let E;
if(($.level===void 0||!h.call($,"level"))&&(E="level")){let S={};e===null?e=[S]:e.push(S),s++}else if($.level!==void 0&&h.call($,"level")){let S=$.level;if(!(S===
"shared"||S==="restricted"||S==="closed")){let j={};e===null?e=[j]:e.push(j),s++}}}}}var re=V===s;if(s=T,e!==null&&(T?e.length=T:e=null),re){let A=s;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.distributions!==void 0&&h.call(r,"distributions")){let E=r.distributions;if(Array.isArray(E)){let S=E.length;for(let j=0;j<S;j++){
let G=E[j];if(G&&typeof G=="object"&&!Array.isArray(G)&&G.url!==void 0&&h.call(G,"url")){let H={instancePath:i+"/distributions/"+j+"/url",schemaPath:"#/allOf/4/\
then/properties/distributions/items/properties/url/false schema",keyword:"false schema",params:{}};e===null?e=[H]:e.push(H),s++}}}}var re=A===s;if(N=re,N){var oi={};
oi.distributions=!0,oi.access=!0}}if(!N){let A={instancePath:i,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[A]:e.push(A),s++}
if(p!==!0&&oi!==void 0&&(oi===!0?p=!0:(p=p||{},Object.assign(p,oi))),r&&typeof r=="object"&&!Array.isArray(r)){for(let A of Object.keys(r))if(!h.call(Ki.properties,
A)){let $={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A}};e===null?e=[$]:e.push($),s++}if(r.title!==
void 0&&h.call(r,"title")&&(fr(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?fr.errors:e.concat(
fr.errors),s=e.length)),r.summary!==void 0&&h.call(r,"summary")&&(hr(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summary",rootData:u,dynamicAnchors:f})||
(e=e===null?hr.errors:e.concat(hr.errors),s=e.length)),r.description!==void 0&&h.call(r,"description")&&(dr(r.description,{instancePath:i+"/description",parentData:r,
parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?dr.errors:e.concat(dr.errors),s=e.length)),r.overlayOf!==void 0&&h.call(r,"overlayOf")){
let A=r.overlayOf;if(typeof A=="string"){if(P(A)>161){let $={instancePath:i+"/overlayOf",schemaPath:"#/properties/overlayOf/maxLength",keyword:"maxLength",params:{
limit:161}};e===null?e=[$]:e.push($),s++}if(P(A)<7){let $={instancePath:i+"/overlayOf",schemaPath:"#/properties/overlayOf/minLength",keyword:"minLength",params:{
limit:7}};e===null?e=[$]:e.push($),s++}if(!pi.test(A)){let $={instancePath:i+"/overlayOf",schemaPath:"#/properties/overlayOf/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[$]:e.push($),s++}}else{let $={instancePath:i+"/overlayOf",schemaPath:"#/properties/overl\
ayOf/type",keyword:"type",params:{type:"string"}};e===null?e=[$]:e.push($),s++}}if(r.pinned!==void 0&&h.call(r,"pinned")){let A=r.pinned;if(Array.isArray(A)){if(A.
length>2){let j={instancePath:i+"/pinned",schemaPath:"#/properties/pinned/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[j]:e.push(j),s++}if(A.length<
1){let j={instancePath:i+"/pinned",schemaPath:"#/properties/pinned/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[j]:e.push(j),s++}let $=A.length;for(let j=0;j<
$;j++){let G=A[j];if(!(G==="modified"||G==="distributions")){let H={instancePath:i+"/pinned/"+j,schemaPath:"#/properties/pinned/items/enum",keyword:"enum",params:{
allowedValues:Ki.properties.pinned.items.enum}};e===null?e=[H]:e.push(H),s++}}let E=A.length,S;if(E>1){e:for(;E--;)for(S=E;S--;)if(z(A[E],A[S])){let j={instancePath:i+
"/pinned",schemaPath:"#/properties/pinned/uniqueItems",keyword:"uniqueItems",params:{i:E,j:S}};e===null?e=[j]:e.push(j),s++;break e}}}else{let $={instancePath:i+
"/pinned",schemaPath:"#/properties/pinned/type",keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push($),s++}}if(r.status!==void 0&&h.call(r,"status")){let A=r.
status;if(!(A==="draft"||A==="current"||A==="superseded"||A==="withdrawn")){let $={instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",
params:{allowedValues:Ki.properties.status.enum}};e===null?e=[$]:e.push($),s++}}if(r.supersededBy!==void 0&&h.call(r,"supersededBy")&&(se(r.supersededBy,{instancePath:i+
"/supersededBy",parentData:r,parentDataProperty:"supersededBy",rootData:u,dynamicAnchors:f})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.withdrawalReason!==
void 0&&h.call(r,"withdrawalReason")){let A=r.withdrawalReason;if(typeof A=="string"){if(P(A)>500){let $={instancePath:i+"/withdrawalReason",schemaPath:"#/prope\
rties/withdrawalReason/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[$]:e.push($),s++}if(P(A)<10){let $={instancePath:i+"/withdrawalReason",schemaPath:"\
#/properties/withdrawalReason/minLength",keyword:"minLength",params:{limit:10}};e===null?e=[$]:e.push($),s++}}else{let $={instancePath:i+"/withdrawalReason",schemaPath:"\
#/properties/withdrawalReason/type",keyword:"type",params:{type:"string"}};e===null?e=[$]:e.push($),s++}}if(r.themes!==void 0&&h.call(r,"themes")){let A=r.themes;
if(Array.isArray(A)){if(A.length>6){let j={instancePath:i+"/themes",schemaPath:"#/properties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?e=[j]:
e.push(j),s++}if(A.length<1){let j={instancePath:i+"/themes",schemaPath:"#/properties/themes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[j]:e.push(
j),s++}let $=A.length;for(let j=0;j<$;j++)ye(A[j],{instancePath:i+"/themes/"+j,parentData:A,parentDataProperty:j,rootData:u,dynamicAnchors:f})||(e=e===null?ye.errors:
e.concat(ye.errors),s=e.length);let E=A.length,S;if(E>1){e:for(;E--;)for(S=E;S--;)if(z(A[E],A[S])){let j={instancePath:i+"/themes",schemaPath:"#/properties/them\
es/uniqueItems",keyword:"uniqueItems",params:{i:E,j:S}};e===null?e=[j]:e.push(j),s++;break e}}}else{let $={instancePath:i+"/themes",schemaPath:"#/properties/the\
mes/type",keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push($),s++}}if(r.keywords!==void 0&&h.call(r,"keywords")){let A=r.keywords;if(Array.isArray(A)){
if(A.length>20){let j={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[j]:e.push(j),s++}
if(A.length<1){let j={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[j]:e.push(j),s++}let $=A.
length;for(let j=0;j<$;j++){let G=A[j];if(typeof G=="string"){if(P(G)>60){let H={instancePath:i+"/keywords/"+j,schemaPath:"#/properties/keywords/items/maxLength",
keyword:"maxLength",params:{limit:60}};e===null?e=[H]:e.push(H),s++}if(P(G)<2){let H={instancePath:i+"/keywords/"+j,schemaPath:"#/properties/keywords/items/minL\
ength",keyword:"minLength",params:{limit:2}};e===null?e=[H]:e.push(H),s++}if(!Xi.test(G)){let H={instancePath:i+"/keywords/"+j,schemaPath:"#/properties/keywords\
/items/pattern",keyword:"pattern",params:{pattern:"^[^A-Z,;|]+$"}};e===null?e=[H]:e.push(H),s++}}else{let H={instancePath:i+"/keywords/"+j,schemaPath:"#/propert\
ies/keywords/items/type",keyword:"type",params:{type:"string"}};e===null?e=[H]:e.push(H),s++}}let E=A.length,S;if(E>1){let j={};for(;E--;){let G=A[E];if(typeof G==
"string"){if(typeof j[G]=="number"){S=j[G];let H={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/uniqueItems",keyword:"uniqueItems",params:{i:E,j:S}};
e===null?e=[H]:e.push(H),s++;break}j[G]=E}}}}else{let $={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type:"array"}};
e===null?e=[$]:e.push($),s++}}if(r.access!==void 0&&h.call(r,"access")&&(Pr(r.access,{instancePath:i+"/access",parentData:r,parentDataProperty:"access",rootData:u,
dynamicAnchors:f})||(e=e===null?Pr.errors:e.concat(Pr.errors),s=e.length)),r.licence!==void 0&&h.call(r,"licence")&&(wr(r.licence,{instancePath:i+"/licence",parentData:r,
parentDataProperty:"licence",rootData:u,dynamicAnchors:f})||(e=e===null?wr.errors:e.concat(wr.errors),s=e.length)),r.attribution!==void 0&&h.call(r,"attribution")){
let A=r.attribution;if(typeof A=="string"){if(P(A)>500){let $={instancePath:i+"/attribution",schemaPath:"#/properties/attribution/maxLength",keyword:"maxLength",
params:{limit:500}};e===null?e=[$]:e.push($),s++}if(P(A)<3){let $={instancePath:i+"/attribution",schemaPath:"#/properties/attribution/minLength",keyword:"minLen\
gth",params:{limit:3}};e===null?e=[$]:e.push($),s++}}else{let $={instancePath:i+"/attribution",schemaPath:"#/properties/attribution/type",keyword:"type",params:{
type:"string"}};e===null?e=[$]:e.push($),s++}}if(r.issued!==void 0&&h.call(r,"issued")&&(ge(r.issued,{instancePath:i+"/issued",parentData:r,parentDataProperty:"\
issued",rootData:u,dynamicAnchors:f})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.modified!==void 0&&h.call(r,"modified")&&(ge(r.modified,{instancePath:i+
"/modified",parentData:r,parentDataProperty:"modified",rootData:u,dynamicAnchors:f})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.frequency!==void 0&&
h.call(r,"frequency")&&(ye(r.frequency,{instancePath:i+"/frequency",parentData:r,parentDataProperty:"frequency",rootData:u,dynamicAnchors:f})||(e=e===null?ye.errors:
e.concat(ye.errors),s=e.length)),r.nextReview!==void 0&&h.call(r,"nextReview")&&(kr(r.nextReview,{instancePath:i+"/nextReview",parentData:r,parentDataProperty:"\
nextReview",rootData:u,dynamicAnchors:f})||(e=e===null?kr.errors:e.concat(kr.errors),s=e.length)),r.coverage!==void 0&&h.call(r,"coverage")&&(xr(r.coverage,{instancePath:i+
"/coverage",parentData:r,parentDataProperty:"coverage",rootData:u,dynamicAnchors:f})||(e=e===null?xr.errors:e.concat(xr.errors),s=e.length)),r.distributions!==void 0&&
h.call(r,"distributions")){let A=r.distributions;if(Array.isArray(A)){if(A.length>2e3){let j={instancePath:i+"/distributions",schemaPath:"#/properties/distribut\
ions/maxItems",keyword:"maxItems",params:{limit:2e3}};e===null?e=[j]:e.push(j),s++}if(A.length<1){let j={instancePath:i+"/distributions",schemaPath:"#/propertie\
s/distributions/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[j]:e.push(j),s++}let $=A.length;for(let j=0;j<$;j++)Ir(A[j],{instancePath:i+"/distrib\
utions/"+j,parentData:A,parentDataProperty:j,rootData:u,dynamicAnchors:f})||(e=e===null?Ir.errors:e.concat(Ir.errors),s=e.length);let E=A.length,S;if(E>1){e:for(;E--;)
for(S=E;S--;)if(z(A[E],A[S])){let j={instancePath:i+"/distributions",schemaPath:"#/properties/distributions/uniqueItems",keyword:"uniqueItems",params:{i:E,j:S}};
e===null?e=[j]:e.push(j),s++;break e}}}else{let $={instancePath:i+"/distributions",schemaPath:"#/properties/distributions/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[$]:e.push($),s++}}if(r.services!==void 0&&h.call(r,"services")){let A=r.services;if(Array.isArray(A)){if(A.length>20){let j={instancePath:i+"/\
services",schemaPath:"#/properties/services/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[j]:e.push(j),s++}if(A.length<1){let j={instancePath:i+"/\
services",schemaPath:"#/properties/services/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[j]:e.push(j),s++}let $=A.length;for(let j=0;j<$;j++)se(A[j],
{instancePath:i+"/services/"+j,parentData:A,parentDataProperty:j,rootData:u,dynamicAnchors:f})||(e=e===null?se.errors:e.concat(se.errors),s=e.length);let E=A.length,
S;if(E>1){e:for(;E--;)for(S=E;S--;)if(z(A[E],A[S])){let j={instancePath:i+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{
i:E,j:S}};e===null?e=[j]:e.push(j),s++;break e}}}else{let $={instancePath:i+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[$]:e.push($),s++}}if(r.columns!==void 0&&h.call(r,"columns")){let A=r.columns;if(Array.isArray(A)){if(A.length>500){let j={instancePath:i+"/co\
lumns",schemaPath:"#/properties/columns/maxItems",keyword:"maxItems",params:{limit:500}};e===null?e=[j]:e.push(j),s++}if(A.length<1){let j={instancePath:i+"/col\
umns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[j]:e.push(j),s++}let $=A.length;for(let j=0;j<$;j++)Lr(A[j],{instancePath:i+
"/columns/"+j,parentData:A,parentDataProperty:j,rootData:u,dynamicAnchors:f})||(e=e===null?Lr.errors:e.concat(Lr.errors),s=e.length);let E=A.length,S;if(E>1){e:
for(;E--;)for(S=E;S--;)if(z(A[E],A[S])){let j={instancePath:i+"/columns",schemaPath:"#/properties/columns/uniqueItems",keyword:"uniqueItems",params:{i:E,j:S}};e===
null?e=[j]:e.push(j),s++;break e}}}else{let $={instancePath:i+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}};e===null?e=
[$]:e.push($),s++}}if(r.inSeries!==void 0&&h.call(r,"inSeries")&&(se(r.inSeries,{instancePath:i+"/inSeries",parentData:r,parentDataProperty:"inSeries",rootData:u,
dynamicAnchors:f})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.version!==void 0&&h.call(r,"version")){let A=r.version;if(typeof A=="string"){if(P(
A)>60){let $={instancePath:i+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[$]:e.push($),s++}if(P(A)<
1){let $={instancePath:i+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[$]:e.push($),s++}}else{let $={
instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[$]:e.push($),s++}}if(r.previousVersion!==void 0&&
h.call(r,"previousVersion")&&(se(r.previousVersion,{instancePath:i+"/previousVersion",parentData:r,parentDataProperty:"previousVersion",rootData:u,dynamicAnchors:f})||
(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.provenance!==void 0&&h.call(r,"provenance")&&(jr(r.provenance,{instancePath:i+"/provenance",parentData:r,
parentDataProperty:"provenance",rootData:u,dynamicAnchors:f})||(e=e===null?jr.errors:e.concat(jr.errors),s=e.length)),r.limitations!==void 0&&h.call(r,"limitati\
ons")&&(Ar(r.limitations,{instancePath:i+"/limitations",parentData:r,parentDataProperty:"limitations",rootData:u,dynamicAnchors:f})||(e=e===null?Ar.errors:e.concat(
Ar.errors),s=e.length)),r.usedBy!==void 0&&h.call(r,"usedBy")){let A=r.usedBy;if(Array.isArray(A)){if(A.length>50){let j={instancePath:i+"/usedBy",schemaPath:"#\
/properties/usedBy/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[j]:e.push(j),s++}if(A.length<1){let j={instancePath:i+"/usedBy",schemaPath:"#/pro\
perties/usedBy/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[j]:e.push(j),s++}let $=A.length;for(let j=0;j<$;j++)$r(A[j],{instancePath:i+"/usedBy/"+
j,parentData:A,parentDataProperty:j,rootData:u,dynamicAnchors:f})||(e=e===null?$r.errors:e.concat($r.errors),s=e.length);let E=A.length,S;if(E>1){e:for(;E--;)for(S=
E;S--;)if(z(A[E],A[S])){let j={instancePath:i+"/usedBy",schemaPath:"#/properties/usedBy/uniqueItems",keyword:"uniqueItems",params:{i:E,j:S}};e===null?e=[j]:e.push(
j),s++;break e}}}else{let $={instancePath:i+"/usedBy",schemaPath:"#/properties/usedBy/type",keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push($),s++}}
if(r.contact!==void 0&&h.call(r,"contact")&&(qr(r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"contact",rootData:u,dynamicAnchors:f})||(e=
e===null?qr.errors:e.concat(qr.errors),s=e.length)),r.landingPage!==void 0&&h.call(r,"landingPage")&&(Pe(r.landingPage,{instancePath:i+"/landingPage",parentData:r,
parentDataProperty:"landingPage",rootData:u,dynamicAnchors:f})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.documentation!==void 0&&h.call(r,"docum\
entation")){let A=r.documentation;if(Array.isArray(A)){if(A.length>20){let j={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/maxItems",keyword:"\
maxItems",params:{limit:20}};e===null?e=[j]:e.push(j),s++}if(A.length<1){let j={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/minItems",
keyword:"minItems",params:{limit:1}};e===null?e=[j]:e.push(j),s++}let $=A.length;for(let j=0;j<$;j++)Or(A[j],{instancePath:i+"/documentation/"+j,parentData:A,parentDataProperty:j,
rootData:u,dynamicAnchors:f})||(e=e===null?Or.errors:e.concat(Or.errors),s=e.length);let E=A.length,S;if(E>1){e:for(;E--;)for(S=E;S--;)if(z(A[E],A[S])){let j={instancePath:i+
"/documentation",schemaPath:"#/properties/documentation/uniqueItems",keyword:"uniqueItems",params:{i:E,j:S}};e===null?e=[j]:e.push(j),s++;break e}}}else{let $={
instancePath:i+"/documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push($),s++}}if(r.sameAs!==void 0&&
h.call(r,"sameAs")){let A=r.sameAs;if(Array.isArray(A)){if(A.length>20){let j={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxIt\
ems",params:{limit:20}};e===null?e=[j]:e.push(j),s++}if(A.length<1){let j={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[j]:e.push(j),s++}let $=A.length;for(let j=0;j<$;j++)Pe(A[j],{instancePath:i+"/sameAs/"+j,parentData:A,parentDataProperty:j,rootData:u,
dynamicAnchors:f})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length);let E=A.length,S;if(E>1){e:for(;E--;)for(S=E;S--;)if(z(A[E],A[S])){let j={instancePath:i+
"/sameAs",schemaPath:"#/properties/sameAs/uniqueItems",keyword:"uniqueItems",params:{i:E,j:S}};e===null?e=[j]:e.push(j),s++;break e}}}else{let $={instancePath:i+
"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push($),s++}}if(r.identifiers!==void 0&&h.call(r,"identif\
iers")){let A=r.identifiers;if(Array.isArray(A)){if(A.length>20){let j={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"ma\
xItems",params:{limit:20}};e===null?e=[j]:e.push(j),s++}if(A.length<1){let j={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[j]:e.push(j),s++}let $=A.length;for(let j=0;j<$;j++)Er(A[j],{instancePath:i+"/identifiers/"+j,parentData:A,parentDataProperty:j,
rootData:u,dynamicAnchors:f})||(e=e===null?Er.errors:e.concat(Er.errors),s=e.length);let E=A.length,S;if(E>1){e:for(;E--;)for(S=E;S--;)if(z(A[E],A[S])){let j={instancePath:i+
"/identifiers",schemaPath:"#/properties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:E,j:S}};e===null?e=[j]:e.push(j),s++;break e}}}else{let $={instancePath:i+
"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push($),s++}}}else{let A={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[A]:e.push(A),s++}return Ye.errors=e,s===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var va=fi;var ba=new RegExp("^[a-z]+/[a-z0-9]+(-[a-z0-9]+)*$","u");var oa=new RegExp("^[a-z]+(/[a-z0-9]+(-[a-z0-9]+)*){1,2}$","u");function Tr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=Tr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>180){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:180}};e===null?e=[t]:e.push(t),s++}if(!oa.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:"^[a-z]+(/[a-z0-9]+(-[a-z0-9]+)*){1,2}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}return Tr.errors=e,s===0}Tr.evaluated={dynamicProps:!1,dynamicItems:!1};function Nr(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Nr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Je.
test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[t]:e.
push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Nr.errors=e,s===0}Nr.evaluated=
{dynamicProps:!1,dynamicItems:!1};function fi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=fi.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.exceptions===void 0||!h.call(r,"exceptions")){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"exceptions"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))
if(t!=="exceptions"){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[a]:e.push(
a),s++}if(r.exceptions!==void 0&&h.call(r,"exceptions")){let t=r.exceptions;if(Array.isArray(t)){if(t.length>500){let l={instancePath:i+"/exceptions",schemaPath:"\
#/properties/exceptions/maxItems",keyword:"maxItems",params:{limit:500}};e===null?e=[l]:e.push(l),s++}let a=t.length;for(let l=0;l<a;l++){let p=t[l];if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.rule===void 0||!h.call(p,"rule")){let m={instancePath:i+"/exceptions/"+l,schemaPath:"#/properties/exceptions/items/required",keyword:"\
required",params:{missingProperty:"rule"}};e===null?e=[m]:e.push(m),s++}if(p.record===void 0||!h.call(p,"record")){let m={instancePath:i+"/exceptions/"+l,schemaPath:"\
#/properties/exceptions/items/required",keyword:"required",params:{missingProperty:"record"}};e===null?e=[m]:e.push(m),s++}if(p.reason===void 0||!h.call(p,"reas\
on")){let m={instancePath:i+"/exceptions/"+l,schemaPath:"#/properties/exceptions/items/required",keyword:"required",params:{missingProperty:"reason"}};e===null?
e=[m]:e.push(m),s++}if(p.review===void 0||!h.call(p,"review")){let m={instancePath:i+"/exceptions/"+l,schemaPath:"#/properties/exceptions/items/required",keyword:"\
required",params:{missingProperty:"review"}};e===null?e=[m]:e.push(m),s++}for(let m of Object.keys(p))if(!(m==="rule"||m==="record"||m==="reason"||m==="review")){
let d={instancePath:i+"/exceptions/"+l,schemaPath:"#/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};
e===null?e=[d]:e.push(d),s++}if(p.rule!==void 0&&h.call(p,"rule")){let m=p.rule;if(typeof m=="string"){if(P(m)>120){let d={instancePath:i+"/exceptions/"+l+"/rul\
e",schemaPath:"#/properties/exceptions/items/properties/rule/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[d]:e.push(d),s++}if(!ba.test(m)){let d={
instancePath:i+"/exceptions/"+l+"/rule",schemaPath:"#/properties/exceptions/items/properties/rule/pattern",keyword:"pattern",params:{pattern:"^[a-z]+/[a-z0-9]+(\
-[a-z0-9]+)*$"}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/exceptions/"+l+"/rule",schemaPath:"#/properties/exceptions/items/properties/rule/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}if(p.record!==void 0&&h.call(p,"record")&&(Tr(p.record,{instancePath:i+"/exceptions/"+l+
"/record",parentData:p,parentDataProperty:"record",rootData:u,dynamicAnchors:f})||(e=e===null?Tr.errors:e.concat(Tr.errors),s=e.length)),p.reason!==void 0&&h.call(
p,"reason")){let m=p.reason;if(typeof m=="string"){if(P(m)>500){let d={instancePath:i+"/exceptions/"+l+"/reason",schemaPath:"#/properties/exceptions/items/prope\
rties/reason/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[d]:e.push(d),s++}if(P(m)<10){let d={instancePath:i+"/exceptions/"+l+"/reason",schemaPath:"\
#/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit:10}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/exc\
eptions/"+l+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}p.review!==
void 0&&h.call(p,"review")&&(Nr(p.review,{instancePath:i+"/exceptions/"+l+"/review",parentData:p,parentDataProperty:"review",rootData:u,dynamicAnchors:f})||(e=e===
null?Nr.errors:e.concat(Nr.errors),s=e.length))}else{let m={instancePath:i+"/exceptions/"+l,schemaPath:"#/properties/exceptions/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[m]:e.push(m),s++}}let o=t.length,c;if(o>1){e:for(;o--;)for(c=o;c--;)if(z(t[o],t[c])){let l={instancePath:i+"/exceptions",schemaPath:"\
#/properties/exceptions/uniqueItems",keyword:"uniqueItems",params:{i:o,j:c}};e===null?e=[l]:e.push(l),s++;break e}}}else{let a={instancePath:i+"/exceptions",schemaPath:"\
#/properties/exceptions/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return fi.errors=e,s===0}fi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ia=hi;function Sr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Sr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[t]:e.push(t),s++}if(!fe(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Sr.errors=e,s===0}Sr.evaluated={dynamicProps:!1,
dynamicItems:!1};function we(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=we.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!ji.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}return we.errors=e,s===0}we.evaluated={dynamicProps:!1,dynamicItems:!1};function zr(r,{instancePath:i="",parentData:w,
parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=zr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r==
"string"){if(!Je.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return zr.errors=
e,s===0}zr.evaluated={dynamicProps:!1,dynamicItems:!1};function hi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=hi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.harvest===void 0||
!h.call(r,"harvest")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"harvest"}};e===null?e=[t]:e.push(t),s++}if(r.dataset===
void 0||!h.call(r,"dataset")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"dataset"}};e===null?e=[t]:e.push(t),s++}
for(let t of Object.keys(r))if(!(t==="harvest"||t==="dataset")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t}};e===null?e=[a]:e.push(a),s++}if(r.harvest!==void 0&&h.call(r,"harvest")){let t=r.harvest;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
identifier===void 0||!h.call(t,"identifier")){let a={instancePath:i+"/harvest",schemaPath:"#/properties/harvest/required",keyword:"required",params:{missingProperty:"\
identifier"}};e===null?e=[a]:e.push(a),s++}for(let a of Object.keys(t))if(!(a==="identifier"||a==="url"||a==="issued"||a==="modified"||a==="unmapped"||a==="miss\
ingSince")){let o={instancePath:i+"/harvest",schemaPath:"#/properties/harvest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[o]:e.push(o),s++}if(t.identifier!==void 0&&h.call(t,"identifier")){let a=t.identifier;if(typeof a=="string"){if(P(a)>500){let o={instancePath:i+"/ha\
rvest/identifier",schemaPath:"#/properties/harvest/properties/identifier/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[o]:e.push(o),s++}if(P(a)<
1){let o={instancePath:i+"/harvest/identifier",schemaPath:"#/properties/harvest/properties/identifier/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/harvest/identifier",schemaPath:"#/properties/harvest/properties/identifier/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),s++}}if(t.url!==void 0&&h.call(t,"url")&&(Sr(t.url,{instancePath:i+"/harvest/url",parentData:t,parentDataProperty:"url",rootData:u,
dynamicAnchors:f})||(e=e===null?Sr.errors:e.concat(Sr.errors),s=e.length)),t.issued!==void 0&&h.call(t,"issued")&&(we(t.issued,{instancePath:i+"/harvest/issued",
parentData:t,parentDataProperty:"issued",rootData:u,dynamicAnchors:f})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),t.modified!==void 0&&h.call(t,"mo\
dified")&&(we(t.modified,{instancePath:i+"/harvest/modified",parentData:t,parentDataProperty:"modified",rootData:u,dynamicAnchors:f})||(e=e===null?we.errors:e.concat(
we.errors),s=e.length)),t.unmapped!==void 0&&h.call(t,"unmapped")){let a=t.unmapped;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>100){let o={
instancePath:i+"/harvest/unmapped",schemaPath:"#/properties/harvest/properties/unmapped/maxProperties",keyword:"maxProperties",params:{limit:100}};e===null?e=[o]:
e.push(o),s++}for(let o of Object.keys(a)){let c=a[o];if(typeof c=="string"){if(P(c)>2e3){let l={instancePath:i+"/harvest/unmapped/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/harvest/properties/unmapped/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[l]:e.push(l),
s++}}else{let l={instancePath:i+"/harvest/unmapped/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/harvest/properties/unmapped/additionalPro\
perties/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}}else{let o={instancePath:i+"/harvest/unmapped",schemaPath:"#/properties/harv\
est/properties/unmapped/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}t.missingSince!==void 0&&h.call(t,"missingSince")&&(zr(t.missingSince,
{instancePath:i+"/harvest/missingSince",parentData:t,parentDataProperty:"missingSince",rootData:u,dynamicAnchors:f})||(e=e===null?zr.errors:e.concat(zr.errors),
s=e.length))}else{let a={instancePath:i+"/harvest",schemaPath:"#/properties/harvest/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}r.
dataset!==void 0&&h.call(r,"dataset")&&(Ye(r.dataset,{instancePath:i+"/dataset",parentData:r,parentDataProperty:"dataset",rootData:u,dynamicAnchors:f})||(e=e===
null?Ye.errors:e.concat(Ye.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}
return hi.errors=e,s===0}hi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var La=di,Da={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"publi\
sher.schema.json",title:"Publisher",description:"An organisation that publishes data. catalogue/publishers/<id>.yaml",type:"object",additionalProperties:!1,required:[
"name","kind","homepage"],properties:{name:{title:"Name",description:"The organisation's name.",type:"string",minLength:2,maxLength:120,examples:["City Transpor\
t"]},shortName:{title:"Short name",description:"The name in tight places.",type:"string",minLength:2,maxLength:40,examples:["CT"]},kind:{$ref:"common.schema.jso\
n#/$defs/termId",title:"Kind",description:"An id of the publisher-kinds vocabulary.",examples:["agency"]},summary:{title:"Summary",description:"What the organis\
ation does, in one sentence.",type:"string",minLength:10,maxLength:250,examples:["Runs the city's public transport and main roads."]},homepage:{$ref:"common.sch\
ema.json#/$defs/httpsUrl",title:"Homepage",description:"The organisation's web site.",examples:["https://transport.example.org/"]},dataPage:{$ref:"common.schema\
.json#/$defs/httpsUrl",title:"Data page",description:"The organisation's own open data page or portal.",examples:["https://transport.example.org/open-data/"]},contact:{
$ref:"common.schema.json#/$defs/contact",title:"Contact",description:"Whom to ask about this record; the publisher's contact if left out.",examples:[{name:"Open\
 data team",email:"opendata@example.org"}]},place:{$ref:"common.schema.json#/$defs/placeId",title:"Place",description:"The place that the organisation governs.",
examples:["E99000007"]},domains:{title:"Domains",description:"Internet domains that the organisation controls; links elsewhere are looked at in review.",type:"a\
rray",minItems:1,maxItems:30,uniqueItems:!0,items:{title:"Domain",description:"A domain name without www.",type:"string",maxLength:253,pattern:"^[a-z0-9-]+(\\.[a\
-z0-9-]+)+$",examples:["transport.example.org"]},examples:[["transport.example.org"]]},maintainers:{title:"Maintainers",description:"GitHub accounts that look a\
fter this publisher's entries.",type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{title:"Maintainer",description:"A GitHub account, by its permanent num\
ber.",type:"object",additionalProperties:!1,required:["github","id"],properties:{github:{title:"Account name",description:"The account's current name.",type:"st\
ring",maxLength:39,pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$",examples:["example-org"]},id:{title:"Account number",description:"The account's permanent number.",type:"\
integer",minimum:1,examples:[1]}},examples:[{github:"example-org",id:1}]},examples:[[{github:"example-org",id:1}]]},parent:{$ref:"common.schema.json#/$defs/term\
Id",title:"Part of",description:"The id of the organisation that this one belongs to.",examples:["city-council"]},sameAs:{title:"Same as",description:"Web addre\
sses of the same record in other catalogues.",type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/httpsUrl",title:"Address",
description:"A record of the same thing elsewhere.",examples:["https://www.data.gov.uk/dataset/0000"]},examples:[["https://www.data.gov.uk/dataset/0000"]]},identifiers:{
title:"Identifiers",description:"Names of this record in other systems.",type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$de\
fs/identifier",title:"Identifier",description:"One identifier.",examples:[{scheme:"DOI",value:"10.5255/UKDA-SN-9248-1"}]},examples:[[{scheme:"DOI",value:"10.525\
5/UKDA-SN-9248-1"}]]}}};function ke(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ke.evaluated;if(n.
dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLengt\
h",params:{limit:80}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:
e.push(t),s++}if(!te.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ke.errors=e,s===0}ke.evaluated=
{dynamicProps:!1,dynamicItems:!1};function le(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=le.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"m\
axLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}if(!fe(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return le.errors=
e,s===0}le.evaluated={dynamicProps:!1,dynamicItems:!1};function _r(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=_r.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let t=s,a=!1,o=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.
email===void 0||!h.call(r,"email"))){let p={instancePath:i,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"email"}};e===null?e=[p]:e.
push(p),s++}var l=o===s;a=a||l;let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.url===void 0||!h.call(r,"url"))){let p={instancePath:i,schemaPath:"#/anyO\
f/1/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[p]:e.push(p),s++}var l=c===s;if(a=a||l,a)s=t,e!==null&&(t?e.length=t:e=null);else{let p={
instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[p]:e.push(p),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||!h.
call(r,"name")){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),s++}for(let p of Object.
keys(r))if(!(p==="name"||p==="email"||p==="url")){let m={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[m]:e.push(m),s++}if(r.name!==void 0&&h.call(r,"name")){let p=r.name;if(typeof p=="string"){if(P(p)>120){let m={instancePath:i+"/name",schemaPath:"#/\
properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[m]:e.push(m),s++}if(P(p)<2){let m={instancePath:i+"/name",schemaPath:"#/propertie\
s/name/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}r.email!==void 0&&h.call(r,"email")&&(J(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"\
email",rootData:u,dynamicAnchors:f})||(e=e===null?J.errors:e.concat(J.errors),s=e.length)),r.url!==void 0&&h.call(r,"url")&&(_(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?_.errors:e.concat(_.errors),s=e.length))}else{let p={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}return _r.errors=e,s===0}_r.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Rr(r,{instancePath:i="",
parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Rr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),typeof r=="string"){if(P(r)>32){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[t]:e.push(t),s++}if(P(
r)<2){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[t]:e.push(t),s++}if(!qt.test(r)){let t={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Rr.errors=e,s===0}Rr.evaluated={dynamicProps:!1,dynamicItems:!1};function Br(r,{instancePath:i="",
parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Br.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme===void 0||!h.call(r,"scheme")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"scheme"}};e===null?e=[t]:e.push(t),s++}if(r.value===void 0||!h.call(r,"value")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"value"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t==="scheme"||t==="value")){let a={instancePath:i,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[a]:e.push(a),s++}if(r.scheme!==void 0&&h.call(r,"scheme")){let t=r.
scheme;if(typeof t=="string"){if(P(t)>80){let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[a]:e.push(a),s++}if(P(t)<1){let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[a]:e.push(a),s++}}else{let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}
if(r.value!==void 0&&h.call(r,"value")){let t=r.value;if(typeof t=="string"){if(P(t)>250){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLengt\
h",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),s++}if(P(t)<1){let a={instancePath:i+"/value",schemaPath:"#/properties/value/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Br.
errors=e,s===0}Br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ja=new RegExp("^[a-z0-9-]+(\\.[a-z0-9-]+)+$","u");function di(r,{instancePath:i="",parentData:w,
parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=di.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||!h.call(r,"name")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[t]:e.push(t),s++}if(r.kind===void 0||!h.call(r,"kind")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[t]:e.push(t),s++}if(r.homepage===void 0||!h.call(r,"homepage")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
homepage"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!h.call(Da.properties,t)){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[a]:e.push(a),s++}if(r.name!==void 0&&h.call(r,"name")){let t=r.name;if(typeof t=="string"){if(P(
t)>120){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),s++}if(P(t)<2){let a={
instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"\
/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.shortName!==void 0&&h.call(r,"shortName")){
let t=r.shortName;if(typeof t=="string"){if(P(t)>40){let a={instancePath:i+"/shortName",schemaPath:"#/properties/shortName/maxLength",keyword:"maxLength",params:{
limit:40}};e===null?e=[a]:e.push(a),s++}if(P(t)<2){let a={instancePath:i+"/shortName",schemaPath:"#/properties/shortName/minLength",keyword:"minLength",params:{
limit:2}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/shortName",schemaPath:"#/properties/shortName/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),s++}}if(r.kind!==void 0&&h.call(r,"kind")&&(ke(r.kind,{instancePath:i+"/kind",parentData:r,parentDataProperty:"kind",rootData:u,dynamicAnchors:f})||
(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)),r.summary!==void 0&&h.call(r,"summary")){let t=r.summary;if(typeof t=="string"){if(P(t)>250){let a={instancePath:i+
"/summary",schemaPath:"#/properties/summary/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),s++}if(P(t)<10){let a={instancePath:i+"/\
summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit:10}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/summary",
schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.homepage!==void 0&&h.call(r,"homepage")&&(le(r.
homepage,{instancePath:i+"/homepage",parentData:r,parentDataProperty:"homepage",rootData:u,dynamicAnchors:f})||(e=e===null?le.errors:e.concat(le.errors),s=e.length)),
r.dataPage!==void 0&&h.call(r,"dataPage")&&(le(r.dataPage,{instancePath:i+"/dataPage",parentData:r,parentDataProperty:"dataPage",rootData:u,dynamicAnchors:f})||
(e=e===null?le.errors:e.concat(le.errors),s=e.length)),r.contact!==void 0&&h.call(r,"contact")&&(_r(r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"\
contact",rootData:u,dynamicAnchors:f})||(e=e===null?_r.errors:e.concat(_r.errors),s=e.length)),r.place!==void 0&&h.call(r,"place")&&(Rr(r.place,{instancePath:i+
"/place",parentData:r,parentDataProperty:"place",rootData:u,dynamicAnchors:f})||(e=e===null?Rr.errors:e.concat(Rr.errors),s=e.length)),r.domains!==void 0&&h.call(
r,"domains")){let t=r.domains;if(Array.isArray(t)){if(t.length>30){let l={instancePath:i+"/domains",schemaPath:"#/properties/domains/maxItems",keyword:"maxItems",
params:{limit:30}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/domains",schemaPath:"#/properties/domains/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[l]:e.push(l),s++}let a=t.length;for(let l=0;l<a;l++){let p=t[l];if(typeof p=="string"){if(P(p)>253){let m={instancePath:i+"/domains/"+l,schemaPath:"\
#/properties/domains/items/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[m]:e.push(m),s++}if(!ja.test(p)){let m={instancePath:i+"/domains/"+l,schemaPath:"\
#/properties/domains/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9-]+(\\.[a-z0-9-]+)+$"}};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+
"/domains/"+l,schemaPath:"#/properties/domains/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}let o=t.length,c;if(o>1){let l={};
for(;o--;){let p=t[o];if(typeof p=="string"){if(typeof l[p]=="number"){c=l[p];let m={instancePath:i+"/domains",schemaPath:"#/properties/domains/uniqueItems",keyword:"\
uniqueItems",params:{i:o,j:c}};e===null?e=[m]:e.push(m),s++;break}l[p]=o}}}}else{let a={instancePath:i+"/domains",schemaPath:"#/properties/domains/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.maintainers!==void 0&&h.call(r,"maintainers")){let t=r.maintainers;if(Array.isArray(t)){if(t.length>
20){let l={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),s++}if(t.
length<1){let l={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}
let a=t.length;for(let l=0;l<a;l++){let p=t[l];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.github===void 0||!h.call(p,"github")){let m={instancePath:i+"/m\
aintainers/"+l,schemaPath:"#/properties/maintainers/items/required",keyword:"required",params:{missingProperty:"github"}};e===null?e=[m]:e.push(m),s++}if(p.id===
void 0||!h.call(p,"id")){let m={instancePath:i+"/maintainers/"+l,schemaPath:"#/properties/maintainers/items/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[m]:e.push(m),s++}for(let m of Object.keys(p))if(!(m==="github"||m==="id")){let d={instancePath:i+"/maintainers/"+l,schemaPath:"#/properties/ma\
intainers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[d]:e.push(d),s++}if(p.github!==void 0&&h.call(p,
"github")){let m=p.github;if(typeof m=="string"){if(P(m)>39){let d={instancePath:i+"/maintainers/"+l+"/github",schemaPath:"#/properties/maintainers/items/proper\
ties/github/maxLength",keyword:"maxLength",params:{limit:39}};e===null?e=[d]:e.push(d),s++}if(!qt.test(m)){let d={instancePath:i+"/maintainers/"+l+"/github",schemaPath:"\
#/properties/maintainers/items/properties/github/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"}};e===null?e=[d]:e.push(d),s++}}else{
let d={instancePath:i+"/maintainers/"+l+"/github",schemaPath:"#/properties/maintainers/items/properties/github/type",keyword:"type",params:{type:"string"}};e===
null?e=[d]:e.push(d),s++}}if(p.id!==void 0&&h.call(p,"id")){let m=p.id;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let d={instancePath:i+"/maintai\
ners/"+l+"/id",schemaPath:"#/properties/maintainers/items/properties/id/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),s++}if(typeof m==
"number"&&isFinite(m)&&(m<1||isNaN(m))){let d={instancePath:i+"/maintainers/"+l+"/id",schemaPath:"#/properties/maintainers/items/properties/id/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[d]:e.push(d),s++}}}else{let m={instancePath:i+"/maintainers/"+l,schemaPath:"#/properties/maintainers/item\
s/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}}let o=t.length,c;if(o>1){e:for(;o--;)for(c=o;c--;)if(z(t[o],t[c])){let l={instancePath:i+
"/maintainers",schemaPath:"#/properties/maintainers/uniqueItems",keyword:"uniqueItems",params:{i:o,j:c}};e===null?e=[l]:e.push(l),s++;break e}}}else{let a={instancePath:i+
"/maintainers",schemaPath:"#/properties/maintainers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.parent!==void 0&&h.call(r,"pa\
rent")&&(ke(r.parent,{instancePath:i+"/parent",parentData:r,parentDataProperty:"parent",rootData:u,dynamicAnchors:f})||(e=e===null?ke.errors:e.concat(ke.errors),
s=e.length)),r.sameAs!==void 0&&h.call(r,"sameAs")){let t=r.sameAs;if(Array.isArray(t)){if(t.length>20){let l={instancePath:i+"/sameAs",schemaPath:"#/properties\
/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/sameAs",schemaPath:"#/properties/sam\
eAs/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let a=t.length;for(let l=0;l<a;l++)le(t[l],{instancePath:i+"/sameAs/"+l,parentData:t,
parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?le.errors:e.concat(le.errors),s=e.length);let o=t.length,c;if(o>1){e:for(;o--;)for(c=o;c--;)if(z(
t[o],t[c])){let l={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/uniqueItems",keyword:"uniqueItems",params:{i:o,j:c}};e===null?e=[l]:e.push(l),s++;break e}}}else{
let a={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.identifiers!==void 0&&
h.call(r,"identifiers")){let t=r.identifiers;if(Array.isArray(t)){if(t.length>20){let l={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/maxI\
tems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/identifiers",schemaPath:"#/properties/identifier\
s/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let a=t.length;for(let l=0;l<a;l++)Br(t[l],{instancePath:i+"/identifiers/"+l,parentData:t,
parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?Br.errors:e.concat(Br.errors),s=e.length);let o=t.length,c;if(o>1){e:for(;o--;)for(c=o;c--;)if(z(
t[o],t[c])){let l={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:o,j:c}};e===null?e=[l]:e.push(
l),s++;break e}}}else{let a={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(
a),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return di.errors=e,s===0}di.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Aa=yi,$a={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"redirects.schema.json",title:"Redirects",description:"\
What became of addresses that were once published. catalogue/redirects.yaml",type:"object",additionalProperties:!1,required:["redirects"],properties:{redirects:{
title:"Redirects",description:"One line for each address that moved or went away.",type:"array",maxItems:5e3,uniqueItems:!0,items:{title:"Redirect",description:"\
One address.",type:"object",additionalProperties:!1,required:["from","kind","date"],properties:{from:{$ref:"common.schema.json#/$defs/recordKey",title:"From",description:"\
The kind of record, a slash, and its id: a path without .yaml.",examples:["datasets/city-transport/cycle-hire-journeys"]},kind:{title:"Kind",description:"moved:\
 same thing, new address. merged: now part of another. withdrawn: gone, and why.",enum:["moved","merged","withdrawn"],examples:["moved"]},to:{$ref:"common.schem\
a.json#/$defs/recordKey",title:"To",description:"The kind of record, a slash, and its id: a path without .yaml.",examples:["datasets/city-transport/cycle-hire-j\
ourneys"]},title:{$ref:"common.schema.json#/$defs/line",title:"Title",description:"What it was called, for the page that stays.",examples:["Bike hire"]},reason:{
title:"Reason",description:"Why, in plain words.",type:"string",minLength:5,maxLength:500,examples:["Merged with the wider dataset."]},date:{$ref:"common.schema\
.json#/$defs/date",title:"Date",description:"When it happened.",examples:["2026-11-01"]}},allOf:[{if:{properties:{kind:{const:"withdrawn"}},required:["kind"]},then:{
required:["reason","title"],properties:{to:!1}},else:{required:["to"]}}],examples:[{from:"datasets/city-transport/bike-hire",kind:"moved",to:"datasets/city-tran\
sport/cycle-hire-journeys",date:"2026-11-01"}]},examples:[[{from:"datasets/city-transport/bike-hire",kind:"moved",to:"datasets/city-transport/cycle-hire-journey\
s",date:"2026-11-01"}]]}}};function xe(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=xe.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>180){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"ma\
xLength",params:{limit:180}};e===null?e=[t]:e.push(t),s++}if(!oa.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z]\
+(/[a-z0-9]+(-[a-z0-9]+)*){1,2}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),s++}return xe.errors=e,s===0}xe.evaluated={dynamicProps:!1,dynamicItems:!1};function Fr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,n=Fr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>250){let t={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}return Fr.errors=e,s===0}Fr.evaluated={dynamicProps:!1,dynamicItems:!1};function Wr(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Wr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Je.
test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[t]:e.
push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Wr.errors=e,s===0}Wr.evaluated=
{dynamicProps:!1,dynamicItems:!1};function yi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=yi.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.redirects===void 0||!h.call(r,"redirects")){
let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"redirects"}};e===null?e=[o]:e.push(o),s++}for(let o of Object.keys(r))
if(o!=="redirects"){let c={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(
c),s++}if(r.redirects!==void 0&&h.call(r,"redirects")){let o=r.redirects;if(Array.isArray(o)){if(o.length>5e3){let m={instancePath:i+"/redirects",schemaPath:"#/\
properties/redirects/maxItems",keyword:"maxItems",params:{limit:5e3}};e===null?e=[m]:e.push(m),s++}let c=o.length;for(let m=0;m<c;m++){let d=o[m],D=s,b=!0,v=s;if(d&&
typeof d=="object"&&!Array.isArray(d)){let q;if((d.kind===void 0||!h.call(d,"kind"))&&(q="kind")){let B={};e===null?e=[B]:e.push(B),s++}else if(d.kind!==void 0&&
h.call(d,"kind")&&d.kind!=="withdrawn"){let B={};e===null?e=[B]:e.push(B),s++}}var t=v===s;s=D,e!==null&&(D?e.length=D:e=null);let O;if(t){let q=s;if(d&&typeof d==
"object"&&!Array.isArray(d)){if(d.reason===void 0||!h.call(d,"reason")){let F={instancePath:i+"/redirects/"+m,schemaPath:"#/properties/redirects/items/allOf/0/t\
hen/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[F]:e.push(F),s++}if(d.title===void 0||!h.call(d,"title")){let F={instancePath:i+
"/redirects/"+m,schemaPath:"#/properties/redirects/items/allOf/0/then/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[F]:e.push(F),s++}
if(d.to!==void 0&&h.call(d,"to")){let F={instancePath:i+"/redirects/"+m+"/to",schemaPath:"#/properties/redirects/items/allOf/0/then/properties/to/false schema",
keyword:"false schema",params:{}};e===null?e=[F]:e.push(F),s++}}var t=q===s;if(b=t,b){var a={};a.to=!0,a.kind=!0}O="then"}else{let q=s;if(d&&typeof d=="object"&&
!Array.isArray(d)&&(d.to===void 0||!h.call(d,"to"))){let F={instancePath:i+"/redirects/"+m,schemaPath:"#/properties/redirects/items/allOf/0/else/required",keyword:"\
required",params:{missingProperty:"to"}};e===null?e=[F]:e.push(F),s++}var t=q===s;b=t,O="else"}if(!b){let q={instancePath:i+"/redirects/"+m,schemaPath:"#/proper\
ties/redirects/items/allOf/0/if",keyword:"if",params:{failingKeyword:O}};e===null?e=[q]:e.push(q),s++}if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.from===void 0||
!h.call(d,"from")){let q={instancePath:i+"/redirects/"+m,schemaPath:"#/properties/redirects/items/required",keyword:"required",params:{missingProperty:"from"}};
e===null?e=[q]:e.push(q),s++}if(d.kind===void 0||!h.call(d,"kind")){let q={instancePath:i+"/redirects/"+m,schemaPath:"#/properties/redirects/items/required",keyword:"\
required",params:{missingProperty:"kind"}};e===null?e=[q]:e.push(q),s++}if(d.date===void 0||!h.call(d,"date")){let q={instancePath:i+"/redirects/"+m,schemaPath:"\
#/properties/redirects/items/required",keyword:"required",params:{missingProperty:"date"}};e===null?e=[q]:e.push(q),s++}for(let q of Object.keys(d))if(!(q==="fr\
om"||q==="kind"||q==="to"||q==="title"||q==="reason"||q==="date")){let B={instancePath:i+"/redirects/"+m,schemaPath:"#/properties/redirects/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:q}};e===null?e=[B]:e.push(B),s++}if(d.from!==void 0&&h.call(d,"from")&&(xe(d.from,{instancePath:i+
"/redirects/"+m+"/from",parentData:d,parentDataProperty:"from",rootData:u,dynamicAnchors:f})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),d.kind!==void 0&&
h.call(d,"kind")){let q=d.kind;if(!(q==="moved"||q==="merged"||q==="withdrawn")){let B={instancePath:i+"/redirects/"+m+"/kind",schemaPath:"#/properties/redirect\
s/items/properties/kind/enum",keyword:"enum",params:{allowedValues:$a.properties.redirects.items.properties.kind.enum}};e===null?e=[B]:e.push(B),s++}}if(d.to!==
void 0&&h.call(d,"to")&&(xe(d.to,{instancePath:i+"/redirects/"+m+"/to",parentData:d,parentDataProperty:"to",rootData:u,dynamicAnchors:f})||(e=e===null?xe.errors:
e.concat(xe.errors),s=e.length)),d.title!==void 0&&h.call(d,"title")&&(Fr(d.title,{instancePath:i+"/redirects/"+m+"/title",parentData:d,parentDataProperty:"titl\
e",rootData:u,dynamicAnchors:f})||(e=e===null?Fr.errors:e.concat(Fr.errors),s=e.length)),d.reason!==void 0&&h.call(d,"reason")){let q=d.reason;if(typeof q=="str\
ing"){if(P(q)>500){let B={instancePath:i+"/redirects/"+m+"/reason",schemaPath:"#/properties/redirects/items/properties/reason/maxLength",keyword:"maxLength",params:{
limit:500}};e===null?e=[B]:e.push(B),s++}if(P(q)<5){let B={instancePath:i+"/redirects/"+m+"/reason",schemaPath:"#/properties/redirects/items/properties/reason/m\
inLength",keyword:"minLength",params:{limit:5}};e===null?e=[B]:e.push(B),s++}}else{let B={instancePath:i+"/redirects/"+m+"/reason",schemaPath:"#/properties/redi\
rects/items/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[B]:e.push(B),s++}}d.date!==void 0&&h.call(d,"date")&&(Wr(d.date,{instancePath:i+
"/redirects/"+m+"/date",parentData:d,parentDataProperty:"date",rootData:u,dynamicAnchors:f})||(e=e===null?Wr.errors:e.concat(Wr.errors),s=e.length))}else{let q={
instancePath:i+"/redirects/"+m,schemaPath:"#/properties/redirects/items/type",keyword:"type",params:{type:"object"}};e===null?e=[q]:e.push(q),s++}}let l=o.length,
p;if(l>1){e:for(;l--;)for(p=l;p--;)if(z(o[l],o[p])){let m={instancePath:i+"/redirects",schemaPath:"#/properties/redirects/uniqueItems",keyword:"uniqueItems",params:{
i:l,j:p}};e===null?e=[m]:e.push(m),s++;break e}}}else{let c={instancePath:i+"/redirects",schemaPath:"#/properties/redirects/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[c]:e.push(c),s++}}}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}return yi.
errors=e,s===0}yi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qa=gi,Oa={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"series.schema.j\
son",title:"Dataset series",description:"Editions of the same data, such as yearly releases. Datasets name their series in `inSeries`. catalogue/series/<publish\
er>/<slug>.yaml",type:"object",additionalProperties:!1,required:["title","summary","themes","frequency"],properties:{title:{$ref:"common.schema.json#/$defs/titl\
e",title:"Title",description:"The name of the series.",examples:["English Indices of Deprivation"]},summary:{$ref:"common.schema.json#/$defs/summary",title:"Sum\
mary",description:"One or two plain sentences; what a result card shows.",examples:["Relative deprivation of small areas in England, published every few years s\
ince 2000."]},description:{$ref:"common.schema.json#/$defs/markdown",title:"Description",description:"What the editions have in common and where they differ. Ma\
rkdown.",examples:["Editions are not directly comparable."]},themes:{title:"Themes",description:"Ids of the themes vocabulary; the main one first.",type:"array",
minItems:1,maxItems:6,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/termId",title:"Theme",description:"An id of the themes vocabulary.",examples:["trans\
port"]},examples:[["transport"]]},keywords:{title:"Keywords",description:"Free words that people might search for, in lower case.",type:"array",minItems:1,maxItems:20,
uniqueItems:!0,items:{title:"Keyword",description:"A word or short phrase in lower case.",type:"string",minLength:2,maxLength:60,pattern:"^[^A-Z,;|]+$",examples:[
"cycling"]},examples:[["cycling","bikes"]]},frequency:{$ref:"common.schema.json#/$defs/termId",title:"How often an edition appears",description:"An id of the fr\
equencies vocabulary.",examples:["annual"]},contact:{$ref:"common.schema.json#/$defs/contact",title:"Contact",description:"Whom to ask about this record; the pu\
blisher's contact if left out.",examples:[{name:"Open data team",email:"opendata@example.org"}]},landingPage:{$ref:"common.schema.json#/$defs/httpsUrl",title:"L\
anding page",description:"The publisher's own page about it.",examples:["https://www.example.org/about-the-data"]},documentation:{title:"Documentation",description:"\
Guides, methods and notes.",type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/link",title:"Link",description:"One docume\
nt.",examples:[{title:"User guide",url:"https://www.example.org/guide"}]},examples:[[{title:"User guide",url:"https://www.example.org/guide"}]]},sameAs:{title:"\
Same as",description:"Web addresses of the same record in other catalogues.",type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#\
/$defs/httpsUrl",title:"Address",description:"A record of the same thing elsewhere.",examples:["https://www.data.gov.uk/dataset/0000"]},examples:[["https://www.\
data.gov.uk/dataset/0000"]]},identifiers:{title:"Identifiers",description:"Names of this record in other systems.",type:"array",minItems:1,maxItems:20,uniqueItems:!0,
items:{$ref:"common.schema.json#/$defs/identifier",title:"Identifier",description:"One identifier.",examples:[{scheme:"DOI",value:"10.5255/UKDA-SN-9248-1"}]},examples:[
[{scheme:"DOI",value:"10.5255/UKDA-SN-9248-1"}]]}}};function Ur(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
s=0,n=Ur.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>120){let t={instancePath:i,schemaPath:"#/max\
Length",keyword:"maxLength",params:{limit:120}};e===null?e=[t]:e.push(t),s++}if(P(r)<5){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:5}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ur.
errors=e,s===0}Ur.evaluated={dynamicProps:!1,dynamicItems:!1};function Vr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=Vr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>250){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),s++}if(P(r)<30){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:30}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}return Vr.errors=e,s===0}Vr.evaluated={dynamicProps:!1,dynamicItems:!1};function Gr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=Gr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>2e4){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}
return Gr.errors=e,s===0}Gr.evaluated={dynamicProps:!1,dynamicItems:!1};function ve(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=ve.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ve.errors=
e,s===0}ve.evaluated={dynamicProps:!1,dynamicItems:!1};function Cr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=Cr.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let t=s,a=!1,o=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.
email===void 0||!h.call(r,"email"))){let p={instancePath:i,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"email"}};e===null?e=[p]:e.
push(p),s++}var l=o===s;a=a||l;let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.url===void 0||!h.call(r,"url"))){let p={instancePath:i,schemaPath:"#/anyO\
f/1/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[p]:e.push(p),s++}var l=c===s;if(a=a||l,a)s=t,e!==null&&(t?e.length=t:e=null);else{let p={
instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[p]:e.push(p),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||!h.
call(r,"name")){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),s++}for(let p of Object.
keys(r))if(!(p==="name"||p==="email"||p==="url")){let m={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[m]:e.push(m),s++}if(r.name!==void 0&&h.call(r,"name")){let p=r.name;if(typeof p=="string"){if(P(p)>120){let m={instancePath:i+"/name",schemaPath:"#/\
properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[m]:e.push(m),s++}if(P(p)<2){let m={instancePath:i+"/name",schemaPath:"#/propertie\
s/name/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}r.email!==void 0&&h.call(r,"email")&&(J(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"\
email",rootData:u,dynamicAnchors:f})||(e=e===null?J.errors:e.concat(J.errors),s=e.length)),r.url!==void 0&&h.call(r,"url")&&(_(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?_.errors:e.concat(_.errors),s=e.length))}else{let p={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}return Cr.errors=e,s===0}Cr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function be(r,{instancePath:i="",
parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=be.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}if(!fe(
r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return be.errors=e,s===0}be.evaluated={dynamicProps:!1,dynamicItems:!1};function Zr(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Zr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!h.call(r,"title")){let t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"title"}};e===null?e=[t]:e.push(t),s++}if(r.url===void 0||!h.call(r,"url")){let t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"url"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t==="title"||t==="url")){let a={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[a]:e.push(a),s++}r.title!==void 0&&h.call(r,"title")&&(W(r.title,
{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.url!==void 0&&
h.call(r,"url")&&(_(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?_.errors:e.concat(_.errors),s=
e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Zr.errors=e,s===0}Zr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Mr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,
n=Mr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme===void 0||!h.call(r,"s\
cheme")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scheme"}};e===null?e=[t]:e.push(t),s++}if(r.value===void 0||!h.
call(r,"value")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.
keys(r))if(!(t==="scheme"||t==="value")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[a]:e.push(a),s++}if(r.scheme!==void 0&&h.call(r,"scheme")){let t=r.scheme;if(typeof t=="string"){if(P(t)>80){let a={instancePath:i+"/scheme",schemaPath:"\
#/properties/scheme/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[a]:e.push(a),s++}if(P(t)<1){let a={instancePath:i+"/scheme",schemaPath:"#/prop\
erties/scheme/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/scheme",schemaPath:"#/properties/schem\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.value!==void 0&&h.call(r,"value")){let t=r.value;if(typeof t=="string"){if(P(t)>
250){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),s++}if(P(t)<1){let a={
instancePath:i+"/value",schemaPath:"#/properties/value/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+
"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Mr.errors=e,s===0}Mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function gi(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=gi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!h.call(r,"title")){let t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"title"}};e===null?e=[t]:e.push(t),s++}if(r.summary===void 0||!h.call(r,"summary")){let t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"summary"}};e===null?e=[t]:e.push(t),s++}if(r.themes===void 0||!h.call(r,"themes")){let t={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"themes"}};e===null?e=[t]:e.push(t),s++}if(r.frequency===void 0||!h.call(r,"frequency")){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"frequency"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!h.call(Oa.properties,t)){let a={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[a]:e.push(a),s++}if(r.title!==void 0&&
h.call(r,"title")&&(Ur(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?Ur.errors:e.concat(Ur.
errors),s=e.length)),r.summary!==void 0&&h.call(r,"summary")&&(Vr(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summary",rootData:u,dynamicAnchors:f})||
(e=e===null?Vr.errors:e.concat(Vr.errors),s=e.length)),r.description!==void 0&&h.call(r,"description")&&(Gr(r.description,{instancePath:i+"/description",parentData:r,
parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?Gr.errors:e.concat(Gr.errors),s=e.length)),r.themes!==void 0&&h.call(r,"themes")){let t=r.
themes;if(Array.isArray(t)){if(t.length>6){let l={instancePath:i+"/themes",schemaPath:"#/properties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?
e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/themes",schemaPath:"#/properties/themes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:
e.push(l),s++}let a=t.length;for(let l=0;l<a;l++)ve(t[l],{instancePath:i+"/themes/"+l,parentData:t,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?
ve.errors:e.concat(ve.errors),s=e.length);let o=t.length,c;if(o>1){e:for(;o--;)for(c=o;c--;)if(z(t[o],t[c])){let l={instancePath:i+"/themes",schemaPath:"#/prope\
rties/themes/uniqueItems",keyword:"uniqueItems",params:{i:o,j:c}};e===null?e=[l]:e.push(l),s++;break e}}}else{let a={instancePath:i+"/themes",schemaPath:"#/prop\
erties/themes/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.keywords!==void 0&&h.call(r,"keywords")){let t=r.keywords;if(Array.
isArray(t)){if(t.length>20){let l={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.
push(l),s++}if(t.length<1){let l={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(
l),s++}let a=t.length;for(let l=0;l<a;l++){let p=t[l];if(typeof p=="string"){if(P(p)>60){let m={instancePath:i+"/keywords/"+l,schemaPath:"#/properties/keywords/\
items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[m]:e.push(m),s++}if(P(p)<2){let m={instancePath:i+"/keywords/"+l,schemaPath:"#/properties/ke\
ywords/items/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[m]:e.push(m),s++}if(!Xi.test(p)){let m={instancePath:i+"/keywords/"+l,schemaPath:"#/pr\
operties/keywords/items/pattern",keyword:"pattern",params:{pattern:"^[^A-Z,;|]+$"}};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/keywords/"+l,schemaPath:"\
#/properties/keywords/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}let o=t.length,c;if(o>1){let l={};for(;o--;){let p=t[o];if(typeof p==
"string"){if(typeof l[p]=="number"){c=l[p];let m={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/uniqueItems",keyword:"uniqueItems",params:{i:o,j:c}};
e===null?e=[m]:e.push(m),s++;break}l[p]=o}}}}else{let a={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type:"array"}};
e===null?e=[a]:e.push(a),s++}}if(r.frequency!==void 0&&h.call(r,"frequency")&&(ve(r.frequency,{instancePath:i+"/frequency",parentData:r,parentDataProperty:"freq\
uency",rootData:u,dynamicAnchors:f})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.contact!==void 0&&h.call(r,"contact")&&(Cr(r.contact,{instancePath:i+
"/contact",parentData:r,parentDataProperty:"contact",rootData:u,dynamicAnchors:f})||(e=e===null?Cr.errors:e.concat(Cr.errors),s=e.length)),r.landingPage!==void 0&&
h.call(r,"landingPage")&&(be(r.landingPage,{instancePath:i+"/landingPage",parentData:r,parentDataProperty:"landingPage",rootData:u,dynamicAnchors:f})||(e=e===null?
be.errors:e.concat(be.errors),s=e.length)),r.documentation!==void 0&&h.call(r,"documentation")){let t=r.documentation;if(Array.isArray(t)){if(t.length>20){let l={
instancePath:i+"/documentation",schemaPath:"#/properties/documentation/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),s++}if(t.length<
1){let l={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let a=t.
length;for(let l=0;l<a;l++)Zr(t[l],{instancePath:i+"/documentation/"+l,parentData:t,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?Zr.errors:e.
concat(Zr.errors),s=e.length);let o=t.length,c;if(o>1){e:for(;o--;)for(c=o;c--;)if(z(t[o],t[c])){let l={instancePath:i+"/documentation",schemaPath:"#/properties\
/documentation/uniqueItems",keyword:"uniqueItems",params:{i:o,j:c}};e===null?e=[l]:e.push(l),s++;break e}}}else{let a={instancePath:i+"/documentation",schemaPath:"\
#/properties/documentation/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.sameAs!==void 0&&h.call(r,"sameAs")){let t=r.sameAs;if(Array.
isArray(t)){if(t.length>20){let l={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(
l),s++}if(t.length<1){let l={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}
let a=t.length;for(let l=0;l<a;l++)be(t[l],{instancePath:i+"/sameAs/"+l,parentData:t,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?be.errors:e.
concat(be.errors),s=e.length);let o=t.length,c;if(o>1){e:for(;o--;)for(c=o;c--;)if(z(t[o],t[c])){let l={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs\
/uniqueItems",keyword:"uniqueItems",params:{i:o,j:c}};e===null?e=[l]:e.push(l),s++;break e}}}else{let a={instancePath:i+"/sameAs",schemaPath:"#/properties/sameA\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.identifiers!==void 0&&h.call(r,"identifiers")){let t=r.identifiers;if(Array.isArray(
t)){if(t.length>20){let l={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(
l),s++}if(t.length<1){let l={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.
push(l),s++}let a=t.length;for(let l=0;l<a;l++)Mr(t[l],{instancePath:i+"/identifiers/"+l,parentData:t,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===
null?Mr.errors:e.concat(Mr.errors),s=e.length);let o=t.length,c;if(o>1){e:for(;o--;)for(c=o;c--;)if(z(t[o],t[c])){let l={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:o,j:c}};e===null?e=[l]:e.push(l),s++;break e}}}else{let a={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return gi.errors=e,s===0}gi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ea=Pi,mi={$schema:"htt\
ps://json-schema.org/draft/2020-12/schema",$id:"service.schema.json",title:"Data service",description:"A live feed or an interface. Linked, never hosted. catalo\
gue/services/<publisher>/<slug>.yaml",type:"object",additionalProperties:!1,required:["title","summary","status","themes","protocol","documentation","authentica\
tion","access"],properties:{title:{$ref:"common.schema.json#/$defs/title",title:"Title",description:"The name of the service in plain words.",examples:["City tr\
ansport API"]},summary:{$ref:"common.schema.json#/$defs/summary",title:"Summary",description:"One or two plain sentences; what a result card shows.",examples:["\
Live arrivals, disruptions, cycle hire docks and road status for the city's transport, as JSON."]},description:{$ref:"common.schema.json#/$defs/markdown",title:"\
Description",description:"What it offers and how to use it. Markdown.",examples:["One interface for all modes."]},status:{title:"Status",description:"How far th\
e service is in its life.",enum:["alpha","beta","live","deprecated","withdrawn"],examples:["live"]},withdrawalReason:{title:"Reason for withdrawal",description:"\
Why it is no longer offered.",type:"string",minLength:10,maxLength:500,examples:["Replaced by the Unified API."]},themes:{title:"Themes",description:"Ids of the\
 themes vocabulary; the main one first.",type:"array",minItems:1,maxItems:6,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/termId",title:"Theme",description:"\
An id of the themes vocabulary.",examples:["transport"]},examples:[["transport"]]},keywords:{title:"Keywords",description:"Free words that people might search f\
or, in lower case.",type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{title:"Keyword",description:"A word or short phrase in lower case.",type:"string",
minLength:2,maxLength:60,pattern:"^[^A-Z,;|]+$",examples:["cycling"]},examples:[["cycling","bikes"]]},protocol:{$ref:"common.schema.json#/$defs/termId",title:"P\
rotocol",description:"An id of the protocols vocabulary.",examples:["rest"]},endpoint:{$ref:"common.schema.json#/$defs/httpsUrl",title:"Endpoint",description:"T\
he root address of an open service.",examples:["https://api.example.org/"]},documentation:{title:"Documentation",description:"Where the service is explained.",type:"\
array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/link",title:"Link",description:"One document.",examples:[{title:"API guide",
url:"https://api.example.org/docs"}]},examples:[[{title:"API guide",url:"https://api.example.org/docs"}]]},descriptionFile:{title:"Description file",description:"\
A machine-readable description of the service.",type:"object",additionalProperties:!1,required:["type","url"],properties:{type:{title:"Type",description:"The ki\
nd of description.",enum:["openapi","asyncapi"],examples:["openapi"]},url:{$ref:"common.schema.json#/$defs/httpsUrl",title:"Address",description:"Where the prov\
ider keeps it.",examples:["https://api.example.org/openapi.json"]},copy:{title:"Reviewed copy",description:"The file name of a reviewed copy beside this entry.",
type:"string",maxLength:120,pattern:"^[a-z0-9-]+\\.(openapi|asyncapi)\\.(json|yaml)$",examples:["unified-api.openapi.json"]}},examples:[{type:"openapi",url:"htt\
ps://api.example.org/openapi.json"}]},authentication:{title:"Authentication",description:"What a caller needs.",type:"object",additionalProperties:!1,required:[
"method"],properties:{method:{title:"Method",description:"none: call it at once. key: ask for a key. oauth: sign in. agreement: only under an agreement.",enum:[
"none","key","oauth","agreement"],examples:["key"]},instructions:{$ref:"common.schema.json#/$defs/httpsUrl",title:"How to get it",description:"The page that exp\
lains how to get a key or an account.",examples:["https://api.example.org/register"]},note:{$ref:"common.schema.json#/$defs/line",title:"Note",description:"Anyt\
hing else to know.",examples:["A key is optional; without one the rate limit is lower."]}},examples:[{method:"key",instructions:"https://api.example.org/registe\
r"}]},rateLimit:{$ref:"common.schema.json#/$defs/line",title:"Rate limit",description:"How often it may be called, in words.",examples:["500 calls a minute with\
 a key"]},serves:{title:"Serves",description:"Ids of the datasets that it serves.",type:"array",minItems:1,maxItems:200,uniqueItems:!0,items:{$ref:"common.schem\
a.json#/$defs/recordId",title:"Dataset",description:"The id of a dataset.",examples:["city-transport/cycle-hire-availability"]},examples:[["city-transport/cycle\
-hire-availability"]]},access:{$ref:"common.schema.json#/$defs/access",title:"Access",description:"Who may use the service and how.",examples:[{level:"open"}]},
licence:{$ref:"common.schema.json#/$defs/licenceId",title:"Licence",description:"An id of the licences vocabulary; `not-stated` if the source does not say.",examples:[
"ogl-uk-3-0"]},attribution:{title:"Attribution",description:"The line to copy when using the data.",type:"string",minLength:3,maxLength:500,examples:["Powered b\
y City Transport open data"]},promise:{title:"Service promise",description:"What the provider promises in its own documents.",type:"object",additionalProperties:!1,
properties:{availability:{title:"Availability",description:"Per cent of the time.",type:"number",minimum:0,maximum:100,examples:[99.5]},freshness:{$ref:"common.\
schema.json#/$defs/duration",title:"Freshness",description:"How old the newest observation may be.",examples:["PT5M"]},latency:{$ref:"common.schema.json#/$defs/\
duration",title:"Latency",description:"How long an answer may take.",examples:["PT2S"]},support:{$ref:"common.schema.json#/$defs/line",title:"Support",description:"\
When and how help is given.",examples:["Forum; office hours"]}},minProperties:1,examples:[{freshness:"PT5M"}]},probe:{title:"Probe",description:"A harmless publ\
ic request that shows whether the service works.",type:"object",additionalProperties:!1,required:["url","mediaType"],properties:{url:{$ref:"common.schema.json#/\
$defs/httpsUrl",title:"Address",description:"The address to ask.",examples:["https://api.example.org/status"]},mediaType:{title:"Media type",description:"The me\
dia type expected.",type:"string",maxLength:120,pattern:"^[a-z]+/[A-Za-z0-9.+_-]+$",examples:["application/json"]},timestamp:{title:"Timestamp",description:"The\
 JSON Pointer, or `header:` and a header's name, that dates the newest observation.",type:"string",maxLength:200,pattern:"^(header:[A-Za-z0-9-]+|(/[^/]*)+)$",examples:[
"/items/0/dateTime","header:Last-Modified"]},expect:{title:"Expected parts",description:"JSON Pointers that must exist in the answer.",type:"array",minItems:1,maxItems:20,
uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/jsonPointer",title:"Pointer",description:"One JSON Pointer.",examples:["/items/0/value"]},examples:[["/ite\
ms/0/value"]]}},examples:[{url:"https://api.example.org/status",mediaType:"application/json"}]},noProbe:{title:"Why there is no probe",description:"Why the serv\
ice cannot be checked by a harmless public request.",type:"string",minLength:10,maxLength:250,examples:["Every call needs a key."]},coverage:{$ref:"common.schem\
a.json#/$defs/coverage",title:"Coverage",description:"Where and when the data applies.",examples:[{places:["E99000001"]}]},nextReview:{$ref:"common.schema.json#\
/$defs/date",title:"Next review",description:"When the publisher looks at this entry again.",examples:["2027-04-01"]},contact:{$ref:"common.schema.json#/$defs/c\
ontact",title:"Contact",description:"Whom to ask about this record; the publisher's contact if left out.",examples:[{name:"Open data team",email:"opendata@examp\
le.org"}]},landingPage:{$ref:"common.schema.json#/$defs/httpsUrl",title:"Landing page",description:"The publisher's own page about it.",examples:["https://www.e\
xample.org/about-the-data"]},sameAs:{title:"Same as",description:"Web addresses of the same record in other catalogues.",type:"array",minItems:1,maxItems:20,uniqueItems:!0,
items:{$ref:"common.schema.json#/$defs/httpsUrl",title:"Address",description:"A record of the same thing elsewhere.",examples:["https://www.data.gov.uk/dataset/\
0000"]},examples:[["https://www.data.gov.uk/dataset/0000"]]},identifiers:{title:"Identifiers",description:"Names of this record in other systems.",type:"array",
minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/identifier",title:"Identifier",description:"One identifier.",examples:[{scheme:"DOI",
value:"10.5255/UKDA-SN-9248-1"}]},examples:[[{scheme:"DOI",value:"10.5255/UKDA-SN-9248-1"}]]}},allOf:[{if:{properties:{status:{const:"withdrawn"}},required:["st\
atus"]},then:{required:["withdrawalReason"]},else:{properties:{withdrawalReason:!1}}},{if:{properties:{access:{properties:{level:{const:"open"}},required:["leve\
l"]}},required:["access"]},then:{required:["licence"]},else:{properties:{endpoint:!1,probe:!1}}},{if:{required:["probe"]},then:{properties:{noProbe:!1}},else:{required:[
"noProbe"]}}]};function Kr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Kr.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>120){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[t]:e.push(t),s++}if(P(r)<5){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Kr.errors=e,s===0}Kr.evaluated={dynamicProps:!1,
dynamicItems:!1};function Hr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Hr.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>250){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[t]:e.push(t),s++}if(P(r)<30){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:30}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Hr.errors=e,s===0}Hr.evaluated={dynamicProps:!1,
dynamicItems:!1};function Yr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Yr.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>2e4){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};
e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Yr.errors=e,s===0}Yr.evaluated={dynamicProps:!1,
dynamicItems:!1};function Ie(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Ie.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};
e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.
test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ie.errors=e,s===0}Ie.evaluated={dynamicProps:!1,dynamicItems:!1};
function Y(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Y.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[t]:e.push(t),s++}if(!fe(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Y.errors=e,s===0}Y.evaluated={dynamicProps:!1,
dynamicItems:!1};function Jr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Jr.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!h.call(r,"title")){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[t]:e.push(t),s++}if(r.url===void 0||!h.call(r,"url")){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t==="title"||t==="url")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[a]:e.push(a),s++}r.title!==void 0&&h.call(r,"title")&&
(W(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),
r.url!==void 0&&h.call(r,"url")&&(_(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?_.errors:e.concat(
_.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Jr.errors=e,s===
0}Jr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oe(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=oe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>250){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}
return oe.errors=e,s===0}oe.evaluated={dynamicProps:!1,dynamicItems:!1};function Xr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=Xr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>161){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[t]:e.push(t),s++}if(P(r)<7){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:7}};e===null?e=[t]:e.push(t),s++}if(!pi.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0\
-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[t]:e.push(t),s++}return Xr.errors=e,s===0}Xr.evaluated={dynamicProps:!1,dynamicItems:!1};function Qr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,n=Qr.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let t=s,a=!0,o=s;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)&&r.level!==void 0&&h.call(r,"level")&&r.level!=="open"){let y={};e===null?e=[y]:e.push(y),s++}var c=o===s;s=t,e!==null&&(t?e.length=t:e=null);
let l;if(c){let y=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.reason!==void 0&&h.call(r,"reason")){let T={instancePath:i+"/reason",schemaPath:"#/allOf/0\
/then/properties/reason/false schema",keyword:"false schema",params:{}};e===null?e=[T]:e.push(T),s++}if(r.explanation!==void 0&&h.call(r,"explanation")){let T={
instancePath:i+"/explanation",schemaPath:"#/allOf/0/then/properties/explanation/false schema",keyword:"false schema",params:{}};e===null?e=[T]:e.push(T),s++}if(r.
request!==void 0&&h.call(r,"request")){let T={instancePath:i+"/request",schemaPath:"#/allOf/0/then/properties/request/false schema",keyword:"false schema",params:{}};
e===null?e=[T]:e.push(T),s++}}var c=y===s;if(a=c,a){var p={};p.reason=!0,p.explanation=!0,p.request=!0,p.level=!0}l="then"}else{let y=s;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.reason===void 0||!h.call(r,"reason")){let T={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"\
reason"}};e===null?e=[T]:e.push(T),s++}if(r.explanation===void 0||!h.call(r,"explanation")){let T={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"\
required",params:{missingProperty:"explanation"}};e===null?e=[T]:e.push(T),s++}if(r.personalData===void 0||!h.call(r,"personalData")){let T={instancePath:i,schemaPath:"\
#/allOf/0/else/required",keyword:"required",params:{missingProperty:"personalData"}};e===null?e=[T]:e.push(T),s++}}var c=y===s;a=c,l="else"}if(!a){let y={instancePath:i,
schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[y]:e.push(y),s++}let m=s,d=!0,D=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.level!==
void 0&&h.call(r,"level")){let y=r.level;if(!(y==="shared"||y==="restricted")){let I={};e===null?e=[I]:e.push(I),s++}}var b=D===s;if(s=m,e!==null&&(m?e.length=m:
e=null),b){let y=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.request===void 0||!h.call(r,"request"))){let T={instancePath:i,schemaPath:"#/allOf/1/then/req\
uired",keyword:"required",params:{missingProperty:"request"}};e===null?e=[T]:e.push(T),s++}var b=y===s;d=b}if(!d){let y={instancePath:i,schemaPath:"#/allOf/1/if",
keyword:"if",params:{failingKeyword:"then"}};e===null?e=[y]:e.push(y),s++}p!==!0&&(p=p||{},p.level=!0);let v=s,O=!0,q=s;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.level!==void 0&&h.call(r,"level")&&r.level!=="closed"){let y={};e===null?e=[y]:e.push(y),s++}var B=q===s;if(s=v,e!==null&&(v?e.length=v:e=null),B){let y=s;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.request!==void 0&&h.call(r,"request")){let T={instancePath:i+"/request",schemaPath:"#/allOf/2/then/properties/req\
uest/false schema",keyword:"false schema",params:{}};e===null?e=[T]:e.push(T),s++}var B=y===s;if(O=B,O){var F={};F.request=!0,F.level=!0}}if(!O){let y={instancePath:i,
schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[y]:e.push(y),s++}p!==!0&&F!==void 0&&(F===!0?p=!0:(p=p||{},Object.assign(p,F)));
let ee=s,ae=!0,ne=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.personalData===void 0||!h.call(r,"personalData"))&&(y="personalData")){let I={};e===
null?e=[I]:e.push(I),s++}else if(r.personalData!==void 0&&h.call(r,"personalData")){let I=r.personalData;if(!(I==="personal"||I==="special-category")){let T={};
e===null?e=[T]:e.push(T),s++}}}var x=ne===s;if(s=ee,e!==null&&(ee?e.length=ee:e=null),x){let y=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.lawfulBasis===void 0||
!h.call(r,"lawfulBasis"))){let T={instancePath:i,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty:"lawfulBasis"}};e===null?e=[T]:
e.push(T),s++}var x=y===s;ae=x}if(!ae){let y={instancePath:i,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[y]:e.push(y),s++}
if(p!==!0&&(p=p||{},p.personalData=!0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.level===void 0||!h.call(r,"level")){let y={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"level"}};e===null?e=[y]:e.push(y),s++}for(let y of Object.keys(r))if(!(y==="level"||y==="reason"||y==="expla\
nation"||y==="personalData"||y==="lawfulBasis"||y==="classification"||y==="request")){let I={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:y}};e===null?e=[I]:e.push(I),s++}if(r.level!==void 0&&h.call(r,"level")){let y=r.level;if(!(y==="open"||y==="shared"||
y==="restricted"||y==="closed")){let I={instancePath:i+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues:yr.properties.level.enum}};
e===null?e=[I]:e.push(I),s++}}if(r.reason!==void 0&&h.call(r,"reason")&&(Z(r.reason,{instancePath:i+"/reason",parentData:r,parentDataProperty:"reason",rootData:u,
dynamicAnchors:f})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),r.explanation!==void 0&&h.call(r,"explanation")){let y=r.explanation;if(typeof y=="stri\
ng"){if(P(y)>1e3){let I={instancePath:i+"/explanation",schemaPath:"#/properties/explanation/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[I]:e.
push(I),s++}if(P(y)<20){let I={instancePath:i+"/explanation",schemaPath:"#/properties/explanation/minLength",keyword:"minLength",params:{limit:20}};e===null?e=[
I]:e.push(I),s++}}else{let I={instancePath:i+"/explanation",schemaPath:"#/properties/explanation/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(
I),s++}}if(r.personalData!==void 0&&h.call(r,"personalData")){let y=r.personalData;if(!(y==="none"||y==="anonymised"||y==="pseudonymised"||y==="personal"||y==="\
special-category")){let I={instancePath:i+"/personalData",schemaPath:"#/properties/personalData/enum",keyword:"enum",params:{allowedValues:yr.properties.personalData.
enum}};e===null?e=[I]:e.push(I),s++}}if(r.lawfulBasis!==void 0&&h.call(r,"lawfulBasis")){let y=r.lawfulBasis;if(typeof y=="string"){if(P(y)>250){let I={instancePath:i+
"/lawfulBasis",schemaPath:"#/properties/lawfulBasis/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[I]:e.push(I),s++}if(P(y)<3){let I={instancePath:i+
"/lawfulBasis",schemaPath:"#/properties/lawfulBasis/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[I]:e.push(I),s++}}else{let I={instancePath:i+"/\
lawfulBasis",schemaPath:"#/properties/lawfulBasis/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),s++}}if(r.classification!==void 0&&h.call(
r,"classification")){let y=r.classification;if(!(y==="OFFICIAL"||y==="OFFICIAL-SENSITIVE")){let I={instancePath:i+"/classification",schemaPath:"#/properties/cla\
ssification/enum",keyword:"enum",params:{allowedValues:yr.properties.classification.enum}};e===null?e=[I]:e.push(I),s++}}r.request!==void 0&&h.call(r,"request")&&
($e(r.request,{instancePath:i+"/request",parentData:r,parentDataProperty:"request",rootData:u,dynamicAnchors:f})||(e=e===null?$e.errors:e.concat($e.errors),s=e.
length))}else{let y={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),s++}return Qr.errors=e,s===0}Qr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function et(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,
n=et.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"#/maxLengt\
h",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[t]:e.push(t),s++}if(!te.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return et.errors=e,s===0}
et.evaluated={dynamicProps:!1,dynamicItems:!1};var pa=new RegExp("^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$","u");function Le(r,{instancePath:i="",parentData:w,
parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Le.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r==
"string"){if(P(r)>32){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[t]:e.push(t),s++}if(!pa.test(r)){let t={
instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-\
9]+S)?)?$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Le.
errors=e,s===0}Le.evaluated={dynamicProps:!1,dynamicItems:!1};var Ta=new RegExp("^(/[^/]*)*$","u");function rt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=rt.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>200){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:200}};e===null?e=[t]:e.push(t),s++}if(!Ta.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(/[\
^/]*)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return rt.
errors=e,s===0}rt.evaluated={dynamicProps:!1,dynamicItems:!1};function tt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=tt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<
1){let t={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t===
"places"||t==="period"||t==="granularity"||t==="boundaries"||t==="bbox")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:t}};e===null?e=[a]:e.push(a),s++}if(r.places!==void 0&&h.call(r,"places")){let t=r.places;if(Array.isArray(t)){if(t.length>100){let l={
instancePath:i+"/places",schemaPath:"#/properties/places/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+
"/places",schemaPath:"#/properties/places/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let a=t.length;for(let l=0;l<a;l++)qe(t[l],
{instancePath:i+"/places/"+l,parentData:t,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length);let o=t.length,
c;if(o>1){e:for(;o--;)for(c=o;c--;)if(z(t[o],t[c])){let l={instancePath:i+"/places",schemaPath:"#/properties/places/uniqueItems",keyword:"uniqueItems",params:{i:o,
j:c}};e===null?e=[l]:e.push(l),s++;break e}}}else{let a={instancePath:i+"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{type:"array"}};e===
null?e=[a]:e.push(a),s++}}if(r.period!==void 0&&h.call(r,"period")&&(Oe(r.period,{instancePath:i+"/period",parentData:r,parentDataProperty:"period",rootData:u,dynamicAnchors:f})||
(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),r.granularity!==void 0&&h.call(r,"granularity")&&(Z(r.granularity,{instancePath:i+"/granularity",parentData:r,
parentDataProperty:"granularity",rootData:u,dynamicAnchors:f})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),r.boundaries!==void 0&&h.call(r,"boundaries")){
let t=r.boundaries;if(typeof t=="string"){if(P(t)>120){let a={instancePath:i+"/boundaries",schemaPath:"#/properties/boundaries/maxLength",keyword:"maxLength",params:{
limit:120}};e===null?e=[a]:e.push(a),s++}if(P(t)<2){let a={instancePath:i+"/boundaries",schemaPath:"#/properties/boundaries/minLength",keyword:"minLength",params:{
limit:2}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/boundaries",schemaPath:"#/properties/boundaries/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),s++}}if(r.bbox!==void 0&&h.call(r,"bbox")){let t=r.bbox;if(Array.isArray(t)){if(t.length>4){let c={instancePath:i+"/bbox",schemaPath:"#\
/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===null?e=[c]:e.push(c),s++}if(t.length<4){let c={instancePath:i+"/bbox",schemaPath:"#/properti\
es/bbox/minItems",keyword:"minItems",params:{limit:4}};e===null?e=[c]:e.push(c),s++}let a=t.length;if(a>0){let c=t[0];if(typeof c=="number"&&isFinite(c)){if(c>180||
isNaN(c)){let l={instancePath:i+"/bbox/0",schemaPath:"#/properties/bbox/prefixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=
[l]:e.push(l),s++}if(c<-180||isNaN(c)){let l={instancePath:i+"/bbox/0",schemaPath:"#/properties/bbox/prefixItems/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-180}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/bbox/0",schemaPath:"#/properties/bbox/prefixItems/0/type",keyword:"type",params:{type:"\
number"}};e===null?e=[l]:e.push(l),s++}}if(a>1){let c=t[1];if(typeof c=="number"&&isFinite(c)){if(c>90||isNaN(c)){let l={instancePath:i+"/bbox/1",schemaPath:"#/\
properties/bbox/prefixItems/1/maximum",keyword:"maximum",params:{comparison:"<=",limit:90}};e===null?e=[l]:e.push(l),s++}if(c<-90||isNaN(c)){let l={instancePath:i+
"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/minimum",keyword:"minimum",params:{comparison:">=",limit:-90}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+
"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),s++}}if(a>2){let c=t[2];if(typeof c==
"number"&&isFinite(c)){if(c>180||isNaN(c)){let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:180}};e===null?e=[l]:e.push(l),s++}if(c<-180||isNaN(c)){let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-180}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/typ\
e",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),s++}}if(a>3){let c=t[3];if(typeof c=="number"&&isFinite(c)){if(c>90||isNaN(c)){let l={instancePath:i+
"/bbox/3",schemaPath:"#/properties/bbox/prefixItems/3/maximum",keyword:"maximum",params:{comparison:"<=",limit:90}};e===null?e=[l]:e.push(l),s++}if(c<-90||isNaN(
c)){let l={instancePath:i+"/bbox/3",schemaPath:"#/properties/bbox/prefixItems/3/minimum",keyword:"minimum",params:{comparison:">=",limit:-90}};e===null?e=[l]:e.
push(l),s++}}else{let l={instancePath:i+"/bbox/3",schemaPath:"#/properties/bbox/prefixItems/3/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(
l),s++}}if(!(t.length<=4)){let c={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/items",keyword:"items",params:{limit:4}};e===null?e=[c]:e.push(c),s++}}else{
let a={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return tt.errors=e,s===0}tt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function st(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=st.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Je.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0\
-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[t]:e.push(t),s++}return st.errors=e,s===0}st.evaluated={dynamicProps:!1,dynamicItems:!1};function it(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=it.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let t=s,a=!1,o=s;if(r&&typeof r==
"object"&&!Array.isArray(r)&&(r.email===void 0||!h.call(r,"email"))){let p={instancePath:i,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"\
email"}};e===null?e=[p]:e.push(p),s++}var l=o===s;a=a||l;let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.url===void 0||!h.call(r,"url"))){let p={instancePath:i,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[p]:e.push(p),s++}var l=c===s;if(a=a||l,a)s=t,e!==null&&(t?e.length=
t:e=null);else{let p={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[p]:e.push(p),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
name===void 0||!h.call(r,"name")){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),s++}
for(let p of Object.keys(r))if(!(p==="name"||p==="email"||p==="url")){let m={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[m]:e.push(m),s++}if(r.name!==void 0&&h.call(r,"name")){let p=r.name;if(typeof p=="string"){if(P(p)>120){let m={instancePath:i+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[m]:e.push(m),s++}if(P(p)<2){let m={instancePath:i+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}r.email!==void 0&&h.call(r,"email")&&(J(r.email,{instancePath:i+"/email",parentData:r,
parentDataProperty:"email",rootData:u,dynamicAnchors:f})||(e=e===null?J.errors:e.concat(J.errors),s=e.length)),r.url!==void 0&&h.call(r,"url")&&(_(r.url,{instancePath:i+
"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?_.errors:e.concat(_.errors),s=e.length))}else{let p={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}return it.errors=e,s===0}it.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function at(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=at.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme===void 0||!h.call(r,"scheme")){let t={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"scheme"}};e===null?e=[t]:e.push(t),s++}if(r.value===void 0||!h.call(r,"value")){let t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"value"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t==="scheme"||t==="value")){let a={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[a]:e.push(a),s++}if(r.scheme!==void 0&&h.call(r,"scheme")){let t=r.
scheme;if(typeof t=="string"){if(P(t)>80){let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[a]:e.push(a),s++}if(P(t)<1){let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[a]:e.push(a),s++}}else{let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}
if(r.value!==void 0&&h.call(r,"value")){let t=r.value;if(typeof t=="string"){if(P(t)>250){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLengt\
h",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),s++}if(P(t)<1){let a={instancePath:i+"/value",schemaPath:"#/properties/value/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return at.
errors=e,s===0}at.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Na=new RegExp("^[a-z0-9-]+\\.(openapi|asyncapi)\\.(json|yaml)$","u"),Sa=new RegExp("^\
(header:[A-Za-z0-9-]+|(/[^/]*)+)$","u");function Pi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,
n=Pi.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let t=s,a=!0,o=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let x;if((r.status===
void 0||!h.call(r,"status"))&&(x="status")){let y={};e===null?e=[y]:e.push(y),s++}else if(r.status!==void 0&&h.call(r,"status")&&r.status!=="withdrawn"){let y={};
e===null?e=[y]:e.push(y),s++}}var c=o===s;s=t,e!==null&&(t?e.length=t:e=null);let l;if(c){let x=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.withdrawalReason===
void 0||!h.call(r,"withdrawalReason"))){let I={instancePath:i,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:"withdrawalReason"}};
e===null?e=[I]:e.push(I),s++}var c=x===s;a=c,l="then"}else{let x=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.withdrawalReason!==void 0&&h.call(r,"withdrawa\
lReason")){let I={instancePath:i+"/withdrawalReason",schemaPath:"#/allOf/0/else/properties/withdrawalReason/false schema",keyword:"false schema",params:{}};e===
null?e=[I]:e.push(I),s++}var c=x===s;if(a=c,a){var p={};p.withdrawalReason=!0,p.status=!0}l="else"}if(!a){let x={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"\
if",params:{failingKeyword:l}};e===null?e=[x]:e.push(x),s++}let m=s,d=!0,D=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let x;if((r.access===void 0||!h.call(r,
"access"))&&(x="access")){let y={};e===null?e=[y]:e.push(y),s++}else if(r.access!==void 0&&h.call(r,"access")){let y=r.access;if(y&&typeof y=="object"&&!Array.isArray(
y)){let I;if((y.level===void 0||!h.call(y,"level"))&&(I="level")){let T={};e===null?e=[T]:e.push(T),s++}else if(y.level!==void 0&&h.call(y,"level")&&y.level!=="\
open"){let T={};e===null?e=[T]:e.push(T),s++}}}}var b=D===s;s=m,e!==null&&(m?e.length=m:e=null);let v;if(b){let x=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&
(r.licence===void 0||!h.call(r,"licence"))){let I={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:"licence"}};e===
null?e=[I]:e.push(I),s++}var b=x===s;d=b,v="then"}else{let x=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.endpoint!==void 0&&h.call(r,"endpoint")){let I={
instancePath:i+"/endpoint",schemaPath:"#/allOf/1/else/properties/endpoint/false schema",keyword:"false schema",params:{}};e===null?e=[I]:e.push(I),s++}if(r.probe!==
void 0&&h.call(r,"probe")){let I={instancePath:i+"/probe",schemaPath:"#/allOf/1/else/properties/probe/false schema",keyword:"false schema",params:{}};e===null?e=
[I]:e.push(I),s++}}var b=x===s;if(d=b,d){var O={};O.endpoint=!0,O.probe=!0,O.access=!0}v="else"}if(!d){let x={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"\
if",params:{failingKeyword:v}};e===null?e=[x]:e.push(x),s++}p!==!0&&O!==void 0&&(O===!0?p=!0:(p=p||{},Object.assign(p,O)));let q=s,B=!0,F=s;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let x;if((r.probe===void 0||!h.call(r,"probe"))&&(x="probe")){let y={};e===null?e=[y]:e.push(y),s++}}var ee=F===s;s=q,e!==null&&(q?e.length=
q:e=null);let ae;if(ee){let x=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.noProbe!==void 0&&h.call(r,"noProbe")){let I={instancePath:i+"/noProbe",schemaPath:"\
#/allOf/2/then/properties/noProbe/false schema",keyword:"false schema",params:{}};e===null?e=[I]:e.push(I),s++}var ee=x===s;if(B=ee,B){var ne={};ne.noProbe=!0}ae=
"then"}else{let x=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.noProbe===void 0||!h.call(r,"noProbe"))){let I={instancePath:i,schemaPath:"#/allOf/2/else/re\
quired",keyword:"required",params:{missingProperty:"noProbe"}};e===null?e=[I]:e.push(I),s++}var ee=x===s;B=ee,ae="else"}if(!B){let x={instancePath:i,schemaPath:"\
#/allOf/2/if",keyword:"if",params:{failingKeyword:ae}};e===null?e=[x]:e.push(x),s++}if(p!==!0&&ne!==void 0&&(ne===!0?p=!0:(p=p||{},Object.assign(p,ne))),r&&typeof r==
"object"&&!Array.isArray(r)){if(r.title===void 0||!h.call(r,"title")){let x={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
title"}};e===null?e=[x]:e.push(x),s++}if(r.summary===void 0||!h.call(r,"summary")){let x={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
summary"}};e===null?e=[x]:e.push(x),s++}if(r.status===void 0||!h.call(r,"status")){let x={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"}};e===null?e=[x]:e.push(x),s++}if(r.themes===void 0||!h.call(r,"themes")){let x={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
themes"}};e===null?e=[x]:e.push(x),s++}if(r.protocol===void 0||!h.call(r,"protocol")){let x={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
protocol"}};e===null?e=[x]:e.push(x),s++}if(r.documentation===void 0||!h.call(r,"documentation")){let x={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"documentation"}};e===null?e=[x]:e.push(x),s++}if(r.authentication===void 0||!h.call(r,"authentication")){let x={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"authentication"}};e===null?e=[x]:e.push(x),s++}if(r.access===void 0||!h.call(r,"access")){let x={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"access"}};e===null?e=[x]:e.push(x),s++}for(let x of Object.keys(r))if(!h.call(mi.properties,
x)){let y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}};e===null?e=[y]:e.push(y),s++}if(r.title!==
void 0&&h.call(r,"title")&&(Kr(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?Kr.errors:e.concat(
Kr.errors),s=e.length)),r.summary!==void 0&&h.call(r,"summary")&&(Hr(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summary",rootData:u,dynamicAnchors:f})||
(e=e===null?Hr.errors:e.concat(Hr.errors),s=e.length)),r.description!==void 0&&h.call(r,"description")&&(Yr(r.description,{instancePath:i+"/description",parentData:r,
parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?Yr.errors:e.concat(Yr.errors),s=e.length)),r.status!==void 0&&h.call(r,"status")){let x=r.
status;if(!(x==="alpha"||x==="beta"||x==="live"||x==="deprecated"||x==="withdrawn")){let y={instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"\
enum",params:{allowedValues:mi.properties.status.enum}};e===null?e=[y]:e.push(y),s++}}if(r.withdrawalReason!==void 0&&h.call(r,"withdrawalReason")){let x=r.withdrawalReason;
if(typeof x=="string"){if(P(x)>500){let y={instancePath:i+"/withdrawalReason",schemaPath:"#/properties/withdrawalReason/maxLength",keyword:"maxLength",params:{limit:500}};
e===null?e=[y]:e.push(y),s++}if(P(x)<10){let y={instancePath:i+"/withdrawalReason",schemaPath:"#/properties/withdrawalReason/minLength",keyword:"minLength",params:{
limit:10}};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/withdrawalReason",schemaPath:"#/properties/withdrawalReason/type",keyword:"type",params:{type:"\
string"}};e===null?e=[y]:e.push(y),s++}}if(r.themes!==void 0&&h.call(r,"themes")){let x=r.themes;if(Array.isArray(x)){if(x.length>6){let N={instancePath:i+"/the\
mes",schemaPath:"#/properties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?e=[N]:e.push(N),s++}if(x.length<1){let N={instancePath:i+"/themes",
schemaPath:"#/properties/themes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[N]:e.push(N),s++}let y=x.length;for(let N=0;N<y;N++)Ie(x[N],{instancePath:i+
"/themes/"+N,parentData:x,parentDataProperty:N,rootData:u,dynamicAnchors:f})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length);let I=x.length,T;if(I>1){e:for(;I--;)
for(T=I;T--;)if(z(x[I],x[T])){let N={instancePath:i+"/themes",schemaPath:"#/properties/themes/uniqueItems",keyword:"uniqueItems",params:{i:I,j:T}};e===null?e=[N]:
e.push(N),s++;break e}}}else{let y={instancePath:i+"/themes",schemaPath:"#/properties/themes/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),
s++}}if(r.keywords!==void 0&&h.call(r,"keywords")){let x=r.keywords;if(Array.isArray(x)){if(x.length>20){let N={instancePath:i+"/keywords",schemaPath:"#/propert\
ies/keywords/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[N]:e.push(N),s++}if(x.length<1){let N={instancePath:i+"/keywords",schemaPath:"#/propert\
ies/keywords/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[N]:e.push(N),s++}let y=x.length;for(let N=0;N<y;N++){let V=x[N];if(typeof V=="string"){if(P(
V)>60){let re={instancePath:i+"/keywords/"+N,schemaPath:"#/properties/keywords/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[re]:e.push(re),
s++}if(P(V)<2){let re={instancePath:i+"/keywords/"+N,schemaPath:"#/properties/keywords/items/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[re]:e.
push(re),s++}if(!Xi.test(V)){let re={instancePath:i+"/keywords/"+N,schemaPath:"#/properties/keywords/items/pattern",keyword:"pattern",params:{pattern:"^[^A-Z,;|\
]+$"}};e===null?e=[re]:e.push(re),s++}}else{let re={instancePath:i+"/keywords/"+N,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[re]:e.push(re),s++}}let I=x.length,T;if(I>1){let N={};for(;I--;){let V=x[I];if(typeof V=="string"){if(typeof N[V]=="number"){T=N[V];let re={instancePath:i+
"/keywords",schemaPath:"#/properties/keywords/uniqueItems",keyword:"uniqueItems",params:{i:I,j:T}};e===null?e=[re]:e.push(re),s++;break}N[V]=I}}}}else{let y={instancePath:i+
"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),s++}}if(r.protocol!==void 0&&h.call(r,"protoc\
ol")&&(Ie(r.protocol,{instancePath:i+"/protocol",parentData:r,parentDataProperty:"protocol",rootData:u,dynamicAnchors:f})||(e=e===null?Ie.errors:e.concat(Ie.errors),
s=e.length)),r.endpoint!==void 0&&h.call(r,"endpoint")&&(Y(r.endpoint,{instancePath:i+"/endpoint",parentData:r,parentDataProperty:"endpoint",rootData:u,dynamicAnchors:f})||
(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),r.documentation!==void 0&&h.call(r,"documentation")){let x=r.documentation;if(Array.isArray(x)){if(x.length>
20){let N={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[N]:e.push(N),s++}if(x.
length<1){let N={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[N]:e.push(N),
s++}let y=x.length;for(let N=0;N<y;N++)Jr(x[N],{instancePath:i+"/documentation/"+N,parentData:x,parentDataProperty:N,rootData:u,dynamicAnchors:f})||(e=e===null?
Jr.errors:e.concat(Jr.errors),s=e.length);let I=x.length,T;if(I>1){e:for(;I--;)for(T=I;T--;)if(z(x[I],x[T])){let N={instancePath:i+"/documentation",schemaPath:"\
#/properties/documentation/uniqueItems",keyword:"uniqueItems",params:{i:I,j:T}};e===null?e=[N]:e.push(N),s++;break e}}}else{let y={instancePath:i+"/documentatio\
n",schemaPath:"#/properties/documentation/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),s++}}if(r.descriptionFile!==void 0&&h.call(r,"des\
criptionFile")){let x=r.descriptionFile;if(x&&typeof x=="object"&&!Array.isArray(x)){if(x.type===void 0||!h.call(x,"type")){let y={instancePath:i+"/descriptionF\
ile",schemaPath:"#/properties/descriptionFile/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[y]:e.push(y),s++}if(x.url===void 0||!h.call(
x,"url")){let y={instancePath:i+"/descriptionFile",schemaPath:"#/properties/descriptionFile/required",keyword:"required",params:{missingProperty:"url"}};e===null?
e=[y]:e.push(y),s++}for(let y of Object.keys(x))if(!(y==="type"||y==="url"||y==="copy")){let I={instancePath:i+"/descriptionFile",schemaPath:"#/properties/descr\
iptionFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[I]:e.push(I),s++}if(x.type!==void 0&&h.call(x,"type")){
let y=x.type;if(!(y==="openapi"||y==="asyncapi")){let I={instancePath:i+"/descriptionFile/type",schemaPath:"#/properties/descriptionFile/properties/type/enum",keyword:"\
enum",params:{allowedValues:mi.properties.descriptionFile.properties.type.enum}};e===null?e=[I]:e.push(I),s++}}if(x.url!==void 0&&h.call(x,"url")&&(Y(x.url,{instancePath:i+
"/descriptionFile/url",parentData:x,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),x.copy!==void 0&&
h.call(x,"copy")){let y=x.copy;if(typeof y=="string"){if(P(y)>120){let I={instancePath:i+"/descriptionFile/copy",schemaPath:"#/properties/descriptionFile/proper\
ties/copy/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[I]:e.push(I),s++}if(!Na.test(y)){let I={instancePath:i+"/descriptionFile/copy",schemaPath:"\
#/properties/descriptionFile/properties/copy/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9-]+\\.(openapi|asyncapi)\\.(json|yaml)$"}};e===null?e=[I]:e.push(
I),s++}}else{let I={instancePath:i+"/descriptionFile/copy",schemaPath:"#/properties/descriptionFile/properties/copy/type",keyword:"type",params:{type:"string"}};
e===null?e=[I]:e.push(I),s++}}}else{let y={instancePath:i+"/descriptionFile",schemaPath:"#/properties/descriptionFile/type",keyword:"type",params:{type:"object"}};
e===null?e=[y]:e.push(y),s++}}if(r.authentication!==void 0&&h.call(r,"authentication")){let x=r.authentication;if(x&&typeof x=="object"&&!Array.isArray(x)){if(x.
method===void 0||!h.call(x,"method")){let y={instancePath:i+"/authentication",schemaPath:"#/properties/authentication/required",keyword:"required",params:{missingProperty:"\
method"}};e===null?e=[y]:e.push(y),s++}for(let y of Object.keys(x))if(!(y==="method"||y==="instructions"||y==="note")){let I={instancePath:i+"/authentication",schemaPath:"\
#/properties/authentication/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[I]:e.push(I),s++}if(x.method!==void 0&&
h.call(x,"method")){let y=x.method;if(!(y==="none"||y==="key"||y==="oauth"||y==="agreement")){let I={instancePath:i+"/authentication/method",schemaPath:"#/prope\
rties/authentication/properties/method/enum",keyword:"enum",params:{allowedValues:mi.properties.authentication.properties.method.enum}};e===null?e=[I]:e.push(I),
s++}}x.instructions!==void 0&&h.call(x,"instructions")&&(Y(x.instructions,{instancePath:i+"/authentication/instructions",parentData:x,parentDataProperty:"instru\
ctions",rootData:u,dynamicAnchors:f})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),x.note!==void 0&&h.call(x,"note")&&(oe(x.note,{instancePath:i+"/auth\
entication/note",parentData:x,parentDataProperty:"note",rootData:u,dynamicAnchors:f})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length))}else{let y={instancePath:i+
"/authentication",schemaPath:"#/properties/authentication/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),s++}}if(r.rateLimit!==void 0&&h.
call(r,"rateLimit")&&(oe(r.rateLimit,{instancePath:i+"/rateLimit",parentData:r,parentDataProperty:"rateLimit",rootData:u,dynamicAnchors:f})||(e=e===null?oe.errors:
e.concat(oe.errors),s=e.length)),r.serves!==void 0&&h.call(r,"serves")){let x=r.serves;if(Array.isArray(x)){if(x.length>200){let N={instancePath:i+"/serves",schemaPath:"\
#/properties/serves/maxItems",keyword:"maxItems",params:{limit:200}};e===null?e=[N]:e.push(N),s++}if(x.length<1){let N={instancePath:i+"/serves",schemaPath:"#/p\
roperties/serves/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[N]:e.push(N),s++}let y=x.length;for(let N=0;N<y;N++)Xr(x[N],{instancePath:i+"/serves\
/"+N,parentData:x,parentDataProperty:N,rootData:u,dynamicAnchors:f})||(e=e===null?Xr.errors:e.concat(Xr.errors),s=e.length);let I=x.length,T;if(I>1){e:for(;I--;)
for(T=I;T--;)if(z(x[I],x[T])){let N={instancePath:i+"/serves",schemaPath:"#/properties/serves/uniqueItems",keyword:"uniqueItems",params:{i:I,j:T}};e===null?e=[N]:
e.push(N),s++;break e}}}else{let y={instancePath:i+"/serves",schemaPath:"#/properties/serves/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),
s++}}if(r.access!==void 0&&h.call(r,"access")&&(Qr(r.access,{instancePath:i+"/access",parentData:r,parentDataProperty:"access",rootData:u,dynamicAnchors:f})||(e=
e===null?Qr.errors:e.concat(Qr.errors),s=e.length)),r.licence!==void 0&&h.call(r,"licence")&&(et(r.licence,{instancePath:i+"/licence",parentData:r,parentDataProperty:"\
licence",rootData:u,dynamicAnchors:f})||(e=e===null?et.errors:e.concat(et.errors),s=e.length)),r.attribution!==void 0&&h.call(r,"attribution")){let x=r.attribution;
if(typeof x=="string"){if(P(x)>500){let y={instancePath:i+"/attribution",schemaPath:"#/properties/attribution/maxLength",keyword:"maxLength",params:{limit:500}};
e===null?e=[y]:e.push(y),s++}if(P(x)<3){let y={instancePath:i+"/attribution",schemaPath:"#/properties/attribution/minLength",keyword:"minLength",params:{limit:3}};
e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/attribution",schemaPath:"#/properties/attribution/type",keyword:"type",params:{type:"string"}};e===null?
e=[y]:e.push(y),s++}}if(r.promise!==void 0&&h.call(r,"promise")){let x=r.promise;if(x&&typeof x=="object"&&!Array.isArray(x)){if(Object.keys(x).length<1){let y={
instancePath:i+"/promise",schemaPath:"#/properties/promise/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[y]:e.push(y),s++}for(let y of Object.
keys(x))if(!(y==="availability"||y==="freshness"||y==="latency"||y==="support")){let I={instancePath:i+"/promise",schemaPath:"#/properties/promise/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[I]:e.push(I),s++}if(x.availability!==void 0&&h.call(x,"availability")){let y=x.
availability;if(typeof y=="number"&&isFinite(y)){if(y>100||isNaN(y)){let I={instancePath:i+"/promise/availability",schemaPath:"#/properties/promise/properties/a\
vailability/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[I]:e.push(I),s++}if(y<0||isNaN(y)){let I={instancePath:i+"/promise/availa\
bility",schemaPath:"#/properties/promise/properties/availability/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[I]:e.push(I),s++}}else{
let I={instancePath:i+"/promise/availability",schemaPath:"#/properties/promise/properties/availability/type",keyword:"type",params:{type:"number"}};e===null?e=[
I]:e.push(I),s++}}x.freshness!==void 0&&h.call(x,"freshness")&&(Le(x.freshness,{instancePath:i+"/promise/freshness",parentData:x,parentDataProperty:"freshness",
rootData:u,dynamicAnchors:f})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),x.latency!==void 0&&h.call(x,"latency")&&(Le(x.latency,{instancePath:i+"/p\
romise/latency",parentData:x,parentDataProperty:"latency",rootData:u,dynamicAnchors:f})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),x.support!==void 0&&
h.call(x,"support")&&(oe(x.support,{instancePath:i+"/promise/support",parentData:x,parentDataProperty:"support",rootData:u,dynamicAnchors:f})||(e=e===null?oe.errors:
e.concat(oe.errors),s=e.length))}else{let y={instancePath:i+"/promise",schemaPath:"#/properties/promise/type",keyword:"type",params:{type:"object"}};e===null?e=
[y]:e.push(y),s++}}if(r.probe!==void 0&&h.call(r,"probe")){let x=r.probe;if(x&&typeof x=="object"&&!Array.isArray(x)){if(x.url===void 0||!h.call(x,"url")){let y={
instancePath:i+"/probe",schemaPath:"#/properties/probe/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[y]:e.push(y),s++}if(x.mediaType===
void 0||!h.call(x,"mediaType")){let y={instancePath:i+"/probe",schemaPath:"#/properties/probe/required",keyword:"required",params:{missingProperty:"mediaType"}};
e===null?e=[y]:e.push(y),s++}for(let y of Object.keys(x))if(!(y==="url"||y==="mediaType"||y==="timestamp"||y==="expect")){let I={instancePath:i+"/probe",schemaPath:"\
#/properties/probe/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[I]:e.push(I),s++}if(x.url!==void 0&&h.call(x,
"url")&&(Y(x.url,{instancePath:i+"/probe/url",parentData:x,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),
x.mediaType!==void 0&&h.call(x,"mediaType")){let y=x.mediaType;if(typeof y=="string"){if(P(y)>120){let I={instancePath:i+"/probe/mediaType",schemaPath:"#/proper\
ties/probe/properties/mediaType/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[I]:e.push(I),s++}if(!Ji.test(y)){let I={instancePath:i+"/probe/me\
diaType",schemaPath:"#/properties/probe/properties/mediaType/pattern",keyword:"pattern",params:{pattern:"^[a-z]+/[A-Za-z0-9.+_-]+$"}};e===null?e=[I]:e.push(I),s++}}else{
let I={instancePath:i+"/probe/mediaType",schemaPath:"#/properties/probe/properties/mediaType/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(
I),s++}}if(x.timestamp!==void 0&&h.call(x,"timestamp")){let y=x.timestamp;if(typeof y=="string"){if(P(y)>200){let I={instancePath:i+"/probe/timestamp",schemaPath:"\
#/properties/probe/properties/timestamp/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[I]:e.push(I),s++}if(!Sa.test(y)){let I={instancePath:i+"/\
probe/timestamp",schemaPath:"#/properties/probe/properties/timestamp/pattern",keyword:"pattern",params:{pattern:"^(header:[A-Za-z0-9-]+|(/[^/]*)+)$"}};e===null?
e=[I]:e.push(I),s++}}else{let I={instancePath:i+"/probe/timestamp",schemaPath:"#/properties/probe/properties/timestamp/type",keyword:"type",params:{type:"string"}};
e===null?e=[I]:e.push(I),s++}}if(x.expect!==void 0&&h.call(x,"expect")){let y=x.expect;if(Array.isArray(y)){if(y.length>20){let V={instancePath:i+"/probe/expect",
schemaPath:"#/properties/probe/properties/expect/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[V]:e.push(V),s++}if(y.length<1){let V={instancePath:i+
"/probe/expect",schemaPath:"#/properties/probe/properties/expect/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[V]:e.push(V),s++}let I=y.length;for(let V=0;V<
I;V++)rt(y[V],{instancePath:i+"/probe/expect/"+V,parentData:y,parentDataProperty:V,rootData:u,dynamicAnchors:f})||(e=e===null?rt.errors:e.concat(rt.errors),s=e.
length);let T=y.length,N;if(T>1){e:for(;T--;)for(N=T;N--;)if(z(y[T],y[N])){let V={instancePath:i+"/probe/expect",schemaPath:"#/properties/probe/properties/expec\
t/uniqueItems",keyword:"uniqueItems",params:{i:T,j:N}};e===null?e=[V]:e.push(V),s++;break e}}}else{let I={instancePath:i+"/probe/expect",schemaPath:"#/propertie\
s/probe/properties/expect/type",keyword:"type",params:{type:"array"}};e===null?e=[I]:e.push(I),s++}}}else{let y={instancePath:i+"/probe",schemaPath:"#/propertie\
s/probe/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),s++}}if(r.noProbe!==void 0&&h.call(r,"noProbe")){let x=r.noProbe;if(typeof x=="str\
ing"){if(P(x)>250){let y={instancePath:i+"/noProbe",schemaPath:"#/properties/noProbe/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[y]:e.push(y),
s++}if(P(x)<10){let y={instancePath:i+"/noProbe",schemaPath:"#/properties/noProbe/minLength",keyword:"minLength",params:{limit:10}};e===null?e=[y]:e.push(y),s++}}else{
let y={instancePath:i+"/noProbe",schemaPath:"#/properties/noProbe/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}if(r.coverage!==void 0&&
h.call(r,"coverage")&&(tt(r.coverage,{instancePath:i+"/coverage",parentData:r,parentDataProperty:"coverage",rootData:u,dynamicAnchors:f})||(e=e===null?tt.errors:
e.concat(tt.errors),s=e.length)),r.nextReview!==void 0&&h.call(r,"nextReview")&&(st(r.nextReview,{instancePath:i+"/nextReview",parentData:r,parentDataProperty:"\
nextReview",rootData:u,dynamicAnchors:f})||(e=e===null?st.errors:e.concat(st.errors),s=e.length)),r.contact!==void 0&&h.call(r,"contact")&&(it(r.contact,{instancePath:i+
"/contact",parentData:r,parentDataProperty:"contact",rootData:u,dynamicAnchors:f})||(e=e===null?it.errors:e.concat(it.errors),s=e.length)),r.landingPage!==void 0&&
h.call(r,"landingPage")&&(Y(r.landingPage,{instancePath:i+"/landingPage",parentData:r,parentDataProperty:"landingPage",rootData:u,dynamicAnchors:f})||(e=e===null?
Y.errors:e.concat(Y.errors),s=e.length)),r.sameAs!==void 0&&h.call(r,"sameAs")){let x=r.sameAs;if(Array.isArray(x)){if(x.length>20){let N={instancePath:i+"/same\
As",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[N]:e.push(N),s++}if(x.length<1){let N={instancePath:i+"/sameAs",
schemaPath:"#/properties/sameAs/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[N]:e.push(N),s++}let y=x.length;for(let N=0;N<y;N++)Y(x[N],{instancePath:i+
"/sameAs/"+N,parentData:x,parentDataProperty:N,rootData:u,dynamicAnchors:f})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length);let I=x.length,T;if(I>1){e:for(;I--;)
for(T=I;T--;)if(z(x[I],x[T])){let N={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/uniqueItems",keyword:"uniqueItems",params:{i:I,j:T}};e===null?e=[N]:
e.push(N),s++;break e}}}else{let y={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),
s++}}if(r.identifiers!==void 0&&h.call(r,"identifiers")){let x=r.identifiers;if(Array.isArray(x)){if(x.length>20){let N={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[N]:e.push(N),s++}if(x.length<1){let N={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[N]:e.push(N),s++}let y=x.length;for(let N=0;N<y;N++)at(x[N],{instancePath:i+
"/identifiers/"+N,parentData:x,parentDataProperty:N,rootData:u,dynamicAnchors:f})||(e=e===null?at.errors:e.concat(at.errors),s=e.length);let I=x.length,T;if(I>1){
e:for(;I--;)for(T=I;T--;)if(z(x[I],x[T])){let N={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:I,
j:T}};e===null?e=[N]:e.push(N),s++;break e}}}else{let y={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[y]:e.push(y),s++}}}else{let x={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[x]:e.push(x),s++}return Pi.
errors=e,s===0}Pi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var za=wi,Hi={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"source.schema.j\
son",title:"Source",description:"A federated catalogue that is harvested. catalogue/sources/<slug>.yaml",type:"object",additionalProperties:!1,required:["title",
"protocol","url","publisher","enabled","schedule"],properties:{title:{$ref:"common.schema.json#/$defs/title",title:"Title",description:"The name of the catalogu\
e.",examples:["Northtown Open Data"]},protocol:{title:"Protocol",description:"How the catalogue is read.",enum:["ckan","datapress","dcat","dcat-us","arcgis-hub",
"socrata","opendatasoft","csw","ogc-records","jkan","register"],examples:["socrata"]},url:{$ref:"common.schema.json#/$defs/httpsUrl",title:"Address",description:"\
The root address of the catalogue or of its feed.",examples:["https://opendata.northtown.example.org/"]},publisher:{$ref:"common.schema.json#/$defs/termId",title:"\
Publisher",description:"The id of the publisher that this source is bound to.",examples:["northtown"]},enabled:{title:"Enabled",description:"Whether it is harve\
sted; false where the address is not certain.",type:"boolean",examples:[!0]},schedule:{title:"Schedule",description:"How often it is harvested.",enum:["daily","\
weekly","monthly"],examples:["weekly"]},filters:{title:"Filters",description:"Which records are taken.",type:"object",additionalProperties:!1,properties:{include:{
title:"Include",description:"Only records whose field has one of these values.",type:"object",maxProperties:20,propertyNames:{pattern:"^[A-Za-z0-9_.:-]{1,60}$"},
additionalProperties:{title:"Values",description:"Accepted values.",type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/l\
ine",title:"Value",description:"One value.",examples:["city"]},examples:[["city"]]},examples:[{groups:["city"]}]},exclude:{title:"Exclude",description:"No recor\
ds whose field has one of these values.",type:"object",maxProperties:20,propertyNames:{pattern:"^[A-Za-z0-9_.:-]{1,60}$"},additionalProperties:{title:"Values",description:"\
Refused values.",type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/line",title:"Value",description:"One value.",examples:[
"harvest"]},examples:[["harvest"]]},examples:[{type:["harvest"]}]}},minProperties:1,examples:[{include:{groups:["city"]}}]},mappings:{title:"Mappings",description:"\
How the source's words map to our vocabularies.",type:"object",additionalProperties:!1,properties:{themes:{title:"Theme mapping",description:"The source's word \
on the left, our id on the right.",type:"object",maxProperties:500,additionalProperties:{$ref:"common.schema.json#/$defs/termId",title:"Our id",description:"An \
id of our vocabulary.",examples:["housing"]},examples:[{"Source word":"our-id"}]},licences:{title:"Licence mapping",description:"The source's word on the left, \
our id on the right.",type:"object",maxProperties:500,additionalProperties:{$ref:"common.schema.json#/$defs/termId",title:"Our id",description:"An id of our voc\
abulary.",examples:["housing"]},examples:[{"Source word":"our-id"}]},formats:{title:"Format mapping",description:"The source's word on the left, our id on the r\
ight.",type:"object",maxProperties:500,additionalProperties:{$ref:"common.schema.json#/$defs/termId",title:"Our id",description:"An id of our vocabulary.",examples:[
"housing"]},examples:[{"Source word":"our-id"}]},frequencies:{title:"Frequency mapping",description:"The source's word on the left, our id on the right.",type:"\
object",maxProperties:500,additionalProperties:{$ref:"common.schema.json#/$defs/termId",title:"Our id",description:"An id of our vocabulary.",examples:["housing"]},
examples:[{"Source word":"our-id"}]}},minProperties:1,examples:[{themes:{"Housing and planning":"housing"}}]},defaults:{title:"Defaults",description:"Values for\
 fields that the source leaves out.",type:"object",additionalProperties:!1,properties:{themes:{title:"Themes",description:"Ids of the themes vocabulary; the mai\
n one first.",type:"array",minItems:1,maxItems:6,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/termId",title:"Theme",description:"An id of the themes vo\
cabulary.",examples:["transport"]},examples:[["transport"]]},licence:{$ref:"common.schema.json#/$defs/licenceId",title:"Licence",description:"An id of the licen\
ces vocabulary; `not-stated` if the source does not say.",examples:["ogl-uk-3-0"]},frequency:{$ref:"common.schema.json#/$defs/termId",title:"Frequency",description:"\
An id of the frequencies vocabulary.",examples:["unknown"]},places:{title:"Places",description:"Ids of the places vocabulary.",type:"array",minItems:1,maxItems:100,
uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/placeId",title:"Place",description:"An id of the places vocabulary.",examples:["E99000001"]},examples:[["E\
99000001"]]}},minProperties:1,examples:[{themes:["environment"]}]},limits:{title:"Limits",description:"Bounds on a run.",type:"object",additionalProperties:!1,properties:{
records:{title:"Records",description:"The most records taken in one run.",type:"integer",minimum:1,maximum:1e5,examples:[5e3]},bytes:{title:"Bytes",description:"\
The most bytes read in one run.",type:"integer",minimum:1e3,maximum:1e9,examples:[5e7]}},minProperties:1,examples:[{records:5e3,bytes:5e7}]}}};function nt(r,{instancePath:i="",
parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=nt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),typeof r=="string"){if(P(r)>120){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[t]:e.push(t),s++}if(P(
r)<5){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return nt.errors=e,s===0}nt.evaluated={dynamicProps:!1,dynamicItems:!1};function lt(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=lt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(
t),s++}if(!fe(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return lt.errors=e,s===0}lt.evaluated={dynamicProps:!1,dynamicItems:!1};
function C(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=C.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.test(
r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return C.errors=e,s===0}C.evaluated={dynamicProps:!1,dynamicItems:!1};function De(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=De.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(P(r)>250){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),
s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return De.errors=e,s===0}De.evaluated={dynamicProps:!1,dynamicItems:!1};function ot(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ot.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),
s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.test(r)){let t={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ot.errors=e,s===0}ot.evaluated={dynamicProps:!1,dynamicItems:!1};function pt(r,{instancePath:i="",
parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=pt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),typeof r=="string"){if(P(r)>32){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[t]:e.push(t),s++}if(P(
r)<2){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[t]:e.push(t),s++}if(!qt.test(r)){let t={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return pt.errors=e,s===0}pt.evaluated={dynamicProps:!1,dynamicItems:!1};var na=new RegExp("^[A-Za-z0-\
9_.:-]{1,60}$","u");function wi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=wi.evaluated;if(n.
dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!h.call(r,"title")){let o={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[o]:e.push(o),s++}if(r.protocol===void 0||!h.call(r,"protocol")){let o={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"protocol"}};e===null?e=[o]:e.push(o),s++}if(r.url===void 0||!h.call(r,"url")){
let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[o]:e.push(o),s++}if(r.publisher===void 0||!h.call(r,
"publisher")){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publisher"}};e===null?e=[o]:e.push(o),s++}if(r.enabled===
void 0||!h.call(r,"enabled")){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"enabled"}};e===null?e=[o]:e.push(o),s++}
if(r.schedule===void 0||!h.call(r,"schedule")){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"schedule"}};e===null?e=
[o]:e.push(o),s++}for(let o of Object.keys(r))if(!h.call(Hi.properties,o)){let c={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),s++}if(r.title!==void 0&&h.call(r,"title")&&(nt(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"\
title",rootData:u,dynamicAnchors:f})||(e=e===null?nt.errors:e.concat(nt.errors),s=e.length)),r.protocol!==void 0&&h.call(r,"protocol")){let o=r.protocol;if(!(o===
"ckan"||o==="datapress"||o==="dcat"||o==="dcat-us"||o==="arcgis-hub"||o==="socrata"||o==="opendatasoft"||o==="csw"||o==="ogc-records"||o==="jkan"||o==="register")){
let c={instancePath:i+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues:Hi.properties.protocol.enum}};e===null?e=[c]:e.push(
c),s++}}if(r.url!==void 0&&h.call(r,"url")&&(lt(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?lt.
errors:e.concat(lt.errors),s=e.length)),r.publisher!==void 0&&h.call(r,"publisher")&&(C(r.publisher,{instancePath:i+"/publisher",parentData:r,parentDataProperty:"\
publisher",rootData:u,dynamicAnchors:f})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),r.enabled!==void 0&&h.call(r,"enabled")&&typeof r.enabled!="boole\
an"){let o={instancePath:i+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),s++}if(r.schedule!==
void 0&&h.call(r,"schedule")){let o=r.schedule;if(!(o==="daily"||o==="weekly"||o==="monthly")){let c={instancePath:i+"/schedule",schemaPath:"#/properties/schedu\
le/enum",keyword:"enum",params:{allowedValues:Hi.properties.schedule.enum}};e===null?e=[c]:e.push(c),s++}}if(r.filters!==void 0&&h.call(r,"filters")){let o=r.filters;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length<1){let c={instancePath:i+"/filters",schemaPath:"#/properties/filters/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[c]:e.push(c),s++}for(let c of Object.keys(o))if(!(c==="include"||c==="exclude")){let l={instancePath:i+"/filters",schemaPath:"\
#/properties/filters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[l]:e.push(l),s++}if(o.include!==void 0&&h.call(
o,"include")){let c=o.include;if(c&&typeof c=="object"&&!Array.isArray(c)){if(Object.keys(c).length>20){let l={instancePath:i+"/filters/include",schemaPath:"#/p\
roperties/filters/properties/include/maxProperties",keyword:"maxProperties",params:{limit:20}};e===null?e=[l]:e.push(l),s++}for(let l of Object.keys(c)){let p=s;
if(typeof l=="string"&&!na.test(l)){let m={instancePath:i+"/filters/include",schemaPath:"#/properties/filters/properties/include/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_.:-]{1,60}$"},propertyName:l};e===null?e=[m]:e.push(m),s++}var t=p===s;if(!t){let m={instancePath:i+"/filters/include",schemaPath:"\
#/properties/filters/properties/include/propertyNames",keyword:"propertyNames",params:{propertyName:l}};e===null?e=[m]:e.push(m),s++}}for(let l of Object.keys(c)){
let p=c[l];if(Array.isArray(p)){if(p.length>100){let b={instancePath:i+"/filters/include/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fil\
ters/properties/include/additionalProperties/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[b]:e.push(b),s++}if(p.length<1){let b={instancePath:i+
"/filters/include/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/include/additionalProperties/minItems",keyword:"minItem\
s",params:{limit:1}};e===null?e=[b]:e.push(b),s++}let m=p.length;for(let b=0;b<m;b++)De(p[b],{instancePath:i+"/filters/include/"+l.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+b,parentData:p,parentDataProperty:b,rootData:u,dynamicAnchors:f})||(e=e===null?De.errors:e.concat(De.errors),s=e.length);let d=p.length,D;if(d>1){e:for(;d--;)
for(D=d;D--;)if(z(p[d],p[D])){let b={instancePath:i+"/filters/include/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/inc\
lude/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i:d,j:D}};e===null?e=[b]:e.push(b),s++;break e}}}else{let m={instancePath:i+"/filters/inclu\
de/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/include/additionalProperties/type",keyword:"type",params:{type:"array"}};
e===null?e=[m]:e.push(m),s++}}}else{let l={instancePath:i+"/filters/include",schemaPath:"#/properties/filters/properties/include/type",keyword:"type",params:{type:"\
object"}};e===null?e=[l]:e.push(l),s++}}if(o.exclude!==void 0&&h.call(o,"exclude")){let c=o.exclude;if(c&&typeof c=="object"&&!Array.isArray(c)){if(Object.keys(
c).length>20){let l={instancePath:i+"/filters/exclude",schemaPath:"#/properties/filters/properties/exclude/maxProperties",keyword:"maxProperties",params:{limit:20}};
e===null?e=[l]:e.push(l),s++}for(let l of Object.keys(c)){let p=s;if(typeof l=="string"&&!na.test(l)){let m={instancePath:i+"/filters/exclude",schemaPath:"#/pro\
perties/filters/properties/exclude/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.:-]{1,60}$"},propertyName:l};e===null?e=[m]:e.push(m),
s++}var a=p===s;if(!a){let m={instancePath:i+"/filters/exclude",schemaPath:"#/properties/filters/properties/exclude/propertyNames",keyword:"propertyNames",params:{
propertyName:l}};e===null?e=[m]:e.push(m),s++}}for(let l of Object.keys(c)){let p=c[l];if(Array.isArray(p)){if(p.length>100){let b={instancePath:i+"/filters/exc\
lude/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/exclude/additionalProperties/maxItems",keyword:"maxItems",params:{limit:100}};
e===null?e=[b]:e.push(b),s++}if(p.length<1){let b={instancePath:i+"/filters/exclude/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/\
properties/exclude/additionalProperties/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),s++}let m=p.length;for(let b=0;b<m;b++)De(p[b],{
instancePath:i+"/filters/exclude/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+b,parentData:p,parentDataProperty:b,rootData:u,dynamicAnchors:f})||(e=e===null?De.
errors:e.concat(De.errors),s=e.length);let d=p.length,D;if(d>1){e:for(;d--;)for(D=d;D--;)if(z(p[d],p[D])){let b={instancePath:i+"/filters/exclude/"+l.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/exclude/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i:d,j:D}};e===null?
e=[b]:e.push(b),s++;break e}}}else{let m={instancePath:i+"/filters/exclude/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/propertie\
s/exclude/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}}else{let l={instancePath:i+"/filters/exclude",schemaPath:"\
#/properties/filters/properties/exclude/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let c={instancePath:i+"/filters",schemaPath:"\
#/properties/filters/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),s++}}if(r.mappings!==void 0&&h.call(r,"mappings")){let o=r.mappings;if(o&&
typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length<1){let c={instancePath:i+"/mappings",schemaPath:"#/properties/mappings/minProperties",keyword:"m\
inProperties",params:{limit:1}};e===null?e=[c]:e.push(c),s++}for(let c of Object.keys(o))if(!(c==="themes"||c==="licences"||c==="formats"||c==="frequencies")){let l={
instancePath:i+"/mappings",schemaPath:"#/properties/mappings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[l]:
e.push(l),s++}if(o.themes!==void 0&&h.call(o,"themes")){let c=o.themes;if(c&&typeof c=="object"&&!Array.isArray(c)){if(Object.keys(c).length>500){let l={instancePath:i+
"/mappings/themes",schemaPath:"#/properties/mappings/properties/themes/maxProperties",keyword:"maxProperties",params:{limit:500}};e===null?e=[l]:e.push(l),s++}for(let l of Object.
keys(c))C(c[l],{instancePath:i+"/mappings/themes/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=
e===null?C.errors:e.concat(C.errors),s=e.length)}else{let l={instancePath:i+"/mappings/themes",schemaPath:"#/properties/mappings/properties/themes/type",keyword:"\
type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}if(o.licences!==void 0&&h.call(o,"licences")){let c=o.licences;if(c&&typeof c=="object"&&!Array.isArray(
c)){if(Object.keys(c).length>500){let l={instancePath:i+"/mappings/licences",schemaPath:"#/properties/mappings/properties/licences/maxProperties",keyword:"maxPr\
operties",params:{limit:500}};e===null?e=[l]:e.push(l),s++}for(let l of Object.keys(c))C(c[l],{instancePath:i+"/mappings/licences/"+l.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:c,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)}else{let l={instancePath:i+"/ma\
ppings/licences",schemaPath:"#/properties/mappings/properties/licences/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}if(o.formats!==
void 0&&h.call(o,"formats")){let c=o.formats;if(c&&typeof c=="object"&&!Array.isArray(c)){if(Object.keys(c).length>500){let l={instancePath:i+"/mappings/formats",
schemaPath:"#/properties/mappings/properties/formats/maxProperties",keyword:"maxProperties",params:{limit:500}};e===null?e=[l]:e.push(l),s++}for(let l of Object.
keys(c))C(c[l],{instancePath:i+"/mappings/formats/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=
e===null?C.errors:e.concat(C.errors),s=e.length)}else{let l={instancePath:i+"/mappings/formats",schemaPath:"#/properties/mappings/properties/formats/type",keyword:"\
type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}if(o.frequencies!==void 0&&h.call(o,"frequencies")){let c=o.frequencies;if(c&&typeof c=="object"&&!Array.
isArray(c)){if(Object.keys(c).length>500){let l={instancePath:i+"/mappings/frequencies",schemaPath:"#/properties/mappings/properties/frequencies/maxProperties",
keyword:"maxProperties",params:{limit:500}};e===null?e=[l]:e.push(l),s++}for(let l of Object.keys(c))C(c[l],{instancePath:i+"/mappings/frequencies/"+l.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)}else{let l={instancePath:i+
"/mappings/frequencies",schemaPath:"#/properties/mappings/properties/frequencies/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{
let c={instancePath:i+"/mappings",schemaPath:"#/properties/mappings/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),s++}}if(r.defaults!==void 0&&
h.call(r,"defaults")){let o=r.defaults;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length<1){let c={instancePath:i+"/defaults",schemaPath:"#/\
properties/defaults/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[c]:e.push(c),s++}for(let c of Object.keys(o))if(!(c==="themes"||c==="li\
cence"||c==="frequency"||c==="places")){let l={instancePath:i+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:c}};e===null?e=[l]:e.push(l),s++}if(o.themes!==void 0&&h.call(o,"themes")){let c=o.themes;if(Array.isArray(c)){if(c.length>6){let d={
instancePath:i+"/defaults/themes",schemaPath:"#/properties/defaults/properties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?e=[d]:e.push(d),s++}
if(c.length<1){let d={instancePath:i+"/defaults/themes",schemaPath:"#/properties/defaults/properties/themes/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[d]:e.push(d),s++}let l=c.length;for(let d=0;d<l;d++)C(c[d],{instancePath:i+"/defaults/themes/"+d,parentData:c,parentDataProperty:d,rootData:u,dynamicAnchors:f})||
(e=e===null?C.errors:e.concat(C.errors),s=e.length);let p=c.length,m;if(p>1){e:for(;p--;)for(m=p;m--;)if(z(c[p],c[m])){let d={instancePath:i+"/defaults/themes",
schemaPath:"#/properties/defaults/properties/themes/uniqueItems",keyword:"uniqueItems",params:{i:p,j:m}};e===null?e=[d]:e.push(d),s++;break e}}}else{let l={instancePath:i+
"/defaults/themes",schemaPath:"#/properties/defaults/properties/themes/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}if(o.licence!==
void 0&&h.call(o,"licence")&&(ot(o.licence,{instancePath:i+"/defaults/licence",parentData:o,parentDataProperty:"licence",rootData:u,dynamicAnchors:f})||(e=e===null?
ot.errors:e.concat(ot.errors),s=e.length)),o.frequency!==void 0&&h.call(o,"frequency")&&(C(o.frequency,{instancePath:i+"/defaults/frequency",parentData:o,parentDataProperty:"\
frequency",rootData:u,dynamicAnchors:f})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),o.places!==void 0&&h.call(o,"places")){let c=o.places;if(Array.isArray(
c)){if(c.length>100){let d={instancePath:i+"/defaults/places",schemaPath:"#/properties/defaults/properties/places/maxItems",keyword:"maxItems",params:{limit:100}};
e===null?e=[d]:e.push(d),s++}if(c.length<1){let d={instancePath:i+"/defaults/places",schemaPath:"#/properties/defaults/properties/places/minItems",keyword:"minI\
tems",params:{limit:1}};e===null?e=[d]:e.push(d),s++}let l=c.length;for(let d=0;d<l;d++)pt(c[d],{instancePath:i+"/defaults/places/"+d,parentData:c,parentDataProperty:d,
rootData:u,dynamicAnchors:f})||(e=e===null?pt.errors:e.concat(pt.errors),s=e.length);let p=c.length,m;if(p>1){e:for(;p--;)for(m=p;m--;)if(z(c[p],c[m])){let d={instancePath:i+
"/defaults/places",schemaPath:"#/properties/defaults/properties/places/uniqueItems",keyword:"uniqueItems",params:{i:p,j:m}};e===null?e=[d]:e.push(d),s++;break e}}}else{
let l={instancePath:i+"/defaults/places",schemaPath:"#/properties/defaults/properties/places/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),
s++}}}else{let c={instancePath:i+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),s++}}if(r.limits!==
void 0&&h.call(r,"limits")){let o=r.limits;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length<1){let c={instancePath:i+"/limits",schemaPath:"\
#/properties/limits/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[c]:e.push(c),s++}for(let c of Object.keys(o))if(!(c==="records"||c==="b\
ytes")){let l={instancePath:i+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===
null?e=[l]:e.push(l),s++}if(o.records!==void 0&&h.call(o,"records")){let c=o.records;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:i+
"/limits/records",schemaPath:"#/properties/limits/properties/records/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}if(typeof c=="nu\
mber"&&isFinite(c)){if(c>1e5||isNaN(c)){let l={instancePath:i+"/limits/records",schemaPath:"#/properties/limits/properties/records/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e5}};e===null?e=[l]:e.push(l),s++}if(c<1||isNaN(c)){let l={instancePath:i+"/limits/records",schemaPath:"#/properties/limits/properties/re\
cords/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[l]:e.push(l),s++}}}if(o.bytes!==void 0&&h.call(o,"bytes")){let c=o.bytes;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:i+"/limits/bytes",schemaPath:"#/properties/limits/properties/bytes/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[l]:e.push(l),s++}if(typeof c=="number"&&isFinite(c)){if(c>1e9||isNaN(c)){let l={instancePath:i+"/limits/bytes",schemaPath:"#/properties/l\
imits/properties/bytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}};e===null?e=[l]:e.push(l),s++}if(c<1e3||isNaN(c)){let l={instancePath:i+"/l\
imits/bytes",schemaPath:"#/properties/limits/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1e3}};e===null?e=[l]:e.push(l),s++}}}}else{
let c={instancePath:i+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),s++}}}else{let o={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}return wi.errors=e,s===0}wi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var _a=ki;var Ra=new RegExp("^[^A-Z]+$","u");function ki(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ki.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.synonyms===void 0||!h.call(r,"syno\
nyms")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"synonyms"}};e===null?e=[t]:e.push(t),s++}if(r.acronyms===void 0||
!h.call(r,"acronyms")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acronyms"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.
keys(r))if(!(t==="synonyms"||t==="acronyms")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[a]:e.push(a),s++}if(r.synonyms!==void 0&&h.call(r,"synonyms")){let t=r.synonyms;if(Array.isArray(t)){if(t.length>1e3){let o={instancePath:i+"/synony\
ms",schemaPath:"#/properties/synonyms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++){let c=t[o];
if(Array.isArray(c)){if(c.length>20){let d={instancePath:i+"/synonyms/"+o,schemaPath:"#/properties/synonyms/items/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[d]:e.push(d),s++}if(c.length<2){let d={instancePath:i+"/synonyms/"+o,schemaPath:"#/properties/synonyms/items/minItems",keyword:"minItems",params:{limit:2}};
e===null?e=[d]:e.push(d),s++}let l=c.length;for(let d=0;d<l;d++){let D=c[d];if(typeof D=="string"){if(P(D)>60){let b={instancePath:i+"/synonyms/"+o+"/"+d,schemaPath:"\
#/properties/synonyms/items/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[b]:e.push(b),s++}if(P(D)<2){let b={instancePath:i+"/synonyms/"+o+
"/"+d,schemaPath:"#/properties/synonyms/items/items/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[b]:e.push(b),s++}if(!Ra.test(D)){let b={instancePath:i+
"/synonyms/"+o+"/"+d,schemaPath:"#/properties/synonyms/items/items/pattern",keyword:"pattern",params:{pattern:"^[^A-Z]+$"}};e===null?e=[b]:e.push(b),s++}}else{let b={
instancePath:i+"/synonyms/"+o+"/"+d,schemaPath:"#/properties/synonyms/items/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),s++}}let p=c.
length,m;if(p>1){let d={};for(;p--;){let D=c[p];if(typeof D=="string"){if(typeof d[D]=="number"){m=d[D];let b={instancePath:i+"/synonyms/"+o,schemaPath:"#/prope\
rties/synonyms/items/uniqueItems",keyword:"uniqueItems",params:{i:p,j:m}};e===null?e=[b]:e.push(b),s++;break}d[D]=p}}}}else{let l={instancePath:i+"/synonyms/"+o,
schemaPath:"#/properties/synonyms/items/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}}else{let a={instancePath:i+"/synonyms",schemaPath:"\
#/properties/synonyms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.acronyms!==void 0&&h.call(r,"acronyms")){let t=r.acronyms;if(Array.
isArray(t)){if(t.length>1e3){let l={instancePath:i+"/acronyms",schemaPath:"#/properties/acronyms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[l]:
e.push(l),s++}let a=t.length;for(let l=0;l<a;l++){let p=t[l];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.acronym===void 0||!h.call(p,"acronym")){let m={instancePath:i+
"/acronyms/"+l,schemaPath:"#/properties/acronyms/items/required",keyword:"required",params:{missingProperty:"acronym"}};e===null?e=[m]:e.push(m),s++}if(p.meaning===
void 0||!h.call(p,"meaning")){let m={instancePath:i+"/acronyms/"+l,schemaPath:"#/properties/acronyms/items/required",keyword:"required",params:{missingProperty:"\
meaning"}};e===null?e=[m]:e.push(m),s++}for(let m of Object.keys(p))if(!(m==="acronym"||m==="meaning"||m==="description")){let d={instancePath:i+"/acronyms/"+l,
schemaPath:"#/properties/acronyms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[d]:e.push(d),s++}if(p.acronym!==
void 0&&h.call(p,"acronym")){let m=p.acronym;if(typeof m=="string"){if(P(m)>20){let d={instancePath:i+"/acronyms/"+l+"/acronym",schemaPath:"#/properties/acronym\
s/items/properties/acronym/maxLength",keyword:"maxLength",params:{limit:20}};e===null?e=[d]:e.push(d),s++}if(P(m)<2){let d={instancePath:i+"/acronyms/"+l+"/acro\
nym",schemaPath:"#/properties/acronyms/items/properties/acronym/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+
"/acronyms/"+l+"/acronym",schemaPath:"#/properties/acronyms/items/properties/acronym/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}
if(p.meaning!==void 0&&h.call(p,"meaning")){let m=p.meaning;if(typeof m=="string"){if(P(m)>120){let d={instancePath:i+"/acronyms/"+l+"/meaning",schemaPath:"#/pr\
operties/acronyms/items/properties/meaning/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[d]:e.push(d),s++}if(P(m)<3){let d={instancePath:i+"/ac\
ronyms/"+l+"/meaning",schemaPath:"#/properties/acronyms/items/properties/meaning/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[d]:e.push(d),s++}}else{
let d={instancePath:i+"/acronyms/"+l+"/meaning",schemaPath:"#/properties/acronyms/items/properties/meaning/type",keyword:"type",params:{type:"string"}};e===null?
e=[d]:e.push(d),s++}}if(p.description!==void 0&&h.call(p,"description")){let m=p.description;if(typeof m=="string"){if(P(m)>500){let d={instancePath:i+"/acronym\
s/"+l+"/description",schemaPath:"#/properties/acronyms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[d]:e.push(d),
s++}if(P(m)<5){let d={instancePath:i+"/acronyms/"+l+"/description",schemaPath:"#/properties/acronyms/items/properties/description/minLength",keyword:"minLength",
params:{limit:5}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/acronyms/"+l+"/description",schemaPath:"#/properties/acronyms/items/properties/desc\
ription/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}}else{let m={instancePath:i+"/acronyms/"+l,schemaPath:"#/properties/acronyms/\
items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}}let o=t.length,c;if(o>1){e:for(;o--;)for(c=o;c--;)if(z(t[o],t[c])){let l={instancePath:i+
"/acronyms",schemaPath:"#/properties/acronyms/uniqueItems",keyword:"uniqueItems",params:{i:o,j:c}};e===null?e=[l]:e.push(l),s++;break e}}}else{let a={instancePath:i+
"/acronyms",schemaPath:"#/properties/acronyms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ki.errors=e,s===0}ki.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ba=xi;function mt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=mt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return mt.errors=e,s===0}mt.evaluated={dynamicProps:!1,
dynamicItems:!1};function ct(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ct.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};
e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.
test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ct.errors=e,s===0}ct.evaluated={dynamicProps:!1,dynamicItems:!1};var Ot=Yi["web-iri"];function ut(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ut.evaluated;if(n.
dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLen\
gth",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}if(!Ot(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"web-iri"}};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ut.errors=e,s===0}
ut.evaluated={dynamicProps:!1,dynamicItems:!1};function ft(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
s=0,n=ft.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>250){let t={instancePath:i,schemaPath:"#/max\
Length",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ft.
errors=e,s===0}ft.evaluated={dynamicProps:!1,dynamicItems:!1};function xi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=xi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||
!h.call(r,"title")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[t]:e.push(t),s++}if(r.description===
void 0||!h.call(r,"description")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[t]:e.push(
t),s++}if(r.terms===void 0||!h.call(r,"terms")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"terms"}};e===null?e=[t]:
e.push(t),s++}for(let t of Object.keys(r))if(!(t==="title"||t==="description"||t==="terms")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[a]:e.push(a),s++}if(r.title!==void 0&&h.call(r,"title")){let t=r.title;if(typeof t=="string"){if(P(
t)>120){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),s++}if(P(t)<2){
let a={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.description!==void 0&&h.call(r,"descript\
ion")&&(mt(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?mt.errors:e.concat(
mt.errors),s=e.length)),r.terms!==void 0&&h.call(r,"terms")){let t=r.terms;if(Array.isArray(t)){if(t.length>1e3){let l={instancePath:i+"/terms",schemaPath:"#/pr\
operties/terms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/terms",schemaPath:"#/propert\
ies/terms/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let a=t.length;for(let l=0;l<a;l++){let p=t[l];if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.id===void 0||!h.call(p,"id")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[m]:e.push(m),s++}if(p.label===void 0||!h.call(p,"label")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"\
required",params:{missingProperty:"label"}};e===null?e=[m]:e.push(m),s++}if(p.description===void 0||!h.call(p,"description")){let m={instancePath:i+"/terms/"+l,
schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[m]:e.push(m),s++}for(let m of Object.keys(
p))if(!(m==="id"||m==="label"||m==="description"||m==="iri"||m==="legalBasis")){let d={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[d]:e.push(d),s++}if(p.id!==void 0&&h.call(p,"id")&&(ct(p.id,{instancePath:i+
"/terms/"+l+"/id",parentData:p,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?ct.errors:e.concat(ct.errors),s=e.length)),p.label!==void 0&&h.
call(p,"label")){let m=p.label;if(typeof m=="string"){if(P(m)>120){let d={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/la\
bel/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[d]:e.push(d),s++}if(P(m)<1){let d={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properti\
es/terms/items/properties/label/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/terms/"+l+"/label",schemaPath:"\
#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}if(p.description!==void 0&&h.call(p,"descri\
ption")){let m=p.description;if(typeof m=="string"){if(P(m)>500){let d={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/propertie\
s/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[d]:e.push(d),s++}if(P(m)<5){let d={instancePath:i+"/terms/"+l+"/description",schemaPath:"\
#/properties/terms/items/properties/description/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/term\
s/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}p.iri!==
void 0&&h.call(p,"iri")&&(ut(p.iri,{instancePath:i+"/terms/"+l+"/iri",parentData:p,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?ut.errors:
e.concat(ut.errors),s=e.length)),p.legalBasis!==void 0&&h.call(p,"legalBasis")&&(ft(p.legalBasis,{instancePath:i+"/terms/"+l+"/legalBasis",parentData:p,parentDataProperty:"\
legalBasis",rootData:u,dynamicAnchors:f})||(e=e===null?ft.errors:e.concat(ft.errors),s=e.length))}else{let m={instancePath:i+"/terms/"+l,schemaPath:"#/propertie\
s/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}}let o=t.length,c;if(o>1){e:for(;o--;)for(c=o;c--;)if(z(t[o],t[c])){let l={
instancePath:i+"/terms",schemaPath:"#/properties/terms/uniqueItems",keyword:"uniqueItems",params:{i:o,j:c}};e===null?e=[l]:e.push(l),s++;break e}}}else{let a={instancePath:i+
"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return xi.errors=e,s===0}xi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fa=vi,Wa={
$schema:"https://json-schema.org/draft/2020-12/schema",$id:"vocabulary-formats.schema.json",title:"Format vocabulary",description:"Format vocabulary: controlled\
 terms. catalogue/vocabularies/",type:"object",additionalProperties:!1,required:["title","description","terms"],properties:{title:{title:"Title",description:"Th\
e name of the vocabulary.",type:"string",minLength:2,maxLength:120,examples:["Formats"]},description:{$ref:"common.schema.json#/$defs/paragraph",title:"Descript\
ion",description:"What the vocabulary is for.",examples:["The form in which data is offered."]},terms:{title:"Terms",description:"The terms, in the order in whi\
ch readers see them.",type:"array",minItems:1,maxItems:1e3,uniqueItems:!0,items:{title:"Format",description:"One term.",type:"object",additionalProperties:!1,required:[
"id","label","description","machineReadable"],properties:{id:{$ref:"common.schema.json#/$defs/termId",title:"Id",description:"The id that entries use.",examples:[
"csv"]},label:{title:"Label",description:"The name that readers see.",type:"string",minLength:1,maxLength:120,examples:["CSV"]},description:{title:"Description",
description:"What it means, in plain words.",type:"string",minLength:5,maxLength:500,examples:["A table as plain text, values separated by commas."]},iri:{$ref:"\
common.schema.json#/$defs/iri",title:"IRI",description:"The term in a standard vocabulary.",examples:["http://publications.europa.eu/resource/authority/file-typ\
e/CSV"]},mediaTypes:{title:"Media types",description:"The IANA media types; the usual one first.",type:"array",minItems:1,maxItems:10,uniqueItems:!0,items:{title:"\
Media type",description:"One media type.",type:"string",maxLength:120,pattern:"^[a-z]+/[A-Za-z0-9.+_-]+$",examples:["text/csv"]},examples:[["text/csv"]]},extensions:{
title:"Extensions",description:"File name extensions without the dot.",type:"array",minItems:1,maxItems:10,uniqueItems:!0,items:{title:"Extension",description:"\
One extension.",type:"string",maxLength:12,pattern:"^[a-z0-9.]+$",examples:["csv"]},examples:[["csv"]]},machineReadable:{title:"Machine readable",description:"W\
hether programs can use it without guessing.",type:"boolean",examples:[!0]},opensWith:{title:"Opens with",description:"What opens it, in plain words.",type:"str\
ing",minLength:3,maxLength:160,examples:["Any spreadsheet, or a text editor"]},altLabels:{title:"Other names",description:"Names by which sources call this form\
at.",type:"array",minItems:1,maxItems:30,uniqueItems:!0,items:{title:"Other name",description:"One other name.",type:"string",minLength:1,maxLength:60,examples:[
"comma separated values"]},examples:[["comma separated values"]]}},examples:[{id:"csv",label:"CSV",description:"A table as plain text, values separated by comma\
s.",machineReadable:!0}]},examples:[[{id:"csv",label:"CSV",description:"A table as plain text, values separated by commas.",machineReadable:!0}]]}}};function ht(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ht.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(P(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[t]:e.push(t),
s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ht.errors=e,s===0}ht.evaluated={dynamicProps:!1,dynamicItems:!1};function dt(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=dt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),
s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.test(r)){let t={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return dt.errors=e,s===0}dt.evaluated={dynamicProps:!1,dynamicItems:!1};function yt(r,{instancePath:i="",
parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=yt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}if(!Ot(
r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"web-iri"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return yt.errors=e,s===0}yt.evaluated={dynamicProps:!1,dynamicItems:!1};var Ua=new RegExp(
"^[a-z0-9.]+$","u");function vi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=vi.evaluated;if(n.
dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!h.call(r,"title")){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[t]:e.push(t),s++}if(r.description===void 0||!h.call(r,"description")){let t={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[t]:e.push(t),s++}if(r.terms===void 0||!h.call(r,"t\
erms")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"terms"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(
r))if(!(t==="title"||t==="description"||t==="terms")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[a]:e.push(a),s++}if(r.title!==void 0&&h.call(r,"title")){let t=r.title;if(typeof t=="string"){if(P(t)>120){let a={instancePath:i+"/title",schemaPath:"\
#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),s++}if(P(t)<2){let a={instancePath:i+"/title",schemaPath:"#/prope\
rties/title/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.description!==void 0&&h.call(r,"description")&&(ht(r.description,{instancePath:i+"\
/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?ht.errors:e.concat(ht.errors),s=e.length)),r.terms!==void 0&&
h.call(r,"terms")){let t=r.terms;if(Array.isArray(t)){if(t.length>1e3){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",
params:{limit:1e3}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[l]:e.push(l),s++}let a=t.length;for(let l=0;l<a;l++){let p=t[l];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.id===void 0||!h.call(p,"\
id")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[m]:e.push(m),
s++}if(p.label===void 0||!h.call(p,"label")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"\
label"}};e===null?e=[m]:e.push(m),s++}if(p.description===void 0||!h.call(p,"description")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/item\
s/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[m]:e.push(m),s++}if(p.machineReadable===void 0||!h.call(p,"machineReadable")){
let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"machineReadable"}};e===null?e=[m]:e.
push(m),s++}for(let m of Object.keys(p))if(!h.call(Wa.properties.terms.items.properties,m)){let d={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/ite\
ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[d]:e.push(d),s++}if(p.id!==void 0&&h.call(p,"id")&&(dt(p.id,{
instancePath:i+"/terms/"+l+"/id",parentData:p,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?dt.errors:e.concat(dt.errors),s=e.length)),p.label!==
void 0&&h.call(p,"label")){let m=p.label;if(typeof m=="string"){if(P(m)>120){let d={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/pro\
perties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[d]:e.push(d),s++}if(P(m)<1){let d={instancePath:i+"/terms/"+l+"/label",schemaPath:"\
#/properties/terms/items/properties/label/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/terms/"+l+
"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}if(p.description!==void 0&&
h.call(p,"description")){let m=p.description;if(typeof m=="string"){if(P(m)>500){let d={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms\
/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[d]:e.push(d),s++}if(P(m)<5){let d={instancePath:i+"/terms/"+l+"/des\
cription",schemaPath:"#/properties/terms/items/properties/description/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[d]:e.push(d),s++}}else{let d={
instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:
e.push(d),s++}}if(p.iri!==void 0&&h.call(p,"iri")&&(yt(p.iri,{instancePath:i+"/terms/"+l+"/iri",parentData:p,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||
(e=e===null?yt.errors:e.concat(yt.errors),s=e.length)),p.mediaTypes!==void 0&&h.call(p,"mediaTypes")){let m=p.mediaTypes;if(Array.isArray(m)){if(m.length>10){let v={
instancePath:i+"/terms/"+l+"/mediaTypes",schemaPath:"#/properties/terms/items/properties/mediaTypes/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[
v]:e.push(v),s++}if(m.length<1){let v={instancePath:i+"/terms/"+l+"/mediaTypes",schemaPath:"#/properties/terms/items/properties/mediaTypes/minItems",keyword:"mi\
nItems",params:{limit:1}};e===null?e=[v]:e.push(v),s++}let d=m.length;for(let v=0;v<d;v++){let O=m[v];if(typeof O=="string"){if(P(O)>120){let q={instancePath:i+
"/terms/"+l+"/mediaTypes/"+v,schemaPath:"#/properties/terms/items/properties/mediaTypes/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[q]:
e.push(q),s++}if(!Ji.test(O)){let q={instancePath:i+"/terms/"+l+"/mediaTypes/"+v,schemaPath:"#/properties/terms/items/properties/mediaTypes/items/pattern",keyword:"\
pattern",params:{pattern:"^[a-z]+/[A-Za-z0-9.+_-]+$"}};e===null?e=[q]:e.push(q),s++}}else{let q={instancePath:i+"/terms/"+l+"/mediaTypes/"+v,schemaPath:"#/prope\
rties/terms/items/properties/mediaTypes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),s++}}let D=m.length,b;if(D>1){let v={};for(;D--;){
let O=m[D];if(typeof O=="string"){if(typeof v[O]=="number"){b=v[O];let q={instancePath:i+"/terms/"+l+"/mediaTypes",schemaPath:"#/properties/terms/items/properti\
es/mediaTypes/uniqueItems",keyword:"uniqueItems",params:{i:D,j:b}};e===null?e=[q]:e.push(q),s++;break}v[O]=D}}}}else{let d={instancePath:i+"/terms/"+l+"/mediaTy\
pes",schemaPath:"#/properties/terms/items/properties/mediaTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),s++}}if(p.extensions!==void 0&&
h.call(p,"extensions")){let m=p.extensions;if(Array.isArray(m)){if(m.length>10){let v={instancePath:i+"/terms/"+l+"/extensions",schemaPath:"#/properties/terms/i\
tems/properties/extensions/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[v]:e.push(v),s++}if(m.length<1){let v={instancePath:i+"/terms/"+l+"/exten\
sions",schemaPath:"#/properties/terms/items/properties/extensions/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),s++}let d=m.length;for(let v=0;v<
d;v++){let O=m[v];if(typeof O=="string"){if(P(O)>12){let q={instancePath:i+"/terms/"+l+"/extensions/"+v,schemaPath:"#/properties/terms/items/properties/extensio\
ns/items/maxLength",keyword:"maxLength",params:{limit:12}};e===null?e=[q]:e.push(q),s++}if(!Ua.test(O)){let q={instancePath:i+"/terms/"+l+"/extensions/"+v,schemaPath:"\
#/properties/terms/items/properties/extensions/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9.]+$"}};e===null?e=[q]:e.push(q),s++}}else{let q={instancePath:i+
"/terms/"+l+"/extensions/"+v,schemaPath:"#/properties/terms/items/properties/extensions/items/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(
q),s++}}let D=m.length,b;if(D>1){let v={};for(;D--;){let O=m[D];if(typeof O=="string"){if(typeof v[O]=="number"){b=v[O];let q={instancePath:i+"/terms/"+l+"/exte\
nsions",schemaPath:"#/properties/terms/items/properties/extensions/uniqueItems",keyword:"uniqueItems",params:{i:D,j:b}};e===null?e=[q]:e.push(q),s++;break}v[O]=
D}}}}else{let d={instancePath:i+"/terms/"+l+"/extensions",schemaPath:"#/properties/terms/items/properties/extensions/type",keyword:"type",params:{type:"array"}};
e===null?e=[d]:e.push(d),s++}}if(p.machineReadable!==void 0&&h.call(p,"machineReadable")&&typeof p.machineReadable!="boolean"){let m={instancePath:i+"/terms/"+l+
"/machineReadable",schemaPath:"#/properties/terms/items/properties/machineReadable/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),s++}if(p.
opensWith!==void 0&&h.call(p,"opensWith")){let m=p.opensWith;if(typeof m=="string"){if(P(m)>160){let d={instancePath:i+"/terms/"+l+"/opensWith",schemaPath:"#/pr\
operties/terms/items/properties/opensWith/maxLength",keyword:"maxLength",params:{limit:160}};e===null?e=[d]:e.push(d),s++}if(P(m)<3){let d={instancePath:i+"/ter\
ms/"+l+"/opensWith",schemaPath:"#/properties/terms/items/properties/opensWith/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[d]:e.push(d),s++}}else{
let d={instancePath:i+"/terms/"+l+"/opensWith",schemaPath:"#/properties/terms/items/properties/opensWith/type",keyword:"type",params:{type:"string"}};e===null?e=
[d]:e.push(d),s++}}if(p.altLabels!==void 0&&h.call(p,"altLabels")){let m=p.altLabels;if(Array.isArray(m)){if(m.length>30){let v={instancePath:i+"/terms/"+l+"/al\
tLabels",schemaPath:"#/properties/terms/items/properties/altLabels/maxItems",keyword:"maxItems",params:{limit:30}};e===null?e=[v]:e.push(v),s++}if(m.length<1){let v={
instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:
e.push(v),s++}let d=m.length;for(let v=0;v<d;v++){let O=m[v];if(typeof O=="string"){if(P(O)>60){let q={instancePath:i+"/terms/"+l+"/altLabels/"+v,schemaPath:"#/\
properties/terms/items/properties/altLabels/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[q]:e.push(q),s++}if(P(O)<1){let q={instancePath:i+
"/terms/"+l+"/altLabels/"+v,schemaPath:"#/properties/terms/items/properties/altLabels/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[q]:e.push(
q),s++}}else{let q={instancePath:i+"/terms/"+l+"/altLabels/"+v,schemaPath:"#/properties/terms/items/properties/altLabels/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[q]:e.push(q),s++}}let D=m.length,b;if(D>1){let v={};for(;D--;){let O=m[D];if(typeof O=="string"){if(typeof v[O]=="number"){b=v[O];let q={instancePath:i+
"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/uniqueItems",keyword:"uniqueItems",params:{i:D,j:b}};e===null?e=[q]:e.push(q),
s++;break}v[O]=D}}}}else{let d={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/type",keyword:"type",params:{type:"\
array"}};e===null?e=[d]:e.push(d),s++}}}else{let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[m]:e.push(m),s++}}let o=t.length,c;if(o>1){e:for(;o--;)for(c=o;c--;)if(z(t[o],t[c])){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/u\
niqueItems",keyword:"uniqueItems",params:{i:o,j:c}};e===null?e=[l]:e.push(l),s++;break e}}}else{let a={instancePath:i+"/terms",schemaPath:"#/properties/terms/ty\
pe",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[t]:e.push(t),s++}return vi.errors=e,s===0}vi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Va=bi;function gt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=gt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return gt.errors=e,s===0}gt.evaluated={dynamicProps:!1,
dynamicItems:!1};function Pt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Pt.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};
e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.
test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Pt.errors=e,s===0}Pt.evaluated={dynamicProps:!1,dynamicItems:!1};
function wt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=wt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[t]:e.push(t),s++}if(!Ot(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"web-iri"}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return wt.errors=e,s===0}wt.evaluated={dynamicProps:!1,
dynamicItems:!1};function kt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=kt.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>32){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};
e===null?e=[t]:e.push(t),s++}if(!pa.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0\
-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}return kt.errors=e,s===0}kt.evaluated={dynamicProps:!1,dynamicItems:!1};function bi(r,{instancePath:i="",parentData:w,
parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=bi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!h.call(r,"title")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
title"}};e===null?e=[t]:e.push(t),s++}if(r.description===void 0||!h.call(r,"description")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"description"}};e===null?e=[t]:e.push(t),s++}if(r.terms===void 0||!h.call(r,"terms")){let t={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"terms"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t==="title"||t==="description"||t==="terms")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[a]:e.push(a),s++}if(r.title!==void 0&&h.call(r,"ti\
tle")){let t=r.title;if(typeof t=="string"){if(P(t)>120){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[a]:e.push(a),s++}if(P(t)<2){let a={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:2}};e===null?
e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}
if(r.description!==void 0&&h.call(r,"description")&&(gt(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||
(e=e===null?gt.errors:e.concat(gt.errors),s=e.length)),r.terms!==void 0&&h.call(r,"terms")){let t=r.terms;if(Array.isArray(t)){if(t.length>1e3){let l={instancePath:i+
"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/ter\
ms",schemaPath:"#/properties/terms/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let a=t.length;for(let l=0;l<a;l++){let p=t[l];if(p&&
typeof p=="object"&&!Array.isArray(p)){if(p.id===void 0||!h.call(p,"id")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"\
required",params:{missingProperty:"id"}};e===null?e=[m]:e.push(m),s++}if(p.label===void 0||!h.call(p,"label")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/p\
roperties/terms/items/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[m]:e.push(m),s++}if(p.description===void 0||!h.call(p,"descript\
ion")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[m]:
e.push(m),s++}for(let m of Object.keys(p))if(!(m==="id"||m==="label"||m==="description"||m==="iri"||m==="duration")){let d={instancePath:i+"/terms/"+l,schemaPath:"\
#/properties/terms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[d]:e.push(d),s++}if(p.id!==void 0&&h.call(
p,"id")&&(Pt(p.id,{instancePath:i+"/terms/"+l+"/id",parentData:p,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?Pt.errors:e.concat(Pt.errors),
s=e.length)),p.label!==void 0&&h.call(p,"label")){let m=p.label;if(typeof m=="string"){if(P(m)>120){let d={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/pro\
perties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[d]:e.push(d),s++}if(P(m)<1){let d={instancePath:i+"/terms/"+
l+"/label",schemaPath:"#/properties/terms/items/properties/label/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+
"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}if(p.description!==
void 0&&h.call(p,"description")){let m=p.description;if(typeof m=="string"){if(P(m)>500){let d={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properti\
es/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[d]:e.push(d),s++}if(P(m)<5){let d={instancePath:i+"/terms/"+
l+"/description",schemaPath:"#/properties/terms/items/properties/description/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[d]:e.push(d),s++}}else{
let d={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?
e=[d]:e.push(d),s++}}p.iri!==void 0&&h.call(p,"iri")&&(wt(p.iri,{instancePath:i+"/terms/"+l+"/iri",parentData:p,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||
(e=e===null?wt.errors:e.concat(wt.errors),s=e.length)),p.duration!==void 0&&h.call(p,"duration")&&(kt(p.duration,{instancePath:i+"/terms/"+l+"/duration",parentData:p,
parentDataProperty:"duration",rootData:u,dynamicAnchors:f})||(e=e===null?kt.errors:e.concat(kt.errors),s=e.length))}else{let m={instancePath:i+"/terms/"+l,schemaPath:"\
#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}}let o=t.length,c;if(o>1){e:for(;o--;)for(c=o;c--;)if(z(t[o],
t[c])){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/uniqueItems",keyword:"uniqueItems",params:{i:o,j:c}};e===null?e=[l]:e.push(l),s++;break e}}}else{
let a={instancePath:i+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return bi.errors=e,s===0}bi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ga=Ii,Ca={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"vocabulary-licences.schema.json",title:"Licence vocabulary",description:"Licence vocab\
ulary: controlled terms. catalogue/vocabularies/",type:"object",additionalProperties:!1,required:["title","description","terms"],properties:{title:{title:"Title",
description:"The name of the vocabulary.",type:"string",minLength:2,maxLength:120,examples:["Licences"]},description:{$ref:"common.schema.json#/$defs/paragraph",
title:"Description",description:"What the vocabulary is for.",examples:["What people may do with the data."]},terms:{title:"Terms",description:"The terms, in th\
e order in which readers see them.",type:"array",minItems:1,maxItems:1e3,uniqueItems:!0,items:{title:"Licence",description:"One term.",type:"object",additionalProperties:!1,
required:["id","label","description","open","attribution"],properties:{id:{$ref:"common.schema.json#/$defs/termId",title:"Id",description:"The id that entries u\
se.",examples:["ogl-uk-3-0"]},label:{title:"Label",description:"The name that readers see.",type:"string",minLength:1,maxLength:120,examples:["Open Government L\
icence v3.0"]},description:{title:"Description",description:"What it means, in plain words.",type:"string",minLength:5,maxLength:500,examples:["Anyone may use t\
he data and must name the source."]},iri:{$ref:"common.schema.json#/$defs/iri",title:"IRI",description:"The term in a standard vocabulary.",examples:["http://ww\
w.nationalarchives.gov.uk/doc/open-government-licence/version/3/"]},url:{$ref:"common.schema.json#/$defs/httpsUrl",title:"Text",description:"Where the licence c\
an be read.",examples:["https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"]},open:{title:"Open",description:"Whether it meets the Open \
Definition.",type:"boolean",examples:[!0]},spdx:{title:"SPDX id",description:"The licence's id in the SPDX list.",type:"string",minLength:2,maxLength:60,examples:[
"OGL-UK-3.0"]},attribution:{title:"Attribution",description:"Whether users must name the source.",type:"boolean",examples:[!0]},attributionText:{title:"Attribut\
ion text",description:"The line to copy when the entry gives none.",type:"string",minLength:3,maxLength:500,examples:["Contains public sector information licens\
ed under the Open Government Licence v3.0."]},can:{title:"You can",description:"What the licence lets people do, in plain words.",type:"array",minItems:1,maxItems:10,
uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/line",title:"Permission",description:"One permission.",examples:["copy and publish the data"]},examples:[[
"copy and publish the data"]]},must:{title:"You must",description:"What the licence asks of people, in plain words.",type:"array",minItems:1,maxItems:10,uniqueItems:!0,
items:{$ref:"common.schema.json#/$defs/line",title:"Duty",description:"One duty.",examples:["name the source"]},examples:[["name the source"]]},altLabels:{title:"\
Other names",description:"Texts by which sources name this licence.",type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{title:"Other name",description:"O\
ne other name.",type:"string",minLength:1,maxLength:250,examples:["OGL"]},examples:[["OGL"]]}},examples:[{id:"ogl-uk-3-0",label:"Open Government Licence v3.0",description:"\
Anyone may use the data and must name the source.",open:!0,attribution:!0}]},examples:[[{id:"ogl-uk-3-0",label:"Open Government Licence v3.0",description:"Anyon\
e may use the data and must name the source.",open:!0,attribution:!0}]]}}};function xt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=xt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>2e3){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}
return xt.errors=e,s===0}xt.evaluated={dynamicProps:!1,dynamicItems:!1};function vt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=vt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return vt.errors=
e,s===0}vt.evaluated={dynamicProps:!1,dynamicItems:!1};function bt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=bt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}if(!Ot(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{
format:"web-iri"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}return bt.errors=e,s===0}bt.evaluated={dynamicProps:!1,dynamicItems:!1};function It(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=It.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}if(!fe(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{
format:"https-url"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}return It.errors=e,s===0}It.evaluated={dynamicProps:!1,dynamicItems:!1};function je(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=je.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>250){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}
return je.errors=e,s===0}je.evaluated={dynamicProps:!1,dynamicItems:!1};function Ii(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=Ii.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||
!h.call(r,"title")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[t]:e.push(t),s++}if(r.description===
void 0||!h.call(r,"description")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[t]:e.push(
t),s++}if(r.terms===void 0||!h.call(r,"terms")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"terms"}};e===null?e=[t]:
e.push(t),s++}for(let t of Object.keys(r))if(!(t==="title"||t==="description"||t==="terms")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[a]:e.push(a),s++}if(r.title!==void 0&&h.call(r,"title")){let t=r.title;if(typeof t=="string"){if(P(
t)>120){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),s++}if(P(t)<2){
let a={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.description!==void 0&&h.call(r,"descript\
ion")&&(xt(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?xt.errors:e.concat(
xt.errors),s=e.length)),r.terms!==void 0&&h.call(r,"terms")){let t=r.terms;if(Array.isArray(t)){if(t.length>1e3){let l={instancePath:i+"/terms",schemaPath:"#/pr\
operties/terms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/terms",schemaPath:"#/propert\
ies/terms/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let a=t.length;for(let l=0;l<a;l++){let p=t[l];if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.id===void 0||!h.call(p,"id")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[m]:e.push(m),s++}if(p.label===void 0||!h.call(p,"label")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"\
required",params:{missingProperty:"label"}};e===null?e=[m]:e.push(m),s++}if(p.description===void 0||!h.call(p,"description")){let m={instancePath:i+"/terms/"+l,
schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[m]:e.push(m),s++}if(p.open===void 0||!h.call(
p,"open")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"open"}};e===null?e=[m]:e.
push(m),s++}if(p.attribution===void 0||!h.call(p,"attribution")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"requi\
red",params:{missingProperty:"attribution"}};e===null?e=[m]:e.push(m),s++}for(let m of Object.keys(p))if(!h.call(Ca.properties.terms.items.properties,m)){let d={
instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[
d]:e.push(d),s++}if(p.id!==void 0&&h.call(p,"id")&&(vt(p.id,{instancePath:i+"/terms/"+l+"/id",parentData:p,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||
(e=e===null?vt.errors:e.concat(vt.errors),s=e.length)),p.label!==void 0&&h.call(p,"label")){let m=p.label;if(typeof m=="string"){if(P(m)>120){let d={instancePath:i+
"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[d]:e.push(d),s++}if(P(
m)<1){let d={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[d]:e.push(d),s++}}if(p.description!==void 0&&h.call(p,"description")){let m=p.description;if(typeof m=="string"){if(P(m)>500){let d={instancePath:i+
"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[d]:e.push(
d),s++}if(P(m)<5){let d={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/minLength",keyword:"minLength",params:{
limit:5}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/type",
keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}if(p.iri!==void 0&&h.call(p,"iri")&&(bt(p.iri,{instancePath:i+"/terms/"+l+"/iri",parentData:p,
parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?bt.errors:e.concat(bt.errors),s=e.length)),p.url!==void 0&&h.call(p,"url")&&(It(p.url,{instancePath:i+
"/terms/"+l+"/url",parentData:p,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?It.errors:e.concat(It.errors),s=e.length)),p.open!==void 0&&
h.call(p,"open")&&typeof p.open!="boolean"){let m={instancePath:i+"/terms/"+l+"/open",schemaPath:"#/properties/terms/items/properties/open/type",keyword:"type",
params:{type:"boolean"}};e===null?e=[m]:e.push(m),s++}if(p.spdx!==void 0&&h.call(p,"spdx")){let m=p.spdx;if(typeof m=="string"){if(P(m)>60){let d={instancePath:i+
"/terms/"+l+"/spdx",schemaPath:"#/properties/terms/items/properties/spdx/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[d]:e.push(d),s++}if(P(m)<
2){let d={instancePath:i+"/terms/"+l+"/spdx",schemaPath:"#/properties/terms/items/properties/spdx/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[d]:
e.push(d),s++}}else{let d={instancePath:i+"/terms/"+l+"/spdx",schemaPath:"#/properties/terms/items/properties/spdx/type",keyword:"type",params:{type:"string"}};
e===null?e=[d]:e.push(d),s++}}if(p.attribution!==void 0&&h.call(p,"attribution")&&typeof p.attribution!="boolean"){let m={instancePath:i+"/terms/"+l+"/attributi\
on",schemaPath:"#/properties/terms/items/properties/attribution/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),s++}if(p.attributionText!==
void 0&&h.call(p,"attributionText")){let m=p.attributionText;if(typeof m=="string"){if(P(m)>500){let d={instancePath:i+"/terms/"+l+"/attributionText",schemaPath:"\
#/properties/terms/items/properties/attributionText/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[d]:e.push(d),s++}if(P(m)<3){let d={instancePath:i+
"/terms/"+l+"/attributionText",schemaPath:"#/properties/terms/items/properties/attributionText/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[d]:e.
push(d),s++}}else{let d={instancePath:i+"/terms/"+l+"/attributionText",schemaPath:"#/properties/terms/items/properties/attributionText/type",keyword:"type",params:{
type:"string"}};e===null?e=[d]:e.push(d),s++}}if(p.can!==void 0&&h.call(p,"can")){let m=p.can;if(Array.isArray(m)){if(m.length>10){let v={instancePath:i+"/terms\
/"+l+"/can",schemaPath:"#/properties/terms/items/properties/can/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[v]:e.push(v),s++}if(m.length<1){let v={
instancePath:i+"/terms/"+l+"/can",schemaPath:"#/properties/terms/items/properties/can/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),s++}
let d=m.length;for(let v=0;v<d;v++)je(m[v],{instancePath:i+"/terms/"+l+"/can/"+v,parentData:m,parentDataProperty:v,rootData:u,dynamicAnchors:f})||(e=e===null?je.
errors:e.concat(je.errors),s=e.length);let D=m.length,b;if(D>1){e:for(;D--;)for(b=D;b--;)if(z(m[D],m[b])){let v={instancePath:i+"/terms/"+l+"/can",schemaPath:"#\
/properties/terms/items/properties/can/uniqueItems",keyword:"uniqueItems",params:{i:D,j:b}};e===null?e=[v]:e.push(v),s++;break e}}}else{let d={instancePath:i+"/\
terms/"+l+"/can",schemaPath:"#/properties/terms/items/properties/can/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),s++}}if(p.must!==void 0&&
h.call(p,"must")){let m=p.must;if(Array.isArray(m)){if(m.length>10){let v={instancePath:i+"/terms/"+l+"/must",schemaPath:"#/properties/terms/items/properties/mu\
st/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[v]:e.push(v),s++}if(m.length<1){let v={instancePath:i+"/terms/"+l+"/must",schemaPath:"#/propertie\
s/terms/items/properties/must/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),s++}let d=m.length;for(let v=0;v<d;v++)je(m[v],{instancePath:i+
"/terms/"+l+"/must/"+v,parentData:m,parentDataProperty:v,rootData:u,dynamicAnchors:f})||(e=e===null?je.errors:e.concat(je.errors),s=e.length);let D=m.length,b;if(D>
1){e:for(;D--;)for(b=D;b--;)if(z(m[D],m[b])){let v={instancePath:i+"/terms/"+l+"/must",schemaPath:"#/properties/terms/items/properties/must/uniqueItems",keyword:"\
uniqueItems",params:{i:D,j:b}};e===null?e=[v]:e.push(v),s++;break e}}}else{let d={instancePath:i+"/terms/"+l+"/must",schemaPath:"#/properties/terms/items/proper\
ties/must/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),s++}}if(p.altLabels!==void 0&&h.call(p,"altLabels")){let m=p.altLabels;if(Array.isArray(
m)){if(m.length>50){let v={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/maxItems",keyword:"maxItems",params:{
limit:50}};e===null?e=[v]:e.push(v),s++}if(m.length<1){let v={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/\
minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),s++}let d=m.length;for(let v=0;v<d;v++){let O=m[v];if(typeof O=="string"){if(P(O)>250){let q={
instancePath:i+"/terms/"+l+"/altLabels/"+v,schemaPath:"#/properties/terms/items/properties/altLabels/items/maxLength",keyword:"maxLength",params:{limit:250}};e===
null?e=[q]:e.push(q),s++}if(P(O)<1){let q={instancePath:i+"/terms/"+l+"/altLabels/"+v,schemaPath:"#/properties/terms/items/properties/altLabels/items/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[q]:e.push(q),s++}}else{let q={instancePath:i+"/terms/"+l+"/altLabels/"+v,schemaPath:"#/properties/terms/items/\
properties/altLabels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),s++}}let D=m.length,b;if(D>1){let v={};for(;D--;){let O=m[D];if(typeof O==
"string"){if(typeof v[O]=="number"){b=v[O];let q={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/uniqueItems",
keyword:"uniqueItems",params:{i:D,j:b}};e===null?e=[q]:e.push(q),s++;break}v[O]=D}}}}else{let d={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/propertie\
s/terms/items/properties/altLabels/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),s++}}}else{let m={instancePath:i+"/terms/"+l,schemaPath:"\
#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}}let o=t.length,c;if(o>1){e:for(;o--;)for(c=o;c--;)if(z(t[o],
t[c])){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/uniqueItems",keyword:"uniqueItems",params:{i:o,j:c}};e===null?e=[l]:e.push(l),s++;break e}}}else{
let a={instancePath:i+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ii.errors=e,s===0}Ii.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Za=Li,la={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"vocabulary-places.schema.json",title:"Place vocabulary",description:"Place vocabulary:\
 controlled terms. catalogue/vocabularies/",type:"object",additionalProperties:!1,required:["title","description","terms"],properties:{title:{title:"Title",description:"\
The name of the vocabulary.",type:"string",minLength:2,maxLength:120,examples:["Places"]},description:{$ref:"common.schema.json#/$defs/paragraph",title:"Descrip\
tion",description:"What the vocabulary is for.",examples:["Where data applies."]},terms:{title:"Terms",description:"The terms, in the order in which readers see\
 them.",type:"array",minItems:1,maxItems:1e3,uniqueItems:!0,items:{title:"Place",description:"One term.",type:"object",additionalProperties:!1,required:["id","l\
abel","kind"],properties:{id:{$ref:"common.schema.json#/$defs/placeId",title:"Id",description:"The id that entries use.",examples:["E99000007"]},label:{title:"L\
abel",description:"The name that readers see.",type:"string",minLength:1,maxLength:120,examples:["Northtown"]},description:{title:"Description",description:"Wha\
t it means, in plain words.",type:"string",minLength:5,maxLength:500,examples:["A borough in the north of the city."]},iri:{$ref:"common.schema.json#/$defs/iri",
title:"IRI",description:"The term in a standard vocabulary.",examples:["http://statistics.data.gov.uk/id/statistical-geography/E99000007"]},kind:{title:"Kind",description:"\
area: a tile on the map. region: contains areas. wider: contains the whole city. other: anything else.",enum:["area","region","city","wider","other"],examples:[
"area"]},within:{title:"Within",description:"Ids of the places that contain it, the nearest first.",type:"array",minItems:1,maxItems:10,uniqueItems:!0,items:{$ref:"\
common.schema.json#/$defs/placeId",title:"Place",description:"One containing place.",examples:["E99000001"]},examples:[["E99000001"]]},shortLabel:{title:"Short \
name",description:"At most four characters, for the tile map.",type:"string",minLength:2,maxLength:4,examples:["NRTH"]},tile:{title:"Tile",description:"The plac\
e on the tile map, counted from the top left.",type:"object",additionalProperties:!1,required:["column","row"],properties:{column:{title:"Column",description:"F\
rom 0, left to right.",type:"integer",minimum:0,maximum:40,examples:[4]},row:{title:"Row",description:"From 0, top to bottom.",type:"integer",minimum:0,maximum:40,
examples:[3]}},examples:[{column:4,row:3}]},bbox:{title:"Bounding box",description:"West, south, east, north in degrees (WGS 84).",type:"array",prefixItems:[{title:"\
West",description:"Western edge in degrees.",type:"number",minimum:-180,maximum:180,examples:[-.51]},{title:"South",description:"Southern edge in degrees.",type:"\
number",minimum:-90,maximum:90,examples:[51.28]},{title:"East",description:"Eastern edge in degrees.",type:"number",minimum:-180,maximum:180,examples:[.33]},{title:"\
North",description:"Northern edge in degrees.",type:"number",minimum:-90,maximum:90,examples:[51.69]}],items:!1,minItems:4,maxItems:4,examples:[[-.51,51.28,.33,
51.69]]},altLabels:{title:"Other names",description:"Other names of the place.",type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{title:"Other name",description:"\
One other name.",type:"string",minLength:2,maxLength:120,examples:["Northtown Council"]},examples:[["Northtown Council"]]}},examples:[{id:"E99000007",label:"Nor\
thtown",kind:"area"}]},examples:[[{id:"E99000007",label:"Northtown",kind:"area"}]]}}};function Lt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,n=Lt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>2e3){let t={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}return Lt.errors=e,s===0}Lt.evaluated={dynamicProps:!1,dynamicItems:!1};function Ae(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Ae.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(
r)>32){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[t]:e.push(t),s++}if(P(r)<2){let t={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[t]:e.push(t),s++}if(!qt.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),s++}return Ae.errors=e,s===0}Ae.evaluated={dynamicProps:!1,dynamicItems:!1};function Dt(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Dt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(
r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}if(!Ot(r)){let t={instancePath:i,schemaPath:"\
#/format",keyword:"format",params:{format:"web-iri"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}return Dt.errors=e,s===0}Dt.evaluated={dynamicProps:!1,dynamicItems:!1};function Li(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Li.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.title===void 0||!h.call(r,"title")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===
null?e=[t]:e.push(t),s++}if(r.description===void 0||!h.call(r,"description")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
description"}};e===null?e=[t]:e.push(t),s++}if(r.terms===void 0||!h.call(r,"terms")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
terms"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t==="title"||t==="description"||t==="terms")){let a={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[a]:e.push(a),s++}if(r.title!==void 0&&h.call(r,"title")){let t=r.title;
if(typeof t=="string"){if(P(t)>120){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=
[a]:e.push(a),s++}if(P(t)<2){let a={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.push(
a),s++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.description!==
void 0&&h.call(r,"description")&&(Lt(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=
e===null?Lt.errors:e.concat(Lt.errors),s=e.length)),r.terms!==void 0&&h.call(r,"terms")){let t=r.terms;if(Array.isArray(t)){if(t.length>1e3){let l={instancePath:i+
"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/ter\
ms",schemaPath:"#/properties/terms/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let a=t.length;for(let l=0;l<a;l++){let p=t[l];if(p&&
typeof p=="object"&&!Array.isArray(p)){if(p.id===void 0||!h.call(p,"id")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"\
required",params:{missingProperty:"id"}};e===null?e=[m]:e.push(m),s++}if(p.label===void 0||!h.call(p,"label")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/p\
roperties/terms/items/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[m]:e.push(m),s++}if(p.kind===void 0||!h.call(p,"kind")){let m={
instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[m]:e.push(m),s++}for(let m of Object.
keys(p))if(!h.call(la.properties.terms.items.properties,m)){let d={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m}};e===null?e=[d]:e.push(d),s++}if(p.id!==void 0&&h.call(p,"id")&&(Ae(p.id,{instancePath:i+"/terms/"+l+"/id",parentData:p,
parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),p.label!==void 0&&h.call(p,"label")){let m=p.label;
if(typeof m=="string"){if(P(m)>120){let d={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLeng\
th",params:{limit:120}};e===null?e=[d]:e.push(d),s++}if(P(m)<1){let d={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label\
/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/i\
tems/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}if(p.description!==void 0&&h.call(p,"description")){let m=p.description;
if(typeof m=="string"){if(P(m)>500){let d={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/maxLength",keyword:"\
maxLength",params:{limit:500}};e===null?e=[d]:e.push(d),s++}if(P(m)<5){let d={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/pro\
perties/description/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/terms/"+l+"/description",schemaPath:"\
#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}if(p.iri!==void 0&&h.call(p,"iri")&&(Dt(
p.iri,{instancePath:i+"/terms/"+l+"/iri",parentData:p,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?Dt.errors:e.concat(Dt.errors),s=e.length)),
p.kind!==void 0&&h.call(p,"kind")){let m=p.kind;if(!(m==="area"||m==="region"||m==="city"||m==="wider"||m==="other")){let d={instancePath:i+"/terms/"+l+"/kind",
schemaPath:"#/properties/terms/items/properties/kind/enum",keyword:"enum",params:{allowedValues:la.properties.terms.items.properties.kind.enum}};e===null?e=[d]:
e.push(d),s++}}if(p.within!==void 0&&h.call(p,"within")){let m=p.within;if(Array.isArray(m)){if(m.length>10){let v={instancePath:i+"/terms/"+l+"/within",schemaPath:"\
#/properties/terms/items/properties/within/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[v]:e.push(v),s++}if(m.length<1){let v={instancePath:i+"/t\
erms/"+l+"/within",schemaPath:"#/properties/terms/items/properties/within/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),s++}let d=m.length;
for(let v=0;v<d;v++)Ae(m[v],{instancePath:i+"/terms/"+l+"/within/"+v,parentData:m,parentDataProperty:v,rootData:u,dynamicAnchors:f})||(e=e===null?Ae.errors:e.concat(
Ae.errors),s=e.length);let D=m.length,b;if(D>1){e:for(;D--;)for(b=D;b--;)if(z(m[D],m[b])){let v={instancePath:i+"/terms/"+l+"/within",schemaPath:"#/properties/t\
erms/items/properties/within/uniqueItems",keyword:"uniqueItems",params:{i:D,j:b}};e===null?e=[v]:e.push(v),s++;break e}}}else{let d={instancePath:i+"/terms/"+l+
"/within",schemaPath:"#/properties/terms/items/properties/within/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),s++}}if(p.shortLabel!==void 0&&
h.call(p,"shortLabel")){let m=p.shortLabel;if(typeof m=="string"){if(P(m)>4){let d={instancePath:i+"/terms/"+l+"/shortLabel",schemaPath:"#/properties/terms/item\
s/properties/shortLabel/maxLength",keyword:"maxLength",params:{limit:4}};e===null?e=[d]:e.push(d),s++}if(P(m)<2){let d={instancePath:i+"/terms/"+l+"/shortLabel",
schemaPath:"#/properties/terms/items/properties/shortLabel/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+
"/terms/"+l+"/shortLabel",schemaPath:"#/properties/terms/items/properties/shortLabel/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}
if(p.tile!==void 0&&h.call(p,"tile")){let m=p.tile;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.column===void 0||!h.call(m,"column")){let d={instancePath:i+
"/terms/"+l+"/tile",schemaPath:"#/properties/terms/items/properties/tile/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=[d]:e.push(d),
s++}if(m.row===void 0||!h.call(m,"row")){let d={instancePath:i+"/terms/"+l+"/tile",schemaPath:"#/properties/terms/items/properties/tile/required",keyword:"requi\
red",params:{missingProperty:"row"}};e===null?e=[d]:e.push(d),s++}for(let d of Object.keys(m))if(!(d==="column"||d==="row")){let D={instancePath:i+"/terms/"+l+"\
/tile",schemaPath:"#/properties/terms/items/properties/tile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[D]:e.
push(D),s++}if(m.column!==void 0&&h.call(m,"column")){let d=m.column;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let D={instancePath:i+"/terms/"+l+
"/tile/column",schemaPath:"#/properties/terms/items/properties/tile/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[D]:e.push(D),s++}
if(typeof d=="number"&&isFinite(d)){if(d>40||isNaN(d)){let D={instancePath:i+"/terms/"+l+"/tile/column",schemaPath:"#/properties/terms/items/properties/tile/pro\
perties/column/maximum",keyword:"maximum",params:{comparison:"<=",limit:40}};e===null?e=[D]:e.push(D),s++}if(d<0||isNaN(d)){let D={instancePath:i+"/terms/"+l+"/\
tile/column",schemaPath:"#/properties/terms/items/properties/tile/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[D]:
e.push(D),s++}}}if(m.row!==void 0&&h.call(m,"row")){let d=m.row;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let D={instancePath:i+"/terms/"+l+"/ti\
le/row",schemaPath:"#/properties/terms/items/properties/tile/properties/row/type",keyword:"type",params:{type:"integer"}};e===null?e=[D]:e.push(D),s++}if(typeof d==
"number"&&isFinite(d)){if(d>40||isNaN(d)){let D={instancePath:i+"/terms/"+l+"/tile/row",schemaPath:"#/properties/terms/items/properties/tile/properties/row/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:40}};e===null?e=[D]:e.push(D),s++}if(d<0||isNaN(d)){let D={instancePath:i+"/terms/"+l+"/tile/row",schemaPath:"\
#/properties/terms/items/properties/tile/properties/row/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[D]:e.push(D),s++}}}}else{let d={
instancePath:i+"/terms/"+l+"/tile",schemaPath:"#/properties/terms/items/properties/tile/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}
if(p.bbox!==void 0&&h.call(p,"bbox")){let m=p.bbox;if(Array.isArray(m)){if(m.length>4){let b={instancePath:i+"/terms/"+l+"/bbox",schemaPath:"#/properties/terms/\
items/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===null?e=[b]:e.push(b),s++}if(m.length<4){let b={instancePath:i+"/terms/"+l+"/bbox",schemaPath:"\
#/properties/terms/items/properties/bbox/minItems",keyword:"minItems",params:{limit:4}};e===null?e=[b]:e.push(b),s++}let d=m.length;if(d>0){let b=m[0];if(typeof b==
"number"&&isFinite(b)){if(b>180||isNaN(b)){let v={instancePath:i+"/terms/"+l+"/bbox/0",schemaPath:"#/properties/terms/items/properties/bbox/prefixItems/0/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=[v]:e.push(v),s++}if(b<-180||isNaN(b)){let v={instancePath:i+"/terms/"+l+"/bbox/0",schemaPath:"\
#/properties/terms/items/properties/bbox/prefixItems/0/minimum",keyword:"minimum",params:{comparison:">=",limit:-180}};e===null?e=[v]:e.push(v),s++}}else{let v={
instancePath:i+"/terms/"+l+"/bbox/0",schemaPath:"#/properties/terms/items/properties/bbox/prefixItems/0/type",keyword:"type",params:{type:"number"}};e===null?e=
[v]:e.push(v),s++}}if(d>1){let b=m[1];if(typeof b=="number"&&isFinite(b)){if(b>90||isNaN(b)){let v={instancePath:i+"/terms/"+l+"/bbox/1",schemaPath:"#/propertie\
s/terms/items/properties/bbox/prefixItems/1/maximum",keyword:"maximum",params:{comparison:"<=",limit:90}};e===null?e=[v]:e.push(v),s++}if(b<-90||isNaN(b)){let v={
instancePath:i+"/terms/"+l+"/bbox/1",schemaPath:"#/properties/terms/items/properties/bbox/prefixItems/1/minimum",keyword:"minimum",params:{comparison:">=",limit:-90}};
e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:i+"/terms/"+l+"/bbox/1",schemaPath:"#/properties/terms/items/properties/bbox/prefixItems/1/type",keyword:"\
type",params:{type:"number"}};e===null?e=[v]:e.push(v),s++}}if(d>2){let b=m[2];if(typeof b=="number"&&isFinite(b)){if(b>180||isNaN(b)){let v={instancePath:i+"/t\
erms/"+l+"/bbox/2",schemaPath:"#/properties/terms/items/properties/bbox/prefixItems/2/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=
[v]:e.push(v),s++}if(b<-180||isNaN(b)){let v={instancePath:i+"/terms/"+l+"/bbox/2",schemaPath:"#/properties/terms/items/properties/bbox/prefixItems/2/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-180}};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:i+"/terms/"+l+"/bbox/2",schemaPath:"#/properties/terms/item\
s/properties/bbox/prefixItems/2/type",keyword:"type",params:{type:"number"}};e===null?e=[v]:e.push(v),s++}}if(d>3){let b=m[3];if(typeof b=="number"&&isFinite(b)){
if(b>90||isNaN(b)){let v={instancePath:i+"/terms/"+l+"/bbox/3",schemaPath:"#/properties/terms/items/properties/bbox/prefixItems/3/maximum",keyword:"maximum",params:{
comparison:"<=",limit:90}};e===null?e=[v]:e.push(v),s++}if(b<-90||isNaN(b)){let v={instancePath:i+"/terms/"+l+"/bbox/3",schemaPath:"#/properties/terms/items/pro\
perties/bbox/prefixItems/3/minimum",keyword:"minimum",params:{comparison:">=",limit:-90}};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:i+"/terms/"+l+"\
/bbox/3",schemaPath:"#/properties/terms/items/properties/bbox/prefixItems/3/type",keyword:"type",params:{type:"number"}};e===null?e=[v]:e.push(v),s++}}if(!(m.length<=
4)){let b={instancePath:i+"/terms/"+l+"/bbox",schemaPath:"#/properties/terms/items/properties/bbox/items",keyword:"items",params:{limit:4}};e===null?e=[b]:e.push(
b),s++}}else{let d={instancePath:i+"/terms/"+l+"/bbox",schemaPath:"#/properties/terms/items/properties/bbox/type",keyword:"type",params:{type:"array"}};e===null?
e=[d]:e.push(d),s++}}if(p.altLabels!==void 0&&h.call(p,"altLabels")){let m=p.altLabels;if(Array.isArray(m)){if(m.length>20){let v={instancePath:i+"/terms/"+l+"/\
altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[v]:e.push(v),s++}if(m.length<1){
let v={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[v]:e.push(v),s++}let d=m.length;for(let v=0;v<d;v++){let O=m[v];if(typeof O=="string"){if(P(O)>120){let q={instancePath:i+"/terms/"+l+"/altLabels/"+v,schemaPath:"\
#/properties/terms/items/properties/altLabels/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[q]:e.push(q),s++}if(P(O)<2){let q={instancePath:i+
"/terms/"+l+"/altLabels/"+v,schemaPath:"#/properties/terms/items/properties/altLabels/items/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[q]:e.push(
q),s++}}else{let q={instancePath:i+"/terms/"+l+"/altLabels/"+v,schemaPath:"#/properties/terms/items/properties/altLabels/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[q]:e.push(q),s++}}let D=m.length,b;if(D>1){let v={};for(;D--;){let O=m[D];if(typeof O=="string"){if(typeof v[O]=="number"){b=v[O];let q={instancePath:i+
"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/uniqueItems",keyword:"uniqueItems",params:{i:D,j:b}};e===null?e=[q]:e.push(q),
s++;break}v[O]=D}}}}else{let d={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/type",keyword:"type",params:{type:"\
array"}};e===null?e=[d]:e.push(d),s++}}}else{let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[m]:e.push(m),s++}}let o=t.length,c;if(o>1){e:for(;o--;)for(c=o;c--;)if(z(t[o],t[c])){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/u\
niqueItems",keyword:"uniqueItems",params:{i:o,j:c}};e===null?e=[l]:e.push(l),s++;break e}}}else{let a={instancePath:i+"/terms",schemaPath:"#/properties/terms/ty\
pe",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[t]:e.push(t),s++}return Li.errors=e,s===0}Li.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ma=Di;function jt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=jt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return jt.errors=e,s===0}jt.evaluated={dynamicProps:!1,
dynamicItems:!1};function At(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=At.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};
e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.
test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return At.errors=e,s===0}At.evaluated={dynamicProps:!1,dynamicItems:!1};
function $t(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=$t.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[t]:e.push(t),s++}if(!Ot(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"web-iri"}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return $t.errors=e,s===0}$t.evaluated={dynamicProps:!1,
dynamicItems:!1};function Di(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Di.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!h.call(r,"title")){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[t]:e.push(t),s++}if(r.description===void 0||!h.call(r,"description")){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[t]:e.push(t),s++}if(r.terms===void 0||!h.call(r,"terms")){let t={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"terms"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t==="t\
itle"||t==="description"||t==="terms")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[a]:e.push(a),s++}if(r.title!==void 0&&h.call(r,"title")){let t=r.title;if(typeof t=="string"){if(P(t)>120){let a={instancePath:i+"/title",schemaPath:"\
#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),s++}if(P(t)<2){let a={instancePath:i+"/title",schemaPath:"#/prope\
rties/title/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.description!==void 0&&h.call(r,"description")&&(jt(r.description,{instancePath:i+"\
/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?jt.errors:e.concat(jt.errors),s=e.length)),r.terms!==void 0&&
h.call(r,"terms")){let t=r.terms;if(Array.isArray(t)){if(t.length>1e3){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",
params:{limit:1e3}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[l]:e.push(l),s++}let a=t.length;for(let l=0;l<a;l++){let p=t[l];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.id===void 0||!h.call(p,"\
id")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[m]:e.push(m),
s++}if(p.label===void 0||!h.call(p,"label")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"\
label"}};e===null?e=[m]:e.push(m),s++}if(p.description===void 0||!h.call(p,"description")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/item\
s/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[m]:e.push(m),s++}for(let m of Object.keys(p))if(!(m==="id"||m==="label"||m===
"description"||m==="iri"||m==="altLabels")){let d={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:m}};e===null?e=[d]:e.push(d),s++}if(p.id!==void 0&&h.call(p,"id")&&(At(p.id,{instancePath:i+"/terms/"+l+"/id",parentData:p,parentDataProperty:"\
id",rootData:u,dynamicAnchors:f})||(e=e===null?At.errors:e.concat(At.errors),s=e.length)),p.label!==void 0&&h.call(p,"label")){let m=p.label;if(typeof m=="strin\
g"){if(P(m)>120){let d={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[d]:e.push(d),s++}if(P(m)<1){let d={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/minLength",keyword:"min\
Length",params:{limit:1}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}if(p.description!==void 0&&h.call(p,"description")){let m=p.description;if(typeof m=="s\
tring"){if(P(m)>500){let d={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/maxLength",keyword:"maxLength",
params:{limit:500}};e===null?e=[d]:e.push(d),s++}if(P(m)<5){let d={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/des\
cription/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/prop\
erties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}if(p.iri!==void 0&&h.call(p,"iri")&&($t(p.iri,
{instancePath:i+"/terms/"+l+"/iri",parentData:p,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?$t.errors:e.concat($t.errors),s=e.length)),p.
altLabels!==void 0&&h.call(p,"altLabels")){let m=p.altLabels;if(Array.isArray(m)){if(m.length>30){let v={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/p\
roperties/terms/items/properties/altLabels/maxItems",keyword:"maxItems",params:{limit:30}};e===null?e=[v]:e.push(v),s++}if(m.length<1){let v={instancePath:i+"/t\
erms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),s++}let d=m.
length;for(let v=0;v<d;v++){let O=m[v];if(typeof O=="string"){if(P(O)>120){let q={instancePath:i+"/terms/"+l+"/altLabels/"+v,schemaPath:"#/properties/terms/item\
s/properties/altLabels/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[q]:e.push(q),s++}if(P(O)<1){let q={instancePath:i+"/terms/"+l+"/altL\
abels/"+v,schemaPath:"#/properties/terms/items/properties/altLabels/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[q]:e.push(q),s++}}else{let q={
instancePath:i+"/terms/"+l+"/altLabels/"+v,schemaPath:"#/properties/terms/items/properties/altLabels/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[q]:e.push(q),s++}}let D=m.length,b;if(D>1){let v={};for(;D--;){let O=m[D];if(typeof O=="string"){if(typeof v[O]=="number"){b=v[O];let q={instancePath:i+"/ter\
ms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/uniqueItems",keyword:"uniqueItems",params:{i:D,j:b}};e===null?e=[q]:e.push(q),s++;
break}v[O]=D}}}}else{let d={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/type",keyword:"type",params:{type:"\
array"}};e===null?e=[d]:e.push(d),s++}}}else{let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[m]:e.push(m),s++}}let o=t.length,c;if(o>1){e:for(;o--;)for(c=o;c--;)if(z(t[o],t[c])){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/u\
niqueItems",keyword:"uniqueItems",params:{i:o,j:c}};e===null?e=[l]:e.push(l),s++;break e}}}else{let a={instancePath:i+"/terms",schemaPath:"#/properties/terms/ty\
pe",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[t]:e.push(t),s++}return Di.errors=e,s===0}Di.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ka=new Map([["agreement.schema.json",ma],["catalog\
ue.schema.json",ca],["dataset.schema.json",ya],["exceptions.schema.json",va],["harvested.schema.json",Ia],["publisher.schema.json",La],["redirects.schema.json",
Aa],["series.schema.json",qa],["service.schema.json",Ea],["source.schema.json",za],["synonyms.schema.json",_a],["vocabulary-access-reasons.schema.json",Ba],["vo\
cabulary-formats.schema.json",Fa],["vocabulary-frequencies.schema.json",Va],["vocabulary-licences.schema.json",Ga],["vocabulary-places.schema.json",Za],["vocabu\
lary.schema.json",Ma]]);import"../validate/formats.ts";var Ha=Ai;var g=Object.prototype.hasOwnProperty,L=Zi().default;function Et(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Et.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>120){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Et.errors=
e,s===0}Et.evaluated={dynamicProps:!1,dynamicItems:!1};function Tt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Tt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>250){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Tt.errors=
e,s===0}Tt.evaluated={dynamicProps:!1,dynamicItems:!1};function Nt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Nt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>2e4){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Nt.errors=
e,s===0}Nt.evaluated={dynamicProps:!1,dynamicItems:!1};function St(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=St.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>250){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return St.errors=
e,s===0}St.evaluated={dynamicProps:!1,dynamicItems:!1};function Ee(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Ee.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ee.errors=
e,s===0}Ee.evaluated={dynamicProps:!1,dynamicItems:!1};function zt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=zt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return zt.errors=
e,s===0}zt.evaluated={dynamicProps:!1,dynamicItems:!1};function _t(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=_t.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return _t.errors=
e,s===0}_t.evaluated={dynamicProps:!1,dynamicItems:!1};function Ai(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=Ai.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&
g.call(r,"title")&&(Et(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?Et.errors:e.concat(Et.
errors),s=e.length)),r.summary!==void 0&&g.call(r,"summary")&&(Tt(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summary",rootData:u,dynamicAnchors:f})||
(e=e===null?Tt.errors:e.concat(Tt.errors),s=e.length)),r.description!==void 0&&g.call(r,"description")&&(Nt(r.description,{instancePath:i+"/description",parentData:r,
parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?Nt.errors:e.concat(Nt.errors),s=e.length)),r.parties!==void 0&&g.call(r,"parties")){
let t=r.parties;if(Array.isArray(t)){if(t.length>100){let o={instancePath:i+"/parties",schemaPath:"#/properties/parties/maxItems",keyword:"maxItems",params:{limit:100}};
e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++){let c=t[o];if(typeof c=="string"){if(L(c)>160){let l={instancePath:i+"/parties/"+o,schemaPath:"\
#/properties/parties/items/maxLength",keyword:"maxLength",params:{limit:160}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/parties/"+o,schemaPath:"\
#/properties/parties/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}}else{let a={instancePath:i+"/parties",schemaPath:"#/prope\
rties/parties/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.purpose!==void 0&&g.call(r,"purpose")){let t=r.purpose;if(typeof t==
"string"){if(L(t)>500){let a={instancePath:i+"/purpose",schemaPath:"#/properties/purpose/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[a]:e.push(
a),s++}}else{let a={instancePath:i+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.legalGateways!==
void 0&&g.call(r,"legalGateways")){let t=r.legalGateways;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"/legalGateways",schemaPath:"#/properties/le\
galGateways/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++)St(t[o],{instancePath:i+"/legalGatew\
ays/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?St.errors:e.concat(St.errors),s=e.length)}else{let a={instancePath:i+"/lega\
lGateways",schemaPath:"#/properties/legalGateways/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}r.start!==void 0&&g.call(r,"start")&&
(Ee(r.start,{instancePath:i+"/start",parentData:r,parentDataProperty:"start",rootData:u,dynamicAnchors:f})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),
r.end!==void 0&&g.call(r,"end")&&(Ee(r.end,{instancePath:i+"/end",parentData:r,parentDataProperty:"end",rootData:u,dynamicAnchors:f})||(e=e===null?Ee.errors:e.concat(
Ee.errors),s=e.length)),r.review!==void 0&&g.call(r,"review")&&(zt(r.review,{instancePath:i+"/review",parentData:r,parentDataProperty:"review",rootData:u,dynamicAnchors:f})||
(e=e===null?zt.errors:e.concat(zt.errors),s=e.length)),r.url!==void 0&&g.call(r,"url")&&(_t(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,
dynamicAnchors:f})||(e=e===null?_t.errors:e.concat(_t.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),s++}return Ai.errors=e,s===0}Ai.evaluated={props:{title:!0,summary:!0,description:!0,kind:!0,parties:!0,purpose:!0,legalGateways:!0,start:!0,
end:!0,review:!0,url:!0},dynamicProps:!1,dynamicItems:!1};var Ya=$i;function Rt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Rt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>120){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Rt.errors=
e,s===0}Rt.evaluated={dynamicProps:!1,dynamicItems:!1};function Bt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Bt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Bt.errors=
e,s===0}Bt.evaluated={dynamicProps:!1,dynamicItems:!1};function Te(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=Te.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}return Te.errors=e,s===0}Te.evaluated={dynamicProps:!1,dynamicItems:!1};function Ft(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Ft.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ft.errors=e,
s===0}Ft.evaluated={dynamicProps:!1,dynamicItems:!1};function Q(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Q.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>254){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:254}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Q.errors=
e,s===0}Q.evaluated={dynamicProps:!1,dynamicItems:!1};function R(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
s=0,n=R.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"#/max\
Length",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[t]:e.push(t),s++}return R.errors=e,s===0}R.evaluated={dynamicProps:!1,dynamicItems:!1};function Wt(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Wt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.name!==void 0&&g.call(r,"name")){let t=r.name;if(typeof t=="string"){if(L(t)>120){let a={instancePath:i+"/name",schemaPath:"#/properties\
/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}r.email!==void 0&&g.call(r,"email")&&(Q(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"\
email",rootData:u,dynamicAnchors:f})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.url!==void 0&&g.call(r,"url")&&(R(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Wt.errors=e,s===0}Wt.evaluated={props:{name:!0,email:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function Ut(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Ut.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ut.errors=e,
s===0}Ut.evaluated={dynamicProps:!1,dynamicItems:!1};function Vt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Vt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>32){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Vt.errors=e,
s===0}Vt.evaluated={dynamicProps:!1,dynamicItems:!1};function U(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=U.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>250){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return U.errors=
e,s===0}U.evaluated={dynamicProps:!1,dynamicItems:!1};function Gt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
s=0,n=Gt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.title!==void 0&&g.call(r,"tit\
le")&&(U(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),
r.url!==void 0&&g.call(r,"url")&&(R(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(
R.errors),s=e.length));else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Gt.errors=e,s===
0}Gt.evaluated={props:{title:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function Ct(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=Ct.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}return Ct.errors=e,s===0}Ct.evaluated={dynamicProps:!1,dynamicItems:!1};function $i(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=$i.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.title!==void 0&&g.call(r,"title")&&(Rt(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||
(e=e===null?Rt.errors:e.concat(Rt.errors),s=e.length)),r.shortTitle!==void 0&&g.call(r,"shortTitle")){let t=r.shortTitle;if(typeof t=="string"){if(L(t)>40){let a={
instancePath:i+"/shortTitle",schemaPath:"#/properties/shortTitle/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+
"/shortTitle",schemaPath:"#/properties/shortTitle/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.tagline!==void 0&&g.call(r,"ta\
gline")){let t=r.tagline;if(typeof t=="string"){if(L(t)>120){let a={instancePath:i+"/tagline",schemaPath:"#/properties/tagline/maxLength",keyword:"maxLength",params:{
limit:120}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/tagline",schemaPath:"#/properties/tagline/type",keyword:"type",params:{type:"string"}};e===
null?e=[a]:e.push(a),s++}}if(r.description!==void 0&&g.call(r,"description")&&(Bt(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"\
description",rootData:u,dynamicAnchors:f})||(e=e===null?Bt.errors:e.concat(Bt.errors),s=e.length)),r.baseUrl!==void 0&&g.call(r,"baseUrl")&&(Te(r.baseUrl,{instancePath:i+
"/baseUrl",parentData:r,parentDataProperty:"baseUrl",rootData:u,dynamicAnchors:f})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length)),r.repository!==void 0&&
g.call(r,"repository")&&(Te(r.repository,{instancePath:i+"/repository",parentData:r,parentDataProperty:"repository",rootData:u,dynamicAnchors:f})||(e=e===null?Te.
errors:e.concat(Te.errors),s=e.length)),r.defaultBranch!==void 0&&g.call(r,"defaultBranch")){let t=r.defaultBranch;if(typeof t=="string"){if(L(t)>100){let a={instancePath:i+
"/defaultBranch",schemaPath:"#/properties/defaultBranch/maxLength",keyword:"maxLength",params:{limit:100}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+
"/defaultBranch",schemaPath:"#/properties/defaultBranch/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.publisher!==void 0&&g.call(
r,"publisher")&&(Ft(r.publisher,{instancePath:i+"/publisher",parentData:r,parentDataProperty:"publisher",rootData:u,dynamicAnchors:f})||(e=e===null?Ft.errors:e.
concat(Ft.errors),s=e.length)),r.contact!==void 0&&g.call(r,"contact")&&(Wt(r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"contact",rootData:u,
dynamicAnchors:f})||(e=e===null?Wt.errors:e.concat(Wt.errors),s=e.length)),r.licence!==void 0&&g.call(r,"licence")&&(Ut(r.licence,{instancePath:i+"/licence",parentData:r,
parentDataProperty:"licence",rootData:u,dynamicAnchors:f})||(e=e===null?Ut.errors:e.concat(Ut.errors),s=e.length)),r.language!==void 0&&g.call(r,"language")){let t=r.
language;if(typeof t=="string"){if(L(t)>20){let a={instancePath:i+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:20}};
e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[
a]:e.push(a),s++}}if(r.place!==void 0&&g.call(r,"place")&&(Vt(r.place,{instancePath:i+"/place",parentData:r,parentDataProperty:"place",rootData:u,dynamicAnchors:f})||
(e=e===null?Vt.errors:e.concat(Vt.errors),s=e.length)),r.areaNoun!==void 0&&g.call(r,"areaNoun")){let t=r.areaNoun;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.singular!==void 0&&g.call(t,"singular")){let a=t.singular;if(typeof a=="string"){if(L(a)>40){let o={instancePath:i+"/areaNoun/singular",schemaPath:"#/prope\
rties/areaNoun/properties/singular/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/areaNoun/singula\
r",schemaPath:"#/properties/areaNoun/properties/singular/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(t.plural!==void 0&&g.call(
t,"plural")){let a=t.plural;if(typeof a=="string"){if(L(a)>40){let o={instancePath:i+"/areaNoun/plural",schemaPath:"#/properties/areaNoun/properties/plural/maxL\
ength",keyword:"maxLength",params:{limit:40}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/areaNoun/plural",schemaPath:"#/properties/areaNoun/prop\
erties/plural/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}}else{let a={instancePath:i+"/areaNoun",schemaPath:"#/properties/areaNo\
un/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}if(r.exampleSearches!==void 0&&g.call(r,"exampleSearches")){let t=r.exampleSearches;
if(Array.isArray(t)){if(t.length>12){let o={instancePath:i+"/exampleSearches",schemaPath:"#/properties/exampleSearches/maxItems",keyword:"maxItems",params:{limit:12}};
e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++){let c=t[o];if(typeof c=="string"){if(L(c)>60){let l={instancePath:i+"/exampleSearches/"+o,schemaPath:"\
#/properties/exampleSearches/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/exampleSearches/"+
o,schemaPath:"#/properties/exampleSearches/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}}else{let a={instancePath:i+"/exampl\
eSearches",schemaPath:"#/properties/exampleSearches/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.relatedServices!==void 0&&g.call(
r,"relatedServices")){let t=r.relatedServices;if(Array.isArray(t)){if(t.length>12){let o={instancePath:i+"/relatedServices",schemaPath:"#/properties/relatedServ\
ices/maxItems",keyword:"maxItems",params:{limit:12}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++)Gt(t[o],{instancePath:i+"/relatedServices/"+
o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?Gt.errors:e.concat(Gt.errors),s=e.length)}else{let a={instancePath:i+"/relatedSer\
vices",schemaPath:"#/properties/relatedServices/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}r.linksVerified!==void 0&&g.call(r,"li\
nksVerified")&&(Ct(r.linksVerified,{instancePath:i+"/linksVerified",parentData:r,parentDataProperty:"linksVerified",rootData:u,dynamicAnchors:f})||(e=e===null?Ct.
errors:e.concat(Ct.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return $i.
errors=e,s===0}$i.evaluated={props:{title:!0,shortTitle:!0,tagline:!0,description:!0,baseUrl:!0,repository:!0,defaultBranch:!0,publisher:!0,contact:!0,licence:!0,
language:!0,place:!0,areaNoun:!0,exampleSearches:!0,relatedServices:!0,linksVerified:!0},dynamicProps:!1,dynamicItems:!1};var Ja=Xe;function Zt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Zt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>120){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Zt.errors=
e,s===0}Zt.evaluated={dynamicProps:!1,dynamicItems:!1};function Mt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=Mt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>250){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[t]:e.push(t),s++}return Mt.errors=e,s===0}Mt.evaluated={dynamicProps:!1,dynamicItems:!1};function Kt(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Kt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(
r)>2e4){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Kt.errors=e,s===0}Kt.evaluated={dynamicProps:!1,dynamicItems:!1};function ie(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ie.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>161){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ie.errors=
e,s===0}ie.evaluated={dynamicProps:!1,dynamicItems:!1};function Ne(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=Ne.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[t]:e.push(t),s++}return Ne.errors=e,s===0}Ne.evaluated={dynamicProps:!1,dynamicItems:!1};function K(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=K.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return K.errors=e,s===
0}K.evaluated={dynamicProps:!1,dynamicItems:!1};function Ht(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Ht.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ht.errors=e,
s===0}Ht.evaluated={dynamicProps:!1,dynamicItems:!1};function Me(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
s=0,n=Me.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.url!==void 0&&g.call(r,"u\
rl")&&(R(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),
r.email!==void 0&&g.call(r,"email")&&(Q(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:u,dynamicAnchors:f})||(e=e===null?Q.errors:
e.concat(Q.errors),s=e.length)),r.decidedBy!==void 0&&g.call(r,"decidedBy")){let t=r.decidedBy;if(typeof t=="string"){if(L(t)>160){let a={instancePath:i+"/decid\
edBy",schemaPath:"#/properties/decidedBy/maxLength",keyword:"maxLength",params:{limit:160}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/decidedBy",
schemaPath:"#/properties/decidedBy/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.typicalDays!==void 0&&g.call(r,"typicalDays")){
let t=r.typicalDays;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let a={instancePath:i+"/typicalDays",schemaPath:"#/properties/typicalDays/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[a]:e.push(a),s++}}if(r.cost!==void 0&&g.call(r,"cost")&&(U(r.cost,{instancePath:i+"/cost",parentData:r,parentDataProperty:"\
cost",rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.audiences!==void 0&&g.call(r,"audiences")){let t=r.audiences;if(Array.
isArray(t)){if(t.length>20){let o={instancePath:i+"/audiences",schemaPath:"#/properties/audiences/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:
e.push(o),s++}let a=t.length;for(let o=0;o<a;o++){let c=t[o];if(c&&typeof c=="object"&&!Array.isArray(c))c.who!==void 0&&g.call(c,"who")&&(K(c.who,{instancePath:i+
"/audiences/"+o+"/who",parentData:c,parentDataProperty:"who",rootData:u,dynamicAnchors:f})||(e=e===null?K.errors:e.concat(K.errors),s=e.length));else{let l={instancePath:i+
"/audiences/"+o,schemaPath:"#/properties/audiences/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let a={instancePath:i+
"/audiences",schemaPath:"#/properties/audiences/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.steps!==void 0&&g.call(r,"steps")){
let t=r.steps;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++)U(t[o],{instancePath:i+"/steps/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||
(e=e===null?U.errors:e.concat(U.errors),s=e.length)}else{let a={instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};
e===null?e=[a]:e.push(a),s++}}if(r.agreements!==void 0&&g.call(r,"agreements")){let t=r.agreements;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"/\
agreements",schemaPath:"#/properties/agreements/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++)
Ht(t[o],{instancePath:i+"/agreements/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?Ht.errors:e.concat(Ht.errors),s=e.length)}else{
let a={instancePath:i+"/agreements",schemaPath:"#/properties/agreements/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.legalGateways!==
void 0&&g.call(r,"legalGateways")){let t=r.legalGateways;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"/legalGateways",schemaPath:"#/properties/le\
galGateways/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++)U(t[o],{instancePath:i+"/legalGatewa\
ys/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)}else{let a={instancePath:i+"/legalGa\
teways",schemaPath:"#/properties/legalGateways/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Me.errors=e,s===0}Me.evaluated={props:{url:!0,email:!0,decidedBy:!0,typicalDays:!0,
cost:!0,audiences:!0,steps:!0,agreements:!0,legalGateways:!0},dynamicProps:!1,dynamicItems:!1};function Yt(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Yt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.reason!==void 0&&g.call(r,"reason")&&(K(r.reason,{instancePath:i+"/reason",parentData:r,parentDataProperty:"reason",rootData:u,dynamicAnchors:f})||
(e=e===null?K.errors:e.concat(K.errors),s=e.length)),r.explanation!==void 0&&g.call(r,"explanation")){let t=r.explanation;if(typeof t=="string"){if(L(t)>1e3){let a={
instancePath:i+"/explanation",schemaPath:"#/properties/explanation/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[a]:e.push(a),s++}}else{let a={
instancePath:i+"/explanation",schemaPath:"#/properties/explanation/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.lawfulBasis!==
void 0&&g.call(r,"lawfulBasis")){let t=r.lawfulBasis;if(typeof t=="string"){if(L(t)>250){let a={instancePath:i+"/lawfulBasis",schemaPath:"#/properties/lawfulBas\
is/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/lawfulBasis",schemaPath:"#/properties/lawfulBas\
is/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}r.request!==void 0&&g.call(r,"request")&&(Me(r.request,{instancePath:i+"/request",
parentData:r,parentDataProperty:"request",rootData:u,dynamicAnchors:f})||(e=e===null?Me.errors:e.concat(Me.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Yt.errors=e,s===0}Yt.evaluated={props:{level:!0,reason:!0,explanation:!0,personalData:!0,
lawfulBasis:!0,classification:!0,request:!0},dynamicProps:!1,dynamicItems:!1};function Jt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=Jt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[t]:e.push(t),s++}return Jt.errors=e,s===0}Jt.evaluated={dynamicProps:!1,dynamicItems:!1};function Se(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Se.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(
r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Se.errors=e,s===0}Se.evaluated={dynamicProps:!1,dynamicItems:!1};function Xt(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Xt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Xt.errors=e,s===0}Xt.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Ke(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Ke.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>32){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ke.errors=e,
s===0}Ke.evaluated={dynamicProps:!1,dynamicItems:!1};function ue(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ue.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ue.errors=
e,s===0}ue.evaluated={dynamicProps:!1,dynamicItems:!1};function He(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=He.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.start!==void 0&&g.
call(r,"start")&&(ue(r.start,{instancePath:i+"/start",parentData:r,parentDataProperty:"start",rootData:u,dynamicAnchors:f})||(e=e===null?ue.errors:e.concat(ue.errors),
s=e.length)),r.end!==void 0&&g.call(r,"end")&&(ue(r.end,{instancePath:i+"/end",parentData:r,parentDataProperty:"end",rootData:u,dynamicAnchors:f})||(e=e===null?
ue.errors:e.concat(ue.errors),s=e.length));else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return He.
errors=e,s===0}He.evaluated={props:{start:!0,end:!0},dynamicProps:!1,dynamicItems:!1};function Qt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,n=Qt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.places!==void 0&&g.call(r,"places")){let t=r.places;if(Array.isArray(t)){if(t.length>100){let o={instancePath:i+"/places",schemaPath:"#/properties/plac\
es/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++)Ke(t[o],{instancePath:i+"/places/"+o,parentData:t,
parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length)}else{let a={instancePath:i+"/places",schemaPath:"#/pro\
perties/places/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.period!==void 0&&g.call(r,"period")&&(He(r.period,{instancePath:i+
"/period",parentData:r,parentDataProperty:"period",rootData:u,dynamicAnchors:f})||(e=e===null?He.errors:e.concat(He.errors),s=e.length)),r.granularity!==void 0&&
g.call(r,"granularity")&&(K(r.granularity,{instancePath:i+"/granularity",parentData:r,parentDataProperty:"granularity",rootData:u,dynamicAnchors:f})||(e=e===null?
K.errors:e.concat(K.errors),s=e.length)),r.boundaries!==void 0&&g.call(r,"boundaries")){let t=r.boundaries;if(typeof t=="string"){if(L(t)>120){let a={instancePath:i+
"/boundaries",schemaPath:"#/properties/boundaries/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/\
boundaries",schemaPath:"#/properties/boundaries/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.bbox!==void 0&&g.call(r,"bbox")){
let t=r.bbox;if(Array.isArray(t)){if(t.length>4){let a={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===
null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),
s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Qt.errors=e,s===0}Qt.evaluated={
props:{places:!0,period:!0,granularity:!0,boundaries:!0,bbox:!0},dynamicProps:!1,dynamicItems:!1};function es(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=es.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.value!==void 0&&g.call(r,"value")){let t=r.value;if(typeof t=="string"){
if(L(t)>128){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[a]:e.push(a),s++}}else{
let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return es.errors=e,s===0}es.evaluated={props:{algorithm:!0,value:!0},dynamicProps:!1,
dynamicItems:!1};function rs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=rs.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>161){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return rs.errors=
e,s===0}rs.evaluated={dynamicProps:!1,dynamicItems:!1};function ts(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=ts.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0&&g.
call(r,"id")&&(K(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),
r.title!==void 0&&g.call(r,"title")){let t=r.title;if(typeof t=="string"){if(L(t)>200){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",
keyword:"maxLength",params:{limit:200}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.url!==void 0&&g.call(r,"url")&&(R(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,
dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.format!==void 0&&g.call(r,"format")&&(K(r.format,{instancePath:i+"/format",parentData:r,
parentDataProperty:"format",rootData:u,dynamicAnchors:f})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),r.mediaType!==void 0&&g.call(r,"mediaType")){let t=r.
mediaType;if(typeof t=="string"){if(L(t)>120){let a={instancePath:i+"/mediaType",schemaPath:"#/properties/mediaType/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type:"string"}};e===null?e=
[a]:e.push(a),s++}}if(r.byteSize!==void 0&&g.call(r,"byteSize")){let t=r.byteSize;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let a={instancePath:i+
"/byteSize",schemaPath:"#/properties/byteSize/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),s++}}r.checksum!==void 0&&g.call(r,"checksu\
m")&&(es(r.checksum,{instancePath:i+"/checksum",parentData:r,parentDataProperty:"checksum",rootData:u,dynamicAnchors:f})||(e=e===null?es.errors:e.concat(es.errors),
s=e.length)),r.modified!==void 0&&g.call(r,"modified")&&(ue(r.modified,{instancePath:i+"/modified",parentData:r,parentDataProperty:"modified",rootData:u,dynamicAnchors:f})||
(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.conformsTo!==void 0&&g.call(r,"conformsTo")&&(R(r.conformsTo,{instancePath:i+"/conformsTo",parentData:r,
parentDataProperty:"conformsTo",rootData:u,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.service!==void 0&&g.call(r,"service")&&(rs(
r.service,{instancePath:i+"/service",parentData:r,parentDataProperty:"service",rootData:u,dynamicAnchors:f})||(e=e===null?rs.errors:e.concat(rs.errors),s=e.length))}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ts.errors=e,s===0}ts.evaluated={props:{id:!0,
title:!0,url:!0,format:!0,mediaType:!0,byteSize:!0,checksum:!0,modified:!0,conformsTo:!0,service:!0},dynamicProps:!1,dynamicItems:!1};function ss(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ss.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name!==void 0&&g.call(r,"name")){let t=r.name;if(typeof t=="string"){if(L(
t)>120){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),s++}}else{let a={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.title!==void 0&&g.call(r,"t\
itle")){let t=r.title;if(typeof t=="string"){if(L(t)>120){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),s++}}if(r.unit!==void 0&&g.call(r,"unit")){let t=r.unit;if(typeof t=="string"){if(L(t)>60){let a={instancePath:i+"/unit",schemaPath:"#/properties/unit/maxLen\
gth",keyword:"maxLength",params:{limit:60}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",
params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.description!==void 0&&g.call(r,"description")){let t=r.description;if(typeof t=="string"){if(L(t)>1e3){
let a={instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[a]:e.push(a),s++}}else{
let a={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.values!==
void 0&&g.call(r,"values")){let t=r.values;if(Array.isArray(t)){if(t.length>200){let o={instancePath:i+"/values",schemaPath:"#/properties/values/maxItems",keyword:"\
maxItems",params:{limit:200}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++){let c=t[o];if(typeof c=="string"){if(L(c)>120){let l={instancePath:i+
"/values/"+o,schemaPath:"#/properties/values/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"\
/values/"+o,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}}else{let a={instancePath:i+"/value\
s",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.key!==void 0&&g.call(r,"key")&&typeof r.key!="\
boolean"){let t={instancePath:i+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ss.errors=e,s===0}ss.evaluated={props:{name:!0,title:!0,type:!0,unit:!0,
description:!0,values:!0,key:!0},dynamicProps:!1,dynamicItems:!1};function is(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=is.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return is.errors=
e,s===0}is.evaluated={dynamicProps:!1,dynamicItems:!1};function as(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=as.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.derivedFrom!==
void 0&&g.call(r,"derivedFrom")){let t=r.derivedFrom;if(Array.isArray(t)){if(t.length>50){let o={instancePath:i+"/derivedFrom",schemaPath:"#/properties/derivedF\
rom/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++){let c=t[o];if(typeof c=="string"){if(L(c)>2048){
let l={instancePath:i+"/derivedFrom/"+o,schemaPath:"#/properties/derivedFrom/items/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),
s++}}else{let l={instancePath:i+"/derivedFrom/"+o,schemaPath:"#/properties/derivedFrom/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(
l),s++}}}else{let a={instancePath:i+"/derivedFrom",schemaPath:"#/properties/derivedFrom/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}
r.method!==void 0&&g.call(r,"method")&&(is(r.method,{instancePath:i+"/method",parentData:r,parentDataProperty:"method",rootData:u,dynamicAnchors:f})||(e=e===null?
is.errors:e.concat(is.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return as.
errors=e,s===0}as.evaluated={props:{derivedFrom:!0,method:!0},dynamicProps:!1,dynamicItems:!1};function ns(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ns.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(
r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ns.errors=e,s===0}ns.evaluated={dynamicProps:!1,dynamicItems:!1};function ls(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ls.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.title!==void 0&&g.call(r,"title")&&(U(r.title,{instancePath:i+"/title",parentData:r,
parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.url!==void 0&&g.call(r,"url")&&(R(r.url,{instancePath:i+
"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),s=e.length));else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ls.errors=e,s===0}ls.evaluated={props:{title:!0,url:!0,kind:!0},dynamicProps:!1,
dynamicItems:!1};function os(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=os.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name!==void 0&&g.call(r,"name")){let t=r.name;if(typeof t=="str\
ing"){if(L(t)>120){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),s++}}else{
let a={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}r.email!==void 0&&g.call(
r,"email")&&(Q(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:u,dynamicAnchors:f})||(e=e===null?Q.errors:e.concat(Q.errors),s=
e.length)),r.url!==void 0&&g.call(r,"url")&&(R(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?R.errors:
e.concat(R.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return os.errors=
e,s===0}os.evaluated={props:{name:!0,email:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function ze(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,n=ze.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>2048){let t={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ze.errors=e,s===0}ze.evaluated={dynamicProps:!1,dynamicItems:!1};function ps(r,{instancePath:i="",
parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ps.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r))r.title!==void 0&&g.call(r,"title")&&(U(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",
rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.url!==void 0&&g.call(r,"url")&&(R(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),s=e.length));else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ps.errors=e,s===0}ps.evaluated={props:{title:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function ms(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ms.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme!==void 0&&g.call(r,"scheme")){let t=r.scheme;if(typeof t=="string"){
if(L(t)>80){let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[a]:e.push(a),s++}}else{
let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.value!==void 0&&
g.call(r,"value")){let t=r.value;if(typeof t=="string"){if(L(t)>250){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",
params:{limit:250}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ms.errors=
e,s===0}ms.evaluated={props:{scheme:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function Xe(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,n=Xe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.title!==void 0&&g.call(r,"title")&&(Zt(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?
Zt.errors:e.concat(Zt.errors),s=e.length)),r.summary!==void 0&&g.call(r,"summary")&&(Mt(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"su\
mmary",rootData:u,dynamicAnchors:f})||(e=e===null?Mt.errors:e.concat(Mt.errors),s=e.length)),r.description!==void 0&&g.call(r,"description")&&(Kt(r.description,
{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?Kt.errors:e.concat(Kt.errors),s=e.length)),
r.overlayOf!==void 0&&g.call(r,"overlayOf")){let t=r.overlayOf;if(typeof t=="string"){if(L(t)>161){let a={instancePath:i+"/overlayOf",schemaPath:"#/properties/o\
verlayOf/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/overlayOf",schemaPath:"#/properties/overl\
ayOf/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.pinned!==void 0&&g.call(r,"pinned")){let t=r.pinned;if(Array.isArray(t)){if(t.
length>2){let a={instancePath:i+"/pinned",schemaPath:"#/properties/pinned/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[a]:e.push(a),s++}}else{let a={
instancePath:i+"/pinned",schemaPath:"#/properties/pinned/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.supersededBy!==void 0&&g.
call(r,"supersededBy")&&(ie(r.supersededBy,{instancePath:i+"/supersededBy",parentData:r,parentDataProperty:"supersededBy",rootData:u,dynamicAnchors:f})||(e=e===
null?ie.errors:e.concat(ie.errors),s=e.length)),r.withdrawalReason!==void 0&&g.call(r,"withdrawalReason")){let t=r.withdrawalReason;if(typeof t=="string"){if(L(
t)>500){let a={instancePath:i+"/withdrawalReason",schemaPath:"#/properties/withdrawalReason/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[a]:e.
push(a),s++}}else{let a={instancePath:i+"/withdrawalReason",schemaPath:"#/properties/withdrawalReason/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.push(a),s++}}if(r.themes!==void 0&&g.call(r,"themes")){let t=r.themes;if(Array.isArray(t)){if(t.length>6){let o={instancePath:i+"/themes",schemaPath:"#/proper\
ties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++)Ne(t[o],{instancePath:i+"/themes/"+o,
parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)}else{let a={instancePath:i+"/themes",schemaPath:"\
#/properties/themes/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.keywords!==void 0&&g.call(r,"keywords")){let t=r.keywords;if(Array.
isArray(t)){if(t.length>20){let o={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.
push(o),s++}let a=t.length;for(let o=0;o<a;o++){let c=t[o];if(typeof c=="string"){if(L(c)>60){let l={instancePath:i+"/keywords/"+o,schemaPath:"#/properties/keyw\
ords/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/keywords/"+o,schemaPath:"#/properties/ke\
ywords/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}}else{let a={instancePath:i+"/keywords",schemaPath:"#/properties/keyword\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.access!==void 0&&g.call(r,"access")&&(Yt(r.access,{instancePath:i+"/access",parentData:r,
parentDataProperty:"access",rootData:u,dynamicAnchors:f})||(e=e===null?Yt.errors:e.concat(Yt.errors),s=e.length)),r.licence!==void 0&&g.call(r,"licence")&&(Jt(r.
licence,{instancePath:i+"/licence",parentData:r,parentDataProperty:"licence",rootData:u,dynamicAnchors:f})||(e=e===null?Jt.errors:e.concat(Jt.errors),s=e.length)),
r.attribution!==void 0&&g.call(r,"attribution")){let t=r.attribution;if(typeof t=="string"){if(L(t)>500){let a={instancePath:i+"/attribution",schemaPath:"#/prop\
erties/attribution/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/attribution",schemaPath:"#/prop\
erties/attribution/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.issued!==void 0&&g.call(r,"issued")&&(Se(r.issued,{instancePath:i+
"/issued",parentData:r,parentDataProperty:"issued",rootData:u,dynamicAnchors:f})||(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),r.modified!==void 0&&g.
call(r,"modified")&&(Se(r.modified,{instancePath:i+"/modified",parentData:r,parentDataProperty:"modified",rootData:u,dynamicAnchors:f})||(e=e===null?Se.errors:e.
concat(Se.errors),s=e.length)),r.frequency!==void 0&&g.call(r,"frequency")&&(Ne(r.frequency,{instancePath:i+"/frequency",parentData:r,parentDataProperty:"freque\
ncy",rootData:u,dynamicAnchors:f})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),r.nextReview!==void 0&&g.call(r,"nextReview")&&(Xt(r.nextReview,{instancePath:i+
"/nextReview",parentData:r,parentDataProperty:"nextReview",rootData:u,dynamicAnchors:f})||(e=e===null?Xt.errors:e.concat(Xt.errors),s=e.length)),r.coverage!==void 0&&
g.call(r,"coverage")&&(Qt(r.coverage,{instancePath:i+"/coverage",parentData:r,parentDataProperty:"coverage",rootData:u,dynamicAnchors:f})||(e=e===null?Qt.errors:
e.concat(Qt.errors),s=e.length)),r.distributions!==void 0&&g.call(r,"distributions")){let t=r.distributions;if(Array.isArray(t)){if(t.length>2e3){let o={instancePath:i+
"/distributions",schemaPath:"#/properties/distributions/maxItems",keyword:"maxItems",params:{limit:2e3}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<
a;o++)ts(t[o],{instancePath:i+"/distributions/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?ts.errors:e.concat(ts.errors),s=e.
length)}else{let a={instancePath:i+"/distributions",schemaPath:"#/properties/distributions/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),
s++}}if(r.services!==void 0&&g.call(r,"services")){let t=r.services;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"/services",schemaPath:"#/propert\
ies/services/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++)ie(t[o],{instancePath:i+"/services/"+
o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)}else{let a={instancePath:i+"/services",
schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.columns!==void 0&&g.call(r,"columns")){let t=r.
columns;if(Array.isArray(t)){if(t.length>500){let o={instancePath:i+"/columns",schemaPath:"#/properties/columns/maxItems",keyword:"maxItems",params:{limit:500}};
e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++)ss(t[o],{instancePath:i+"/columns/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||
(e=e===null?ss.errors:e.concat(ss.errors),s=e.length)}else{let a={instancePath:i+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"\
array"}};e===null?e=[a]:e.push(a),s++}}if(r.inSeries!==void 0&&g.call(r,"inSeries")&&(ie(r.inSeries,{instancePath:i+"/inSeries",parentData:r,parentDataProperty:"\
inSeries",rootData:u,dynamicAnchors:f})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),r.version!==void 0&&g.call(r,"version")){let t=r.version;if(typeof t==
"string"){if(L(t)>60){let a={instancePath:i+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[a]:e.push(
a),s++}}else{let a={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.previousVersion!==
void 0&&g.call(r,"previousVersion")&&(ie(r.previousVersion,{instancePath:i+"/previousVersion",parentData:r,parentDataProperty:"previousVersion",rootData:u,dynamicAnchors:f})||
(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),r.provenance!==void 0&&g.call(r,"provenance")&&(as(r.provenance,{instancePath:i+"/provenance",parentData:r,
parentDataProperty:"provenance",rootData:u,dynamicAnchors:f})||(e=e===null?as.errors:e.concat(as.errors),s=e.length)),r.limitations!==void 0&&g.call(r,"limitati\
ons")&&(ns(r.limitations,{instancePath:i+"/limitations",parentData:r,parentDataProperty:"limitations",rootData:u,dynamicAnchors:f})||(e=e===null?ns.errors:e.concat(
ns.errors),s=e.length)),r.usedBy!==void 0&&g.call(r,"usedBy")){let t=r.usedBy;if(Array.isArray(t)){if(t.length>50){let o={instancePath:i+"/usedBy",schemaPath:"#\
/properties/usedBy/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++)ls(t[o],{instancePath:i+"/use\
dBy/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?ls.errors:e.concat(ls.errors),s=e.length)}else{let a={instancePath:i+"/used\
By",schemaPath:"#/properties/usedBy/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.contact!==void 0&&g.call(r,"contact")&&(os(r.
contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"contact",rootData:u,dynamicAnchors:f})||(e=e===null?os.errors:e.concat(os.errors),s=e.length)),
r.landingPage!==void 0&&g.call(r,"landingPage")&&(ze(r.landingPage,{instancePath:i+"/landingPage",parentData:r,parentDataProperty:"landingPage",rootData:u,dynamicAnchors:f})||
(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),r.documentation!==void 0&&g.call(r,"documentation")){let t=r.documentation;if(Array.isArray(t)){if(t.length>
20){let o={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}let a=t.
length;for(let o=0;o<a;o++)ps(t[o],{instancePath:i+"/documentation/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?ps.errors:e.
concat(ps.errors),s=e.length)}else{let a={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{type:"array"}};e===
null?e=[a]:e.push(a),s++}}if(r.sameAs!==void 0&&g.call(r,"sameAs")){let t=r.sameAs;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"/sameAs",schemaPath:"\
#/properties/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++)ze(t[o],{instancePath:i+"/sa\
meAs/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)}else{let a={instancePath:i+"/sam\
eAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.identifiers!==void 0&&g.call(r,"identifiers")){
let t=r.identifiers;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"maxItems",
params:{limit:20}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++)ms(t[o],{instancePath:i+"/identifiers/"+o,parentData:t,parentDataProperty:o,rootData:u,
dynamicAnchors:f})||(e=e===null?ms.errors:e.concat(ms.errors),s=e.length)}else{let a={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),s++}return Xe.errors=e,s===0}Xe.evaluated={props:{title:!0,summary:!0,description:!0,overlayOf:!0,pinned:!0,status:!0,supersededBy:!0,withdrawalReason:!0,
themes:!0,keywords:!0,access:!0,licence:!0,attribution:!0,issued:!0,modified:!0,frequency:!0,nextReview:!0,coverage:!0,distributions:!0,services:!0,columns:!0,inSeries:!0,
version:!0,previousVersion:!0,provenance:!0,limitations:!0,usedBy:!0,contact:!0,landingPage:!0,documentation:!0,sameAs:!0,identifiers:!0},dynamicProps:!1,dynamicItems:!1};
var Xa=qi;function cs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=cs.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>180){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:180}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return cs.errors=
e,s===0}cs.evaluated={dynamicProps:!1,dynamicItems:!1};function us(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=us.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}return us.errors=e,s===0}us.evaluated={dynamicProps:!1,dynamicItems:!1};function qi(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=qi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.exceptions!==void 0&&g.call(r,"exceptions")){let t=r.exceptions;if(Array.isArray(t)){if(t.length>500){let o={instancePath:i+"/exceptions",
schemaPath:"#/properties/exceptions/maxItems",keyword:"maxItems",params:{limit:500}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++){let c=t[o];
if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.rule!==void 0&&g.call(c,"rule")){let l=c.rule;if(typeof l=="string"){if(L(l)>120){let p={instancePath:i+"/exce\
ptions/"+o+"/rule",schemaPath:"#/properties/exceptions/items/properties/rule/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[p]:e.push(p),s++}}else{
let p={instancePath:i+"/exceptions/"+o+"/rule",schemaPath:"#/properties/exceptions/items/properties/rule/type",keyword:"type",params:{type:"string"}};e===null?e=
[p]:e.push(p),s++}}if(c.record!==void 0&&g.call(c,"record")&&(cs(c.record,{instancePath:i+"/exceptions/"+o+"/record",parentData:c,parentDataProperty:"record",rootData:u,
dynamicAnchors:f})||(e=e===null?cs.errors:e.concat(cs.errors),s=e.length)),c.reason!==void 0&&g.call(c,"reason")){let l=c.reason;if(typeof l=="string"){if(L(l)>
500){let p={instancePath:i+"/exceptions/"+o+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit:500}};
e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/exceptions/"+o+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}c.review!==void 0&&g.call(c,"review")&&(us(c.review,{instancePath:i+"/exceptions/"+o+"/review",parentData:c,
parentDataProperty:"review",rootData:u,dynamicAnchors:f})||(e=e===null?us.errors:e.concat(us.errors),s=e.length))}else{let l={instancePath:i+"/exceptions/"+o,schemaPath:"\
#/properties/exceptions/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let a={instancePath:i+"/exceptions",schemaPath:"#\
/properties/exceptions/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return qi.errors=e,s===0}qi.evaluated={props:{exceptions:!0},dynamicProps:!1,dynamicItems:!1};var Qa=Oi;function fs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=fs.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return fs.errors=
e,s===0}fs.evaluated={dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=_e.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}return _e.errors=e,s===0}_e.evaluated={dynamicProps:!1,dynamicItems:!1};function hs(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=hs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(
r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return hs.errors=e,s===0}hs.evaluated={dynamicProps:!1,dynamicItems:!1};function Oi(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Oi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.harvest!==void 0&&g.call(r,"harvest")){let t=r.harvest;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.identifier!==void 0&&g.call(t,"identifier")){let a=t.identifier;if(typeof a=="string"){if(L(a)>500){let o={instancePath:i+"/harvest/identifier",schemaPath:"\
#/properties/harvest/properties/identifier/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/harvest\
/identifier",schemaPath:"#/properties/harvest/properties/identifier/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(t.url!==void 0&&
g.call(t,"url")&&(fs(t.url,{instancePath:i+"/harvest/url",parentData:t,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?fs.errors:e.concat(fs.
errors),s=e.length)),t.issued!==void 0&&g.call(t,"issued")&&(_e(t.issued,{instancePath:i+"/harvest/issued",parentData:t,parentDataProperty:"issued",rootData:u,dynamicAnchors:f})||
(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),t.modified!==void 0&&g.call(t,"modified")&&(_e(t.modified,{instancePath:i+"/harvest/modified",parentData:t,
parentDataProperty:"modified",rootData:u,dynamicAnchors:f})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),t.unmapped!==void 0&&g.call(t,"unmapped")){let a=t.
unmapped;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>100){let o={instancePath:i+"/harvest/unmapped",schemaPath:"#/properties/harvest/p\
roperties/unmapped/maxProperties",keyword:"maxProperties",params:{limit:100}};e===null?e=[o]:e.push(o),s++}for(let o of Object.keys(a)){let c=a[o];if(typeof c==
"string"){if(L(c)>2e3){let l={instancePath:i+"/harvest/unmapped/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/harvest/properties/unmapped/\
additionalProperties/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/harvest/unmapped/"+o.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/harvest/properties/unmapped/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=
[l]:e.push(l),s++}}}else{let o={instancePath:i+"/harvest/unmapped",schemaPath:"#/properties/harvest/properties/unmapped/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[o]:e.push(o),s++}}t.missingSince!==void 0&&g.call(t,"missingSince")&&(hs(t.missingSince,{instancePath:i+"/harvest/missingSince",parentData:t,parentDataProperty:"\
missingSince",rootData:u,dynamicAnchors:f})||(e=e===null?hs.errors:e.concat(hs.errors),s=e.length))}else{let a={instancePath:i+"/harvest",schemaPath:"#/properti\
es/harvest/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}r.dataset!==void 0&&g.call(r,"dataset")&&(Xe(r.dataset,{instancePath:i+"/d\
ataset",parentData:r,parentDataProperty:"dataset",rootData:u,dynamicAnchors:f})||(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length))}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Oi.errors=e,s===0}Oi.evaluated={props:{harvest:!0,dataset:!0},dynamicProps:!1,
dynamicItems:!1};var en=Ei;function Re(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Re.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Re.errors=e,
s===0}Re.evaluated={dynamicProps:!1,dynamicItems:!1};function me(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
s=0,n=me.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"#/ma\
xLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[t]:e.push(t),s++}return me.errors=e,s===0}me.evaluated={dynamicProps:!1,dynamicItems:!1};function ds(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ds.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.name!==void 0&&g.call(r,"name")){let t=r.name;if(typeof t=="string"){if(L(t)>120){let a={instancePath:i+"/name",schemaPath:"#/properties\
/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}r.email!==void 0&&g.call(r,"email")&&(Q(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"\
email",rootData:u,dynamicAnchors:f})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.url!==void 0&&g.call(r,"url")&&(R(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ds.errors=e,s===0}ds.evaluated={props:{name:!0,email:!0,url:!0},dynamicProps:!1,dynamicItems:!1};
function ys(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ys.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>32){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ys.errors=e,
s===0}ys.evaluated={dynamicProps:!1,dynamicItems:!1};function gs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
s=0,n=gs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme!==void 0&&g.call(r,
"scheme")){let t=r.scheme;if(typeof t=="string"){if(L(t)>80){let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{
limit:80}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),s++}}if(r.value!==void 0&&g.call(r,"value")){let t=r.value;if(typeof t=="string"){if(L(t)>250){let a={instancePath:i+"/value",schemaPath:"#/prop\
erties/value/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value\
/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),s++}return gs.errors=e,s===0}gs.evaluated={props:{scheme:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function Ei(r,{instancePath:i="",
parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Ei.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name!==void 0&&g.call(r,"name")){let t=r.name;if(typeof t=="string"){if(L(t)>120){let a={instancePath:i+"\
/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.shortName!==void 0&&g.call(r,"shortName")){let t=r.shortName;if(typeof t==
"string"){if(L(t)>40){let a={instancePath:i+"/shortName",schemaPath:"#/properties/shortName/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[a]:e.push(
a),s++}}else{let a={instancePath:i+"/shortName",schemaPath:"#/properties/shortName/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.
kind!==void 0&&g.call(r,"kind")&&(Re(r.kind,{instancePath:i+"/kind",parentData:r,parentDataProperty:"kind",rootData:u,dynamicAnchors:f})||(e=e===null?Re.errors:
e.concat(Re.errors),s=e.length)),r.summary!==void 0&&g.call(r,"summary")){let t=r.summary;if(typeof t=="string"){if(L(t)>250){let a={instancePath:i+"/summary",schemaPath:"\
#/properties/summary/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/summary",schemaPath:"#/proper\
ties/summary/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.homepage!==void 0&&g.call(r,"homepage")&&(me(r.homepage,{instancePath:i+
"/homepage",parentData:r,parentDataProperty:"homepage",rootData:u,dynamicAnchors:f})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.dataPage!==void 0&&
g.call(r,"dataPage")&&(me(r.dataPage,{instancePath:i+"/dataPage",parentData:r,parentDataProperty:"dataPage",rootData:u,dynamicAnchors:f})||(e=e===null?me.errors:
e.concat(me.errors),s=e.length)),r.contact!==void 0&&g.call(r,"contact")&&(ds(r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"contact",rootData:u,
dynamicAnchors:f})||(e=e===null?ds.errors:e.concat(ds.errors),s=e.length)),r.place!==void 0&&g.call(r,"place")&&(ys(r.place,{instancePath:i+"/place",parentData:r,
parentDataProperty:"place",rootData:u,dynamicAnchors:f})||(e=e===null?ys.errors:e.concat(ys.errors),s=e.length)),r.domains!==void 0&&g.call(r,"domains")){let t=r.
domains;if(Array.isArray(t)){if(t.length>30){let o={instancePath:i+"/domains",schemaPath:"#/properties/domains/maxItems",keyword:"maxItems",params:{limit:30}};e===
null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++){let c=t[o];if(typeof c=="string"){if(L(c)>253){let l={instancePath:i+"/domains/"+o,schemaPath:"#/pr\
operties/domains/items/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/domains/"+o,schemaPath:"#/p\
roperties/domains/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}}else{let a={instancePath:i+"/domains",schemaPath:"#/properti\
es/domains/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.maintainers!==void 0&&g.call(r,"maintainers")){let t=r.maintainers;if(Array.
isArray(t)){if(t.length>20){let o={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=
[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++){let c=t[o];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.github!==void 0&&g.call(c,"github")){let l=c.
github;if(typeof l=="string"){if(L(l)>39){let p={instancePath:i+"/maintainers/"+o+"/github",schemaPath:"#/properties/maintainers/items/properties/github/maxLeng\
th",keyword:"maxLength",params:{limit:39}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/maintainers/"+o+"/github",schemaPath:"#/properties/maintai\
ners/items/properties/github/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(c.id!==void 0&&g.call(c,"id")){let l=c.id;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let p={instancePath:i+"/maintainers/"+o+"/id",schemaPath:"#/properties/maintainers/items/properties/id/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[p]:e.push(p),s++}}}else{let l={instancePath:i+"/maintainers/"+o,schemaPath:"#/properties/maintainers/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let a={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/type",keyword:"type",
params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.parent!==void 0&&g.call(r,"parent")&&(Re(r.parent,{instancePath:i+"/parent",parentData:r,parentDataProperty:"\
parent",rootData:u,dynamicAnchors:f})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length)),r.sameAs!==void 0&&g.call(r,"sameAs")){let t=r.sameAs;if(Array.isArray(
t)){if(t.length>20){let o={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}
let a=t.length;for(let o=0;o<a;o++)me(t[o],{instancePath:i+"/sameAs/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?me.errors:e.
concat(me.errors),s=e.length)}else{let a={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.
push(a),s++}}if(r.identifiers!==void 0&&g.call(r,"identifiers")){let t=r.identifiers;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++)gs(t[o],{instancePath:i+
"/identifiers/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?gs.errors:e.concat(gs.errors),s=e.length)}else{let a={instancePath:i+
"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ei.errors=e,s===0}Ei.evaluated={props:{name:!0,shortName:!0,kind:!0,summary:!0,
homepage:!0,dataPage:!0,contact:!0,place:!0,domains:!0,maintainers:!0,parent:!0,sameAs:!0,identifiers:!0},dynamicProps:!1,dynamicItems:!1};var rn=Ti;function Be(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Be.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>180){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:180}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Be.errors=
e,s===0}Be.evaluated={dynamicProps:!1,dynamicItems:!1};function Ps(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=Ps.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>250){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[t]:e.push(t),s++}return Ps.errors=e,s===0}Ps.evaluated={dynamicProps:!1,dynamicItems:!1};function ws(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ws.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(
r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ws.errors=e,s===0}ws.evaluated={dynamicProps:!1,dynamicItems:!1};function Ti(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Ti.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.redirects!==void 0&&g.call(r,"redirects")){let t=r.redirects;if(Array.isArray(t)){if(t.length>5e3){
let o={instancePath:i+"/redirects",schemaPath:"#/properties/redirects/maxItems",keyword:"maxItems",params:{limit:5e3}};e===null?e=[o]:e.push(o),s++}let a=t.length;
for(let o=0;o<a;o++){let c=t[o];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.from!==void 0&&g.call(c,"from")&&(Be(c.from,{instancePath:i+"/redirects/"+o+"/\
from",parentData:c,parentDataProperty:"from",rootData:u,dynamicAnchors:f})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.length)),c.to!==void 0&&g.call(c,"to")&&
(Be(c.to,{instancePath:i+"/redirects/"+o+"/to",parentData:c,parentDataProperty:"to",rootData:u,dynamicAnchors:f})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.
length)),c.title!==void 0&&g.call(c,"title")&&(Ps(c.title,{instancePath:i+"/redirects/"+o+"/title",parentData:c,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||
(e=e===null?Ps.errors:e.concat(Ps.errors),s=e.length)),c.reason!==void 0&&g.call(c,"reason")){let l=c.reason;if(typeof l=="string"){if(L(l)>500){let p={instancePath:i+
"/redirects/"+o+"/reason",schemaPath:"#/properties/redirects/items/properties/reason/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(p),
s++}}else{let p={instancePath:i+"/redirects/"+o+"/reason",schemaPath:"#/properties/redirects/items/properties/reason/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),s++}}c.date!==void 0&&g.call(c,"date")&&(ws(c.date,{instancePath:i+"/redirects/"+o+"/date",parentData:c,parentDataProperty:"date",rootData:u,
dynamicAnchors:f})||(e=e===null?ws.errors:e.concat(ws.errors),s=e.length))}else{let l={instancePath:i+"/redirects/"+o,schemaPath:"#/properties/redirects/items/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let a={instancePath:i+"/redirects",schemaPath:"#/properties/redirects/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),s++}return Ti.errors=e,s===0}Ti.evaluated={props:{redirects:!0},dynamicProps:!1,dynamicItems:!1};var tn=Ni;function ks(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ks.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>120){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ks.errors=
e,s===0}ks.evaluated={dynamicProps:!1,dynamicItems:!1};function xs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=xs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>250){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[t]:e.push(t),s++}return xs.errors=e,s===0}xs.evaluated={dynamicProps:!1,dynamicItems:!1};function vs(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=vs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(
r)>2e4){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return vs.errors=e,s===0}vs.evaluated={dynamicProps:!1,dynamicItems:!1};function Fe(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Fe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),
s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Fe.errors=e,s===0}Fe.evaluated={dynamicProps:!1,
dynamicItems:!1};function bs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=bs.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name!==void 0&&g.call(r,"name")){let t=r.name;if(typeof t=="str\
ing"){if(L(t)>120){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),s++}}else{
let a={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}r.email!==void 0&&g.call(
r,"email")&&(Q(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:u,dynamicAnchors:f})||(e=e===null?Q.errors:e.concat(Q.errors),s=
e.length)),r.url!==void 0&&g.call(r,"url")&&(R(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?R.errors:
e.concat(R.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return bs.errors=
e,s===0}bs.evaluated={props:{name:!0,email:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function We(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,n=We.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>2048){let t={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return We.errors=e,s===0}We.evaluated={dynamicProps:!1,dynamicItems:!1};function Is(r,{instancePath:i="",
parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Is.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r))r.title!==void 0&&g.call(r,"title")&&(U(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",
rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.url!==void 0&&g.call(r,"url")&&(R(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),s=e.length));else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Is.errors=e,s===0}Is.evaluated={props:{title:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function Ls(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Ls.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme!==void 0&&g.call(r,"scheme")){let t=r.scheme;if(typeof t=="string"){if(L(t)>80){let a={instancePath:i+
"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/scheme",schemaPath:"\
#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.value!==void 0&&g.call(r,"value")){let t=r.value;if(typeof t==
"string"){if(L(t)>250){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),
s++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ls.errors=e,s===0}Ls.evaluated={props:{scheme:!0,value:!0},
dynamicProps:!1,dynamicItems:!1};function Ni(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Ni.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&g.call(r,"title")&&(ks(r.title,
{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?ks.errors:e.concat(ks.errors),s=e.length)),r.summary!==
void 0&&g.call(r,"summary")&&(xs(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summary",rootData:u,dynamicAnchors:f})||(e=e===null?xs.errors:
e.concat(xs.errors),s=e.length)),r.description!==void 0&&g.call(r,"description")&&(vs(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"\
description",rootData:u,dynamicAnchors:f})||(e=e===null?vs.errors:e.concat(vs.errors),s=e.length)),r.themes!==void 0&&g.call(r,"themes")){let t=r.themes;if(Array.
isArray(t)){if(t.length>6){let o={instancePath:i+"/themes",schemaPath:"#/properties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?e=[o]:e.push(
o),s++}let a=t.length;for(let o=0;o<a;o++)Fe(t[o],{instancePath:i+"/themes/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?Fe.errors:
e.concat(Fe.errors),s=e.length)}else{let a={instancePath:i+"/themes",schemaPath:"#/properties/themes/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:
e.push(a),s++}}if(r.keywords!==void 0&&g.call(r,"keywords")){let t=r.keywords;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"/keywords",schemaPath:"\
#/properties/keywords/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++){let c=t[o];if(typeof c=="\
string"){if(L(c)>60){let l={instancePath:i+"/keywords/"+o,schemaPath:"#/properties/keywords/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[
l]:e.push(l),s++}}else{let l={instancePath:i+"/keywords/"+o,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:
e.push(l),s++}}}else{let a={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}
if(r.frequency!==void 0&&g.call(r,"frequency")&&(Fe(r.frequency,{instancePath:i+"/frequency",parentData:r,parentDataProperty:"frequency",rootData:u,dynamicAnchors:f})||
(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.contact!==void 0&&g.call(r,"contact")&&(bs(r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"\
contact",rootData:u,dynamicAnchors:f})||(e=e===null?bs.errors:e.concat(bs.errors),s=e.length)),r.landingPage!==void 0&&g.call(r,"landingPage")&&(We(r.landingPage,
{instancePath:i+"/landingPage",parentData:r,parentDataProperty:"landingPage",rootData:u,dynamicAnchors:f})||(e=e===null?We.errors:e.concat(We.errors),s=e.length)),
r.documentation!==void 0&&g.call(r,"documentation")){let t=r.documentation;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"/documentation",schemaPath:"\
#/properties/documentation/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++)Is(t[o],{instancePath:i+
"/documentation/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?Is.errors:e.concat(Is.errors),s=e.length)}else{let a={instancePath:i+
"/documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.sameAs!==void 0&&g.call(r,
"sameAs")){let t=r.sameAs;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxItems",params:{
limit:20}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++)We(t[o],{instancePath:i+"/sameAs/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||
(e=e===null?We.errors:e.concat(We.errors),s=e.length)}else{let a={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[a]:e.push(a),s++}}if(r.identifiers!==void 0&&g.call(r,"identifiers")){let t=r.identifiers;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+
"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++)
Ls(t[o],{instancePath:i+"/identifiers/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?Ls.errors:e.concat(Ls.errors),s=e.length)}else{
let a={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ni.errors=e,s===0}Ni.evaluated={props:{title:!0,summary:!0,
description:!0,themes:!0,keywords:!0,frequency:!0,contact:!0,landingPage:!0,documentation:!0,sameAs:!0,identifiers:!0},dynamicProps:!1,dynamicItems:!1};var sn=Si;function Ds(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Ds.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>120){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ds.errors=
e,s===0}Ds.evaluated={dynamicProps:!1,dynamicItems:!1};function js(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=js.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>250){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[t]:e.push(t),s++}return js.errors=e,s===0}js.evaluated={dynamicProps:!1,dynamicItems:!1};function As(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=As.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(
r)>2e4){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return As.errors=e,s===0}As.evaluated={dynamicProps:!1,dynamicItems:!1};function Ue(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Ue.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),
s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ue.errors=e,s===0}Ue.evaluated={dynamicProps:!1,
dynamicItems:!1};function X(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=X.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return X.errors=
e,s===0}X.evaluated={dynamicProps:!1,dynamicItems:!1};function $s(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
s=0,n=$s.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.title!==void 0&&g.call(r,"tit\
le")&&(U(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),
r.url!==void 0&&g.call(r,"url")&&(R(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(
R.errors),s=e.length));else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return $s.errors=e,s===
0}$s.evaluated={props:{title:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function ce(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=ce.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>250){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[t]:e.push(t),s++}return ce.errors=e,s===0}ce.evaluated={dynamicProps:!1,dynamicItems:!1};function qs(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=qs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(
r)>161){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return qs.errors=e,s===0}qs.evaluated={dynamicProps:!1,dynamicItems:!1};function Os(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Os.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.reason!==void 0&&g.call(r,"reason")&&(K(r.reason,{instancePath:i+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:u,dynamicAnchors:f})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),r.explanation!==void 0&&g.call(r,"explanation")){let t=r.explanation;
if(typeof t=="string"){if(L(t)>1e3){let a={instancePath:i+"/explanation",schemaPath:"#/properties/explanation/maxLength",keyword:"maxLength",params:{limit:1e3}};
e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/explanation",schemaPath:"#/properties/explanation/type",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),s++}}if(r.lawfulBasis!==void 0&&g.call(r,"lawfulBasis")){let t=r.lawfulBasis;if(typeof t=="string"){if(L(t)>250){let a={instancePath:i+"/lawfulB\
asis",schemaPath:"#/properties/lawfulBasis/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/lawfulB\
asis",schemaPath:"#/properties/lawfulBasis/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}r.request!==void 0&&g.call(r,"request")&&(Me(
r.request,{instancePath:i+"/request",parentData:r,parentDataProperty:"request",rootData:u,dynamicAnchors:f})||(e=e===null?Me.errors:e.concat(Me.errors),s=e.length))}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Os.errors=e,s===0}Os.evaluated={props:{level:!0,
reason:!0,explanation:!0,personalData:!0,lawfulBasis:!0,classification:!0,request:!0},dynamicProps:!1,dynamicItems:!1};function Es(r,{instancePath:i="",parentData:w,
parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Es.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r==
"string"){if(L(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Es.errors=e,s===0}Es.evaluated={dynamicProps:!1,dynamicItems:!1};function Ve(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Ve.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>32){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ve.errors=e,
s===0}Ve.evaluated={dynamicProps:!1,dynamicItems:!1};function Ts(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Ts.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>200){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ts.errors=
e,s===0}Ts.evaluated={dynamicProps:!1,dynamicItems:!1};function Ns(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=Ns.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.places!==void 0&&
g.call(r,"places")){let t=r.places;if(Array.isArray(t)){if(t.length>100){let o={instancePath:i+"/places",schemaPath:"#/properties/places/maxItems",keyword:"maxI\
tems",params:{limit:100}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++)Ke(t[o],{instancePath:i+"/places/"+o,parentData:t,parentDataProperty:o,
rootData:u,dynamicAnchors:f})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length)}else{let a={instancePath:i+"/places",schemaPath:"#/properties/places/type",
keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.period!==void 0&&g.call(r,"period")&&(He(r.period,{instancePath:i+"/period",parentData:r,
parentDataProperty:"period",rootData:u,dynamicAnchors:f})||(e=e===null?He.errors:e.concat(He.errors),s=e.length)),r.granularity!==void 0&&g.call(r,"granularity")&&
(K(r.granularity,{instancePath:i+"/granularity",parentData:r,parentDataProperty:"granularity",rootData:u,dynamicAnchors:f})||(e=e===null?K.errors:e.concat(K.errors),
s=e.length)),r.boundaries!==void 0&&g.call(r,"boundaries")){let t=r.boundaries;if(typeof t=="string"){if(L(t)>120){let a={instancePath:i+"/boundaries",schemaPath:"\
#/properties/boundaries/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/boundaries",schemaPath:"#/\
properties/boundaries/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.bbox!==void 0&&g.call(r,"bbox")){let t=r.bbox;if(Array.isArray(
t)){if(t.length>4){let a={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===null?e=[a]:e.push(a),s++}}else{
let a={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ns.errors=e,s===0}Ns.evaluated={props:{places:!0,period:!0,granularity:!0,
boundaries:!0,bbox:!0},dynamicProps:!1,dynamicItems:!1};function Ss(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=Ss.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}return Ss.errors=e,s===0}Ss.evaluated={dynamicProps:!1,dynamicItems:!1};function zs(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=zs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.name!==void 0&&g.call(r,"name")){let t=r.name;if(typeof t=="string"){if(L(t)>120){let a={instancePath:i+"/name",schemaPath:"#/properties\
/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}r.email!==void 0&&g.call(r,"email")&&(Q(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"\
email",rootData:u,dynamicAnchors:f})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.url!==void 0&&g.call(r,"url")&&(R(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return zs.errors=e,s===0}zs.evaluated={props:{name:!0,email:!0,url:!0},dynamicProps:!1,dynamicItems:!1};
function _s(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=_s.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme!==void 0&&g.call(r,"scheme")){let t=r.scheme;if(typeof t=="string"){
if(L(t)>80){let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[a]:e.push(a),s++}}else{
let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.value!==void 0&&
g.call(r,"value")){let t=r.value;if(typeof t=="string"){if(L(t)>250){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",
params:{limit:250}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return _s.errors=
e,s===0}_s.evaluated={props:{scheme:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function Si(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,n=Si.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.title!==void 0&&g.call(r,"title")&&(Ds(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?
Ds.errors:e.concat(Ds.errors),s=e.length)),r.summary!==void 0&&g.call(r,"summary")&&(js(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"su\
mmary",rootData:u,dynamicAnchors:f})||(e=e===null?js.errors:e.concat(js.errors),s=e.length)),r.description!==void 0&&g.call(r,"description")&&(As(r.description,
{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?As.errors:e.concat(As.errors),s=e.length)),
r.withdrawalReason!==void 0&&g.call(r,"withdrawalReason")){let t=r.withdrawalReason;if(typeof t=="string"){if(L(t)>500){let a={instancePath:i+"/withdrawalReason",
schemaPath:"#/properties/withdrawalReason/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/withdraw\
alReason",schemaPath:"#/properties/withdrawalReason/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.themes!==void 0&&g.call(r,"t\
hemes")){let t=r.themes;if(Array.isArray(t)){if(t.length>6){let o={instancePath:i+"/themes",schemaPath:"#/properties/themes/maxItems",keyword:"maxItems",params:{
limit:6}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++)Ue(t[o],{instancePath:i+"/themes/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||
(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length)}else{let a={instancePath:i+"/themes",schemaPath:"#/properties/themes/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[a]:e.push(a),s++}}if(r.keywords!==void 0&&g.call(r,"keywords")){let t=r.keywords;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"\
/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++){let c=t[o];
if(typeof c=="string"){if(L(c)>60){let l={instancePath:i+"/keywords/"+o,schemaPath:"#/properties/keywords/items/maxLength",keyword:"maxLength",params:{limit:60}};
e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/keywords/"+o,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[l]:e.push(l),s++}}}else{let a={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.
push(a),s++}}if(r.protocol!==void 0&&g.call(r,"protocol")&&(Ue(r.protocol,{instancePath:i+"/protocol",parentData:r,parentDataProperty:"protocol",rootData:u,dynamicAnchors:f})||
(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length)),r.endpoint!==void 0&&g.call(r,"endpoint")&&(X(r.endpoint,{instancePath:i+"/endpoint",parentData:r,parentDataProperty:"\
endpoint",rootData:u,dynamicAnchors:f})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.documentation!==void 0&&g.call(r,"documentation")){let t=r.documentation;
if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++)$s(t[o],{instancePath:i+"/documentation/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||
(e=e===null?$s.errors:e.concat($s.errors),s=e.length)}else{let a={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.descriptionFile!==void 0&&g.call(r,"descriptionFile")){let t=r.descriptionFile;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.url!==void 0&&g.call(t,"url")&&(X(t.url,{instancePath:i+"/descriptionFile/url",parentData:t,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||
(e=e===null?X.errors:e.concat(X.errors),s=e.length)),t.copy!==void 0&&g.call(t,"copy")){let a=t.copy;if(typeof a=="string"){if(L(a)>120){let o={instancePath:i+"\
/descriptionFile/copy",schemaPath:"#/properties/descriptionFile/properties/copy/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[o]:e.push(o),s++}}else{
let o={instancePath:i+"/descriptionFile/copy",schemaPath:"#/properties/descriptionFile/properties/copy/type",keyword:"type",params:{type:"string"}};e===null?e=[
o]:e.push(o),s++}}}else{let a={instancePath:i+"/descriptionFile",schemaPath:"#/properties/descriptionFile/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),s++}}if(r.authentication!==void 0&&g.call(r,"authentication")){let t=r.authentication;if(t&&typeof t=="object"&&!Array.isArray(t))t.instructions!==
void 0&&g.call(t,"instructions")&&(X(t.instructions,{instancePath:i+"/authentication/instructions",parentData:t,parentDataProperty:"instructions",rootData:u,dynamicAnchors:f})||
(e=e===null?X.errors:e.concat(X.errors),s=e.length)),t.note!==void 0&&g.call(t,"note")&&(ce(t.note,{instancePath:i+"/authentication/note",parentData:t,parentDataProperty:"\
note",rootData:u,dynamicAnchors:f})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length));else{let a={instancePath:i+"/authentication",schemaPath:"#/propertie\
s/authentication/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}if(r.rateLimit!==void 0&&g.call(r,"rateLimit")&&(ce(r.rateLimit,{instancePath:i+
"/rateLimit",parentData:r,parentDataProperty:"rateLimit",rootData:u,dynamicAnchors:f})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.serves!==void 0&&
g.call(r,"serves")){let t=r.serves;if(Array.isArray(t)){if(t.length>200){let o={instancePath:i+"/serves",schemaPath:"#/properties/serves/maxItems",keyword:"maxI\
tems",params:{limit:200}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++)qs(t[o],{instancePath:i+"/serves/"+o,parentData:t,parentDataProperty:o,
rootData:u,dynamicAnchors:f})||(e=e===null?qs.errors:e.concat(qs.errors),s=e.length)}else{let a={instancePath:i+"/serves",schemaPath:"#/properties/serves/type",
keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.access!==void 0&&g.call(r,"access")&&(Os(r.access,{instancePath:i+"/access",parentData:r,
parentDataProperty:"access",rootData:u,dynamicAnchors:f})||(e=e===null?Os.errors:e.concat(Os.errors),s=e.length)),r.licence!==void 0&&g.call(r,"licence")&&(Es(r.
licence,{instancePath:i+"/licence",parentData:r,parentDataProperty:"licence",rootData:u,dynamicAnchors:f})||(e=e===null?Es.errors:e.concat(Es.errors),s=e.length)),
r.attribution!==void 0&&g.call(r,"attribution")){let t=r.attribution;if(typeof t=="string"){if(L(t)>500){let a={instancePath:i+"/attribution",schemaPath:"#/prop\
erties/attribution/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/attribution",schemaPath:"#/prop\
erties/attribution/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.promise!==void 0&&g.call(r,"promise")){let t=r.promise;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.availability!==void 0&&g.call(t,"availability")){let a=t.availability;if(!(typeof a=="number"&&isFinite(a))){let o={
instancePath:i+"/promise/availability",schemaPath:"#/properties/promise/properties/availability/type",keyword:"type",params:{type:"number"}};e===null?e=[o]:e.push(
o),s++}}t.freshness!==void 0&&g.call(t,"freshness")&&(Ve(t.freshness,{instancePath:i+"/promise/freshness",parentData:t,parentDataProperty:"freshness",rootData:u,
dynamicAnchors:f})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),t.latency!==void 0&&g.call(t,"latency")&&(Ve(t.latency,{instancePath:i+"/promise/late\
ncy",parentData:t,parentDataProperty:"latency",rootData:u,dynamicAnchors:f})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),t.support!==void 0&&g.call(
t,"support")&&(ce(t.support,{instancePath:i+"/promise/support",parentData:t,parentDataProperty:"support",rootData:u,dynamicAnchors:f})||(e=e===null?ce.errors:e.
concat(ce.errors),s=e.length))}else{let a={instancePath:i+"/promise",schemaPath:"#/properties/promise/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:
e.push(a),s++}}if(r.probe!==void 0&&g.call(r,"probe")){let t=r.probe;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.url!==void 0&&g.call(t,"url")&&(X(t.url,{
instancePath:i+"/probe/url",parentData:t,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),t.mediaType!==
void 0&&g.call(t,"mediaType")){let a=t.mediaType;if(typeof a=="string"){if(L(a)>120){let o={instancePath:i+"/probe/mediaType",schemaPath:"#/properties/probe/pro\
perties/mediaType/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/probe/mediaType",schemaPath:"#/p\
roperties/probe/properties/mediaType/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(t.timestamp!==void 0&&g.call(t,"timestamp")){
let a=t.timestamp;if(typeof a=="string"){if(L(a)>200){let o={instancePath:i+"/probe/timestamp",schemaPath:"#/properties/probe/properties/timestamp/maxLength",keyword:"\
maxLength",params:{limit:200}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/probe/timestamp",schemaPath:"#/properties/probe/properties/timestamp/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(t.expect!==void 0&&g.call(t,"expect")){let a=t.expect;if(Array.isArray(a)){if(a.length>
20){let c={instancePath:i+"/probe/expect",schemaPath:"#/properties/probe/properties/expect/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[c]:e.push(
c),s++}let o=a.length;for(let c=0;c<o;c++)Ts(a[c],{instancePath:i+"/probe/expect/"+c,parentData:a,parentDataProperty:c,rootData:u,dynamicAnchors:f})||(e=e===null?
Ts.errors:e.concat(Ts.errors),s=e.length)}else{let o={instancePath:i+"/probe/expect",schemaPath:"#/properties/probe/properties/expect/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),s++}}}else{let a={instancePath:i+"/probe",schemaPath:"#/properties/probe/type",keyword:"type",params:{type:"object"}};e===
null?e=[a]:e.push(a),s++}}if(r.noProbe!==void 0&&g.call(r,"noProbe")){let t=r.noProbe;if(typeof t=="string"){if(L(t)>250){let a={instancePath:i+"/noProbe",schemaPath:"\
#/properties/noProbe/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/noProbe",schemaPath:"#/proper\
ties/noProbe/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.coverage!==void 0&&g.call(r,"coverage")&&(Ns(r.coverage,{instancePath:i+
"/coverage",parentData:r,parentDataProperty:"coverage",rootData:u,dynamicAnchors:f})||(e=e===null?Ns.errors:e.concat(Ns.errors),s=e.length)),r.nextReview!==void 0&&
g.call(r,"nextReview")&&(Ss(r.nextReview,{instancePath:i+"/nextReview",parentData:r,parentDataProperty:"nextReview",rootData:u,dynamicAnchors:f})||(e=e===null?Ss.
errors:e.concat(Ss.errors),s=e.length)),r.contact!==void 0&&g.call(r,"contact")&&(zs(r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"conta\
ct",rootData:u,dynamicAnchors:f})||(e=e===null?zs.errors:e.concat(zs.errors),s=e.length)),r.landingPage!==void 0&&g.call(r,"landingPage")&&(X(r.landingPage,{instancePath:i+
"/landingPage",parentData:r,parentDataProperty:"landingPage",rootData:u,dynamicAnchors:f})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.sameAs!==void 0&&
g.call(r,"sameAs")){let t=r.sameAs;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxIt\
ems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++)X(t[o],{instancePath:i+"/sameAs/"+o,parentData:t,parentDataProperty:o,rootData:u,
dynamicAnchors:f})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)}else{let a={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",
params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.identifiers!==void 0&&g.call(r,"identifiers")){let t=r.identifiers;if(Array.isArray(t)){if(t.length>20){
let o={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}let a=t.length;
for(let o=0;o<a;o++)_s(t[o],{instancePath:i+"/identifiers/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?_s.errors:e.concat(_s.
errors),s=e.length)}else{let a={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.
push(a),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Si.errors=e,s===0}Si.evaluated=
{props:{title:!0,summary:!0,description:!0,status:!0,withdrawalReason:!0,themes:!0,keywords:!0,protocol:!0,endpoint:!0,documentation:!0,descriptionFile:!0,authentication:!0,
rateLimit:!0,serves:!0,access:!0,licence:!0,attribution:!0,promise:!0,probe:!0,noProbe:!0,coverage:!0,nextReview:!0,contact:!0,landingPage:!0,sameAs:!0,identifiers:!0},
dynamicProps:!1,dynamicItems:!1};var an=zi;function Rs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Rs.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>120){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Rs.errors=
e,s===0}Rs.evaluated={dynamicProps:!1,dynamicItems:!1};function Bs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=Bs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}return Bs.errors=e,s===0}Bs.evaluated={dynamicProps:!1,dynamicItems:!1};function M(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=M.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(
r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return M.errors=e,s===0}M.evaluated={dynamicProps:!1,dynamicItems:!1};function Ge(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Ge.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(L(r)>250){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),
s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ge.errors=e,s===0}Ge.evaluated={dynamicProps:!1,
dynamicItems:!1};function Fs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Fs.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Fs.errors=
e,s===0}Fs.evaluated={dynamicProps:!1,dynamicItems:!1};function Ws(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=Ws.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>32){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[t]:e.push(t),s++}return Ws.errors=e,s===0}Ws.evaluated={dynamicProps:!1,dynamicItems:!1};function zi(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=zi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.title!==void 0&&g.call(r,"title")&&(Rs(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||
(e=e===null?Rs.errors:e.concat(Rs.errors),s=e.length)),r.url!==void 0&&g.call(r,"url")&&(Bs(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,
dynamicAnchors:f})||(e=e===null?Bs.errors:e.concat(Bs.errors),s=e.length)),r.publisher!==void 0&&g.call(r,"publisher")&&(M(r.publisher,{instancePath:i+"/publish\
er",parentData:r,parentDataProperty:"publisher",rootData:u,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.enabled!==void 0&&g.call(r,
"enabled")&&typeof r.enabled!="boolean"){let t={instancePath:i+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[t]:e.push(t),s++}if(r.filters!==void 0&&g.call(r,"filters")){let t=r.filters;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.include!==void 0&&g.call(t,"in\
clude")){let a=t.include;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>20){let o={instancePath:i+"/filters/include",schemaPath:"#/proper\
ties/filters/properties/include/maxProperties",keyword:"maxProperties",params:{limit:20}};e===null?e=[o]:e.push(o),s++}for(let o of Object.keys(a)){let c=a[o];if(Array.
isArray(c)){if(c.length>100){let p={instancePath:i+"/filters/include/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/incl\
ude/additionalProperties/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[p]:e.push(p),s++}let l=c.length;for(let p=0;p<l;p++)Ge(c[p],{instancePath:i+
"/filters/include/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+p,parentData:c,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?Ge.errors:e.concat(
Ge.errors),s=e.length)}else{let l={instancePath:i+"/filters/include/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/inclu\
de/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}}else{let o={instancePath:i+"/filters/include",schemaPath:"#/p\
roperties/filters/properties/include/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(t.exclude!==void 0&&g.call(t,"exclude")){let a=t.
exclude;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>20){let o={instancePath:i+"/filters/exclude",schemaPath:"#/properties/filters/prop\
erties/exclude/maxProperties",keyword:"maxProperties",params:{limit:20}};e===null?e=[o]:e.push(o),s++}for(let o of Object.keys(a)){let c=a[o];if(Array.isArray(c)){
if(c.length>100){let p={instancePath:i+"/filters/exclude/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/exclude/addition\
alProperties/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[p]:e.push(p),s++}let l=c.length;for(let p=0;p<l;p++)Ge(c[p],{instancePath:i+"/filters/\
exclude/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+p,parentData:c,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?Ge.errors:e.concat(Ge.errors),
s=e.length)}else{let l={instancePath:i+"/filters/exclude/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/exclude/addition\
alProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}}else{let o={instancePath:i+"/filters/exclude",schemaPath:"#/properties/f\
ilters/properties/exclude/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}}else{let a={instancePath:i+"/filters",schemaPath:"#/proper\
ties/filters/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}if(r.mappings!==void 0&&g.call(r,"mappings")){let t=r.mappings;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.themes!==void 0&&g.call(t,"themes")){let a=t.themes;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>500){
let o={instancePath:i+"/mappings/themes",schemaPath:"#/properties/mappings/properties/themes/maxProperties",keyword:"maxProperties",params:{limit:500}};e===null?
e=[o]:e.push(o),s++}for(let o of Object.keys(a))M(a[o],{instancePath:i+"/mappings/themes/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:o,
rootData:u,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)}else{let o={instancePath:i+"/mappings/themes",schemaPath:"#/properties/mappin\
gs/properties/themes/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(t.licences!==void 0&&g.call(t,"licences")){let a=t.licences;if(a&&
typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>500){let o={instancePath:i+"/mappings/licences",schemaPath:"#/properties/mappings/properties/lic\
ences/maxProperties",keyword:"maxProperties",params:{limit:500}};e===null?e=[o]:e.push(o),s++}for(let o of Object.keys(a))M(a[o],{instancePath:i+"/mappings/lice\
nces/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)}else{
let o={instancePath:i+"/mappings/licences",schemaPath:"#/properties/mappings/properties/licences/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(
o),s++}}if(t.formats!==void 0&&g.call(t,"formats")){let a=t.formats;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>500){let o={instancePath:i+
"/mappings/formats",schemaPath:"#/properties/mappings/properties/formats/maxProperties",keyword:"maxProperties",params:{limit:500}};e===null?e=[o]:e.push(o),s++}
for(let o of Object.keys(a))M(a[o],{instancePath:i+"/mappings/formats/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:o,rootData:u,dynamicAnchors:f})||
(e=e===null?M.errors:e.concat(M.errors),s=e.length)}else{let o={instancePath:i+"/mappings/formats",schemaPath:"#/properties/mappings/properties/formats/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(t.frequencies!==void 0&&g.call(t,"frequencies")){let a=t.frequencies;if(a&&typeof a=="object"&&!Array.
isArray(a)){if(Object.keys(a).length>500){let o={instancePath:i+"/mappings/frequencies",schemaPath:"#/properties/mappings/properties/frequencies/maxProperties",
keyword:"maxProperties",params:{limit:500}};e===null?e=[o]:e.push(o),s++}for(let o of Object.keys(a))M(a[o],{instancePath:i+"/mappings/frequencies/"+o.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)}else{let o={instancePath:i+
"/mappings/frequencies",schemaPath:"#/properties/mappings/properties/frequencies/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}}else{
let a={instancePath:i+"/mappings",schemaPath:"#/properties/mappings/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}if(r.defaults!==void 0&&
g.call(r,"defaults")){let t=r.defaults;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.themes!==void 0&&g.call(t,"themes")){let a=t.themes;if(Array.isArray(a)){
if(a.length>6){let c={instancePath:i+"/defaults/themes",schemaPath:"#/properties/defaults/properties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?
e=[c]:e.push(c),s++}let o=a.length;for(let c=0;c<o;c++)M(a[c],{instancePath:i+"/defaults/themes/"+c,parentData:a,parentDataProperty:c,rootData:u,dynamicAnchors:f})||
(e=e===null?M.errors:e.concat(M.errors),s=e.length)}else{let o={instancePath:i+"/defaults/themes",schemaPath:"#/properties/defaults/properties/themes/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(t.licence!==void 0&&g.call(t,"licence")&&(Fs(t.licence,{instancePath:i+"/defaults/licence",parentData:t,
parentDataProperty:"licence",rootData:u,dynamicAnchors:f})||(e=e===null?Fs.errors:e.concat(Fs.errors),s=e.length)),t.frequency!==void 0&&g.call(t,"frequency")&&
(M(t.frequency,{instancePath:i+"/defaults/frequency",parentData:t,parentDataProperty:"frequency",rootData:u,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.
errors),s=e.length)),t.places!==void 0&&g.call(t,"places")){let a=t.places;if(Array.isArray(a)){if(a.length>100){let c={instancePath:i+"/defaults/places",schemaPath:"\
#/properties/defaults/properties/places/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[c]:e.push(c),s++}let o=a.length;for(let c=0;c<o;c++)Ws(a[c],
{instancePath:i+"/defaults/places/"+c,parentData:a,parentDataProperty:c,rootData:u,dynamicAnchors:f})||(e=e===null?Ws.errors:e.concat(Ws.errors),s=e.length)}else{
let o={instancePath:i+"/defaults/places",schemaPath:"#/properties/defaults/properties/places/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),
s++}}}else{let a={instancePath:i+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}if(r.limits!==
void 0&&g.call(r,"limits")){let t=r.limits;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.records!==void 0&&g.call(t,"records")){let a=t.records;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:i+"/limits/records",schemaPath:"#/properties/limits/properties/records/type",keyword:"type",params:{
type:"integer"}};e===null?e=[o]:e.push(o),s++}}if(t.bytes!==void 0&&g.call(t,"bytes")){let a=t.bytes;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={
instancePath:i+"/limits/bytes",schemaPath:"#/properties/limits/properties/bytes/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),s++}}}else{
let a={instancePath:i+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return zi.errors=e,s===0}zi.evaluated={props:{title:!0,protocol:!0,url:!0,
publisher:!0,enabled:!0,schedule:!0,filters:!0,mappings:!0,defaults:!0,limits:!0},dynamicProps:!1,dynamicItems:!1};var nn=_i;function _i(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=_i.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.synonyms!==void 0&&g.call(r,"synonyms")){let t=r.synonyms;if(Array.isArray(
t)){if(t.length>1e3){let o={instancePath:i+"/synonyms",schemaPath:"#/properties/synonyms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(
o),s++}let a=t.length;for(let o=0;o<a;o++){let c=t[o];if(Array.isArray(c)){if(c.length>20){let p={instancePath:i+"/synonyms/"+o,schemaPath:"#/properties/synonym\
s/items/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[p]:e.push(p),s++}let l=c.length;for(let p=0;p<l;p++){let m=c[p];if(typeof m=="string"){if(L(
m)>60){let d={instancePath:i+"/synonyms/"+o+"/"+p,schemaPath:"#/properties/synonyms/items/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[d]:
e.push(d),s++}}else{let d={instancePath:i+"/synonyms/"+o+"/"+p,schemaPath:"#/properties/synonyms/items/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[d]:e.push(d),s++}}}else{let l={instancePath:i+"/synonyms/"+o,schemaPath:"#/properties/synonyms/items/type",keyword:"type",params:{type:"array"}};e===null?e=[
l]:e.push(l),s++}}}else{let a={instancePath:i+"/synonyms",schemaPath:"#/properties/synonyms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),
s++}}if(r.acronyms!==void 0&&g.call(r,"acronyms")){let t=r.acronyms;if(Array.isArray(t)){if(t.length>1e3){let o={instancePath:i+"/acronyms",schemaPath:"#/proper\
ties/acronyms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++){let c=t[o];if(c&&typeof c=="obje\
ct"&&!Array.isArray(c)){if(c.acronym!==void 0&&g.call(c,"acronym")){let l=c.acronym;if(typeof l=="string"){if(L(l)>20){let p={instancePath:i+"/acronyms/"+o+"/ac\
ronym",schemaPath:"#/properties/acronyms/items/properties/acronym/maxLength",keyword:"maxLength",params:{limit:20}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+
"/acronyms/"+o+"/acronym",schemaPath:"#/properties/acronyms/items/properties/acronym/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}
if(c.meaning!==void 0&&g.call(c,"meaning")){let l=c.meaning;if(typeof l=="string"){if(L(l)>120){let p={instancePath:i+"/acronyms/"+o+"/meaning",schemaPath:"#/pr\
operties/acronyms/items/properties/meaning/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/acronym\
s/"+o+"/meaning",schemaPath:"#/properties/acronyms/items/properties/meaning/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(c.description!==
void 0&&g.call(c,"description")){let l=c.description;if(typeof l=="string"){if(L(l)>500){let p={instancePath:i+"/acronyms/"+o+"/description",schemaPath:"#/prope\
rties/acronyms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/acrony\
ms/"+o+"/description",schemaPath:"#/properties/acronyms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}}else{
let l={instancePath:i+"/acronyms/"+o,schemaPath:"#/properties/acronyms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let a={
instancePath:i+"/acronyms",schemaPath:"#/properties/acronyms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return _i.errors=e,s===0}_i.evaluated={props:{synonyms:!0,acronyms:!0},dynamicProps:!1,
dynamicItems:!1};var ln=Ri;function Us(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Us.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Us.errors=
e,s===0}Us.evaluated={dynamicProps:!1,dynamicItems:!1};function Vs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=Vs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[t]:e.push(t),s++}return Vs.errors=e,s===0}Vs.evaluated={dynamicProps:!1,dynamicItems:!1};function Gs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Gs.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Gs.errors=
e,s===0}Gs.evaluated={dynamicProps:!1,dynamicItems:!1};function Cs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=Cs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>250){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[t]:e.push(t),s++}return Cs.errors=e,s===0}Cs.evaluated={dynamicProps:!1,dynamicItems:!1};function Ri(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Ri.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.title!==void 0&&g.call(r,"title")){let t=r.title;if(typeof t=="string"){if(L(t)>120){let a={instancePath:i+"/title",schemaPath:"#/proper\
ties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.description!==void 0&&g.call(r,"description")&&(Us(r.description,{instancePath:i+
"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?Us.errors:e.concat(Us.errors),s=e.length)),r.terms!==void 0&&
g.call(r,"terms")){let t=r.terms;if(Array.isArray(t)){if(t.length>1e3){let o={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",
params:{limit:1e3}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++){let c=t[o];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.id!==void 0&&g.
call(c,"id")&&(Vs(c.id,{instancePath:i+"/terms/"+o+"/id",parentData:c,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?Vs.errors:e.concat(Vs.errors),
s=e.length)),c.label!==void 0&&g.call(c,"label")){let l=c.label;if(typeof l=="string"){if(L(l)>120){let p={instancePath:i+"/terms/"+o+"/label",schemaPath:"#/pro\
perties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/terms/"+o+"/l\
abel",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(c.description!==void 0&&
g.call(c,"description")){let l=c.description;if(typeof l=="string"){if(L(l)>500){let p={instancePath:i+"/terms/"+o+"/description",schemaPath:"#/properties/terms\
/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/terms/"+o+"/descript\
ion",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}c.iri!==void 0&&g.call(
c,"iri")&&(Gs(c.iri,{instancePath:i+"/terms/"+o+"/iri",parentData:c,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?Gs.errors:e.concat(Gs.errors),
s=e.length)),c.legalBasis!==void 0&&g.call(c,"legalBasis")&&(Cs(c.legalBasis,{instancePath:i+"/terms/"+o+"/legalBasis",parentData:c,parentDataProperty:"legalBas\
is",rootData:u,dynamicAnchors:f})||(e=e===null?Cs.errors:e.concat(Cs.errors),s=e.length))}else{let l={instancePath:i+"/terms/"+o,schemaPath:"#/properties/terms/\
items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let a={instancePath:i+"/terms",schemaPath:"#/properties/terms/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),s++}return Ri.errors=e,s===0}Ri.evaluated={props:{title:!0,description:!0,terms:!0},dynamicProps:!1,dynamicItems:!1};var on=Bi;function Zs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Zs.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Zs.errors=
e,s===0}Zs.evaluated={dynamicProps:!1,dynamicItems:!1};function Ms(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=Ms.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[t]:e.push(t),s++}return Ms.errors=e,s===0}Ms.evaluated={dynamicProps:!1,dynamicItems:!1};function Ks(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Ks.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(
r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ks.errors=e,s===0}Ks.evaluated={dynamicProps:!1,dynamicItems:!1};function Bi(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Bi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&g.call(r,"title")){let t=r.title;if(typeof t=="string"){if(L(t)>120){let a={instancePath:i+
"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.description!==void 0&&g.call(r,"description")&&(Zs(r.description,
{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?Zs.errors:e.concat(Zs.errors),s=e.length)),
r.terms!==void 0&&g.call(r,"terms")){let t=r.terms;if(Array.isArray(t)){if(t.length>1e3){let o={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",
keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++){let c=t[o];if(c&&typeof c=="object"&&!Array.isArray(c)){
if(c.id!==void 0&&g.call(c,"id")&&(Ms(c.id,{instancePath:i+"/terms/"+o+"/id",parentData:c,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?Ms.
errors:e.concat(Ms.errors),s=e.length)),c.label!==void 0&&g.call(c,"label")){let l=c.label;if(typeof l=="string"){if(L(l)>120){let p={instancePath:i+"/terms/"+o+
"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+
"/terms/"+o+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(c.description!==
void 0&&g.call(c,"description")){let l=c.description;if(typeof l=="string"){if(L(l)>500){let p={instancePath:i+"/terms/"+o+"/description",schemaPath:"#/properti\
es/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/terms/"+o+"/\
description",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(c.iri!==void 0&&
g.call(c,"iri")&&(Ks(c.iri,{instancePath:i+"/terms/"+o+"/iri",parentData:c,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?Ks.errors:e.concat(
Ks.errors),s=e.length)),c.mediaTypes!==void 0&&g.call(c,"mediaTypes")){let l=c.mediaTypes;if(Array.isArray(l)){if(l.length>10){let m={instancePath:i+"/terms/"+o+
"/mediaTypes",schemaPath:"#/properties/terms/items/properties/mediaTypes/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[m]:e.push(m),s++}let p=l.length;
for(let m=0;m<p;m++){let d=l[m];if(typeof d=="string"){if(L(d)>120){let D={instancePath:i+"/terms/"+o+"/mediaTypes/"+m,schemaPath:"#/properties/terms/items/prop\
erties/mediaTypes/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[D]:e.push(D),s++}}else{let D={instancePath:i+"/terms/"+o+"/mediaTypes/"+m,
schemaPath:"#/properties/terms/items/properties/mediaTypes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[D]:e.push(D),s++}}}else{let p={instancePath:i+
"/terms/"+o+"/mediaTypes",schemaPath:"#/properties/terms/items/properties/mediaTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}if(c.
extensions!==void 0&&g.call(c,"extensions")){let l=c.extensions;if(Array.isArray(l)){if(l.length>10){let m={instancePath:i+"/terms/"+o+"/extensions",schemaPath:"\
#/properties/terms/items/properties/extensions/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[m]:e.push(m),s++}let p=l.length;for(let m=0;m<p;m++){
let d=l[m];if(typeof d=="string"){if(L(d)>12){let D={instancePath:i+"/terms/"+o+"/extensions/"+m,schemaPath:"#/properties/terms/items/properties/extensions/item\
s/maxLength",keyword:"maxLength",params:{limit:12}};e===null?e=[D]:e.push(D),s++}}else{let D={instancePath:i+"/terms/"+o+"/extensions/"+m,schemaPath:"#/properti\
es/terms/items/properties/extensions/items/type",keyword:"type",params:{type:"string"}};e===null?e=[D]:e.push(D),s++}}}else{let p={instancePath:i+"/terms/"+o+"/\
extensions",schemaPath:"#/properties/terms/items/properties/extensions/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}if(c.machineReadable!==
void 0&&g.call(c,"machineReadable")&&typeof c.machineReadable!="boolean"){let l={instancePath:i+"/terms/"+o+"/machineReadable",schemaPath:"#/properties/terms/it\
ems/properties/machineReadable/type",keyword:"type",params:{type:"boolean"}};e===null?e=[l]:e.push(l),s++}if(c.opensWith!==void 0&&g.call(c,"opensWith")){let l=c.
opensWith;if(typeof l=="string"){if(L(l)>160){let p={instancePath:i+"/terms/"+o+"/opensWith",schemaPath:"#/properties/terms/items/properties/opensWith/maxLength",
keyword:"maxLength",params:{limit:160}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/terms/"+o+"/opensWith",schemaPath:"#/properties/terms/items/p\
roperties/opensWith/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(c.altLabels!==void 0&&g.call(c,"altLabels")){let l=c.altLabels;
if(Array.isArray(l)){if(l.length>30){let m={instancePath:i+"/terms/"+o+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/maxItems",keyword:"\
maxItems",params:{limit:30}};e===null?e=[m]:e.push(m),s++}let p=l.length;for(let m=0;m<p;m++){let d=l[m];if(typeof d=="string"){if(L(d)>60){let D={instancePath:i+
"/terms/"+o+"/altLabels/"+m,schemaPath:"#/properties/terms/items/properties/altLabels/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[D]:e.push(
D),s++}}else{let D={instancePath:i+"/terms/"+o+"/altLabels/"+m,schemaPath:"#/properties/terms/items/properties/altLabels/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[D]:e.push(D),s++}}}else{let p={instancePath:i+"/terms/"+o+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}}else{let l={instancePath:i+"/terms/"+o,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let a={instancePath:i+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===
null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Bi.errors=e,
s===0}Bi.evaluated={props:{title:!0,description:!0,terms:!0},dynamicProps:!1,dynamicItems:!1};var pn=Fi;function Hs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Hs.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Hs.errors=
e,s===0}Hs.evaluated={dynamicProps:!1,dynamicItems:!1};function Ys(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=Ys.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[t]:e.push(t),s++}return Ys.errors=e,s===0}Ys.evaluated={dynamicProps:!1,dynamicItems:!1};function Js(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Js.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(
r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Js.errors=e,s===0}Js.evaluated={dynamicProps:!1,dynamicItems:!1};function Xs(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Xs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(L(r)>32){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[t]:e.push(t),
s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Xs.errors=e,s===0}Xs.evaluated={dynamicProps:!1,
dynamicItems:!1};function Fi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Fi.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&g.call(r,"title")){let t=r.title;if(typeof t=="\
string"){if(L(t)>120){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),
s++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.description!==
void 0&&g.call(r,"description")&&(Hs(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=
e===null?Hs.errors:e.concat(Hs.errors),s=e.length)),r.terms!==void 0&&g.call(r,"terms")){let t=r.terms;if(Array.isArray(t)){if(t.length>1e3){let o={instancePath:i+
"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++){let c=t[o];
if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.id!==void 0&&g.call(c,"id")&&(Ys(c.id,{instancePath:i+"/terms/"+o+"/id",parentData:c,parentDataProperty:"id",rootData:u,
dynamicAnchors:f})||(e=e===null?Ys.errors:e.concat(Ys.errors),s=e.length)),c.label!==void 0&&g.call(c,"label")){let l=c.label;if(typeof l=="string"){if(L(l)>120){
let p={instancePath:i+"/terms/"+o+"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[
p]:e.push(p),s++}}else{let p={instancePath:i+"/terms/"+o+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[p]:e.push(p),s++}}if(c.description!==void 0&&g.call(c,"description")){let l=c.description;if(typeof l=="string"){if(L(l)>500){let p={instancePath:i+
"/terms/"+o+"/description",schemaPath:"#/properties/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(
p),s++}}else{let p={instancePath:i+"/terms/"+o+"/description",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[p]:e.push(p),s++}}c.iri!==void 0&&g.call(c,"iri")&&(Js(c.iri,{instancePath:i+"/terms/"+o+"/iri",parentData:c,parentDataProperty:"iri",rootData:u,
dynamicAnchors:f})||(e=e===null?Js.errors:e.concat(Js.errors),s=e.length)),c.duration!==void 0&&g.call(c,"duration")&&(Xs(c.duration,{instancePath:i+"/terms/"+o+
"/duration",parentData:c,parentDataProperty:"duration",rootData:u,dynamicAnchors:f})||(e=e===null?Xs.errors:e.concat(Xs.errors),s=e.length))}else{let l={instancePath:i+
"/terms/"+o,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let a={instancePath:i+"/terms",
schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Fi.errors=e,s===0}Fi.evaluated={props:{title:!0,description:!0,terms:!0},dynamicProps:!1,dynamicItems:!1};
var mn=Wi;function Qs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Qs.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Qs.errors=
e,s===0}Qs.evaluated={dynamicProps:!1,dynamicItems:!1};function ei(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=ei.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[t]:e.push(t),s++}return ei.errors=e,s===0}ei.evaluated={dynamicProps:!1,dynamicItems:!1};function ri(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ri.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(
r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ri.errors=e,s===0}ri.evaluated={dynamicProps:!1,dynamicItems:!1};function ti(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ti.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ti.errors=e,s===0}ti.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Ce(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Ce.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>250){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"ma\
xLength",params:{limit:250}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),s++}return Ce.errors=e,s===0}Ce.evaluated={dynamicProps:!1,dynamicItems:!1};function Wi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,n=Wi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.title!==void 0&&g.call(r,"title")){let t=r.title;if(typeof t=="string"){if(L(t)>120){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxL\
ength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.description!==void 0&&g.call(r,"description")&&(Qs(r.description,{instancePath:i+"/description",
parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?Qs.errors:e.concat(Qs.errors),s=e.length)),r.terms!==void 0&&g.call(r,"\
terms")){let t=r.terms;if(Array.isArray(t)){if(t.length>1e3){let o={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",params:{
limit:1e3}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++){let c=t[o];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.id!==void 0&&g.call(c,
"id")&&(ei(c.id,{instancePath:i+"/terms/"+o+"/id",parentData:c,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?ei.errors:e.concat(ei.errors),
s=e.length)),c.label!==void 0&&g.call(c,"label")){let l=c.label;if(typeof l=="string"){if(L(l)>120){let p={instancePath:i+"/terms/"+o+"/label",schemaPath:"#/pro\
perties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/terms/"+o+"/l\
abel",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(c.description!==void 0&&
g.call(c,"description")){let l=c.description;if(typeof l=="string"){if(L(l)>500){let p={instancePath:i+"/terms/"+o+"/description",schemaPath:"#/properties/terms\
/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/terms/"+o+"/descript\
ion",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(c.iri!==void 0&&g.
call(c,"iri")&&(ri(c.iri,{instancePath:i+"/terms/"+o+"/iri",parentData:c,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?ri.errors:e.concat(
ri.errors),s=e.length)),c.url!==void 0&&g.call(c,"url")&&(ti(c.url,{instancePath:i+"/terms/"+o+"/url",parentData:c,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||
(e=e===null?ti.errors:e.concat(ti.errors),s=e.length)),c.open!==void 0&&g.call(c,"open")&&typeof c.open!="boolean"){let l={instancePath:i+"/terms/"+o+"/open",schemaPath:"\
#/properties/terms/items/properties/open/type",keyword:"type",params:{type:"boolean"}};e===null?e=[l]:e.push(l),s++}if(c.spdx!==void 0&&g.call(c,"spdx")){let l=c.
spdx;if(typeof l=="string"){if(L(l)>60){let p={instancePath:i+"/terms/"+o+"/spdx",schemaPath:"#/properties/terms/items/properties/spdx/maxLength",keyword:"maxLe\
ngth",params:{limit:60}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/terms/"+o+"/spdx",schemaPath:"#/properties/terms/items/properties/spdx/type",
keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(c.attribution!==void 0&&g.call(c,"attribution")&&typeof c.attribution!="boolean"){let l={
instancePath:i+"/terms/"+o+"/attribution",schemaPath:"#/properties/terms/items/properties/attribution/type",keyword:"type",params:{type:"boolean"}};e===null?e=[
l]:e.push(l),s++}if(c.attributionText!==void 0&&g.call(c,"attributionText")){let l=c.attributionText;if(typeof l=="string"){if(L(l)>500){let p={instancePath:i+"\
/terms/"+o+"/attributionText",schemaPath:"#/properties/terms/items/properties/attributionText/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:
e.push(p),s++}}else{let p={instancePath:i+"/terms/"+o+"/attributionText",schemaPath:"#/properties/terms/items/properties/attributionText/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),s++}}if(c.can!==void 0&&g.call(c,"can")){let l=c.can;if(Array.isArray(l)){if(l.length>10){let m={instancePath:i+"/terms\
/"+o+"/can",schemaPath:"#/properties/terms/items/properties/can/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[m]:e.push(m),s++}let p=l.length;for(let m=0;m<
p;m++)Ce(l[m],{instancePath:i+"/terms/"+o+"/can/"+m,parentData:l,parentDataProperty:m,rootData:u,dynamicAnchors:f})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=
e.length)}else{let p={instancePath:i+"/terms/"+o+"/can",schemaPath:"#/properties/terms/items/properties/can/type",keyword:"type",params:{type:"array"}};e===null?
e=[p]:e.push(p),s++}}if(c.must!==void 0&&g.call(c,"must")){let l=c.must;if(Array.isArray(l)){if(l.length>10){let m={instancePath:i+"/terms/"+o+"/must",schemaPath:"\
#/properties/terms/items/properties/must/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[m]:e.push(m),s++}let p=l.length;for(let m=0;m<p;m++)Ce(l[m],
{instancePath:i+"/terms/"+o+"/must/"+m,parentData:l,parentDataProperty:m,rootData:u,dynamicAnchors:f})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length)}else{
let p={instancePath:i+"/terms/"+o+"/must",schemaPath:"#/properties/terms/items/properties/must/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(
p),s++}}if(c.altLabels!==void 0&&g.call(c,"altLabels")){let l=c.altLabels;if(Array.isArray(l)){if(l.length>50){let m={instancePath:i+"/terms/"+o+"/altLabels",schemaPath:"\
#/properties/terms/items/properties/altLabels/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[m]:e.push(m),s++}let p=l.length;for(let m=0;m<p;m++){let d=l[m];
if(typeof d=="string"){if(L(d)>250){let D={instancePath:i+"/terms/"+o+"/altLabels/"+m,schemaPath:"#/properties/terms/items/properties/altLabels/items/maxLength",
keyword:"maxLength",params:{limit:250}};e===null?e=[D]:e.push(D),s++}}else{let D={instancePath:i+"/terms/"+o+"/altLabels/"+m,schemaPath:"#/properties/terms/item\
s/properties/altLabels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[D]:e.push(D),s++}}}else{let p={instancePath:i+"/terms/"+o+"/altLabels",schemaPath:"\
#/properties/terms/items/properties/altLabels/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}}else{let l={instancePath:i+"/terms/"+o,
schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let a={instancePath:i+"/terms",schemaPath:"\
#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}return Wi.errors=e,s===0}Wi.evaluated={props:{title:!0,description:!0,terms:!0},dynamicProps:!1,dynamicItems:!1};var cn=Ui;function si(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=si.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return si.errors=
e,s===0}si.evaluated={dynamicProps:!1,dynamicItems:!1};function Ze(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=Ze.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>32){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[t]:e.push(t),s++}return Ze.errors=e,s===0}Ze.evaluated={dynamicProps:!1,dynamicItems:!1};function ii(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ii.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(
r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ii.errors=e,s===0}ii.evaluated={dynamicProps:!1,dynamicItems:!1};function Ui(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Ui.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&g.call(r,"title")){let t=r.title;if(typeof t=="string"){if(L(t)>120){let a={instancePath:i+
"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.description!==void 0&&g.call(r,"description")&&(si(r.description,
{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?si.errors:e.concat(si.errors),s=e.length)),
r.terms!==void 0&&g.call(r,"terms")){let t=r.terms;if(Array.isArray(t)){if(t.length>1e3){let o={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",
keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++){let c=t[o];if(c&&typeof c=="object"&&!Array.isArray(c)){
if(c.id!==void 0&&g.call(c,"id")&&(Ze(c.id,{instancePath:i+"/terms/"+o+"/id",parentData:c,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?Ze.
errors:e.concat(Ze.errors),s=e.length)),c.label!==void 0&&g.call(c,"label")){let l=c.label;if(typeof l=="string"){if(L(l)>120){let p={instancePath:i+"/terms/"+o+
"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+
"/terms/"+o+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(c.description!==
void 0&&g.call(c,"description")){let l=c.description;if(typeof l=="string"){if(L(l)>500){let p={instancePath:i+"/terms/"+o+"/description",schemaPath:"#/properti\
es/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/terms/"+o+"/\
description",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(c.iri!==void 0&&
g.call(c,"iri")&&(ii(c.iri,{instancePath:i+"/terms/"+o+"/iri",parentData:c,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?ii.errors:e.concat(
ii.errors),s=e.length)),c.within!==void 0&&g.call(c,"within")){let l=c.within;if(Array.isArray(l)){if(l.length>10){let m={instancePath:i+"/terms/"+o+"/within",schemaPath:"\
#/properties/terms/items/properties/within/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[m]:e.push(m),s++}let p=l.length;for(let m=0;m<p;m++)Ze(l[m],
{instancePath:i+"/terms/"+o+"/within/"+m,parentData:l,parentDataProperty:m,rootData:u,dynamicAnchors:f})||(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length)}else{
let p={instancePath:i+"/terms/"+o+"/within",schemaPath:"#/properties/terms/items/properties/within/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.
push(p),s++}}if(c.shortLabel!==void 0&&g.call(c,"shortLabel")){let l=c.shortLabel;if(typeof l=="string"){if(L(l)>4){let p={instancePath:i+"/terms/"+o+"/shortLab\
el",schemaPath:"#/properties/terms/items/properties/shortLabel/maxLength",keyword:"maxLength",params:{limit:4}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+
"/terms/"+o+"/shortLabel",schemaPath:"#/properties/terms/items/properties/shortLabel/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}
if(c.tile!==void 0&&g.call(c,"tile")){let l=c.tile;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.column!==void 0&&g.call(l,"column")){let p=l.column;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let m={instancePath:i+"/terms/"+o+"/tile/column",schemaPath:"#/properties/terms/items/properties/tile/properties/colu\
mn/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),s++}}if(l.row!==void 0&&g.call(l,"row")){let p=l.row;if(!(typeof p=="number"&&!(p%1)&&
!isNaN(p)&&isFinite(p))){let m={instancePath:i+"/terms/"+o+"/tile/row",schemaPath:"#/properties/terms/items/properties/tile/properties/row/type",keyword:"type",
params:{type:"integer"}};e===null?e=[m]:e.push(m),s++}}}else{let p={instancePath:i+"/terms/"+o+"/tile",schemaPath:"#/properties/terms/items/properties/tile/type",
keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}if(c.bbox!==void 0&&g.call(c,"bbox")){let l=c.bbox;if(Array.isArray(l)){if(l.length>4){let p={
instancePath:i+"/terms/"+o+"/bbox",schemaPath:"#/properties/terms/items/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===null?e=[p]:e.push(p),
s++}}else{let p={instancePath:i+"/terms/"+o+"/bbox",schemaPath:"#/properties/terms/items/properties/bbox/type",keyword:"type",params:{type:"array"}};e===null?e=
[p]:e.push(p),s++}}if(c.altLabels!==void 0&&g.call(c,"altLabels")){let l=c.altLabels;if(Array.isArray(l)){if(l.length>20){let m={instancePath:i+"/terms/"+o+"/al\
tLabels",schemaPath:"#/properties/terms/items/properties/altLabels/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[m]:e.push(m),s++}let p=l.length;for(let m=0;m<
p;m++){let d=l[m];if(typeof d=="string"){if(L(d)>120){let D={instancePath:i+"/terms/"+o+"/altLabels/"+m,schemaPath:"#/properties/terms/items/properties/altLabel\
s/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[D]:e.push(D),s++}}else{let D={instancePath:i+"/terms/"+o+"/altLabels/"+m,schemaPath:"#/pr\
operties/terms/items/properties/altLabels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[D]:e.push(D),s++}}}else{let p={instancePath:i+"/terms/"+
o+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}}else{let l={
instancePath:i+"/terms/"+o,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let a={instancePath:i+
"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ui.errors=e,s===0}Ui.evaluated={props:{title:!0,description:!0,terms:!0},dynamicProps:!1,
dynamicItems:!1};var un=Vi;function ai(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ai.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ai.errors=
e,s===0}ai.evaluated={dynamicProps:!1,dynamicItems:!1};function ni(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=ni.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[t]:e.push(t),s++}return ni.errors=e,s===0}ni.evaluated={dynamicProps:!1,dynamicItems:!1};function li(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=li.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(L(
r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return li.errors=e,s===0}li.evaluated={dynamicProps:!1,dynamicItems:!1};function Vi(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Vi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&g.call(r,"title")){let t=r.title;if(typeof t=="string"){if(L(t)>120){let a={instancePath:i+
"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(r.description!==void 0&&g.call(r,"description")&&(ai(r.description,
{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?ai.errors:e.concat(ai.errors),s=e.length)),
r.terms!==void 0&&g.call(r,"terms")){let t=r.terms;if(Array.isArray(t)){if(t.length>1e3){let o={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",
keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),s++}let a=t.length;for(let o=0;o<a;o++){let c=t[o];if(c&&typeof c=="object"&&!Array.isArray(c)){
if(c.id!==void 0&&g.call(c,"id")&&(ni(c.id,{instancePath:i+"/terms/"+o+"/id",parentData:c,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?ni.
errors:e.concat(ni.errors),s=e.length)),c.label!==void 0&&g.call(c,"label")){let l=c.label;if(typeof l=="string"){if(L(l)>120){let p={instancePath:i+"/terms/"+o+
"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+
"/terms/"+o+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(c.description!==
void 0&&g.call(c,"description")){let l=c.description;if(typeof l=="string"){if(L(l)>500){let p={instancePath:i+"/terms/"+o+"/description",schemaPath:"#/properti\
es/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/terms/"+o+"/\
description",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(c.iri!==void 0&&
g.call(c,"iri")&&(li(c.iri,{instancePath:i+"/terms/"+o+"/iri",parentData:c,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?li.errors:e.concat(
li.errors),s=e.length)),c.altLabels!==void 0&&g.call(c,"altLabels")){let l=c.altLabels;if(Array.isArray(l)){if(l.length>30){let m={instancePath:i+"/terms/"+o+"/\
altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/maxItems",keyword:"maxItems",params:{limit:30}};e===null?e=[m]:e.push(m),s++}let p=l.length;
for(let m=0;m<p;m++){let d=l[m];if(typeof d=="string"){if(L(d)>120){let D={instancePath:i+"/terms/"+o+"/altLabels/"+m,schemaPath:"#/properties/terms/items/prope\
rties/altLabels/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[D]:e.push(D),s++}}else{let D={instancePath:i+"/terms/"+o+"/altLabels/"+m,schemaPath:"\
#/properties/terms/items/properties/altLabels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[D]:e.push(D),s++}}}else{let p={instancePath:i+"/ter\
ms/"+o+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}}else{let l={
instancePath:i+"/terms/"+o,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let a={instancePath:i+
"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Vi.errors=e,s===0}Vi.evaluated={props:{title:!0,description:!0,terms:!0},dynamicProps:!1,
dynamicItems:!1};var fn=new Map([["agreement.schema.json",Ha],["catalogue.schema.json",Ya],["dataset.schema.json",Ja],["exceptions.schema.json",Xa],["harvested.\
schema.json",Qa],["publisher.schema.json",en],["redirects.schema.json",rn],["series.schema.json",tn],["service.schema.json",sn],["source.schema.json",an],["syno\
nyms.schema.json",nn],["vocabulary-access-reasons.schema.json",ln],["vocabulary-formats.schema.json",on],["vocabulary-frequencies.schema.json",pn],["vocabulary-\
licences.schema.json",mn],["vocabulary-places.schema.json",cn],["vocabulary.schema.json",un]]);export{Ka as full,fn as limits};
