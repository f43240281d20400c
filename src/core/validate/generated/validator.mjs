// Generated from schemas/ by `npm run generate`. Do not edit.
var Ll=(r,i)=>()=>{try{return i||r((i={exports:{}}).exports,i),i.exports}catch(P){throw i=0,P}};var $l=Ll(jl=>{"use strict";Object.defineProperty(jl,"__esModule",{value:!0});function Rl(r){let i=r.length,P=0,w=0,c;for(;w<i;)P++,c=r.charCodeAt(w++),c>=55296&&
c<=56319&&w<i&&(c=r.charCodeAt(w),(c&64512)===56320&&w++);return P}jl.default=Rl;Rl.code='require("ajv/dist/runtime/ucs2length").default'});var Sl=Ll((wp,Bl)=>{"use strict";Bl.exports=function r(i,P){if(i===P)return!0;if(i&&P&&typeof i=="object"&&typeof P=="object"){if(i.constructor!==P.constructor)
return!1;var w,c,f;if(Array.isArray(i)){if(w=i.length,w!=P.length)return!1;for(c=w;c--!==0;)if(!r(i[c],P[c]))return!1;return!0}if(i.constructor===RegExp)return i.
source===P.source&&i.flags===P.flags;if(i.valueOf!==Object.prototype.valueOf)return i.valueOf()===P.valueOf();if(i.toString!==Object.prototype.toString)return i.
toString()===P.toString();if(f=Object.keys(i),w=f.length,w!==Object.keys(P).length)return!1;for(c=w;c--!==0;)if(!Object.prototype.hasOwnProperty.call(P,f[c]))return!1;
for(c=w;c--!==0;){var e=f[c];if(!r(i[e],P[e]))return!1}return!0}return i!==i&&P!==P}});var Fl=Ll(ql=>{"use strict";Object.defineProperty(ql,"__esModule",{value:!0});var Tl=Sl();Tl.code='require("ajv/dist/runtime/equal").default';ql.default=Tl});import{formats as zl}from"../formats.ts";var Ql=Ra,Ul={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"agreement.schema.json",type:"object",additionalProperties:!1,
required:["title","summary","kind"],properties:{title:{$ref:"common.schema.json#/$defs/title"},summary:{$ref:"common.schema.json#/$defs/summary"},description:{$ref:"\
common.schema.json#/$defs/markdown"},kind:{enum:["standard-terms","template","agreement"]},parties:{type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{type:"\
string",minLength:2,maxLength:160}},purpose:{type:"string",minLength:5,maxLength:500},legalGateways:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"\
common.schema.json#/$defs/line"}},start:{$ref:"common.schema.json#/$defs/partialDate"},end:{$ref:"common.schema.json#/$defs/partialDate"},review:{$ref:"common.s\
chema.json#/$defs/date"},url:{$ref:"common.schema.json#/$defs/httpsUrl"}}},y=Object.prototype.hasOwnProperty,g=$l().default,_=Fl().default;function Vr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Vr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[s]:e.push(s),t++}if(g(r)<5){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Vr.errors=e,t===0}Vr.evaluated={dynamicProps:!1,
dynamicItems:!1};function Gr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Gr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[s]:e.push(s),t++}if(g(r)<30){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:30}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Gr.errors=e,t===0}Gr.evaluated={dynamicProps:!1,
dynamicItems:!1};function Cr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Cr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2e4){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Cr.errors=e,t===0}Cr.evaluated={dynamicProps:!1,
dynamicItems:!1};function Kr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Kr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Kr.errors=e,t===0}Kr.evaluated={dynamicProps:!1,
dynamicItems:!1};var pr=new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","u");function Oe(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=Oe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!pr.test(r)){
let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"}};e===null?e=[s]:e.push(
s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Oe.errors=e,t===0}Oe.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Ee=new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","u");function Wr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Wr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Ee.test(r)){let s={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Wr.errors=e,t===0}Wr.evaluated={dynamicProps:!1,dynamicItems:!1};var le=zl["https-url"];function Yr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Yr.evaluated;if(n.
dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLen\
gth",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}if(!le(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Yr.errors=e,
t===0}Yr.evaluated={dynamicProps:!1,dynamicItems:!1};function Ra(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,
t=0,n=Ra.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,
"title")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.summary===void 0||
!y.call(r,"summary")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"summary"}};e===null?e=[s]:e.push(s),t++}if(r.kind===
void 0||!y.call(r,"kind")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.
keys(r))if(!y.call(Ul.properties,s)){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===
null?e=[a]:e.push(a),t++}if(r.title!==void 0&&y.call(r,"title")&&(Vr(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||
(e=e===null?Vr.errors:e.concat(Vr.errors),t=e.length)),r.summary!==void 0&&y.call(r,"summary")&&(Gr(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"\
summary",rootData:c,dynamicAnchors:f})||(e=e===null?Gr.errors:e.concat(Gr.errors),t=e.length)),r.description!==void 0&&y.call(r,"description")&&(Cr(r.description,
{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:c,dynamicAnchors:f})||(e=e===null?Cr.errors:e.concat(Cr.errors),t=e.length)),
r.kind!==void 0&&y.call(r,"kind")){let s=r.kind;if(!(s==="standard-terms"||s==="template"||s==="agreement")){let a={instancePath:i+"/kind",schemaPath:"#/propert\
ies/kind/enum",keyword:"enum",params:{allowedValues:Ul.properties.kind.enum}};e===null?e=[a]:e.push(a),t++}}if(r.parties!==void 0&&y.call(r,"parties")){let s=r.
parties;if(Array.isArray(s)){if(s.length>100){let l={instancePath:i+"/parties",schemaPath:"#/properties/parties/maxItems",keyword:"maxItems",params:{limit:100}};
e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/parties",schemaPath:"#/properties/parties/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++){let p=s[l];if(typeof p=="string"){if(g(p)>160){let m={instancePath:i+"/parties/"+l,schemaPath:"#/pr\
operties/parties/items/maxLength",keyword:"maxLength",params:{limit:160}};e===null?e=[m]:e.push(m),t++}if(g(p)<2){let m={instancePath:i+"/parties/"+l,schemaPath:"\
#/properties/parties/items/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/parties/"+l,schemaPath:"#\
/properties/parties/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}let o=s.length,u;if(o>1){let l={};for(;o--;){let p=s[o];if(typeof p==
"string"){if(typeof l[p]=="number"){u=l[p];let m={instancePath:i+"/parties",schemaPath:"#/properties/parties/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};
e===null?e=[m]:e.push(m),t++;break}l[p]=o}}}}else{let a={instancePath:i+"/parties",schemaPath:"#/properties/parties/type",keyword:"type",params:{type:"array"}};
e===null?e=[a]:e.push(a),t++}}if(r.purpose!==void 0&&y.call(r,"purpose")){let s=r.purpose;if(typeof s=="string"){if(g(s)>500){let a={instancePath:i+"/purpose",schemaPath:"\
#/properties/purpose/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[a]:e.push(a),t++}if(g(s)<5){let a={instancePath:i+"/purpose",schemaPath:"#/p\
roperties/purpose/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/purpose",schemaPath:"#/properties/\
purpose/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.legalGateways!==void 0&&y.call(r,"legalGateways")){let s=r.legalGateways;
if(Array.isArray(s)){if(s.length>20){let l={instancePath:i+"/legalGateways",schemaPath:"#/properties/legalGateways/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/legalGateways",schemaPath:"#/properties/legalGateways/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)Kr(s[l],{instancePath:i+"/legalGateways/"+l,parentData:s,parentDataProperty:l,rootData:c,dynamicAnchors:f})||
(e=e===null?Kr.errors:e.concat(Kr.errors),t=e.length);let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+"/legalGateways",
schemaPath:"#/properties/legalGateways/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/\
legalGateways",schemaPath:"#/properties/legalGateways/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}r.start!==void 0&&y.call(r,"star\
t")&&(Oe(r.start,{instancePath:i+"/start",parentData:r,parentDataProperty:"start",rootData:c,dynamicAnchors:f})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),
r.end!==void 0&&y.call(r,"end")&&(Oe(r.end,{instancePath:i+"/end",parentData:r,parentDataProperty:"end",rootData:c,dynamicAnchors:f})||(e=e===null?Oe.errors:e.concat(
Oe.errors),t=e.length)),r.review!==void 0&&y.call(r,"review")&&(Wr(r.review,{instancePath:i+"/review",parentData:r,parentDataProperty:"review",rootData:c,dynamicAnchors:f})||
(e=e===null?Wr.errors:e.concat(Wr.errors),t=e.length)),r.url!==void 0&&y.call(r,"url")&&(Yr(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,
dynamicAnchors:f})||(e=e===null?Yr.errors:e.concat(Yr.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[s]:e.push(s),t++}return Ra.errors=e,t===0}Ra.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xl=Ba,eo={$schema:"https://json-schema.org/dra\
ft/2020-12/schema",$id:"catalogue.schema.json",type:"object",additionalProperties:!1,required:["title","description","baseUrl","repository","defaultBranch","pub\
lisher","contact","licence","language","place","areaNoun"],properties:{title:{$ref:"common.schema.json#/$defs/title"},shortTitle:{type:"string",minLength:2,maxLength:40},
tagline:{type:"string",minLength:5,maxLength:120},description:{$ref:"common.schema.json#/$defs/paragraph"},baseUrl:{$ref:"common.schema.json#/$defs/httpsUrl"},repository:{
$ref:"common.schema.json#/$defs/httpsUrl"},defaultBranch:{type:"string",maxLength:100,pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]*$"},maintainers:{type:"array",minItems:1,
maxItems:20,uniqueItems:!0,items:{type:"string",maxLength:140,pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*(/[a-z0-9]+([_-][a-z0-9]+)*)?$"}},publisher:{$ref:"common.sc\
hema.json#/$defs/termId"},contact:{$ref:"common.schema.json#/$defs/contact"},licence:{$ref:"common.schema.json#/$defs/licenceId"},language:{type:"string",maxLength:20,
pattern:"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},place:{$ref:"common.schema.json#/$defs/placeId"},areaNoun:{type:"object",additionalProperties:!1,required:["singular",
"plural"],properties:{singular:{type:"string",minLength:2,maxLength:40},plural:{type:"string",minLength:2,maxLength:40}}},exampleSearches:{type:"array",minItems:1,
maxItems:12,uniqueItems:!0,items:{type:"string",minLength:2,maxLength:60}},relatedServices:{type:"array",minItems:1,maxItems:12,uniqueItems:!0,items:{$ref:"comm\
on.schema.json#/$defs/link"}},linksVerified:{$ref:"common.schema.json#/$defs/date"}}};function Mr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=Mr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>120){let s={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[s]:e.push(s),t++}if(g(r)<5){let s={instancePath:i,schemaPath:"#/minL\
ength",keyword:"minLength",params:{limit:5}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}return Mr.errors=e,t===0}Mr.evaluated={dynamicProps:!1,dynamicItems:!1};function Hr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Hr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Hr.errors=e,t===0}Hr.evaluated={dynamicProps:!1,
dynamicItems:!1};function ze(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ze.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[s]:e.push(s),t++}if(!le(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ze.errors=e,t===0}ze.evaluated={dynamicProps:!1,
dynamicItems:!1};var Q=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function Jr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,
t=0,n=Jr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"#/maxL\
ength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[s]:e.push(s),t++}if(!Q.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Jr.errors=
e,t===0}Jr.evaluated={dynamicProps:!1,dynamicItems:!1};var ro=zl.email;function M(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=M.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>254){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:254}};
e===null?e=[s]:e.push(s),t++}if(!ro(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"email"}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return M.errors=e,t===0}M.evaluated={dynamicProps:!1,
dynamicItems:!1};function S(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=S.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[s]:e.push(s),t++}if(!le(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return S.errors=e,t===0}S.evaluated={dynamicProps:!1,
dynamicItems:!1};function Qr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Qr.evaluated;n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0);let s=t,a=!1,o=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.email===void 0||!y.call(r,"email"))){let p={instancePath:i,
schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"email"}};e===null?e=[p]:e.push(p),t++}var l=o===t;a=a||l;let u=t;if(r&&typeof r=="ob\
ject"&&!Array.isArray(r)&&(r.url===void 0||!y.call(r,"url"))){let p={instancePath:i,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"\
url"}};e===null?e=[p]:e.push(p),t++}var l=u===t;if(a=a||l,a)t=s,e!==null&&(s?e.length=s:e=null);else{let p={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",
params:{}};e===null?e=[p]:e.push(p),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||!y.call(r,"name")){let p={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),t++}for(let p of Object.keys(r))if(!(p==="name"||p==="email"||p==="url")){
let m={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[m]:e.push(m),t++}if(r.name!==
void 0&&y.call(r,"name")){let p=r.name;if(typeof p=="string"){if(g(p)>120){let m={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLe\
ngth",params:{limit:120}};e===null?e=[m]:e.push(m),t++}if(g(p)<2){let m={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:2}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=
[m]:e.push(m),t++}}r.email!==void 0&&y.call(r,"email")&&(M(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:c,dynamicAnchors:f})||
(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.url!==void 0&&y.call(r,"url")&&(S(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,
dynamicAnchors:f})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[p]:e.push(p),t++}return Qr.errors=e,t===0}Qr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Xr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Xr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!Q.test(
r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Xr.errors=e,t===0}Xr.evaluated={dynamicProps:!1,dynamicItems:!1};var mi=new RegExp("^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$","u");function es(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=es.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>32){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[s]:e.push(s),t++}if(g(r)<2){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:2}};e===null?e=[s]:e.push(s),t++}if(!mi.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9\
]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return es.
errors=e,t===0}es.evaluated={dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=G.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return G.errors=e,t===0}G.evaluated={dynamicProps:!1,
dynamicItems:!1};function rs(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=rs.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.url===void 0||!y.call(r,"url")){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="title"||s==="url")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}r.title!==void 0&&y.call(r,"title")&&
(G(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),
r.url!==void 0&&y.call(r,"url")&&(S(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?S.errors:e.concat(
S.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return rs.errors=e,t===
0}rs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ss(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=ss.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Ee.test(r)){let s={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ss.errors=e,t===0}ss.evaluated={dynamicProps:!1,dynamicItems:!1};var so=new RegExp(
"^[A-Za-z0-9][A-Za-z0-9._/-]*$","u"),to=new RegExp("^[A-Za-z0-9]+(-[A-Za-z0-9]+)*(/[a-z0-9]+([_-][a-z0-9]+)*)?$","u"),io=new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]{2,\
8})*$","u");function Ba(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ba.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.description===void 0||!y.call(r,"description")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[s]:e.push(s),t++}if(r.baseUrl===void 0||!y.call(r,"baseUrl")){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"baseUrl"}};e===null?e=[s]:e.push(s),t++}if(r.repository===void 0||!y.call(r,"\
repository")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"repository"}};e===null?e=[s]:e.push(s),t++}if(r.defaultBranch===
void 0||!y.call(r,"defaultBranch")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"defaultBranch"}};e===null?e=[s]:e.
push(s),t++}if(r.publisher===void 0||!y.call(r,"publisher")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publisher"}};
e===null?e=[s]:e.push(s),t++}if(r.contact===void 0||!y.call(r,"contact")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
contact"}};e===null?e=[s]:e.push(s),t++}if(r.licence===void 0||!y.call(r,"licence")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
licence"}};e===null?e=[s]:e.push(s),t++}if(r.language===void 0||!y.call(r,"language")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"language"}};e===null?e=[s]:e.push(s),t++}if(r.place===void 0||!y.call(r,"place")){let s={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"place"}};e===null?e=[s]:e.push(s),t++}if(r.areaNoun===void 0||!y.call(r,"areaNoun")){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"areaNoun"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!y.call(eo.properties,s)){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.title!==void 0&&y.call(r,"ti\
tle")&&(Mr(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||(e=e===null?Mr.errors:e.concat(Mr.errors),t=e.
length)),r.shortTitle!==void 0&&y.call(r,"shortTitle")){let s=r.shortTitle;if(typeof s=="string"){if(g(s)>40){let a={instancePath:i+"/shortTitle",schemaPath:"#/\
properties/shortTitle/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[a]:e.push(a),t++}if(g(s)<2){let a={instancePath:i+"/shortTitle",schemaPath:"\
#/properties/shortTitle/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/shortTitle",schemaPath:"#/pr\
operties/shortTitle/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.tagline!==void 0&&y.call(r,"tagline")){let s=r.tagline;if(typeof s==
"string"){if(g(s)>120){let a={instancePath:i+"/tagline",schemaPath:"#/properties/tagline/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(
a),t++}if(g(s)<5){let a={instancePath:i+"/tagline",schemaPath:"#/properties/tagline/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i+"/tagline",schemaPath:"#/properties/tagline/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.description!==
void 0&&y.call(r,"description")&&(Hr(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:c,dynamicAnchors:f})||(e=
e===null?Hr.errors:e.concat(Hr.errors),t=e.length)),r.baseUrl!==void 0&&y.call(r,"baseUrl")&&(ze(r.baseUrl,{instancePath:i+"/baseUrl",parentData:r,parentDataProperty:"\
baseUrl",rootData:c,dynamicAnchors:f})||(e=e===null?ze.errors:e.concat(ze.errors),t=e.length)),r.repository!==void 0&&y.call(r,"repository")&&(ze(r.repository,{
instancePath:i+"/repository",parentData:r,parentDataProperty:"repository",rootData:c,dynamicAnchors:f})||(e=e===null?ze.errors:e.concat(ze.errors),t=e.length)),
r.defaultBranch!==void 0&&y.call(r,"defaultBranch")){let s=r.defaultBranch;if(typeof s=="string"){if(g(s)>100){let a={instancePath:i+"/defaultBranch",schemaPath:"\
#/properties/defaultBranch/maxLength",keyword:"maxLength",params:{limit:100}};e===null?e=[a]:e.push(a),t++}if(!so.test(s)){let a={instancePath:i+"/defaultBranch",
schemaPath:"#/properties/defaultBranch/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]*$"}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/defaultBranch",schemaPath:"#/properties/defaultBranch/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.maintainers!==void 0&&y.
call(r,"maintainers")){let s=r.maintainers;if(Array.isArray(s)){if(s.length>20){let l={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/maxIte\
ms",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/\
minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++){let p=s[l];if(typeof p=="string"){if(g(p)>140){let m={
instancePath:i+"/maintainers/"+l,schemaPath:"#/properties/maintainers/items/maxLength",keyword:"maxLength",params:{limit:140}};e===null?e=[m]:e.push(m),t++}if(!to.
test(p)){let m={instancePath:i+"/maintainers/"+l,schemaPath:"#/properties/maintainers/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]+(-[A-Za-z0-\
9]+)*(/[a-z0-9]+([_-][a-z0-9]+)*)?$"}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/maintainers/"+l,schemaPath:"#/properties/maintainers/items/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}let o=s.length,u;if(o>1){let l={};for(;o--;){let p=s[o];if(typeof p=="string"){if(typeof l[p]==
"number"){u=l[p];let m={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[m]:e.
push(m),t++;break}l[p]=o}}}}else{let a={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/type",keyword:"type",params:{type:"array"}};e===null?
e=[a]:e.push(a),t++}}if(r.publisher!==void 0&&y.call(r,"publisher")&&(Jr(r.publisher,{instancePath:i+"/publisher",parentData:r,parentDataProperty:"publisher",rootData:c,
dynamicAnchors:f})||(e=e===null?Jr.errors:e.concat(Jr.errors),t=e.length)),r.contact!==void 0&&y.call(r,"contact")&&(Qr(r.contact,{instancePath:i+"/contact",parentData:r,
parentDataProperty:"contact",rootData:c,dynamicAnchors:f})||(e=e===null?Qr.errors:e.concat(Qr.errors),t=e.length)),r.licence!==void 0&&y.call(r,"licence")&&(Xr(
r.licence,{instancePath:i+"/licence",parentData:r,parentDataProperty:"licence",rootData:c,dynamicAnchors:f})||(e=e===null?Xr.errors:e.concat(Xr.errors),t=e.length)),
r.language!==void 0&&y.call(r,"language")){let s=r.language;if(typeof s=="string"){if(g(s)>20){let a={instancePath:i+"/language",schemaPath:"#/properties/langua\
ge/maxLength",keyword:"maxLength",params:{limit:20}};e===null?e=[a]:e.push(a),t++}if(!io.test(s)){let a={instancePath:i+"/language",schemaPath:"#/properties/lan\
guage/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/language",schemaPath:"\
#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.place!==void 0&&y.call(r,"place")&&(es(r.place,{instancePath:i+
"/place",parentData:r,parentDataProperty:"place",rootData:c,dynamicAnchors:f})||(e=e===null?es.errors:e.concat(es.errors),t=e.length)),r.areaNoun!==void 0&&y.call(
r,"areaNoun")){let s=r.areaNoun;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.singular===void 0||!y.call(s,"singular")){let a={instancePath:i+"/areaNoun",schemaPath:"\
#/properties/areaNoun/required",keyword:"required",params:{missingProperty:"singular"}};e===null?e=[a]:e.push(a),t++}if(s.plural===void 0||!y.call(s,"plural")){
let a={instancePath:i+"/areaNoun",schemaPath:"#/properties/areaNoun/required",keyword:"required",params:{missingProperty:"plural"}};e===null?e=[a]:e.push(a),t++}
for(let a of Object.keys(s))if(!(a==="singular"||a==="plural")){let o={instancePath:i+"/areaNoun",schemaPath:"#/properties/areaNoun/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a}};e===null?e=[o]:e.push(o),t++}if(s.singular!==void 0&&y.call(s,"singular")){let a=s.singular;if(typeof a=="s\
tring"){if(g(a)>40){let o={instancePath:i+"/areaNoun/singular",schemaPath:"#/properties/areaNoun/properties/singular/maxLength",keyword:"maxLength",params:{limit:40}};
e===null?e=[o]:e.push(o),t++}if(g(a)<2){let o={instancePath:i+"/areaNoun/singular",schemaPath:"#/properties/areaNoun/properties/singular/minLength",keyword:"min\
Length",params:{limit:2}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/areaNoun/singular",schemaPath:"#/properties/areaNoun/properties/singular/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(s.plural!==void 0&&y.call(s,"plural")){let a=s.plural;if(typeof a=="string"){if(g(a)>
40){let o={instancePath:i+"/areaNoun/plural",schemaPath:"#/properties/areaNoun/properties/plural/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[o]:
e.push(o),t++}if(g(a)<2){let o={instancePath:i+"/areaNoun/plural",schemaPath:"#/properties/areaNoun/properties/plural/minLength",keyword:"minLength",params:{limit:2}};
e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/areaNoun/plural",schemaPath:"#/properties/areaNoun/properties/plural/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),t++}}}else{let a={instancePath:i+"/areaNoun",schemaPath:"#/properties/areaNoun/type",keyword:"type",params:{type:"object"}};e===
null?e=[a]:e.push(a),t++}}if(r.exampleSearches!==void 0&&y.call(r,"exampleSearches")){let s=r.exampleSearches;if(Array.isArray(s)){if(s.length>12){let l={instancePath:i+
"/exampleSearches",schemaPath:"#/properties/exampleSearches/maxItems",keyword:"maxItems",params:{limit:12}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+
"/exampleSearches",schemaPath:"#/properties/exampleSearches/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<
a;l++){let p=s[l];if(typeof p=="string"){if(g(p)>60){let m={instancePath:i+"/exampleSearches/"+l,schemaPath:"#/properties/exampleSearches/items/maxLength",keyword:"\
maxLength",params:{limit:60}};e===null?e=[m]:e.push(m),t++}if(g(p)<2){let m={instancePath:i+"/exampleSearches/"+l,schemaPath:"#/properties/exampleSearches/items\
/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/exampleSearches/"+l,schemaPath:"#/properties/exampl\
eSearches/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}let o=s.length,u;if(o>1){let l={};for(;o--;){let p=s[o];if(typeof p==
"string"){if(typeof l[p]=="number"){u=l[p];let m={instancePath:i+"/exampleSearches",schemaPath:"#/properties/exampleSearches/uniqueItems",keyword:"uniqueItems",
params:{i:o,j:u}};e===null?e=[m]:e.push(m),t++;break}l[p]=o}}}}else{let a={instancePath:i+"/exampleSearches",schemaPath:"#/properties/exampleSearches/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.relatedServices!==void 0&&y.call(r,"relatedServices")){let s=r.relatedServices;if(Array.isArray(
s)){if(s.length>12){let l={instancePath:i+"/relatedServices",schemaPath:"#/properties/relatedServices/maxItems",keyword:"maxItems",params:{limit:12}};e===null?e=
[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/relatedServices",schemaPath:"#/properties/relatedServices/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)rs(s[l],{instancePath:i+"/relatedServices/"+l,parentData:s,parentDataProperty:l,rootData:c,dynamicAnchors:f})||
(e=e===null?rs.errors:e.concat(rs.errors),t=e.length);let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+"/relatedServices",
schemaPath:"#/properties/relatedServices/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+
"/relatedServices",schemaPath:"#/properties/relatedServices/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}r.linksVerified!==void 0&&
y.call(r,"linksVerified")&&(ss(r.linksVerified,{instancePath:i+"/linksVerified",parentData:r,parentDataProperty:"linksVerified",rootData:c,dynamicAnchors:f})||(e=
e===null?ss.errors:e.concat(ss.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(
s),t++}return Ba.errors=e,t===0}Ba.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var no=Sa,ao={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"\
community.schema.json",type:"object",additionalProperties:!1,required:["title","summary","question","themes","convener","needs"],properties:{title:{$ref:"common\
.schema.json#/$defs/title"},summary:{$ref:"common.schema.json#/$defs/summary"},question:{$ref:"common.schema.json#/$defs/line"},why:{$ref:"common.schema.json#/$\
defs/markdown"},themes:{type:"array",minItems:1,maxItems:6,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/termId"}},keywords:{type:"array",minItems:1,maxItems:20,
uniqueItems:!0,items:{type:"string",minLength:2,maxLength:60,pattern:"^[^A-Z,;|]+$"}},convener:{$ref:"common.schema.json#/$defs/slug"},until:{$ref:"common.schem\
a.json#/$defs/partialDate"},meet:{$ref:"common.schema.json#/$defs/link"},coverage:{$ref:"common.schema.json#/$defs/coverage"},needs:{type:"array",minItems:1,maxItems:40,
uniqueItems:!0,items:{type:"object",additionalProperties:!1,required:["text"],minProperties:2,maxProperties:2,properties:{text:{$ref:"common.schema.json#/$defs/\
line"},dataset:{$ref:"common.schema.json#/$defs/recordId"},service:{$ref:"common.schema.json#/$defs/recordId"},model:{$ref:"common.schema.json#/$defs/recordId"},
request:{$ref:"common.schema.json#/$defs/slug"},missing:{type:"boolean",const:!0}}}},contact:{$ref:"common.schema.json#/$defs/contact"},documentation:{type:"arr\
ay",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/link"}},sameAs:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"\
common.schema.json#/$defs/httpsUrl"}},identifiers:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/identifier"}}}};function ts(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ts.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(g(r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[s]:e.push(s),
t++}if(g(r)<5){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ts.errors=e,t===0}ts.evaluated={dynamicProps:!1,dynamicItems:!1};function is(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=is.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(g(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),
t++}if(g(r)<30){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:30}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return is.errors=e,t===0}is.evaluated={dynamicProps:!1,dynamicItems:!1};function Ne(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ne.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(g(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),
t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ne.errors=e,t===0}Ne.evaluated={dynamicProps:!1,dynamicItems:!1};function ns(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ns.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(g(r)>2e4){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),
t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ns.errors=e,t===0}ns.evaluated={dynamicProps:!1,dynamicItems:!1};function as(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=as.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),
t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!Q.test(r)){let s={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return as.errors=e,t===0}as.evaluated={dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=_e.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[s]:e.push(s),t++}if(g(r)<3){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[s]:e.push(s),t++}if(!Q.test(
r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return _e.errors=e,t===0}_e.evaluated={dynamicProps:!1,dynamicItems:!1};
function ls(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ls.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!pr.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0\
-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return ls.errors=e,t===0}ls.evaluated={dynamicProps:!1,dynamicItems:!1};function Re(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Re.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===
null?e=[s]:e.push(s),t++}if(r.url===void 0||!y.call(r,"url")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"}};e===
null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="title"||s==="url")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}r.title!==void 0&&y.call(r,"title")&&(G(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"\
title",rootData:c,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),r.url!==void 0&&y.call(r,"url")&&(S(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Re.errors=e,t===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ne.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>32){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===
null?e=[s]:e.push(s),t++}if(g(r)<2){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[s]:e.push(s),t++}if(!mi.test(
r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ne.errors=e,t===0}ne.evaluated={dynamicProps:!1,dynamicItems:!1};function Ie(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ie.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!pr.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0\
-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return Ie.errors=e,t===0}Ie.evaluated={dynamicProps:!1,dynamicItems:!1};function ae(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ae.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(
s),t++}for(let s of Object.keys(r))if(!(s==="start"||s==="end")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[a]:e.push(a),t++}r.start!==void 0&&y.call(r,"start")&&(Ie(r.start,{instancePath:i+"/start",parentData:r,parentDataProperty:"s\
tart",rootData:c,dynamicAnchors:f})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)),r.end!==void 0&&y.call(r,"end")&&(Ie(r.end,{instancePath:i+"/end",parentData:r,
parentDataProperty:"end",rootData:c,dynamicAnchors:f})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return ae.errors=e,t===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function W(r,{instancePath:i="",
parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=W.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(
r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!Q.test(r)){let s={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return W.errors=e,t===0}W.evaluated={dynamicProps:!1,dynamicItems:!1};function os(r,{instancePath:i="",
parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=os.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="places"||s==="period"||s==="granularity"||s==="boundaries"||s==="bbox")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.places!==void 0&&y.call(r,"p\
laces")){let s=r.places;if(Array.isArray(s)){if(s.length>100){let l={instancePath:i+"/places",schemaPath:"#/properties/places/maxItems",keyword:"maxItems",params:{
limit:100}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/places",schemaPath:"#/properties/places/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)ne(s[l],{instancePath:i+"/places/"+l,parentData:s,parentDataProperty:l,rootData:c,dynamicAnchors:f})||
(e=e===null?ne.errors:e.concat(ne.errors),t=e.length);let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+"/places",schemaPath:"\
#/properties/places/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/places",schemaPath:"\
#/properties/places/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.period!==void 0&&y.call(r,"period")&&(ae(r.period,{instancePath:i+
"/period",parentData:r,parentDataProperty:"period",rootData:c,dynamicAnchors:f})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),r.granularity!==void 0&&
y.call(r,"granularity")&&(W(r.granularity,{instancePath:i+"/granularity",parentData:r,parentDataProperty:"granularity",rootData:c,dynamicAnchors:f})||(e=e===null?
W.errors:e.concat(W.errors),t=e.length)),r.boundaries!==void 0&&y.call(r,"boundaries")){let s=r.boundaries;if(typeof s=="string"){if(g(s)>120){let a={instancePath:i+
"/boundaries",schemaPath:"#/properties/boundaries/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}if(g(s)<2){let a={instancePath:i+
"/boundaries",schemaPath:"#/properties/boundaries/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/bo\
undaries",schemaPath:"#/properties/boundaries/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.bbox!==void 0&&y.call(r,"bbox")){let s=r.
bbox;if(Array.isArray(s)){if(s.length>4){let u={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===null?e=[
u]:e.push(u),t++}if(s.length<4){let u={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/minItems",keyword:"minItems",params:{limit:4}};e===null?e=[u]:e.push(
u),t++}let a=s.length;if(a>0){let u=s[0];if(typeof u=="number"&&isFinite(u)){if(u>180||isNaN(u)){let l={instancePath:i+"/bbox/0",schemaPath:"#/properties/bbox/p\
refixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=[l]:e.push(l),t++}if(u<-180||isNaN(u)){let l={instancePath:i+"/bbox/0",schemaPath:"\
#/properties/bbox/prefixItems/0/minimum",keyword:"minimum",params:{comparison:">=",limit:-180}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/bbox/\
0",schemaPath:"#/properties/bbox/prefixItems/0/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),t++}}if(a>1){let u=s[1];if(typeof u=="numbe\
r"&&isFinite(u)){if(u>90||isNaN(u)){let l={instancePath:i+"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:90}};e===null?e=[l]:e.push(l),t++}if(u<-90||isNaN(u)){let l={instancePath:i+"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/minimum",keyword:"min\
imum",params:{comparison:">=",limit:-90}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/type",keyword:"\
type",params:{type:"number"}};e===null?e=[l]:e.push(l),t++}}if(a>2){let u=s[2];if(typeof u=="number"&&isFinite(u)){if(u>180||isNaN(u)){let l={instancePath:i+"/b\
box/2",schemaPath:"#/properties/bbox/prefixItems/2/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=[l]:e.push(l),t++}if(u<-180||isNaN(
u)){let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/minimum",keyword:"minimum",params:{comparison:">=",limit:-180}};e===null?e=[l]:e.
push(l),t++}}else{let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(
l),t++}}if(a>3){let u=s[3];if(typeof u=="number"&&isFinite(u)){if(u>90||isNaN(u)){let l={instancePath:i+"/bbox/3",schemaPath:"#/properties/bbox/prefixItems/3/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:90}};e===null?e=[l]:e.push(l),t++}if(u<-90||isNaN(u)){let l={instancePath:i+"/bbox/3",schemaPath:"#/prope\
rties/bbox/prefixItems/3/minimum",keyword:"minimum",params:{comparison:">=",limit:-90}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/bbox/3",schemaPath:"\
#/properties/bbox/prefixItems/3/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),t++}}if(!(s.length<=4)){let u={instancePath:i+"/bbox",schemaPath:"\
#/properties/bbox/items",keyword:"items",params:{limit:4}};e===null?e=[u]:e.push(u),t++}}else{let a={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/type",
keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),t++}return os.errors=e,t===0}os.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pe=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$","u");function we(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=we.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>161){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[s]:e.push(s),t++}if(g(r)<7){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:7}};e===null?e=[s]:e.push(s),t++}if(!Pe.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0\
-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[s]:e.push(s),t++}return we.errors=e,t===0}we.evaluated={dynamicProps:!1,dynamicItems:!1};function ps(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=ps.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let s=t,a=!1,o=t;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)&&(r.email===void 0||!y.call(r,"email"))){let p={instancePath:i,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"\
email"}};e===null?e=[p]:e.push(p),t++}var l=o===t;a=a||l;let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.url===void 0||!y.call(r,"url"))){let p={instancePath:i,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[p]:e.push(p),t++}var l=u===t;if(a=a||l,a)t=s,e!==null&&(s?e.length=
s:e=null);else{let p={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[p]:e.push(p),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
name===void 0||!y.call(r,"name")){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),t++}
for(let p of Object.keys(r))if(!(p==="name"||p==="email"||p==="url")){let m={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[m]:e.push(m),t++}if(r.name!==void 0&&y.call(r,"name")){let p=r.name;if(typeof p=="string"){if(g(p)>120){let m={instancePath:i+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[m]:e.push(m),t++}if(g(p)<2){let m={instancePath:i+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}r.email!==void 0&&y.call(r,"email")&&(M(r.email,{instancePath:i+"/email",parentData:r,
parentDataProperty:"email",rootData:c,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.url!==void 0&&y.call(r,"url")&&(S(r.url,{instancePath:i+
"/url",parentData:r,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let p={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}return ps.errors=e,t===0}ps.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ms(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ms.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(
s),t++}if(!le(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ms.errors=e,t===0}ms.evaluated={dynamicProps:!1,dynamicItems:!1};function us(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=us.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme===void 0||!y.call(r,"scheme")){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"scheme"}};e===null?e=[s]:e.push(s),t++}if(r.value===void 0||!y.call(r,"value")){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="scheme"||s==="value")){let a={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.scheme!==void 0&&
y.call(r,"scheme")){let s=r.scheme;if(typeof s=="string"){if(g(s)>80){let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLen\
gth",params:{limit:80}};e===null?e=[a]:e.push(a),t++}if(g(s)<1){let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),t++}}if(r.value!==void 0&&y.call(r,"value")){let s=r.value;if(typeof s=="string"){if(g(s)>250){let a={instancePath:i+"/value",schemaPath:"#/prop\
erties/value/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),t++}if(g(s)<1){let a={instancePath:i+"/value",schemaPath:"#/properties/\
value/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),t++}return us.errors=e,t===0}us.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ui=new RegExp("^[^A-Z,;|]+$","u");function Sa(r,{instancePath:i="",
parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Sa.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.summary===void 0||!y.call(r,"summary")){let s={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"summary"}};e===null?e=[s]:e.push(s),t++}if(r.question===void 0||!y.call(r,"question")){let s={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"question"}};e===null?e=[s]:e.push(s),t++}if(r.themes===void 0||!y.call(r,"themes")){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"themes"}};e===null?e=[s]:e.push(s),t++}if(r.convener===void 0||!y.call(r,"convener")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"convener"}};e===null?e=[s]:e.push(s),t++}if(r.needs===void 0||!y.call(r,"needs")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"needs"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!y.call(ao.properties,s)){
let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.title!==
void 0&&y.call(r,"title")&&(ts(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||(e=e===null?ts.errors:e.concat(
ts.errors),t=e.length)),r.summary!==void 0&&y.call(r,"summary")&&(is(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summary",rootData:c,dynamicAnchors:f})||
(e=e===null?is.errors:e.concat(is.errors),t=e.length)),r.question!==void 0&&y.call(r,"question")&&(Ne(r.question,{instancePath:i+"/question",parentData:r,parentDataProperty:"\
question",rootData:c,dynamicAnchors:f})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)),r.why!==void 0&&y.call(r,"why")&&(ns(r.why,{instancePath:i+"/why",
parentData:r,parentDataProperty:"why",rootData:c,dynamicAnchors:f})||(e=e===null?ns.errors:e.concat(ns.errors),t=e.length)),r.themes!==void 0&&y.call(r,"themes")){
let s=r.themes;if(Array.isArray(s)){if(s.length>6){let l={instancePath:i+"/themes",schemaPath:"#/properties/themes/maxItems",keyword:"maxItems",params:{limit:6}};
e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/themes",schemaPath:"#/properties/themes/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)as(s[l],{instancePath:i+"/themes/"+l,parentData:s,parentDataProperty:l,rootData:c,dynamicAnchors:f})||(e=
e===null?as.errors:e.concat(as.errors),t=e.length);let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+"/themes",schemaPath:"\
#/properties/themes/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/themes",schemaPath:"\
#/properties/themes/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.keywords!==void 0&&y.call(r,"keywords")){let s=r.keywords;if(Array.
isArray(s)){if(s.length>20){let l={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.
push(l),t++}if(s.length<1){let l={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(
l),t++}let a=s.length;for(let l=0;l<a;l++){let p=s[l];if(typeof p=="string"){if(g(p)>60){let m={instancePath:i+"/keywords/"+l,schemaPath:"#/properties/keywords/\
items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[m]:e.push(m),t++}if(g(p)<2){let m={instancePath:i+"/keywords/"+l,schemaPath:"#/properties/ke\
ywords/items/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[m]:e.push(m),t++}if(!ui.test(p)){let m={instancePath:i+"/keywords/"+l,schemaPath:"#/pr\
operties/keywords/items/pattern",keyword:"pattern",params:{pattern:"^[^A-Z,;|]+$"}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/keywords/"+l,schemaPath:"\
#/properties/keywords/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}let o=s.length,u;if(o>1){let l={};for(;o--;){let p=s[o];if(typeof p==
"string"){if(typeof l[p]=="number"){u=l[p];let m={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};
e===null?e=[m]:e.push(m),t++;break}l[p]=o}}}}else{let a={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type:"array"}};
e===null?e=[a]:e.push(a),t++}}if(r.convener!==void 0&&y.call(r,"convener")&&(_e(r.convener,{instancePath:i+"/convener",parentData:r,parentDataProperty:"convener",
rootData:c,dynamicAnchors:f})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)),r.until!==void 0&&y.call(r,"until")&&(ls(r.until,{instancePath:i+"/until",
parentData:r,parentDataProperty:"until",rootData:c,dynamicAnchors:f})||(e=e===null?ls.errors:e.concat(ls.errors),t=e.length)),r.meet!==void 0&&y.call(r,"meet")&&
(Re(r.meet,{instancePath:i+"/meet",parentData:r,parentDataProperty:"meet",rootData:c,dynamicAnchors:f})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)),
r.coverage!==void 0&&y.call(r,"coverage")&&(os(r.coverage,{instancePath:i+"/coverage",parentData:r,parentDataProperty:"coverage",rootData:c,dynamicAnchors:f})||
(e=e===null?os.errors:e.concat(os.errors),t=e.length)),r.needs!==void 0&&y.call(r,"needs")){let s=r.needs;if(Array.isArray(s)){if(s.length>40){let l={instancePath:i+
"/needs",schemaPath:"#/properties/needs/maxItems",keyword:"maxItems",params:{limit:40}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/need\
s",schemaPath:"#/properties/needs/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++){let p=s[l];if(p&&
typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length>2){let m={instancePath:i+"/needs/"+l,schemaPath:"#/properties/needs/items/maxProperties",keyword:"\
maxProperties",params:{limit:2}};e===null?e=[m]:e.push(m),t++}if(Object.keys(p).length<2){let m={instancePath:i+"/needs/"+l,schemaPath:"#/properties/needs/items\
/minProperties",keyword:"minProperties",params:{limit:2}};e===null?e=[m]:e.push(m),t++}if(p.text===void 0||!y.call(p,"text")){let m={instancePath:i+"/needs/"+l,
schemaPath:"#/properties/needs/items/required",keyword:"required",params:{missingProperty:"text"}};e===null?e=[m]:e.push(m),t++}for(let m of Object.keys(p))if(!(m===
"text"||m==="dataset"||m==="service"||m==="model"||m==="request"||m==="missing")){let h={instancePath:i+"/needs/"+l,schemaPath:"#/properties/needs/items/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[h]:e.push(h),t++}if(p.text!==void 0&&y.call(p,"text")&&(Ne(p.text,{instancePath:i+
"/needs/"+l+"/text",parentData:p,parentDataProperty:"text",rootData:c,dynamicAnchors:f})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)),p.dataset!==void 0&&
y.call(p,"dataset")&&(we(p.dataset,{instancePath:i+"/needs/"+l+"/dataset",parentData:p,parentDataProperty:"dataset",rootData:c,dynamicAnchors:f})||(e=e===null?we.
errors:e.concat(we.errors),t=e.length)),p.service!==void 0&&y.call(p,"service")&&(we(p.service,{instancePath:i+"/needs/"+l+"/service",parentData:p,parentDataProperty:"\
service",rootData:c,dynamicAnchors:f})||(e=e===null?we.errors:e.concat(we.errors),t=e.length)),p.model!==void 0&&y.call(p,"model")&&(we(p.model,{instancePath:i+
"/needs/"+l+"/model",parentData:p,parentDataProperty:"model",rootData:c,dynamicAnchors:f})||(e=e===null?we.errors:e.concat(we.errors),t=e.length)),p.request!==void 0&&
y.call(p,"request")&&(_e(p.request,{instancePath:i+"/needs/"+l+"/request",parentData:p,parentDataProperty:"request",rootData:c,dynamicAnchors:f})||(e=e===null?_e.
errors:e.concat(_e.errors),t=e.length)),p.missing!==void 0&&y.call(p,"missing")){let m=p.missing;if(typeof m!="boolean"){let h={instancePath:i+"/needs/"+l+"/mis\
sing",schemaPath:"#/properties/needs/items/properties/missing/type",keyword:"type",params:{type:"boolean"}};e===null?e=[h]:e.push(h),t++}if(m!==!0){let h={instancePath:i+
"/needs/"+l+"/missing",schemaPath:"#/properties/needs/items/properties/missing/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[h]:e.push(h),t++}}}else{
let m={instancePath:i+"/needs/"+l,schemaPath:"#/properties/needs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),t++}}let o=s.length,
u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+"/needs",schemaPath:"#/properties/needs/uniqueItems",keyword:"uniqueItems",params:{i:o,
j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type:"array"}};e===
null?e=[a]:e.push(a),t++}}if(r.contact!==void 0&&y.call(r,"contact")&&(ps(r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"contact",rootData:c,
dynamicAnchors:f})||(e=e===null?ps.errors:e.concat(ps.errors),t=e.length)),r.documentation!==void 0&&y.call(r,"documentation")){let s=r.documentation;if(Array.isArray(
s)){if(s.length>20){let l={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:
e.push(l),t++}if(s.length<1){let l={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)Re(s[l],{instancePath:i+"/documentation/"+l,parentData:s,parentDataProperty:l,rootData:c,dynamicAnchors:f})||
(e=e===null?Re.errors:e.concat(Re.errors),t=e.length);let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+"/documentation",
schemaPath:"#/properties/documentation/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/\
documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.sameAs!==void 0&&y.call(r,"\
sameAs")){let s=r.sameAs;if(Array.isArray(s)){if(s.length>20){let l={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxItems",params:{
limit:20}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)ms(s[l],{instancePath:i+"/sameAs/"+l,parentData:s,parentDataProperty:l,rootData:c,dynamicAnchors:f})||
(e=e===null?ms.errors:e.concat(ms.errors),t=e.length);let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+"/sameAs",schemaPath:"\
#/properties/sameAs/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/sameAs",schemaPath:"\
#/properties/sameAs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.identifiers!==void 0&&y.call(r,"identifiers")){let s=r.identifiers;
if(Array.isArray(s)){if(s.length>20){let l={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:20}};e===
null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)us(s[l],{instancePath:i+"/identifiers/"+l,parentData:s,parentDataProperty:l,rootData:c,dynamicAnchors:f})||
(e=e===null?us.errors:e.concat(us.errors),t=e.length);let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Sa.errors=e,t===0}Sa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var lo=Ur,Al={$schema:"htt\
ps://json-schema.org/draft/2020-12/schema",$id:"dataset.schema.json",type:"object",additionalProperties:!1,properties:{title:{$ref:"common.schema.json#/$defs/ti\
tle"},summary:{$ref:"common.schema.json#/$defs/summary"},description:{$ref:"common.schema.json#/$defs/markdown"},answers:{$ref:"common.schema.json#/$defs/answer\
s"},overlayOf:{type:"string",minLength:7,maxLength:161,pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"},pinned:{type:"array",minItems:1,maxItems:2,uniqueItems:!0,
items:{enum:["modified","distributions"]}},status:{enum:["draft","current","superseded","withdrawn"]},supersededBy:{$ref:"common.schema.json#/$defs/recordId"},withdrawalReason:{
type:"string",minLength:10,maxLength:500},themes:{type:"array",minItems:1,maxItems:6,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/termId"}},keywords:{type:"\
array",minItems:1,maxItems:20,uniqueItems:!0,items:{type:"string",minLength:2,maxLength:60,pattern:"^[^A-Z,;|]+$"}},access:{$ref:"common.schema.json#/$defs/acce\
ss"},licence:{$ref:"common.schema.json#/$defs/licenceId"},attribution:{type:"string",minLength:3,maxLength:500},issued:{$ref:"common.schema.json#/$defs/partialD\
ate"},modified:{$ref:"common.schema.json#/$defs/partialDate"},frequency:{$ref:"common.schema.json#/$defs/termId"},nextReview:{$ref:"common.schema.json#/$defs/da\
te"},coverage:{$ref:"common.schema.json#/$defs/coverage"},spatialResolution:{type:"number",minimum:.001,maximum:1e7},distributions:{type:"array",minItems:1,maxItems:2e3,
uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/distribution"}},services:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.js\
on#/$defs/recordId"}},columns:{type:"array",minItems:1,maxItems:500,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/column"}},inSeries:{$ref:"common.schem\
a.json#/$defs/recordId"},version:{type:"string",minLength:1,maxLength:60},previousVersion:{$ref:"common.schema.json#/$defs/recordId"},provenance:{$ref:"common.s\
chema.json#/$defs/provenance"},limitations:{$ref:"common.schema.json#/$defs/paragraph"},usedBy:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{$ref:"\
common.schema.json#/$defs/use"}},contact:{$ref:"common.schema.json#/$defs/contact"},landingPage:{$ref:"common.schema.json#/$defs/httpsUrl"},documentation:{type:"\
array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/link"}},sameAs:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"\
common.schema.json#/$defs/httpsUrl"}},identifiers:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/identifier"}}},allOf:[
{if:{required:["overlayOf"]},then:{minProperties:2},else:{required:["title","summary","status","themes","access","frequency"],properties:{pinned:!1}}},{if:{properties:{
status:{const:"superseded"}},required:["status"]},then:{required:["supersededBy"]}},{if:{properties:{status:{const:"withdrawn"}},required:["status"]},then:{required:[
"withdrawalReason"]},else:{properties:{withdrawalReason:!1}}},{if:{properties:{access:{properties:{level:{const:"open"}},required:["level"]}},required:["access"]},
then:{required:["licence"],properties:{distributions:{items:{required:["url"]}}}}},{if:{properties:{access:{properties:{level:{enum:["shared","restricted","clos\
ed"]}},required:["level"]}},required:["access"]},then:{properties:{distributions:{items:{properties:{url:!1}}}}}}]};function cs(r,{instancePath:i="",parentData:P,
parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=cs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r==
"string"){if(g(r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[s]:e.push(s),t++}if(g(r)<5){let s={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}return cs.errors=e,t===0}cs.evaluated={dynamicProps:!1,dynamicItems:!1};function fs(r,{instancePath:i="",parentData:P,
parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=fs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r==
"string"){if(g(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}if(g(r)<30){let s={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:30}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}return fs.errors=e,t===0}fs.evaluated={dynamicProps:!1,dynamicItems:!1};function ys(r,{instancePath:i="",parentData:P,
parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ys.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r==
"string"){if(g(r)>2e4){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}return ys.errors=e,t===0}ys.evaluated={dynamicProps:!1,dynamicItems:!1};var Nl=new RegExp("^[^;\\r\\n]+\\?$","u");function hs(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,
n=hs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),Array.isArray(r)){if(r.length>5){let u={instancePath:i,schemaPath:"#/maxItem\
s",keyword:"maxItems",params:{limit:5}};e===null?e=[u]:e.push(u),t++}if(r.length<1){let u={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[u]:e.push(u),t++}let s=r.length;for(let u=0;u<s;u++){let l=r[u];if(typeof l=="string"){if(g(l)>120){let p={instancePath:i+"/"+u,schemaPath:"#/items/\
maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[p]:e.push(p),t++}if(g(l)<10){let p={instancePath:i+"/"+u,schemaPath:"#/items/minLength",keyword:"\
minLength",params:{limit:10}};e===null?e=[p]:e.push(p),t++}if(!Nl.test(l)){let p={instancePath:i+"/"+u,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern:"\
^[^;\\r\\n]+\\?$"}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/"+u,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[
p]:e.push(p),t++}}let a=r.length,o;if(a>1){let u={};for(;a--;){let l=r[a];if(typeof l=="string"){if(typeof u[l]=="number"){o=u[l];let p={instancePath:i,schemaPath:"\
#/uniqueItems",keyword:"uniqueItems",params:{i:a,j:o}};e===null?e=[p]:e.push(p),t++;break}u[l]=a}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"array"}};e===null?e=[s]:e.push(s),t++}return hs.errors=e,t===0}hs.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function ce(r,{instancePath:i="",
parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ce.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),typeof r=="string"){if(g(r)>161){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[s]:e.push(s),t++}if(g(
r)<7){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:7}};e===null?e=[s]:e.push(s),t++}if(!Pe.test(r)){let s={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ce.errors=e,t===0}ce.evaluated={dynamicProps:!1,dynamicItems:!1};function Be(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Be.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),
t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!Q.test(r)){let s={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Be.errors=e,t===0}Be.evaluated={dynamicProps:!1,dynamicItems:!1};var ds={type:"obj\
ect",additionalProperties:!1,required:["level"],properties:{level:{enum:["open","shared","restricted","closed"]},reason:{$ref:"common.schema.json#/$defs/termId"},
explanation:{type:"string",minLength:20,maxLength:1e3},personalData:{enum:["none","anonymised","pseudonymised","personal","special-category"]},lawfulBasis:{type:"\
string",minLength:3,maxLength:250},classification:{enum:["OFFICIAL","OFFICIAL-SENSITIVE"]},request:{$ref:"common.schema.json#/$defs/request"}},allOf:[{if:{properties:{
level:{const:"open"}}},then:{properties:{reason:!1,explanation:!1,request:!1}},else:{required:["reason","explanation","personalData"]}},{if:{properties:{level:{
enum:["shared","restricted"]}}},then:{required:["request"]}},{if:{properties:{level:{const:"closed"}}},then:{properties:{request:!1}}},{if:{properties:{personalData:{
enum:["personal","special-category"]}},required:["personalData"]},then:{required:["lawfulBasis"]}}]},Zl={type:"object",additionalProperties:!1,required:["decide\
dBy"],properties:{url:{$ref:"common.schema.json#/$defs/httpsUrl"},email:{$ref:"common.schema.json#/$defs/email"},decidedBy:{type:"string",minLength:3,maxLength:160},
typicalDays:{type:"integer",minimum:0,maximum:1e3},cost:{$ref:"common.schema.json#/$defs/line"},audiences:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{
type:"object",additionalProperties:!1,required:["who","condition"],properties:{who:{$ref:"common.schema.json#/$defs/termId"},condition:{enum:["yes","no","on-req\
uest"]}}}},steps:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/line"}},agreements:{type:"array",minItems:1,maxItems:20,
uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/slug"}},legalGateways:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#\
/$defs/line"}}},anyOf:[{required:["url"]},{required:["email"]}]};function gs(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=gs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<3){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:3}};e===null?e=[s]:e.push(s),t++}if(!Q.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return gs.errors=
e,t===0}gs.evaluated={dynamicProps:!1,dynamicItems:!1};function or(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=or.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let s=t,a=!1,o=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.
url===void 0||!y.call(r,"url"))){let p={instancePath:i,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[p]:e.push(
p),t++}var l=o===t;a=a||l;let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.email===void 0||!y.call(r,"email"))){let p={instancePath:i,schemaPath:"#/anyOf\
/1/required",keyword:"required",params:{missingProperty:"email"}};e===null?e=[p]:e.push(p),t++}var l=u===t;if(a=a||l,a)t=s,e!==null&&(s?e.length=s:e=null);else{
let p={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[p]:e.push(p),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.decidedBy===
void 0||!y.call(r,"decidedBy")){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"decidedBy"}};e===null?e=[p]:e.push(p),
t++}for(let p of Object.keys(r))if(!y.call(Zl.properties,p)){let m={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[m]:e.push(m),t++}if(r.url!==void 0&&y.call(r,"url")&&(S(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||
(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.email!==void 0&&y.call(r,"email")&&(M(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"e\
mail",rootData:c,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.decidedBy!==void 0&&y.call(r,"decidedBy")){let p=r.decidedBy;if(typeof p==
"string"){if(g(p)>160){let m={instancePath:i+"/decidedBy",schemaPath:"#/properties/decidedBy/maxLength",keyword:"maxLength",params:{limit:160}};e===null?e=[m]:e.
push(m),t++}if(g(p)<3){let m={instancePath:i+"/decidedBy",schemaPath:"#/properties/decidedBy/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[m]:e.push(
m),t++}}else{let m={instancePath:i+"/decidedBy",schemaPath:"#/properties/decidedBy/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(r.
typicalDays!==void 0&&y.call(r,"typicalDays")){let p=r.typicalDays;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let m={instancePath:i+"/typicalDays",
schemaPath:"#/properties/typicalDays/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),t++}if(typeof p=="number"&&isFinite(p)){if(p>1e3||isNaN(
p)){let m={instancePath:i+"/typicalDays",schemaPath:"#/properties/typicalDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}};e===null?e=[m]:e.push(
m),t++}if(p<0||isNaN(p)){let m={instancePath:i+"/typicalDays",schemaPath:"#/properties/typicalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[m]:e.push(m),t++}}}if(r.cost!==void 0&&y.call(r,"cost")&&(G(r.cost,{instancePath:i+"/cost",parentData:r,parentDataProperty:"cost",rootData:c,dynamicAnchors:f})||
(e=e===null?G.errors:e.concat(G.errors),t=e.length)),r.audiences!==void 0&&y.call(r,"audiences")){let p=r.audiences;if(Array.isArray(p)){if(p.length>20){let v={
instancePath:i+"/audiences",schemaPath:"#/properties/audiences/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[v]:e.push(v),t++}if(p.length<1){let v={
instancePath:i+"/audiences",schemaPath:"#/properties/audiences/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),t++}let m=p.length;for(let v=0;v<
m;v++){let x=p[v];if(x&&typeof x=="object"&&!Array.isArray(x)){if(x.who===void 0||!y.call(x,"who")){let E={instancePath:i+"/audiences/"+v,schemaPath:"#/properti\
es/audiences/items/required",keyword:"required",params:{missingProperty:"who"}};e===null?e=[E]:e.push(E),t++}if(x.condition===void 0||!y.call(x,"condition")){let E={
instancePath:i+"/audiences/"+v,schemaPath:"#/properties/audiences/items/required",keyword:"required",params:{missingProperty:"condition"}};e===null?e=[E]:e.push(
E),t++}for(let E of Object.keys(x))if(!(E==="who"||E==="condition")){let j={instancePath:i+"/audiences/"+v,schemaPath:"#/properties/audiences/items/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:E}};e===null?e=[j]:e.push(j),t++}if(x.who!==void 0&&y.call(x,"who")&&(W(x.who,{instancePath:i+
"/audiences/"+v+"/who",parentData:x,parentDataProperty:"who",rootData:c,dynamicAnchors:f})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),x.condition!==void 0&&
y.call(x,"condition")){let E=x.condition;if(!(E==="yes"||E==="no"||E==="on-request")){let j={instancePath:i+"/audiences/"+v+"/condition",schemaPath:"#/propertie\
s/audiences/items/properties/condition/enum",keyword:"enum",params:{allowedValues:Zl.properties.audiences.items.properties.condition.enum}};e===null?e=[j]:e.push(
j),t++}}}else{let E={instancePath:i+"/audiences/"+v,schemaPath:"#/properties/audiences/items/type",keyword:"type",params:{type:"object"}};e===null?e=[E]:e.push(
E),t++}}let h=p.length,I;if(h>1){e:for(;h--;)for(I=h;I--;)if(_(p[h],p[I])){let v={instancePath:i+"/audiences",schemaPath:"#/properties/audiences/uniqueItems",keyword:"\
uniqueItems",params:{i:h,j:I}};e===null?e=[v]:e.push(v),t++;break e}}}else{let m={instancePath:i+"/audiences",schemaPath:"#/properties/audiences/type",keyword:"\
type",params:{type:"array"}};e===null?e=[m]:e.push(m),t++}}if(r.steps!==void 0&&y.call(r,"steps")){let p=r.steps;if(Array.isArray(p)){if(p.length>20){let v={instancePath:i+
"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[v]:e.push(v),t++}if(p.length<1){let v={instancePath:i+"/step\
s",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),t++}let m=p.length;for(let v=0;v<m;v++)G(p[v],{instancePath:i+
"/steps/"+v,parentData:p,parentDataProperty:v,rootData:c,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),t=e.length);let h=p.length,I;if(h>1){e:for(;h--;)
for(I=h;I--;)if(_(p[h],p[I])){let v={instancePath:i+"/steps",schemaPath:"#/properties/steps/uniqueItems",keyword:"uniqueItems",params:{i:h,j:I}};e===null?e=[v]:
e.push(v),t++;break e}}}else{let m={instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),
t++}}if(r.agreements!==void 0&&y.call(r,"agreements")){let p=r.agreements;if(Array.isArray(p)){if(p.length>20){let v={instancePath:i+"/agreements",schemaPath:"#\
/properties/agreements/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[v]:e.push(v),t++}if(p.length<1){let v={instancePath:i+"/agreements",schemaPath:"\
#/properties/agreements/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),t++}let m=p.length;for(let v=0;v<m;v++)gs(p[v],{instancePath:i+"\
/agreements/"+v,parentData:p,parentDataProperty:v,rootData:c,dynamicAnchors:f})||(e=e===null?gs.errors:e.concat(gs.errors),t=e.length);let h=p.length,I;if(h>1){
e:for(;h--;)for(I=h;I--;)if(_(p[h],p[I])){let v={instancePath:i+"/agreements",schemaPath:"#/properties/agreements/uniqueItems",keyword:"uniqueItems",params:{i:h,
j:I}};e===null?e=[v]:e.push(v),t++;break e}}}else{let m={instancePath:i+"/agreements",schemaPath:"#/properties/agreements/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[m]:e.push(m),t++}}if(r.legalGateways!==void 0&&y.call(r,"legalGateways")){let p=r.legalGateways;if(Array.isArray(p)){if(p.length>20){let v={instancePath:i+
"/legalGateways",schemaPath:"#/properties/legalGateways/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[v]:e.push(v),t++}if(p.length<1){let v={instancePath:i+
"/legalGateways",schemaPath:"#/properties/legalGateways/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),t++}let m=p.length;for(let v=0;v<
m;v++)G(p[v],{instancePath:i+"/legalGateways/"+v,parentData:p,parentDataProperty:v,rootData:c,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),t=e.length);
let h=p.length,I;if(h>1){e:for(;h--;)for(I=h;I--;)if(_(p[h],p[I])){let v={instancePath:i+"/legalGateways",schemaPath:"#/properties/legalGateways/uniqueItems",keyword:"\
uniqueItems",params:{i:h,j:I}};e===null?e=[v]:e.push(v),t++;break e}}}else{let m={instancePath:i+"/legalGateways",schemaPath:"#/properties/legalGateways/type",keyword:"\
type",params:{type:"array"}};e===null?e=[m]:e.push(m),t++}}}else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:
e.push(p),t++}return or.errors=e,t===0}or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ps(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ps.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let s=t,a=!0,o=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.level!==void 0&&y.call(r,"level")&&r.level!=="open"){let k={};e===null?e=[k]:e.push(k),t++}var u=o===t;t=s,e!==null&&(s?e.length=
s:e=null);let l;if(u){let k=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.reason!==void 0&&y.call(r,"reason")){let z={instancePath:i+"/reason",schemaPath:"\
#/allOf/0/then/properties/reason/false schema",keyword:"false schema",params:{}};e===null?e=[z]:e.push(z),t++}if(r.explanation!==void 0&&y.call(r,"explanation")){
let z={instancePath:i+"/explanation",schemaPath:"#/allOf/0/then/properties/explanation/false schema",keyword:"false schema",params:{}};e===null?e=[z]:e.push(z),
t++}if(r.request!==void 0&&y.call(r,"request")){let z={instancePath:i+"/request",schemaPath:"#/allOf/0/then/properties/request/false schema",keyword:"false sche\
ma",params:{}};e===null?e=[z]:e.push(z),t++}}var u=k===t;if(a=u,a){var p={};p.reason=!0,p.explanation=!0,p.request=!0,p.level=!0}l="then"}else{let k=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.reason===void 0||!y.call(r,"reason")){let z={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"\
reason"}};e===null?e=[z]:e.push(z),t++}if(r.explanation===void 0||!y.call(r,"explanation")){let z={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"\
required",params:{missingProperty:"explanation"}};e===null?e=[z]:e.push(z),t++}if(r.personalData===void 0||!y.call(r,"personalData")){let z={instancePath:i,schemaPath:"\
#/allOf/0/else/required",keyword:"required",params:{missingProperty:"personalData"}};e===null?e=[z]:e.push(z),t++}}var u=k===t;a=u,l="else"}if(!a){let k={instancePath:i,
schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[k]:e.push(k),t++}let m=t,h=!0,I=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.level!==
void 0&&y.call(r,"level")){let k=r.level;if(!(k==="shared"||k==="restricted")){let L={};e===null?e=[L]:e.push(L),t++}}var v=I===t;if(t=m,e!==null&&(m?e.length=m:
e=null),v){let k=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.request===void 0||!y.call(r,"request"))){let z={instancePath:i,schemaPath:"#/allOf/1/then/req\
uired",keyword:"required",params:{missingProperty:"request"}};e===null?e=[z]:e.push(z),t++}var v=k===t;h=v}if(!h){let k={instancePath:i,schemaPath:"#/allOf/1/if",
keyword:"if",params:{failingKeyword:"then"}};e===null?e=[k]:e.push(k),t++}p!==!0&&(p=p||{},p.level=!0);let x=t,E=!0,j=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.level!==void 0&&y.call(r,"level")&&r.level!=="closed"){let k={};e===null?e=[k]:e.push(k),t++}var V=j===t;if(t=x,e!==null&&(x?e.length=x:e=null),V){let k=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.request!==void 0&&y.call(r,"request")){let z={instancePath:i+"/request",schemaPath:"#/allOf/2/then/properties/req\
uest/false schema",keyword:"false schema",params:{}};e===null?e=[z]:e.push(z),t++}var V=k===t;if(E=V,E){var K={};K.request=!0,K.level=!0}}if(!E){let k={instancePath:i,
schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[k]:e.push(k),t++}p!==!0&&K!==void 0&&(K===!0?p=!0:(p=p||{},Object.assign(p,K)));
let J=t,me=!0,ue=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if((r.personalData===void 0||!y.call(r,"personalData"))&&(k="personalData")){let L={};e===
null?e=[L]:e.push(L),t++}else if(r.personalData!==void 0&&y.call(r,"personalData")){let L=r.personalData;if(!(L==="personal"||L==="special-category")){let z={};
e===null?e=[z]:e.push(z),t++}}}var D=ue===t;if(t=J,e!==null&&(J?e.length=J:e=null),D){let k=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.lawfulBasis===void 0||
!y.call(r,"lawfulBasis"))){let z={instancePath:i,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty:"lawfulBasis"}};e===null?e=[z]:
e.push(z),t++}var D=k===t;me=D}if(!me){let k={instancePath:i,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[k]:e.push(k),t++}
if(p!==!0&&(p=p||{},p.personalData=!0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.level===void 0||!y.call(r,"level")){let k={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"level"}};e===null?e=[k]:e.push(k),t++}for(let k of Object.keys(r))if(!(k==="level"||k==="reason"||k==="expla\
nation"||k==="personalData"||k==="lawfulBasis"||k==="classification"||k==="request")){let L={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:k}};e===null?e=[L]:e.push(L),t++}if(r.level!==void 0&&y.call(r,"level")){let k=r.level;if(!(k==="open"||k==="shared"||
k==="restricted"||k==="closed")){let L={instancePath:i+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues:ds.properties.level.enum}};
e===null?e=[L]:e.push(L),t++}}if(r.reason!==void 0&&y.call(r,"reason")&&(W(r.reason,{instancePath:i+"/reason",parentData:r,parentDataProperty:"reason",rootData:c,
dynamicAnchors:f})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.explanation!==void 0&&y.call(r,"explanation")){let k=r.explanation;if(typeof k=="stri\
ng"){if(g(k)>1e3){let L={instancePath:i+"/explanation",schemaPath:"#/properties/explanation/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[L]:e.
push(L),t++}if(g(k)<20){let L={instancePath:i+"/explanation",schemaPath:"#/properties/explanation/minLength",keyword:"minLength",params:{limit:20}};e===null?e=[
L]:e.push(L),t++}}else{let L={instancePath:i+"/explanation",schemaPath:"#/properties/explanation/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(
L),t++}}if(r.personalData!==void 0&&y.call(r,"personalData")){let k=r.personalData;if(!(k==="none"||k==="anonymised"||k==="pseudonymised"||k==="personal"||k==="\
special-category")){let L={instancePath:i+"/personalData",schemaPath:"#/properties/personalData/enum",keyword:"enum",params:{allowedValues:ds.properties.personalData.
enum}};e===null?e=[L]:e.push(L),t++}}if(r.lawfulBasis!==void 0&&y.call(r,"lawfulBasis")){let k=r.lawfulBasis;if(typeof k=="string"){if(g(k)>250){let L={instancePath:i+
"/lawfulBasis",schemaPath:"#/properties/lawfulBasis/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[L]:e.push(L),t++}if(g(k)<3){let L={instancePath:i+
"/lawfulBasis",schemaPath:"#/properties/lawfulBasis/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[L]:e.push(L),t++}}else{let L={instancePath:i+"/\
lawfulBasis",schemaPath:"#/properties/lawfulBasis/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),t++}}if(r.classification!==void 0&&y.call(
r,"classification")){let k=r.classification;if(!(k==="OFFICIAL"||k==="OFFICIAL-SENSITIVE")){let L={instancePath:i+"/classification",schemaPath:"#/properties/cla\
ssification/enum",keyword:"enum",params:{allowedValues:ds.properties.classification.enum}};e===null?e=[L]:e.push(L),t++}}r.request!==void 0&&y.call(r,"request")&&
(or(r.request,{instancePath:i+"/request",parentData:r,parentDataProperty:"request",rootData:c,dynamicAnchors:f})||(e=e===null?or.errors:e.concat(or.errors),t=e.
length))}else{let k={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),t++}return Ps.errors=e,t===0}Ps.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function ws(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,
n=ws.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"#/maxLengt\
h",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[s]:e.push(s),t++}if(!Q.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?
e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ws.errors=e,t===0}
ws.evaluated={dynamicProps:!1,dynamicItems:!1};function Se(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,
t=0,n=Se.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!pr.test(r)){let s={instancePath:i,schemaPath:"#/\
pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Se.errors=e,t===0}Se.evaluated={dynamicProps:!1,dynamicItems:!1};
function ks(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ks.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Ee.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0\
-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}return ks.errors=e,t===0}ks.evaluated={dynamicProps:!1,dynamicItems:!1};function vs(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=vs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(
s),t++}for(let s of Object.keys(r))if(!(s==="places"||s==="period"||s==="granularity"||s==="boundaries"||s==="bbox")){let a={instancePath:i,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.places!==void 0&&y.call(r,"places")){let s=r.places;
if(Array.isArray(s)){if(s.length>100){let l={instancePath:i+"/places",schemaPath:"#/properties/places/maxItems",keyword:"maxItems",params:{limit:100}};e===null?
e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/places",schemaPath:"#/properties/places/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:
e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)ne(s[l],{instancePath:i+"/places/"+l,parentData:s,parentDataProperty:l,rootData:c,dynamicAnchors:f})||(e=e===null?
ne.errors:e.concat(ne.errors),t=e.length);let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+"/places",schemaPath:"#/prope\
rties/places/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/places",schemaPath:"#/prop\
erties/places/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.period!==void 0&&y.call(r,"period")&&(ae(r.period,{instancePath:i+"\
/period",parentData:r,parentDataProperty:"period",rootData:c,dynamicAnchors:f})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),r.granularity!==void 0&&
y.call(r,"granularity")&&(W(r.granularity,{instancePath:i+"/granularity",parentData:r,parentDataProperty:"granularity",rootData:c,dynamicAnchors:f})||(e=e===null?
W.errors:e.concat(W.errors),t=e.length)),r.boundaries!==void 0&&y.call(r,"boundaries")){let s=r.boundaries;if(typeof s=="string"){if(g(s)>120){let a={instancePath:i+
"/boundaries",schemaPath:"#/properties/boundaries/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}if(g(s)<2){let a={instancePath:i+
"/boundaries",schemaPath:"#/properties/boundaries/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/bo\
undaries",schemaPath:"#/properties/boundaries/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.bbox!==void 0&&y.call(r,"bbox")){let s=r.
bbox;if(Array.isArray(s)){if(s.length>4){let u={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===null?e=[
u]:e.push(u),t++}if(s.length<4){let u={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/minItems",keyword:"minItems",params:{limit:4}};e===null?e=[u]:e.push(
u),t++}let a=s.length;if(a>0){let u=s[0];if(typeof u=="number"&&isFinite(u)){if(u>180||isNaN(u)){let l={instancePath:i+"/bbox/0",schemaPath:"#/properties/bbox/p\
refixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=[l]:e.push(l),t++}if(u<-180||isNaN(u)){let l={instancePath:i+"/bbox/0",schemaPath:"\
#/properties/bbox/prefixItems/0/minimum",keyword:"minimum",params:{comparison:">=",limit:-180}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/bbox/\
0",schemaPath:"#/properties/bbox/prefixItems/0/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),t++}}if(a>1){let u=s[1];if(typeof u=="numbe\
r"&&isFinite(u)){if(u>90||isNaN(u)){let l={instancePath:i+"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:90}};e===null?e=[l]:e.push(l),t++}if(u<-90||isNaN(u)){let l={instancePath:i+"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/minimum",keyword:"min\
imum",params:{comparison:">=",limit:-90}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/type",keyword:"\
type",params:{type:"number"}};e===null?e=[l]:e.push(l),t++}}if(a>2){let u=s[2];if(typeof u=="number"&&isFinite(u)){if(u>180||isNaN(u)){let l={instancePath:i+"/b\
box/2",schemaPath:"#/properties/bbox/prefixItems/2/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=[l]:e.push(l),t++}if(u<-180||isNaN(
u)){let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/minimum",keyword:"minimum",params:{comparison:">=",limit:-180}};e===null?e=[l]:e.
push(l),t++}}else{let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(
l),t++}}if(a>3){let u=s[3];if(typeof u=="number"&&isFinite(u)){if(u>90||isNaN(u)){let l={instancePath:i+"/bbox/3",schemaPath:"#/properties/bbox/prefixItems/3/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:90}};e===null?e=[l]:e.push(l),t++}if(u<-90||isNaN(u)){let l={instancePath:i+"/bbox/3",schemaPath:"#/prope\
rties/bbox/prefixItems/3/minimum",keyword:"minimum",params:{comparison:">=",limit:-90}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/bbox/3",schemaPath:"\
#/properties/bbox/prefixItems/3/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),t++}}if(!(s.length<=4)){let u={instancePath:i+"/bbox",schemaPath:"\
#/properties/bbox/items",keyword:"items",params:{limit:4}};e===null?e=[u]:e.push(u),t++}}else{let a={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/type",
keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),t++}return vs.errors=e,t===0}vs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var oo={type:"object",additionalProperties:!1,required:["ti\
tle","format"],properties:{id:{$ref:"common.schema.json#/$defs/termId"},title:{type:"string",minLength:2,maxLength:200},url:{$ref:"common.schema.json#/$defs/htt\
psUrl"},format:{$ref:"common.schema.json#/$defs/termId"},mediaType:{type:"string",maxLength:120,pattern:"^[a-z]+/[A-Za-z0-9.+_-]+$"},byteSize:{type:"integer",minimum:0},
checksum:{$ref:"common.schema.json#/$defs/checksum"},modified:{$ref:"common.schema.json#/$defs/partialDate"},conformsTo:{$ref:"common.schema.json#/$defs/httpsUr\
l"},service:{$ref:"common.schema.json#/$defs/recordId"}}},po={type:"object",additionalProperties:!1,required:["algorithm","value"],properties:{algorithm:{enum:[
"md5","sha1","sha256","sha384","sha512"]},value:{type:"string",minLength:32,maxLength:128,pattern:"^[0-9a-f]+$"}}},mo=new RegExp("^[0-9a-f]+$","u");function xs(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=xs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.algorithm===void 0||!y.call(r,"algorithm")){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"algorithm"}};e===null?e=[s]:e.push(s),t++}if(r.value===void 0||!y.call(r,"value")){let s={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"value"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="algorithm"||s==="value")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.algorithm!==void 0&&y.call(r,
"algorithm")){let s=r.algorithm;if(!(s==="md5"||s==="sha1"||s==="sha256"||s==="sha384"||s==="sha512")){let a={instancePath:i+"/algorithm",schemaPath:"#/properti\
es/algorithm/enum",keyword:"enum",params:{allowedValues:po.properties.algorithm.enum}};e===null?e=[a]:e.push(a),t++}}if(r.value!==void 0&&y.call(r,"value")){let s=r.
value;if(typeof s=="string"){if(g(s)>128){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:128}};e===null?
e=[a]:e.push(a),t++}if(g(s)<32){let a={instancePath:i+"/value",schemaPath:"#/properties/value/minLength",keyword:"minLength",params:{limit:32}};e===null?e=[a]:e.
push(a),t++}if(!mo.test(s)){let a={instancePath:i+"/value",schemaPath:"#/properties/value/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]+$"}};e===null?e=
[a]:e.push(a),t++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return xs.errors=e,t===0}xs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function bs(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=bs.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>161){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};
e===null?e=[s]:e.push(s),t++}if(g(r)<7){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:7}};e===null?e=[s]:e.push(s),t++}if(!Pe.
test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(
s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return bs.errors=e,t===0}bs.evaluated=
{dynamicProps:!1,dynamicItems:!1};var _l=new RegExp("^[a-z]+/[A-Za-z0-9.+_-]+$","u");function Is(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=Is.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.title===void 0||!y.call(r,"title")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[s]:e.
push(s),t++}if(r.format===void 0||!y.call(r,"format")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"format"}};e===null?
e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!y.call(oo.properties,s)){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.id!==void 0&&y.call(r,"id")&&(W(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"\
id",rootData:c,dynamicAnchors:f})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.title!==void 0&&y.call(r,"title")){let s=r.title;if(typeof s=="string"){
if(g(s)>200){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[a]:e.push(a),t++}if(g(
s)<2){let a={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.url!==void 0&&y.call(r,"url")&&(S(r.url,
{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.format!==void 0&&
y.call(r,"format")&&(W(r.format,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:c,dynamicAnchors:f})||(e=e===null?W.errors:e.concat(
W.errors),t=e.length)),r.mediaType!==void 0&&y.call(r,"mediaType")){let s=r.mediaType;if(typeof s=="string"){if(g(s)>120){let a={instancePath:i+"/mediaType",schemaPath:"\
#/properties/mediaType/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}if(!_l.test(s)){let a={instancePath:i+"/mediaType",schemaPath:"\
#/properties/mediaType/pattern",keyword:"pattern",params:{pattern:"^[a-z]+/[A-Za-z0-9.+_-]+$"}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/media\
Type",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.byteSize!==void 0&&y.call(r,"byteSize")){
let s=r.byteSize;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:i+"/byteSize",schemaPath:"#/properties/byteSize/type",keyword:"ty\
pe",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let a={instancePath:i+"/byteSize",schemaPath:"#/p\
roperties/byteSize/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[a]:e.push(a),t++}}r.checksum!==void 0&&y.call(r,"checksum")&&(xs(r.checksum,
{instancePath:i+"/checksum",parentData:r,parentDataProperty:"checksum",rootData:c,dynamicAnchors:f})||(e=e===null?xs.errors:e.concat(xs.errors),t=e.length)),r.modified!==
void 0&&y.call(r,"modified")&&(Ie(r.modified,{instancePath:i+"/modified",parentData:r,parentDataProperty:"modified",rootData:c,dynamicAnchors:f})||(e=e===null?Ie.
errors:e.concat(Ie.errors),t=e.length)),r.conformsTo!==void 0&&y.call(r,"conformsTo")&&(S(r.conformsTo,{instancePath:i+"/conformsTo",parentData:r,parentDataProperty:"\
conformsTo",rootData:c,dynamicAnchors:f})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.service!==void 0&&y.call(r,"service")&&(bs(r.service,{instancePath:i+
"/service",parentData:r,parentDataProperty:"service",rootData:c,dynamicAnchors:f})||(e=e===null?bs.errors:e.concat(bs.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Is.errors=e,t===0}Is.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var uo={type:"object",additionalProperties:!1,required:["name"],properties:{name:{type:"string",minLength:1,maxLength:120},title:{type:"string",minLength:1,maxLength:120},
type:{enum:["string","number","integer","boolean","object","array","list","datetime","date","time","year","yearmonth","duration","geopoint","geojson","any"]},unit:{
type:"string",minLength:1,maxLength:60},description:{type:"string",minLength:1,maxLength:1e3},values:{type:"array",minItems:1,maxItems:200,uniqueItems:!0,items:{
type:"string",minLength:1,maxLength:120}},key:{type:"boolean"}}};function Ds(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Ds.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||
!y.call(r,"name")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.
keys(r))if(!(s==="name"||s==="title"||s==="type"||s==="unit"||s==="description"||s==="values"||s==="key")){let a={instancePath:i,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.name!==void 0&&y.call(r,"name")){let s=r.name;if(typeof s==
"string"){if(g(s)>120){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}
if(g(s)<1){let a={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),t++}}else{let a={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.title!==void 0&&y.call(r,"t\
itle")){let s=r.title;if(typeof s=="string"){if(g(s)>120){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[a]:e.push(a),t++}if(g(s)<1){let a={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}
if(r.type!==void 0&&y.call(r,"type")){let s=r.type;if(!(s==="string"||s==="number"||s==="integer"||s==="boolean"||s==="object"||s==="array"||s==="list"||s==="da\
tetime"||s==="date"||s==="time"||s==="year"||s==="yearmonth"||s==="duration"||s==="geopoint"||s==="geojson"||s==="any")){let a={instancePath:i+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:uo.properties.type.enum}};e===null?e=[a]:e.push(a),t++}}if(r.unit!==void 0&&y.call(r,"unit")){let s=r.
unit;if(typeof s=="string"){if(g(s)>60){let a={instancePath:i+"/unit",schemaPath:"#/properties/unit/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=
[a]:e.push(a),t++}if(g(s)<1){let a={instancePath:i+"/unit",schemaPath:"#/properties/unit/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(
a),t++}}else{let a={instancePath:i+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.description!==
void 0&&y.call(r,"description")){let s=r.description;if(typeof s=="string"){if(g(s)>1e3){let a={instancePath:i+"/description",schemaPath:"#/properties/descripti\
on/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[a]:e.push(a),t++}if(g(s)<1){let a={instancePath:i+"/description",schemaPath:"#/properties/desc\
ription/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/description",schemaPath:"#/properties/descri\
ption/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.values!==void 0&&y.call(r,"values")){let s=r.values;if(Array.isArray(s)){if(s.
length>200){let l={instancePath:i+"/values",schemaPath:"#/properties/values/maxItems",keyword:"maxItems",params:{limit:200}};e===null?e=[l]:e.push(l),t++}if(s.length<
1){let l={instancePath:i+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<
a;l++){let p=s[l];if(typeof p=="string"){if(g(p)>120){let m={instancePath:i+"/values/"+l,schemaPath:"#/properties/values/items/maxLength",keyword:"maxLength",params:{
limit:120}};e===null?e=[m]:e.push(m),t++}if(g(p)<1){let m={instancePath:i+"/values/"+l,schemaPath:"#/properties/values/items/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/values/"+l,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[m]:e.push(m),t++}}let o=s.length,u;if(o>1){let l={};for(;o--;){let p=s[o];if(typeof p=="string"){if(typeof l[p]=="number"){u=l[p];let m={instancePath:i+
"/values",schemaPath:"#/properties/values/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[m]:e.push(m),t++;break}l[p]=o}}}}else{let a={instancePath:i+
"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.key!==void 0&&y.call(r,"key")&&typeof r.
key!="boolean"){let s={instancePath:i+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Ds.errors=e,t===0}Ds.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ls(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ls.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ls.errors=e,t===0}Ls.evaluated={dynamicProps:!1,
dynamicItems:!1};function js(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=js.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let a={instancePath:i,schemaPath:"#/minP\
roperties",keyword:"minProperties",params:{limit:1}};e===null?e=[a]:e.push(a),t++}for(let a of Object.keys(r))if(!(a==="derivedFrom"||a==="method")){let o={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[o]:e.push(o),t++}if(r.derivedFrom!==void 0&&y.call(
r,"derivedFrom")){let a=r.derivedFrom;if(Array.isArray(a)){if(a.length>50){let p={instancePath:i+"/derivedFrom",schemaPath:"#/properties/derivedFrom/maxItems",keyword:"\
maxItems",params:{limit:50}};e===null?e=[p]:e.push(p),t++}if(a.length<1){let p={instancePath:i+"/derivedFrom",schemaPath:"#/properties/derivedFrom/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}let o=a.length;for(let p=0;p<o;p++){let m=a[p],h=t,I=!1,v=t;if(typeof m=="string"&&!Pe.test(m)){let E={
instancePath:i+"/derivedFrom/"+p,schemaPath:"#/properties/derivedFrom/items/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]\
+(-[a-z0-9]+)*$"}};e===null?e=[E]:e.push(E),t++}var s=v===t;I=I||s;let x=t;if(typeof m=="string"&&!le(m)){let E={instancePath:i+"/derivedFrom/"+p,schemaPath:"#/\
properties/derivedFrom/items/anyOf/1/format",keyword:"format",params:{format:"https-url"}};e===null?e=[E]:e.push(E),t++}var s=x===t;if(I=I||s,I)t=h,e!==null&&(h?
e.length=h:e=null);else{let E={instancePath:i+"/derivedFrom/"+p,schemaPath:"#/properties/derivedFrom/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[E]:e.push(
E),t++}if(typeof m=="string"){if(g(m)>2048){let E={instancePath:i+"/derivedFrom/"+p,schemaPath:"#/properties/derivedFrom/items/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[E]:e.push(E),t++}if(g(m)<3){let E={instancePath:i+"/derivedFrom/"+p,schemaPath:"#/properties/derivedFrom/items/minLength",keyword:"minL\
ength",params:{limit:3}};e===null?e=[E]:e.push(E),t++}}else{let E={instancePath:i+"/derivedFrom/"+p,schemaPath:"#/properties/derivedFrom/items/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[E]:e.push(E),t++}}let u=a.length,l;if(u>1){let p={};for(;u--;){let m=a[u];if(typeof m=="string"){if(typeof p[m]=="number"){
l=p[m];let h={instancePath:i+"/derivedFrom",schemaPath:"#/properties/derivedFrom/uniqueItems",keyword:"uniqueItems",params:{i:u,j:l}};e===null?e=[h]:e.push(h),t++;
break}p[m]=u}}}}else{let o={instancePath:i+"/derivedFrom",schemaPath:"#/properties/derivedFrom/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(
o),t++}}r.method!==void 0&&y.call(r,"method")&&(Ls(r.method,{instancePath:i+"/method",parentData:r,parentDataProperty:"method",rootData:c,dynamicAnchors:f})||(e=
e===null?Ls.errors:e.concat(Ls.errors),t=e.length))}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(
a),t++}return js.errors=e,t===0}js.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $s(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=$s.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2e3){let s={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}return $s.errors=e,t===0}$s.evaluated={dynamicProps:!1,dynamicItems:!1};var co={type:"object",additionalProperties:!1,required:["ti\
tle","url","kind"],properties:{title:{$ref:"common.schema.json#/$defs/line"},url:{$ref:"common.schema.json#/$defs/httpsUrl"},kind:{enum:["insight","app","paper",
"policy","tutorial"]}}};function qs(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=qs.evaluated;if(n.
dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.url===void 0||!y.call(r,"url")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[s]:e.push(s),t++}if(r.kind===void 0||!y.call(r,"kind")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="title"||s==="url"||
s==="kind")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}
if(r.title!==void 0&&y.call(r,"title")&&(G(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||(e=e===null?G.
errors:e.concat(G.errors),t=e.length)),r.url!==void 0&&y.call(r,"url")&&(S(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||
(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.kind!==void 0&&y.call(r,"kind")){let s=r.kind;if(!(s==="insight"||s==="app"||s==="paper"||s==="policy"||s===
"tutorial")){let a={instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:co.properties.kind.enum}};e===null?e=[a]:e.push(
a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return qs.errors=e,t===0}qs.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function As(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,
n=As.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let s=t,a=!1,o=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.email===void 0||
!y.call(r,"email"))){let p={instancePath:i,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"email"}};e===null?e=[p]:e.push(p),t++}var l=o===
t;a=a||l;let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.url===void 0||!y.call(r,"url"))){let p={instancePath:i,schemaPath:"#/anyOf/1/required",keyword:"\
required",params:{missingProperty:"url"}};e===null?e=[p]:e.push(p),t++}var l=u===t;if(a=a||l,a)t=s,e!==null&&(s?e.length=s:e=null);else{let p={instancePath:i,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{}};e===null?e=[p]:e.push(p),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||!y.call(r,"name")){let p={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),t++}for(let p of Object.keys(r))if(!(p==="name"||p==="email"||
p==="url")){let m={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[m]:e.push(m),t++}
if(r.name!==void 0&&y.call(r,"name")){let p=r.name;if(typeof p=="string"){if(g(p)>120){let m={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"\
maxLength",params:{limit:120}};e===null?e=[m]:e.push(m),t++}if(g(p)<2){let m={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",
params:{limit:2}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===
null?e=[m]:e.push(m),t++}}r.email!==void 0&&y.call(r,"email")&&(M(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:c,dynamicAnchors:f})||
(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.url!==void 0&&y.call(r,"url")&&(S(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,
dynamicAnchors:f})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[p]:e.push(p),t++}return As.errors=e,t===0}As.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Te(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Te.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}if(!le(r)){let s={instancePath:i,schemaPath:"\
#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return Te.errors=e,t===0}Te.evaluated={dynamicProps:!1,dynamicItems:!1};function Es(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Es.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===
null?e=[s]:e.push(s),t++}if(r.url===void 0||!y.call(r,"url")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"}};e===
null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="title"||s==="url")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}r.title!==void 0&&y.call(r,"title")&&(G(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"\
title",rootData:c,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),r.url!==void 0&&y.call(r,"url")&&(S(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Es.errors=e,t===0}Es.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Os(r,{instancePath:i="",
parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Os.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme===void 0||!y.call(r,"scheme")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"scheme"}};e===null?e=[s]:e.push(s),t++}if(r.value===void 0||!y.call(r,"value")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"value"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="scheme"||s==="value")){let a={instancePath:i,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.scheme!==void 0&&y.call(r,"scheme")){let s=r.
scheme;if(typeof s=="string"){if(g(s)>80){let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[a]:e.push(a),t++}if(g(s)<1){let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[a]:e.push(a),t++}}else{let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}
if(r.value!==void 0&&y.call(r,"value")){let s=r.value;if(typeof s=="string"){if(g(s)>250){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLengt\
h",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),t++}if(g(s)<1){let a={instancePath:i+"/value",schemaPath:"#/properties/value/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Os.
errors=e,t===0}Os.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ur(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Ur.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let s=t,a=!0,o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let $;
if((r.overlayOf===void 0||!y.call(r,"overlayOf"))&&($="overlayOf")){let O={};e===null?e=[O]:e.push(O),t++}}var u=o===t;t=s,e!==null&&(s?e.length=s:e=null);let l;
if(u){let $=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&Object.keys(r).length<2){let N={instancePath:i,schemaPath:"#/allOf/0/then/minProperties",keyword:"min\
Properties",params:{limit:2}};e===null?e=[N]:e.push(N),t++}var u=$===t;a=u,l="then"}else{let $=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||
!y.call(r,"title")){let N={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[N]:e.push(N),t++}
if(r.summary===void 0||!y.call(r,"summary")){let N={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"summary"}};e===
null?e=[N]:e.push(N),t++}if(r.status===void 0||!y.call(r,"status")){let N={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"\
status"}};e===null?e=[N]:e.push(N),t++}if(r.themes===void 0||!y.call(r,"themes")){let N={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",
params:{missingProperty:"themes"}};e===null?e=[N]:e.push(N),t++}if(r.access===void 0||!y.call(r,"access")){let N={instancePath:i,schemaPath:"#/allOf/0/else/requ\
ired",keyword:"required",params:{missingProperty:"access"}};e===null?e=[N]:e.push(N),t++}if(r.frequency===void 0||!y.call(r,"frequency")){let N={instancePath:i,
schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"frequency"}};e===null?e=[N]:e.push(N),t++}if(r.pinned!==void 0&&y.call(r,"pinne\
d")){let N={instancePath:i+"/pinned",schemaPath:"#/allOf/0/else/properties/pinned/false schema",keyword:"false schema",params:{}};e===null?e=[N]:e.push(N),t++}}
var u=$===t;if(a=u,a){var p={};p.pinned=!0}l="else"}if(!a){let $={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[$]:
e.push($),t++}let m=t,h=!0,I=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if((r.status===void 0||!y.call(r,"status"))&&($="status")){let O={};e===null?e=
[O]:e.push(O),t++}else if(r.status!==void 0&&y.call(r,"status")&&r.status!=="superseded"){let O={};e===null?e=[O]:e.push(O),t++}}var v=I===t;if(t=m,e!==null&&(m?
e.length=m:e=null),v){let $=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.supersededBy===void 0||!y.call(r,"supersededBy"))){let N={instancePath:i,schemaPath:"\
#/allOf/1/then/required",keyword:"required",params:{missingProperty:"supersededBy"}};e===null?e=[N]:e.push(N),t++}var v=$===t;h=v}if(!h){let $={instancePath:i,schemaPath:"\
#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[$]:e.push($),t++}p!==!0&&(p=p||{},p.status=!0);let x=t,E=!0,j=t;if(r&&typeof r=="object"&&
!Array.isArray(r)){let $;if((r.status===void 0||!y.call(r,"status"))&&($="status")){let O={};e===null?e=[O]:e.push(O),t++}else if(r.status!==void 0&&y.call(r,"s\
tatus")&&r.status!=="withdrawn"){let O={};e===null?e=[O]:e.push(O),t++}}var V=j===t;t=x,e!==null&&(x?e.length=x:e=null);let K;if(V){let $=t;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&(r.withdrawalReason===void 0||!y.call(r,"withdrawalReason"))){let N={instancePath:i,schemaPath:"#/allOf/2/then/required",keyword:"requi\
red",params:{missingProperty:"withdrawalReason"}};e===null?e=[N]:e.push(N),t++}var V=$===t;E=V,K="then"}else{let $=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&
r.withdrawalReason!==void 0&&y.call(r,"withdrawalReason")){let N={instancePath:i+"/withdrawalReason",schemaPath:"#/allOf/2/else/properties/withdrawalReason/fals\
e schema",keyword:"false schema",params:{}};e===null?e=[N]:e.push(N),t++}var V=$===t;if(E=V,E){var J={};J.withdrawalReason=!0,J.status=!0}K="else"}if(!E){let $={
instancePath:i,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:K}};e===null?e=[$]:e.push($),t++}p!==!0&&J!==void 0&&(J===!0?p=!0:(p=p||{},Object.assign(
p,J)));let me=t,ue=!0,D=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if((r.access===void 0||!y.call(r,"access"))&&($="access")){let O={};e===null?e=[O]:
e.push(O),t++}else if(r.access!==void 0&&y.call(r,"access")){let O=r.access;if(O&&typeof O=="object"&&!Array.isArray(O)){let N;if((O.level===void 0||!y.call(O,"\
level"))&&(N="level")){let R={};e===null?e=[R]:e.push(R),t++}else if(O.level!==void 0&&y.call(O,"level")&&O.level!=="open"){let R={};e===null?e=[R]:e.push(R),t++}}}}
var k=D===t;if(t=me,e!==null&&(me?e.length=me:e=null),k){let $=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.licence===void 0||!y.call(r,"licence")){let N={
instancePath:i,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty:"licence"}};e===null?e=[N]:e.push(N),t++}if(r.distributions!==void 0&&
y.call(r,"distributions")){let N=r.distributions;if(Array.isArray(N)){let R=N.length;for(let q=0;q<R;q++){let X=N[q];if(X&&typeof X=="object"&&!Array.isArray(X)&&
(X.url===void 0||!y.call(X,"url"))){let se={instancePath:i+"/distributions/"+q,schemaPath:"#/allOf/3/then/properties/distributions/items/required",keyword:"requ\
ired",params:{missingProperty:"url"}};e===null?e=[se]:e.push(se),t++}}}}}var k=$===t;if(ue=k,ue){var L={};L.distributions=!0,L.access=!0}}if(!ue){let $={instancePath:i,
schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[$]:e.push($),t++}p!==!0&&L!==void 0&&(L===!0?p=!0:(p=p||{},Object.assign(p,L)));
let z=t,A=!0,U=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if((r.access===void 0||!y.call(r,"access"))&&($="access")){let O={};e===null?e=[O]:e.push(O),
t++}else if(r.access!==void 0&&y.call(r,"access")){let O=r.access;if(O&&typeof O=="object"&&!Array.isArray(O)){let N;if((O.level===void 0||!y.call(O,"level"))&&
(N="level")){let R={};e===null?e=[R]:e.push(R),t++}else if(O.level!==void 0&&y.call(O,"level")){let R=O.level;if(!(R==="shared"||R==="restricted"||R==="closed")){
let q={};e===null?e=[q]:e.push(q),t++}}}}}var Z=U===t;if(t=z,e!==null&&(z?e.length=z:e=null),Z){let $=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.distributions!==
void 0&&y.call(r,"distributions")){let N=r.distributions;if(Array.isArray(N)){let R=N.length;for(let q=0;q<R;q++){let X=N[q];if(X&&typeof X=="object"&&!Array.isArray(
X)&&X.url!==void 0&&y.call(X,"url")){let se={instancePath:i+"/distributions/"+q+"/url",schemaPath:"#/allOf/4/then/properties/distributions/items/properties/url/\
false schema",keyword:"false schema",params:{}};e===null?e=[se]:e.push(se),t++}}}}var Z=$===t;if(A=Z,A){var Na={};Na.distributions=!0,Na.access=!0}}if(!A){let $={
instancePath:i,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[$]:e.push($),t++}if(p!==!0&&Na!==void 0&&(Na===!0?p=!0:(p=p||{},
Object.assign(p,Na))),r&&typeof r=="object"&&!Array.isArray(r)){for(let $ of Object.keys(r))if(!y.call(Al.properties,$)){let O={instancePath:i,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:$}};e===null?e=[O]:e.push(O),t++}if(r.title!==void 0&&y.call(r,"title")&&(cs(r.title,
{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||(e=e===null?cs.errors:e.concat(cs.errors),t=e.length)),r.summary!==
void 0&&y.call(r,"summary")&&(fs(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summary",rootData:c,dynamicAnchors:f})||(e=e===null?fs.errors:
e.concat(fs.errors),t=e.length)),r.description!==void 0&&y.call(r,"description")&&(ys(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"\
description",rootData:c,dynamicAnchors:f})||(e=e===null?ys.errors:e.concat(ys.errors),t=e.length)),r.answers!==void 0&&y.call(r,"answers")&&(hs(r.answers,{instancePath:i+
"/answers",parentData:r,parentDataProperty:"answers",rootData:c,dynamicAnchors:f})||(e=e===null?hs.errors:e.concat(hs.errors),t=e.length)),r.overlayOf!==void 0&&
y.call(r,"overlayOf")){let $=r.overlayOf;if(typeof $=="string"){if(g($)>161){let O={instancePath:i+"/overlayOf",schemaPath:"#/properties/overlayOf/maxLength",keyword:"\
maxLength",params:{limit:161}};e===null?e=[O]:e.push(O),t++}if(g($)<7){let O={instancePath:i+"/overlayOf",schemaPath:"#/properties/overlayOf/minLength",keyword:"\
minLength",params:{limit:7}};e===null?e=[O]:e.push(O),t++}if(!Pe.test($)){let O={instancePath:i+"/overlayOf",schemaPath:"#/properties/overlayOf/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[O]:e.push(O),t++}}else{let O={instancePath:i+"/overlayOf",schemaPath:"#\
/properties/overlayOf/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),t++}}if(r.pinned!==void 0&&y.call(r,"pinned")){let $=r.pinned;if(Array.
isArray($)){if($.length>2){let q={instancePath:i+"/pinned",schemaPath:"#/properties/pinned/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[q]:e.push(
q),t++}if($.length<1){let q={instancePath:i+"/pinned",schemaPath:"#/properties/pinned/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[q]:e.push(q),t++}
let O=$.length;for(let q=0;q<O;q++){let X=$[q];if(!(X==="modified"||X==="distributions")){let se={instancePath:i+"/pinned/"+q,schemaPath:"#/properties/pinned/it\
ems/enum",keyword:"enum",params:{allowedValues:Al.properties.pinned.items.enum}};e===null?e=[se]:e.push(se),t++}}let N=$.length,R;if(N>1){e:for(;N--;)for(R=N;R--;)
if(_($[N],$[R])){let q={instancePath:i+"/pinned",schemaPath:"#/properties/pinned/uniqueItems",keyword:"uniqueItems",params:{i:N,j:R}};e===null?e=[q]:e.push(q),t++;
break e}}}else{let O={instancePath:i+"/pinned",schemaPath:"#/properties/pinned/type",keyword:"type",params:{type:"array"}};e===null?e=[O]:e.push(O),t++}}if(r.status!==
void 0&&y.call(r,"status")){let $=r.status;if(!($==="draft"||$==="current"||$==="superseded"||$==="withdrawn")){let O={instancePath:i+"/status",schemaPath:"#/pr\
operties/status/enum",keyword:"enum",params:{allowedValues:Al.properties.status.enum}};e===null?e=[O]:e.push(O),t++}}if(r.supersededBy!==void 0&&y.call(r,"super\
sededBy")&&(ce(r.supersededBy,{instancePath:i+"/supersededBy",parentData:r,parentDataProperty:"supersededBy",rootData:c,dynamicAnchors:f})||(e=e===null?ce.errors:
e.concat(ce.errors),t=e.length)),r.withdrawalReason!==void 0&&y.call(r,"withdrawalReason")){let $=r.withdrawalReason;if(typeof $=="string"){if(g($)>500){let O={
instancePath:i+"/withdrawalReason",schemaPath:"#/properties/withdrawalReason/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[O]:e.push(O),t++}if(g(
$)<10){let O={instancePath:i+"/withdrawalReason",schemaPath:"#/properties/withdrawalReason/minLength",keyword:"minLength",params:{limit:10}};e===null?e=[O]:e.push(
O),t++}}else{let O={instancePath:i+"/withdrawalReason",schemaPath:"#/properties/withdrawalReason/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(
O),t++}}if(r.themes!==void 0&&y.call(r,"themes")){let $=r.themes;if(Array.isArray($)){if($.length>6){let q={instancePath:i+"/themes",schemaPath:"#/properties/th\
emes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?e=[q]:e.push(q),t++}if($.length<1){let q={instancePath:i+"/themes",schemaPath:"#/properties/themes/\
minItems",keyword:"minItems",params:{limit:1}};e===null?e=[q]:e.push(q),t++}let O=$.length;for(let q=0;q<O;q++)Be($[q],{instancePath:i+"/themes/"+q,parentData:$,
parentDataProperty:q,rootData:c,dynamicAnchors:f})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length);let N=$.length,R;if(N>1){e:for(;N--;)for(R=N;R--;)if(_(
$[N],$[R])){let q={instancePath:i+"/themes",schemaPath:"#/properties/themes/uniqueItems",keyword:"uniqueItems",params:{i:N,j:R}};e===null?e=[q]:e.push(q),t++;break e}}}else{
let O={instancePath:i+"/themes",schemaPath:"#/properties/themes/type",keyword:"type",params:{type:"array"}};e===null?e=[O]:e.push(O),t++}}if(r.keywords!==void 0&&
y.call(r,"keywords")){let $=r.keywords;if(Array.isArray($)){if($.length>20){let q={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"\
maxItems",params:{limit:20}};e===null?e=[q]:e.push(q),t++}if($.length<1){let q={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[q]:e.push(q),t++}let O=$.length;for(let q=0;q<O;q++){let X=$[q];if(typeof X=="string"){if(g(X)>60){let se={instancePath:i+
"/keywords/"+q,schemaPath:"#/properties/keywords/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[se]:e.push(se),t++}if(g(X)<2){let se={instancePath:i+
"/keywords/"+q,schemaPath:"#/properties/keywords/items/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[se]:e.push(se),t++}if(!ui.test(X)){let se={instancePath:i+
"/keywords/"+q,schemaPath:"#/properties/keywords/items/pattern",keyword:"pattern",params:{pattern:"^[^A-Z,;|]+$"}};e===null?e=[se]:e.push(se),t++}}else{let se={
instancePath:i+"/keywords/"+q,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type:"string"}};e===null?e=[se]:e.push(se),t++}}let N=$.length,
R;if(N>1){let q={};for(;N--;){let X=$[N];if(typeof X=="string"){if(typeof q[X]=="number"){R=q[X];let se={instancePath:i+"/keywords",schemaPath:"#/properties/key\
words/uniqueItems",keyword:"uniqueItems",params:{i:N,j:R}};e===null?e=[se]:e.push(se),t++;break}q[X]=N}}}}else{let O={instancePath:i+"/keywords",schemaPath:"#/p\
roperties/keywords/type",keyword:"type",params:{type:"array"}};e===null?e=[O]:e.push(O),t++}}if(r.access!==void 0&&y.call(r,"access")&&(Ps(r.access,{instancePath:i+
"/access",parentData:r,parentDataProperty:"access",rootData:c,dynamicAnchors:f})||(e=e===null?Ps.errors:e.concat(Ps.errors),t=e.length)),r.licence!==void 0&&y.call(
r,"licence")&&(ws(r.licence,{instancePath:i+"/licence",parentData:r,parentDataProperty:"licence",rootData:c,dynamicAnchors:f})||(e=e===null?ws.errors:e.concat(ws.
errors),t=e.length)),r.attribution!==void 0&&y.call(r,"attribution")){let $=r.attribution;if(typeof $=="string"){if(g($)>500){let O={instancePath:i+"/attributio\
n",schemaPath:"#/properties/attribution/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[O]:e.push(O),t++}if(g($)<3){let O={instancePath:i+"/attri\
bution",schemaPath:"#/properties/attribution/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[O]:e.push(O),t++}}else{let O={instancePath:i+"/attribu\
tion",schemaPath:"#/properties/attribution/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),t++}}if(r.issued!==void 0&&y.call(r,"issued")&&
(Se(r.issued,{instancePath:i+"/issued",parentData:r,parentDataProperty:"issued",rootData:c,dynamicAnchors:f})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length)),
r.modified!==void 0&&y.call(r,"modified")&&(Se(r.modified,{instancePath:i+"/modified",parentData:r,parentDataProperty:"modified",rootData:c,dynamicAnchors:f})||
(e=e===null?Se.errors:e.concat(Se.errors),t=e.length)),r.frequency!==void 0&&y.call(r,"frequency")&&(Be(r.frequency,{instancePath:i+"/frequency",parentData:r,parentDataProperty:"\
frequency",rootData:c,dynamicAnchors:f})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length)),r.nextReview!==void 0&&y.call(r,"nextReview")&&(ks(r.nextReview,
{instancePath:i+"/nextReview",parentData:r,parentDataProperty:"nextReview",rootData:c,dynamicAnchors:f})||(e=e===null?ks.errors:e.concat(ks.errors),t=e.length)),
r.coverage!==void 0&&y.call(r,"coverage")&&(vs(r.coverage,{instancePath:i+"/coverage",parentData:r,parentDataProperty:"coverage",rootData:c,dynamicAnchors:f})||
(e=e===null?vs.errors:e.concat(vs.errors),t=e.length)),r.spatialResolution!==void 0&&y.call(r,"spatialResolution")){let $=r.spatialResolution;if(typeof $=="numb\
er"&&isFinite($)){if($>1e7||isNaN($)){let O={instancePath:i+"/spatialResolution",schemaPath:"#/properties/spatialResolution/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e7}};e===null?e=[O]:e.push(O),t++}if($<.001||isNaN($)){let O={instancePath:i+"/spatialResolution",schemaPath:"#/properties/spatialResolution/minimum",
keyword:"minimum",params:{comparison:">=",limit:.001}};e===null?e=[O]:e.push(O),t++}}else{let O={instancePath:i+"/spatialResolution",schemaPath:"#/properties/sp\
atialResolution/type",keyword:"type",params:{type:"number"}};e===null?e=[O]:e.push(O),t++}}if(r.distributions!==void 0&&y.call(r,"distributions")){let $=r.distributions;
if(Array.isArray($)){if($.length>2e3){let q={instancePath:i+"/distributions",schemaPath:"#/properties/distributions/maxItems",keyword:"maxItems",params:{limit:2e3}};
e===null?e=[q]:e.push(q),t++}if($.length<1){let q={instancePath:i+"/distributions",schemaPath:"#/properties/distributions/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[q]:e.push(q),t++}let O=$.length;for(let q=0;q<O;q++)Is($[q],{instancePath:i+"/distributions/"+q,parentData:$,parentDataProperty:q,rootData:c,dynamicAnchors:f})||
(e=e===null?Is.errors:e.concat(Is.errors),t=e.length);let N=$.length,R;if(N>1){e:for(;N--;)for(R=N;R--;)if(_($[N],$[R])){let q={instancePath:i+"/distributions",
schemaPath:"#/properties/distributions/uniqueItems",keyword:"uniqueItems",params:{i:N,j:R}};e===null?e=[q]:e.push(q),t++;break e}}}else{let O={instancePath:i+"/\
distributions",schemaPath:"#/properties/distributions/type",keyword:"type",params:{type:"array"}};e===null?e=[O]:e.push(O),t++}}if(r.services!==void 0&&y.call(r,
"services")){let $=r.services;if(Array.isArray($)){if($.length>20){let q={instancePath:i+"/services",schemaPath:"#/properties/services/maxItems",keyword:"maxIte\
ms",params:{limit:20}};e===null?e=[q]:e.push(q),t++}if($.length<1){let q={instancePath:i+"/services",schemaPath:"#/properties/services/minItems",keyword:"minIte\
ms",params:{limit:1}};e===null?e=[q]:e.push(q),t++}let O=$.length;for(let q=0;q<O;q++)ce($[q],{instancePath:i+"/services/"+q,parentData:$,parentDataProperty:q,rootData:c,
dynamicAnchors:f})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length);let N=$.length,R;if(N>1){e:for(;N--;)for(R=N;R--;)if(_($[N],$[R])){let q={instancePath:i+
"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:N,j:R}};e===null?e=[q]:e.push(q),t++;break e}}}else{let O={instancePath:i+
"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[O]:e.push(O),t++}}if(r.columns!==void 0&&y.call(r,"columns")){
let $=r.columns;if(Array.isArray($)){if($.length>500){let q={instancePath:i+"/columns",schemaPath:"#/properties/columns/maxItems",keyword:"maxItems",params:{limit:500}};
e===null?e=[q]:e.push(q),t++}if($.length<1){let q={instancePath:i+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[q]:e.push(q),t++}let O=$.length;for(let q=0;q<O;q++)Ds($[q],{instancePath:i+"/columns/"+q,parentData:$,parentDataProperty:q,rootData:c,dynamicAnchors:f})||
(e=e===null?Ds.errors:e.concat(Ds.errors),t=e.length);let N=$.length,R;if(N>1){e:for(;N--;)for(R=N;R--;)if(_($[N],$[R])){let q={instancePath:i+"/columns",schemaPath:"\
#/properties/columns/uniqueItems",keyword:"uniqueItems",params:{i:N,j:R}};e===null?e=[q]:e.push(q),t++;break e}}}else{let O={instancePath:i+"/columns",schemaPath:"\
#/properties/columns/type",keyword:"type",params:{type:"array"}};e===null?e=[O]:e.push(O),t++}}if(r.inSeries!==void 0&&y.call(r,"inSeries")&&(ce(r.inSeries,{instancePath:i+
"/inSeries",parentData:r,parentDataProperty:"inSeries",rootData:c,dynamicAnchors:f})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),r.version!==void 0&&
y.call(r,"version")){let $=r.version;if(typeof $=="string"){if(g($)>60){let O={instancePath:i+"/version",schemaPath:"#/properties/version/maxLength",keyword:"ma\
xLength",params:{limit:60}};e===null?e=[O]:e.push(O),t++}if(g($)<1){let O={instancePath:i+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLen\
gth",params:{limit:1}};e===null?e=[O]:e.push(O),t++}}else{let O={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[O]:e.push(O),t++}}if(r.previousVersion!==void 0&&y.call(r,"previousVersion")&&(ce(r.previousVersion,{instancePath:i+"/previousVersion",parentData:r,
parentDataProperty:"previousVersion",rootData:c,dynamicAnchors:f})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),r.provenance!==void 0&&y.call(r,"prov\
enance")&&(js(r.provenance,{instancePath:i+"/provenance",parentData:r,parentDataProperty:"provenance",rootData:c,dynamicAnchors:f})||(e=e===null?js.errors:e.concat(
js.errors),t=e.length)),r.limitations!==void 0&&y.call(r,"limitations")&&($s(r.limitations,{instancePath:i+"/limitations",parentData:r,parentDataProperty:"limit\
ations",rootData:c,dynamicAnchors:f})||(e=e===null?$s.errors:e.concat($s.errors),t=e.length)),r.usedBy!==void 0&&y.call(r,"usedBy")){let $=r.usedBy;if(Array.isArray(
$)){if($.length>50){let q={instancePath:i+"/usedBy",schemaPath:"#/properties/usedBy/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[q]:e.push(q),t++}
if($.length<1){let q={instancePath:i+"/usedBy",schemaPath:"#/properties/usedBy/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[q]:e.push(q),t++}let O=$.
length;for(let q=0;q<O;q++)qs($[q],{instancePath:i+"/usedBy/"+q,parentData:$,parentDataProperty:q,rootData:c,dynamicAnchors:f})||(e=e===null?qs.errors:e.concat(
qs.errors),t=e.length);let N=$.length,R;if(N>1){e:for(;N--;)for(R=N;R--;)if(_($[N],$[R])){let q={instancePath:i+"/usedBy",schemaPath:"#/properties/usedBy/unique\
Items",keyword:"uniqueItems",params:{i:N,j:R}};e===null?e=[q]:e.push(q),t++;break e}}}else{let O={instancePath:i+"/usedBy",schemaPath:"#/properties/usedBy/type",
keyword:"type",params:{type:"array"}};e===null?e=[O]:e.push(O),t++}}if(r.contact!==void 0&&y.call(r,"contact")&&(As(r.contact,{instancePath:i+"/contact",parentData:r,
parentDataProperty:"contact",rootData:c,dynamicAnchors:f})||(e=e===null?As.errors:e.concat(As.errors),t=e.length)),r.landingPage!==void 0&&y.call(r,"landingPage")&&
(Te(r.landingPage,{instancePath:i+"/landingPage",parentData:r,parentDataProperty:"landingPage",rootData:c,dynamicAnchors:f})||(e=e===null?Te.errors:e.concat(Te.
errors),t=e.length)),r.documentation!==void 0&&y.call(r,"documentation")){let $=r.documentation;if(Array.isArray($)){if($.length>20){let q={instancePath:i+"/doc\
umentation",schemaPath:"#/properties/documentation/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[q]:e.push(q),t++}if($.length<1){let q={instancePath:i+
"/documentation",schemaPath:"#/properties/documentation/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[q]:e.push(q),t++}let O=$.length;for(let q=0;q<
O;q++)Es($[q],{instancePath:i+"/documentation/"+q,parentData:$,parentDataProperty:q,rootData:c,dynamicAnchors:f})||(e=e===null?Es.errors:e.concat(Es.errors),t=e.
length);let N=$.length,R;if(N>1){e:for(;N--;)for(R=N;R--;)if(_($[N],$[R])){let q={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/uniqueI\
tems",keyword:"uniqueItems",params:{i:N,j:R}};e===null?e=[q]:e.push(q),t++;break e}}}else{let O={instancePath:i+"/documentation",schemaPath:"#/properties/docume\
ntation/type",keyword:"type",params:{type:"array"}};e===null?e=[O]:e.push(O),t++}}if(r.sameAs!==void 0&&y.call(r,"sameAs")){let $=r.sameAs;if(Array.isArray($)){
if($.length>20){let q={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[q]:e.push(q),t++}if($.
length<1){let q={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[q]:e.push(q),t++}let O=$.length;
for(let q=0;q<O;q++)Te($[q],{instancePath:i+"/sameAs/"+q,parentData:$,parentDataProperty:q,rootData:c,dynamicAnchors:f})||(e=e===null?Te.errors:e.concat(Te.errors),
t=e.length);let N=$.length,R;if(N>1){e:for(;N--;)for(R=N;R--;)if(_($[N],$[R])){let q={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/uniqueItems",keyword:"\
uniqueItems",params:{i:N,j:R}};e===null?e=[q]:e.push(q),t++;break e}}}else{let O={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",
params:{type:"array"}};e===null?e=[O]:e.push(O),t++}}if(r.identifiers!==void 0&&y.call(r,"identifiers")){let $=r.identifiers;if(Array.isArray($)){if($.length>20){
let q={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[q]:e.push(q),t++}if($.length<
1){let q={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[q]:e.push(q),t++}let O=$.
length;for(let q=0;q<O;q++)Os($[q],{instancePath:i+"/identifiers/"+q,parentData:$,parentDataProperty:q,rootData:c,dynamicAnchors:f})||(e=e===null?Os.errors:e.concat(
Os.errors),t=e.length);let N=$.length,R;if(N>1){e:for(;N--;)for(R=N;R--;)if(_($[N],$[R])){let q={instancePath:i+"/identifiers",schemaPath:"#/properties/identifi\
ers/uniqueItems",keyword:"uniqueItems",params:{i:N,j:R}};e===null?e=[q]:e.push(q),t++;break e}}}else{let O={instancePath:i+"/identifiers",schemaPath:"#/properti\
es/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[O]:e.push(O),t++}}}else{let $={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[$]:e.push($),t++}return Ur.errors=e,t===0}Ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fo=Ta;var yo=new RegExp("^[a-z]+/[a-z0-9]+(-[a-z0-9]+)*$","u");var Hl=new RegExp("^[a-z]+(/[a-z0-9]+(-[a-z0-9]+)*){1,2}$","u");function zs(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=zs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>180){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:180}};e===null?e=[s]:e.push(s),t++}if(!Hl.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:"^[a-z]+(/[a-z0-9]+(-[a-z0-9]+)*){1,2}$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return zs.errors=e,t===0}zs.evaluated={dynamicProps:!1,dynamicItems:!1};function Ns(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ns.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Ee.
test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[s]:e.
push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ns.errors=e,t===0}Ns.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Ta(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ta.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.exceptions===void 0||!y.call(r,"exceptions")){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"exceptions"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))
if(s!=="exceptions"){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(
a),t++}if(r.exceptions!==void 0&&y.call(r,"exceptions")){let s=r.exceptions;if(Array.isArray(s)){if(s.length>500){let l={instancePath:i+"/exceptions",schemaPath:"\
#/properties/exceptions/maxItems",keyword:"maxItems",params:{limit:500}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++){let p=s[l];if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.rule===void 0||!y.call(p,"rule")){let m={instancePath:i+"/exceptions/"+l,schemaPath:"#/properties/exceptions/items/required",keyword:"\
required",params:{missingProperty:"rule"}};e===null?e=[m]:e.push(m),t++}if(p.record===void 0||!y.call(p,"record")){let m={instancePath:i+"/exceptions/"+l,schemaPath:"\
#/properties/exceptions/items/required",keyword:"required",params:{missingProperty:"record"}};e===null?e=[m]:e.push(m),t++}if(p.reason===void 0||!y.call(p,"reas\
on")){let m={instancePath:i+"/exceptions/"+l,schemaPath:"#/properties/exceptions/items/required",keyword:"required",params:{missingProperty:"reason"}};e===null?
e=[m]:e.push(m),t++}if(p.review===void 0||!y.call(p,"review")){let m={instancePath:i+"/exceptions/"+l,schemaPath:"#/properties/exceptions/items/required",keyword:"\
required",params:{missingProperty:"review"}};e===null?e=[m]:e.push(m),t++}for(let m of Object.keys(p))if(!(m==="rule"||m==="record"||m==="reason"||m==="review")){
let h={instancePath:i+"/exceptions/"+l,schemaPath:"#/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};
e===null?e=[h]:e.push(h),t++}if(p.rule!==void 0&&y.call(p,"rule")){let m=p.rule;if(typeof m=="string"){if(g(m)>120){let h={instancePath:i+"/exceptions/"+l+"/rul\
e",schemaPath:"#/properties/exceptions/items/properties/rule/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[h]:e.push(h),t++}if(!yo.test(m)){let h={
instancePath:i+"/exceptions/"+l+"/rule",schemaPath:"#/properties/exceptions/items/properties/rule/pattern",keyword:"pattern",params:{pattern:"^[a-z]+/[a-z0-9]+(\
-[a-z0-9]+)*$"}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/exceptions/"+l+"/rule",schemaPath:"#/properties/exceptions/items/properties/rule/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}if(p.record!==void 0&&y.call(p,"record")&&(zs(p.record,{instancePath:i+"/exceptions/"+l+
"/record",parentData:p,parentDataProperty:"record",rootData:c,dynamicAnchors:f})||(e=e===null?zs.errors:e.concat(zs.errors),t=e.length)),p.reason!==void 0&&y.call(
p,"reason")){let m=p.reason;if(typeof m=="string"){if(g(m)>500){let h={instancePath:i+"/exceptions/"+l+"/reason",schemaPath:"#/properties/exceptions/items/prope\
rties/reason/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[h]:e.push(h),t++}if(g(m)<10){let h={instancePath:i+"/exceptions/"+l+"/reason",schemaPath:"\
#/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit:10}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/exc\
eptions/"+l+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}p.review!==
void 0&&y.call(p,"review")&&(Ns(p.review,{instancePath:i+"/exceptions/"+l+"/review",parentData:p,parentDataProperty:"review",rootData:c,dynamicAnchors:f})||(e=e===
null?Ns.errors:e.concat(Ns.errors),t=e.length))}else{let m={instancePath:i+"/exceptions/"+l,schemaPath:"#/properties/exceptions/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[m]:e.push(m),t++}}let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+"/exceptions",schemaPath:"\
#/properties/exceptions/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/exceptions",schemaPath:"\
#/properties/exceptions/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Ta.errors=e,t===0}Ta.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ho=Fa;function _s(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=_s.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[s]:e.push(s),t++}if(!le(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return _s.errors=e,t===0}_s.evaluated={dynamicProps:!1,
dynamicItems:!1};function Fe(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Fe.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!pr.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}return Fe.errors=e,t===0}Fe.evaluated={dynamicProps:!1,dynamicItems:!1};function Ue(r,{instancePath:i="",parentData:P,
parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ue.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r==
"string"){if(!Ee.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ue.errors=
e,t===0}Ue.evaluated={dynamicProps:!1,dynamicItems:!1};function Rs(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Rs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>161){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[s]:e.push(s),t++}if(g(r)<7){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:7}};e===null?e=[s]:e.push(s),t++}if(!Pe.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0\
-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[s]:e.push(s),t++}return Rs.errors=e,t===0}Rs.evaluated={dynamicProps:!1,dynamicItems:!1};function Fa(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=Fa.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.harvest===void 0||!y.call(r,"harvest")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"harvest"}};e===null?e=
[s]:e.push(s),t++}if(r.dataset===void 0||!y.call(r,"dataset")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"dataset"}};
e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="harvest"||s==="dataset")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.harvest!==void 0&&y.call(r,"harvest")){let s=r.harvest;if(s&&typeof s=="o\
bject"&&!Array.isArray(s)){if(s.identifier===void 0||!y.call(s,"identifier")){let a={instancePath:i+"/harvest",schemaPath:"#/properties/harvest/required",keyword:"\
required",params:{missingProperty:"identifier"}};e===null?e=[a]:e.push(a),t++}for(let a of Object.keys(s))if(!(a==="identifier"||a==="url"||a==="issued"||a==="m\
odified"||a==="unmapped"||a==="missingSince"||a==="missingRuns"||a==="duplicateOf")){let o={instancePath:i+"/harvest",schemaPath:"#/properties/harvest/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[o]:e.push(o),t++}if(s.identifier!==void 0&&y.call(s,"identifier")){let a=s.
identifier;if(typeof a=="string"){if(g(a)>500){let o={instancePath:i+"/harvest/identifier",schemaPath:"#/properties/harvest/properties/identifier/maxLength",keyword:"\
maxLength",params:{limit:500}};e===null?e=[o]:e.push(o),t++}if(g(a)<1){let o={instancePath:i+"/harvest/identifier",schemaPath:"#/properties/harvest/properties/i\
dentifier/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/harvest/identifier",schemaPath:"#/properti\
es/harvest/properties/identifier/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(s.url!==void 0&&y.call(s,"url")&&(_s(s.url,{instancePath:i+
"/harvest/url",parentData:s,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?_s.errors:e.concat(_s.errors),t=e.length)),s.issued!==void 0&&y.
call(s,"issued")&&(Fe(s.issued,{instancePath:i+"/harvest/issued",parentData:s,parentDataProperty:"issued",rootData:c,dynamicAnchors:f})||(e=e===null?Fe.errors:e.
concat(Fe.errors),t=e.length)),s.modified!==void 0&&y.call(s,"modified")&&(Fe(s.modified,{instancePath:i+"/harvest/modified",parentData:s,parentDataProperty:"mo\
dified",rootData:c,dynamicAnchors:f})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length)),s.unmapped!==void 0&&y.call(s,"unmapped")){let a=s.unmapped;if(a&&
typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>100){let o={instancePath:i+"/harvest/unmapped",schemaPath:"#/properties/harvest/properties/unmap\
ped/maxProperties",keyword:"maxProperties",params:{limit:100}};e===null?e=[o]:e.push(o),t++}for(let o of Object.keys(a)){let u=a[o];if(typeof u=="string"){if(g(
u)>2e3){let l={instancePath:i+"/harvest/unmapped/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/harvest/properties/unmapped/additionalPrope\
rties/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/harvest/unmapped/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/harvest/properties/unmapped/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}}else{
let o={instancePath:i+"/harvest/unmapped",schemaPath:"#/properties/harvest/properties/unmapped/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(
o),t++}}if(s.missingSince!==void 0&&y.call(s,"missingSince")&&(Ue(s.missingSince,{instancePath:i+"/harvest/missingSince",parentData:s,parentDataProperty:"missin\
gSince",rootData:c,dynamicAnchors:f})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length)),s.missingRuns!==void 0&&y.call(s,"missingRuns")){let a=s.missingRuns;
if(Array.isArray(a)){if(a.length>3){let p={instancePath:i+"/harvest/missingRuns",schemaPath:"#/properties/harvest/properties/missingRuns/maxItems",keyword:"maxI\
tems",params:{limit:3}};e===null?e=[p]:e.push(p),t++}if(a.length<1){let p={instancePath:i+"/harvest/missingRuns",schemaPath:"#/properties/harvest/properties/mis\
singRuns/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}let o=a.length;for(let p=0;p<o;p++)Ue(a[p],{instancePath:i+"/harvest/missin\
gRuns/"+p,parentData:a,parentDataProperty:p,rootData:c,dynamicAnchors:f})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length);let u=a.length,l;if(u>1){e:for(;u--;)
for(l=u;l--;)if(_(a[u],a[l])){let p={instancePath:i+"/harvest/missingRuns",schemaPath:"#/properties/harvest/properties/missingRuns/uniqueItems",keyword:"uniqueI\
tems",params:{i:u,j:l}};e===null?e=[p]:e.push(p),t++;break e}}}else{let o={instancePath:i+"/harvest/missingRuns",schemaPath:"#/properties/harvest/properties/mis\
singRuns/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}s.duplicateOf!==void 0&&y.call(s,"duplicateOf")&&(Rs(s.duplicateOf,{instancePath:i+
"/harvest/duplicateOf",parentData:s,parentDataProperty:"duplicateOf",rootData:c,dynamicAnchors:f})||(e=e===null?Rs.errors:e.concat(Rs.errors),t=e.length))}else{
let a={instancePath:i+"/harvest",schemaPath:"#/properties/harvest/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}r.dataset!==void 0&&
y.call(r,"dataset")&&(Ur(r.dataset,{instancePath:i+"/dataset",parentData:r,parentDataProperty:"dataset",rootData:c,dynamicAnchors:f})||(e=e===null?Ur.errors:e.concat(
Ur.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Fa.errors=e,t===
0}Fa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var go=Ua,Vl={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"insight.schema.json",type:"o\
bject",additionalProperties:!1,required:["title","summary","form","themes","publisher"],properties:{title:{$ref:"common.schema.json#/$defs/title"},summary:{$ref:"\
common.schema.json#/$defs/summary"},finding:{$ref:"common.schema.json#/$defs/line"},form:{enum:["analysis","dashboard","map","tool","paper"]},description:{$ref:"\
common.schema.json#/$defs/markdown"},themes:{type:"array",minItems:1,maxItems:6,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/termId"}},keywords:{type:"\
array",minItems:1,maxItems:20,uniqueItems:!0,items:{type:"string",minLength:2,maxLength:60,pattern:"^[^A-Z,;|]+$"}},publisher:{$ref:"common.schema.json#/$defs/s\
lug"},authors:{type:"array",minItems:1,maxItems:10,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/line"}},published:{$ref:"common.schema.json#/$defs/part\
ialDate"},uses:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/recordId"}},models:{type:"array",minItems:1,maxItems:20,
uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/recordId"}},answers:{$ref:"common.schema.json#/$defs/answers"},coverage:{$ref:"common.schema.json#/$defs/c\
overage"},decisions:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/link"}},link:{$ref:"common.schema.json#/$defs/htt\
psUrl"},contact:{$ref:"common.schema.json#/$defs/contact"},documentation:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$d\
efs/link"}},sameAs:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/httpsUrl"}},identifiers:{type:"array",minItems:1,maxItems:20,
uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/identifier"}}}};function Bs(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Bs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>120){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[s]:e.push(s),t++}if(g(r)<5){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:5}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
return Bs.errors=e,t===0}Bs.evaluated={dynamicProps:!1,dynamicItems:!1};function Ss(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Ss.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>250){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}if(g(r)<30){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:30}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),
t++}return Ss.errors=e,t===0}Ss.evaluated={dynamicProps:!1,dynamicItems:!1};function Ze(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Ze.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>250){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
return Ze.errors=e,t===0}Ze.evaluated={dynamicProps:!1,dynamicItems:!1};function Ts(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Ts.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2e4){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
return Ts.errors=e,t===0}Ts.evaluated={dynamicProps:!1,dynamicItems:!1};function Fs(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Fs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[s]:e.push(s),t++}if(!Q.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Fs.errors=
e,t===0}Fs.evaluated={dynamicProps:!1,dynamicItems:!1};function Us(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Us.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<3){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:3}};e===null?e=[s]:e.push(s),t++}if(!Q.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Us.errors=
e,t===0}Us.evaluated={dynamicProps:!1,dynamicItems:!1};function Zs(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Zs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!pr.test(r)){let s={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Zs.errors=e,t===0}Zs.evaluated={dynamicProps:!1,dynamicItems:!1};
function Ve(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ve.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>161){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};
e===null?e=[s]:e.push(s),t++}if(g(r)<7){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:7}};e===null?e=[s]:e.push(s),t++}if(!Pe.
test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(
s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ve.errors=e,t===0}Ve.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Vs(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Vs.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),Array.isArray(r)){if(r.length>5){let u={instancePath:i,schemaPath:"#/maxItems",keyword:"max\
Items",params:{limit:5}};e===null?e=[u]:e.push(u),t++}if(r.length<1){let u={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[u]:e.push(u),t++}let s=r.length;for(let u=0;u<s;u++){let l=r[u];if(typeof l=="string"){if(g(l)>120){let p={instancePath:i+"/"+u,schemaPath:"#/items/maxLength",
keyword:"maxLength",params:{limit:120}};e===null?e=[p]:e.push(p),t++}if(g(l)<10){let p={instancePath:i+"/"+u,schemaPath:"#/items/minLength",keyword:"minLength",
params:{limit:10}};e===null?e=[p]:e.push(p),t++}if(!Nl.test(l)){let p={instancePath:i+"/"+u,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern:"^[^;\
\\r\\n]+\\?$"}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/"+u,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.
push(p),t++}}let a=r.length,o;if(a>1){let u={};for(;a--;){let l=r[a];if(typeof l=="string"){if(typeof u[l]=="number"){o=u[l];let p={instancePath:i,schemaPath:"#\
/uniqueItems",keyword:"uniqueItems",params:{i:a,j:o}};e===null?e=[p]:e.push(p),t++;break}u[l]=a}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"array"}};e===null?e=[s]:e.push(s),t++}return Vs.errors=e,t===0}Vs.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Gs(r,{instancePath:i="",
parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Gs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="places"||s==="period"||s==="granularity"||s==="boundaries"||s==="bbox")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.places!==void 0&&y.call(r,"p\
laces")){let s=r.places;if(Array.isArray(s)){if(s.length>100){let l={instancePath:i+"/places",schemaPath:"#/properties/places/maxItems",keyword:"maxItems",params:{
limit:100}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/places",schemaPath:"#/properties/places/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)ne(s[l],{instancePath:i+"/places/"+l,parentData:s,parentDataProperty:l,rootData:c,dynamicAnchors:f})||
(e=e===null?ne.errors:e.concat(ne.errors),t=e.length);let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+"/places",schemaPath:"\
#/properties/places/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/places",schemaPath:"\
#/properties/places/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.period!==void 0&&y.call(r,"period")&&(ae(r.period,{instancePath:i+
"/period",parentData:r,parentDataProperty:"period",rootData:c,dynamicAnchors:f})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),r.granularity!==void 0&&
y.call(r,"granularity")&&(W(r.granularity,{instancePath:i+"/granularity",parentData:r,parentDataProperty:"granularity",rootData:c,dynamicAnchors:f})||(e=e===null?
W.errors:e.concat(W.errors),t=e.length)),r.boundaries!==void 0&&y.call(r,"boundaries")){let s=r.boundaries;if(typeof s=="string"){if(g(s)>120){let a={instancePath:i+
"/boundaries",schemaPath:"#/properties/boundaries/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}if(g(s)<2){let a={instancePath:i+
"/boundaries",schemaPath:"#/properties/boundaries/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/bo\
undaries",schemaPath:"#/properties/boundaries/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.bbox!==void 0&&y.call(r,"bbox")){let s=r.
bbox;if(Array.isArray(s)){if(s.length>4){let u={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===null?e=[
u]:e.push(u),t++}if(s.length<4){let u={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/minItems",keyword:"minItems",params:{limit:4}};e===null?e=[u]:e.push(
u),t++}let a=s.length;if(a>0){let u=s[0];if(typeof u=="number"&&isFinite(u)){if(u>180||isNaN(u)){let l={instancePath:i+"/bbox/0",schemaPath:"#/properties/bbox/p\
refixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=[l]:e.push(l),t++}if(u<-180||isNaN(u)){let l={instancePath:i+"/bbox/0",schemaPath:"\
#/properties/bbox/prefixItems/0/minimum",keyword:"minimum",params:{comparison:">=",limit:-180}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/bbox/\
0",schemaPath:"#/properties/bbox/prefixItems/0/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),t++}}if(a>1){let u=s[1];if(typeof u=="numbe\
r"&&isFinite(u)){if(u>90||isNaN(u)){let l={instancePath:i+"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:90}};e===null?e=[l]:e.push(l),t++}if(u<-90||isNaN(u)){let l={instancePath:i+"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/minimum",keyword:"min\
imum",params:{comparison:">=",limit:-90}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/type",keyword:"\
type",params:{type:"number"}};e===null?e=[l]:e.push(l),t++}}if(a>2){let u=s[2];if(typeof u=="number"&&isFinite(u)){if(u>180||isNaN(u)){let l={instancePath:i+"/b\
box/2",schemaPath:"#/properties/bbox/prefixItems/2/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=[l]:e.push(l),t++}if(u<-180||isNaN(
u)){let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/minimum",keyword:"minimum",params:{comparison:">=",limit:-180}};e===null?e=[l]:e.
push(l),t++}}else{let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(
l),t++}}if(a>3){let u=s[3];if(typeof u=="number"&&isFinite(u)){if(u>90||isNaN(u)){let l={instancePath:i+"/bbox/3",schemaPath:"#/properties/bbox/prefixItems/3/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:90}};e===null?e=[l]:e.push(l),t++}if(u<-90||isNaN(u)){let l={instancePath:i+"/bbox/3",schemaPath:"#/prope\
rties/bbox/prefixItems/3/minimum",keyword:"minimum",params:{comparison:">=",limit:-90}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/bbox/3",schemaPath:"\
#/properties/bbox/prefixItems/3/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),t++}}if(!(s.length<=4)){let u={instancePath:i+"/bbox",schemaPath:"\
#/properties/bbox/items",keyword:"items",params:{limit:4}};e===null?e=[u]:e.push(u),t++}}else{let a={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/type",
keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),t++}return Gs.errors=e,t===0}Gs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ge(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ge.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===
null?e=[s]:e.push(s),t++}if(r.url===void 0||!y.call(r,"url")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"}};e===
null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="title"||s==="url")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}r.title!==void 0&&y.call(r,"title")&&(G(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"\
title",rootData:c,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),r.url!==void 0&&y.call(r,"url")&&(S(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Ge.errors=e,t===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ce(r,{instancePath:i="",
parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ce.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}if(!le(
r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ce.errors=e,t===0}Ce.evaluated={dynamicProps:!1,dynamicItems:!1};function Cs(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Cs.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0);let s=t,a=!1,o=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.email===void 0||!y.call(r,"email"))){let p={instancePath:i,schemaPath:"#/anyOf\
/0/required",keyword:"required",params:{missingProperty:"email"}};e===null?e=[p]:e.push(p),t++}var l=o===t;a=a||l;let u=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&(r.url===void 0||!y.call(r,"url"))){let p={instancePath:i,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[p]:
e.push(p),t++}var l=u===t;if(a=a||l,a)t=s,e!==null&&(s?e.length=s:e=null);else{let p={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=
[p]:e.push(p),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||!y.call(r,"name")){let p={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),t++}for(let p of Object.keys(r))if(!(p==="name"||p==="email"||p==="url")){let m={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[m]:e.push(m),t++}if(r.name!==void 0&&y.call(r,"nam\
e")){let p=r.name;if(typeof p=="string"){if(g(p)>120){let m={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[m]:e.push(m),t++}if(g(p)<2){let m={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:2}};e===null?e=
[m]:e.push(m),t++}}else{let m={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}r.
email!==void 0&&y.call(r,"email")&&(M(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:c,dynamicAnchors:f})||(e=e===null?M.errors:
e.concat(M.errors),t=e.length)),r.url!==void 0&&y.call(r,"url")&&(S(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||
(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(
p),t++}return Cs.errors=e,t===0}Cs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ks(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=Ks.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.scheme===void 0||!y.call(r,"scheme")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scheme"}};e===null?e=[s]:
e.push(s),t++}if(r.value===void 0||!y.call(r,"value")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?
e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="scheme"||s==="value")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.scheme!==void 0&&y.call(r,"scheme")){let s=r.scheme;if(typeof s=="string"){if(g(s)>80){
let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[a]:e.push(a),t++}if(g(s)<1){let a={
instancePath:i+"/scheme",schemaPath:"#/properties/scheme/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.value!==void 0&&y.call(r,"value")){let s=r.
value;if(typeof s=="string"){if(g(s)>250){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:250}};e===null?
e=[a]:e.push(a),t++}if(g(s)<1){let a={instancePath:i+"/value",schemaPath:"#/properties/value/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(
a),t++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Ks.errors=e,t===0}Ks.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ua(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ua.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.summary===void 0||!y.call(r,"summary")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"summary"}};e===null?e=[s]:e.push(s),t++}if(r.form===void 0||!y.call(r,"form")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"form"}};e===null?e=[s]:e.push(s),t++}if(r.themes===void 0||!y.call(r,"themes")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"themes"}};e===null?e=[s]:e.push(s),t++}if(r.publisher===void 0||!y.call(r,"publisher")){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publisher"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!y.call(
Vl.properties,s)){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(
a),t++}if(r.title!==void 0&&y.call(r,"title")&&(Bs(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||(e=e===
null?Bs.errors:e.concat(Bs.errors),t=e.length)),r.summary!==void 0&&y.call(r,"summary")&&(Ss(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"\
summary",rootData:c,dynamicAnchors:f})||(e=e===null?Ss.errors:e.concat(Ss.errors),t=e.length)),r.finding!==void 0&&y.call(r,"finding")&&(Ze(r.finding,{instancePath:i+
"/finding",parentData:r,parentDataProperty:"finding",rootData:c,dynamicAnchors:f})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length)),r.form!==void 0&&y.call(
r,"form")){let s=r.form;if(!(s==="analysis"||s==="dashboard"||s==="map"||s==="tool"||s==="paper")){let a={instancePath:i+"/form",schemaPath:"#/properties/form/e\
num",keyword:"enum",params:{allowedValues:Vl.properties.form.enum}};e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&y.call(r,"description")&&(Ts(r.description,
{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:c,dynamicAnchors:f})||(e=e===null?Ts.errors:e.concat(Ts.errors),t=e.length)),
r.themes!==void 0&&y.call(r,"themes")){let s=r.themes;if(Array.isArray(s)){if(s.length>6){let l={instancePath:i+"/themes",schemaPath:"#/properties/themes/maxIte\
ms",keyword:"maxItems",params:{limit:6}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/themes",schemaPath:"#/properties/themes/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)Fs(s[l],{instancePath:i+"/themes/"+l,parentData:s,parentDataProperty:l,
rootData:c,dynamicAnchors:f})||(e=e===null?Fs.errors:e.concat(Fs.errors),t=e.length);let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+
"/themes",schemaPath:"#/properties/themes/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+
"/themes",schemaPath:"#/properties/themes/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.keywords!==void 0&&y.call(r,"keywords")){
let s=r.keywords;if(Array.isArray(s)){if(s.length>20){let l={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++){let p=s[l];if(typeof p=="string"){if(g(p)>60){let m={instancePath:i+"/keywords/"+l,schemaPath:"#/pr\
operties/keywords/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[m]:e.push(m),t++}if(g(p)<2){let m={instancePath:i+"/keywords/"+l,schemaPath:"\
#/properties/keywords/items/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[m]:e.push(m),t++}if(!ui.test(p)){let m={instancePath:i+"/keywords/"+l,schemaPath:"\
#/properties/keywords/items/pattern",keyword:"pattern",params:{pattern:"^[^A-Z,;|]+$"}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/keywords/"+l,
schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}let o=s.length,u;if(o>1){let l={};for(;o--;){
let p=s[o];if(typeof p=="string"){if(typeof l[p]=="number"){u=l[p];let m={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/uniqueItems",keyword:"uni\
queItems",params:{i:o,j:u}};e===null?e=[m]:e.push(m),t++;break}l[p]=o}}}}else{let a={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.publisher!==void 0&&y.call(r,"publisher")&&(Us(r.publisher,{instancePath:i+"/publisher",parentData:r,
parentDataProperty:"publisher",rootData:c,dynamicAnchors:f})||(e=e===null?Us.errors:e.concat(Us.errors),t=e.length)),r.authors!==void 0&&y.call(r,"authors")){let s=r.
authors;if(Array.isArray(s)){if(s.length>10){let l={instancePath:i+"/authors",schemaPath:"#/properties/authors/maxItems",keyword:"maxItems",params:{limit:10}};e===
null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/authors",schemaPath:"#/properties/authors/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)Ze(s[l],{instancePath:i+"/authors/"+l,parentData:s,parentDataProperty:l,rootData:c,dynamicAnchors:f})||(e=
e===null?Ze.errors:e.concat(Ze.errors),t=e.length);let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+"/authors",schemaPath:"\
#/properties/authors/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/authors",schemaPath:"\
#/properties/authors/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.published!==void 0&&y.call(r,"published")&&(Zs(r.published,{
instancePath:i+"/published",parentData:r,parentDataProperty:"published",rootData:c,dynamicAnchors:f})||(e=e===null?Zs.errors:e.concat(Zs.errors),t=e.length)),r.
uses!==void 0&&y.call(r,"uses")){let s=r.uses;if(Array.isArray(s)){if(s.length>50){let l={instancePath:i+"/uses",schemaPath:"#/properties/uses/maxItems",keyword:"\
maxItems",params:{limit:50}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/uses",schemaPath:"#/properties/uses/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)Ve(s[l],{instancePath:i+"/uses/"+l,parentData:s,parentDataProperty:l,rootData:c,
dynamicAnchors:f})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length);let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+
"/uses",schemaPath:"#/properties/uses/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/u\
ses",schemaPath:"#/properties/uses/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.models!==void 0&&y.call(r,"models")){let s=r.models;
if(Array.isArray(s)){if(s.length>20){let l={instancePath:i+"/models",schemaPath:"#/properties/models/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=
[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/models",schemaPath:"#/properties/models/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.
push(l),t++}let a=s.length;for(let l=0;l<a;l++)Ve(s[l],{instancePath:i+"/models/"+l,parentData:s,parentDataProperty:l,rootData:c,dynamicAnchors:f})||(e=e===null?
Ve.errors:e.concat(Ve.errors),t=e.length);let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+"/models",schemaPath:"#/prope\
rties/models/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/models",schemaPath:"#/prop\
erties/models/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.answers!==void 0&&y.call(r,"answers")&&(Vs(r.answers,{instancePath:i+
"/answers",parentData:r,parentDataProperty:"answers",rootData:c,dynamicAnchors:f})||(e=e===null?Vs.errors:e.concat(Vs.errors),t=e.length)),r.coverage!==void 0&&
y.call(r,"coverage")&&(Gs(r.coverage,{instancePath:i+"/coverage",parentData:r,parentDataProperty:"coverage",rootData:c,dynamicAnchors:f})||(e=e===null?Gs.errors:
e.concat(Gs.errors),t=e.length)),r.decisions!==void 0&&y.call(r,"decisions")){let s=r.decisions;if(Array.isArray(s)){if(s.length>20){let l={instancePath:i+"/dec\
isions",schemaPath:"#/properties/decisions/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/d\
ecisions",schemaPath:"#/properties/decisions/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)Ge(s[l],
{instancePath:i+"/decisions/"+l,parentData:s,parentDataProperty:l,rootData:c,dynamicAnchors:f})||(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length);let o=s.length,
u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+"/decisions",schemaPath:"#/properties/decisions/uniqueItems",keyword:"uniqueItems",params:{
i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[a]:e.push(a),t++}}if(r.link!==void 0&&y.call(r,"link")&&(Ce(r.link,{instancePath:i+"/link",parentData:r,parentDataProperty:"link",rootData:c,
dynamicAnchors:f})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length)),r.contact!==void 0&&y.call(r,"contact")&&(Cs(r.contact,{instancePath:i+"/contact",parentData:r,
parentDataProperty:"contact",rootData:c,dynamicAnchors:f})||(e=e===null?Cs.errors:e.concat(Cs.errors),t=e.length)),r.documentation!==void 0&&y.call(r,"documenta\
tion")){let s=r.documentation;if(Array.isArray(s)){if(s.length>20){let l={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/maxItems",keyword:"\
maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/minItems",
keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)Ge(s[l],{instancePath:i+"/documentation/"+l,parentData:s,parentDataProperty:l,
rootData:c,dynamicAnchors:f})||(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length);let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+
"/documentation",schemaPath:"#/properties/documentation/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={
instancePath:i+"/documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.sameAs!==void 0&&
y.call(r,"sameAs")){let s=r.sameAs;if(Array.isArray(s)){if(s.length>20){let l={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxIt\
ems",params:{limit:20}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)Ce(s[l],{instancePath:i+"/sameAs/"+l,parentData:s,parentDataProperty:l,rootData:c,
dynamicAnchors:f})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length);let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+
"/sameAs",schemaPath:"#/properties/sameAs/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+
"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.identifiers!==void 0&&y.call(r,"identif\
iers")){let s=r.identifiers;if(Array.isArray(s)){if(s.length>20){let l={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"ma\
xItems",params:{limit:20}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)Ks(s[l],{instancePath:i+"/identifiers/"+l,parentData:s,parentDataProperty:l,
rootData:c,dynamicAnchors:f})||(e=e===null?Ks.errors:e.concat(Ks.errors),t=e.length);let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+
"/identifiers",schemaPath:"#/properties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+
"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Ua.errors=e,t===0}Ua.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Po=Za,
El={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"model.schema.json",type:"object",additionalProperties:!1,required:["title","summary","themes","s\
tatus","purpose"],properties:{title:{$ref:"common.schema.json#/$defs/title"},summary:{$ref:"common.schema.json#/$defs/summary"},purpose:{$ref:"common.schema.jso\
n#/$defs/paragraph"},description:{$ref:"common.schema.json#/$defs/markdown"},themes:{type:"array",minItems:1,maxItems:6,uniqueItems:!0,items:{$ref:"common.schem\
a.json#/$defs/termId"}},keywords:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{type:"string",minLength:2,maxLength:60,pattern:"^[^A-Z,;|]+$"}},status:{
enum:["current","superseded","withdrawn"]},method:{$ref:"common.schema.json#/$defs/markdown"},inputs:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{
type:"string",minLength:3,maxLength:2048,anyOf:[{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"},{format:"https-url"}]}},outputs:{type:"array",minItems:1,
maxItems:50,uniqueItems:!0,items:{type:"string",minLength:3,maxLength:2048,anyOf:[{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"},{format:"https-url"}]}},
scenarios:{type:"array",minItems:1,maxItems:30,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/line"}},baseYear:{$ref:"common.schema.json#/$defs/partialDa\
te"},coverage:{$ref:"common.schema.json#/$defs/coverage"},validation:{$ref:"common.schema.json#/$defs/paragraph"},code:{$ref:"common.schema.json#/$defs/httpsUrl"},
licence:{$ref:"common.schema.json#/$defs/licenceId"},cost:{$ref:"common.schema.json#/$defs/line"},owner:{$ref:"common.schema.json#/$defs/line"},nextReview:{$ref:"\
common.schema.json#/$defs/date"},limitations:{$ref:"common.schema.json#/$defs/markdown"},decisions:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"\
common.schema.json#/$defs/link"}},transparency:{type:"object",additionalProperties:!1,required:["url"],properties:{url:{$ref:"common.schema.json#/$defs/httpsUrl"},
published:{$ref:"common.schema.json#/$defs/partialDate"},organisation:{$ref:"common.schema.json#/$defs/paragraph"},team:{$ref:"common.schema.json#/$defs/paragra\
ph"},seniorResponsibleOwner:{$ref:"common.schema.json#/$defs/paragraph"},externalSupplierInvolvement:{$ref:"common.schema.json#/$defs/paragraph"},scope:{$ref:"c\
ommon.schema.json#/$defs/paragraph"},benefit:{$ref:"common.schema.json#/$defs/paragraph"},previousProcess:{$ref:"common.schema.json#/$defs/paragraph"},alternativesConsidered:{
$ref:"common.schema.json#/$defs/paragraph"},processIntegration:{$ref:"common.schema.json#/$defs/paragraph"},providedInformation:{$ref:"common.schema.json#/$defs\
/paragraph"},frequencyAndScaleOfUsage:{$ref:"common.schema.json#/$defs/paragraph"},humanDecisions:{$ref:"common.schema.json#/$defs/paragraph"},requiredTraining:{
$ref:"common.schema.json#/$defs/paragraph"},appealsAndReview:{$ref:"common.schema.json#/$defs/paragraph"},phase:{$ref:"common.schema.json#/$defs/paragraph"},modelPerformance:{
$ref:"common.schema.json#/$defs/paragraph"},impactAssessment:{$ref:"common.schema.json#/$defs/paragraph"},risks:{$ref:"common.schema.json#/$defs/paragraph"}}},contact:{
$ref:"common.schema.json#/$defs/contact"},landingPage:{$ref:"common.schema.json#/$defs/httpsUrl"},documentation:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,
items:{$ref:"common.schema.json#/$defs/link"}},sameAs:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/httpsUrl"}},identifiers:{
type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/identifier"}}}};function Ws(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ws.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[s]:e.push(s),t++}if(g(r)<5){let s={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[s]:e.push(s),t++}return Ws.errors=e,t===0}Ws.evaluated={dynamicProps:!1,dynamicItems:!1};function Ys(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ys.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}if(g(r)<30){let s={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:30}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}return Ys.errors=e,t===0}Ys.evaluated={dynamicProps:!1,dynamicItems:!1};function B(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=B.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[s]:e.push(s),t++}return B.errors=e,t===0}B.evaluated={dynamicProps:!1,dynamicItems:!1};function ke(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ke.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>2e4){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[s]:e.push(s),t++}return ke.errors=e,t===0}ke.evaluated={dynamicProps:!1,dynamicItems:!1};function Ms(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ms.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!Q.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}return Ms.errors=e,t===0}Ms.evaluated={dynamicProps:!1,dynamicItems:!1};function ve(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=ve.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>250){let s={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}return ve.errors=e,t===0}ve.evaluated={dynamicProps:!1,dynamicItems:!1};function Ke(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ke.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!pr.
test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"}};e===null?e=
[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ke.errors=e,t===0}Ke.
evaluated={dynamicProps:!1,dynamicItems:!1};function Hs(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,
t=0,n=Hs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={
instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="places"||
s==="period"||s==="granularity"||s==="boundaries"||s==="bbox")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.places!==void 0&&y.call(r,"places")){let s=r.places;if(Array.isArray(s)){if(s.length>100){let l={instancePath:i+
"/places",schemaPath:"#/properties/places/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/p\
laces",schemaPath:"#/properties/places/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)ne(s[l],{instancePath:i+
"/places/"+l,parentData:s,parentDataProperty:l,rootData:c,dynamicAnchors:f})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length);let o=s.length,u;if(o>1){e:for(;o--;)
for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+"/places",schemaPath:"#/properties/places/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:
e.push(l),t++;break e}}}else{let a={instancePath:i+"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),
t++}}if(r.period!==void 0&&y.call(r,"period")&&(ae(r.period,{instancePath:i+"/period",parentData:r,parentDataProperty:"period",rootData:c,dynamicAnchors:f})||(e=
e===null?ae.errors:e.concat(ae.errors),t=e.length)),r.granularity!==void 0&&y.call(r,"granularity")&&(W(r.granularity,{instancePath:i+"/granularity",parentData:r,
parentDataProperty:"granularity",rootData:c,dynamicAnchors:f})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.boundaries!==void 0&&y.call(r,"boundaries")){
let s=r.boundaries;if(typeof s=="string"){if(g(s)>120){let a={instancePath:i+"/boundaries",schemaPath:"#/properties/boundaries/maxLength",keyword:"maxLength",params:{
limit:120}};e===null?e=[a]:e.push(a),t++}if(g(s)<2){let a={instancePath:i+"/boundaries",schemaPath:"#/properties/boundaries/minLength",keyword:"minLength",params:{
limit:2}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/boundaries",schemaPath:"#/properties/boundaries/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),t++}}if(r.bbox!==void 0&&y.call(r,"bbox")){let s=r.bbox;if(Array.isArray(s)){if(s.length>4){let u={instancePath:i+"/bbox",schemaPath:"#\
/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===null?e=[u]:e.push(u),t++}if(s.length<4){let u={instancePath:i+"/bbox",schemaPath:"#/properti\
es/bbox/minItems",keyword:"minItems",params:{limit:4}};e===null?e=[u]:e.push(u),t++}let a=s.length;if(a>0){let u=s[0];if(typeof u=="number"&&isFinite(u)){if(u>180||
isNaN(u)){let l={instancePath:i+"/bbox/0",schemaPath:"#/properties/bbox/prefixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=
[l]:e.push(l),t++}if(u<-180||isNaN(u)){let l={instancePath:i+"/bbox/0",schemaPath:"#/properties/bbox/prefixItems/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-180}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/bbox/0",schemaPath:"#/properties/bbox/prefixItems/0/type",keyword:"type",params:{type:"\
number"}};e===null?e=[l]:e.push(l),t++}}if(a>1){let u=s[1];if(typeof u=="number"&&isFinite(u)){if(u>90||isNaN(u)){let l={instancePath:i+"/bbox/1",schemaPath:"#/\
properties/bbox/prefixItems/1/maximum",keyword:"maximum",params:{comparison:"<=",limit:90}};e===null?e=[l]:e.push(l),t++}if(u<-90||isNaN(u)){let l={instancePath:i+
"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/minimum",keyword:"minimum",params:{comparison:">=",limit:-90}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+
"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),t++}}if(a>2){let u=s[2];if(typeof u==
"number"&&isFinite(u)){if(u>180||isNaN(u)){let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:180}};e===null?e=[l]:e.push(l),t++}if(u<-180||isNaN(u)){let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-180}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/typ\
e",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),t++}}if(a>3){let u=s[3];if(typeof u=="number"&&isFinite(u)){if(u>90||isNaN(u)){let l={instancePath:i+
"/bbox/3",schemaPath:"#/properties/bbox/prefixItems/3/maximum",keyword:"maximum",params:{comparison:"<=",limit:90}};e===null?e=[l]:e.push(l),t++}if(u<-90||isNaN(
u)){let l={instancePath:i+"/bbox/3",schemaPath:"#/properties/bbox/prefixItems/3/minimum",keyword:"minimum",params:{comparison:">=",limit:-90}};e===null?e=[l]:e.
push(l),t++}}else{let l={instancePath:i+"/bbox/3",schemaPath:"#/properties/bbox/prefixItems/3/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(
l),t++}}if(!(s.length<=4)){let u={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/items",keyword:"items",params:{limit:4}};e===null?e=[u]:e.push(u),t++}}else{
let a={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Hs.errors=e,t===0}Hs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function fe(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=fe.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[s]:e.push(s),t++}if(!le(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return fe.errors=e,t===0}fe.evaluated={dynamicProps:!1,
dynamicItems:!1};function Js(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Js.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!Q.
test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Js.errors=e,t===0}Js.evaluated={dynamicProps:!1,dynamicItems:!1};
function Qs(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Qs.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Ee.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0\
-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}return Qs.errors=e,t===0}Qs.evaluated={dynamicProps:!1,dynamicItems:!1};function We(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=We.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===
null?e=[s]:e.push(s),t++}if(r.url===void 0||!y.call(r,"url")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"}};e===
null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="title"||s==="url")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}r.title!==void 0&&y.call(r,"title")&&(G(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"\
title",rootData:c,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),r.url!==void 0&&y.call(r,"url")&&(S(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return We.errors=e,t===0}We.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Xs(r,{instancePath:i="",
parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Xs.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0);let s=t,a=!1,o=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.email===void 0||!y.call(r,"email"))){let p={instancePath:i,schemaPath:"#/anyOf/0/requir\
ed",keyword:"required",params:{missingProperty:"email"}};e===null?e=[p]:e.push(p),t++}var l=o===t;a=a||l;let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.
url===void 0||!y.call(r,"url"))){let p={instancePath:i,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[p]:e.push(
p),t++}var l=u===t;if(a=a||l,a)t=s,e!==null&&(s?e.length=s:e=null);else{let p={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[p]:e.push(
p),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||!y.call(r,"name")){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"}};e===null?e=[p]:e.push(p),t++}for(let p of Object.keys(r))if(!(p==="name"||p==="email"||p==="url")){let m={instancePath:i,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[m]:e.push(m),t++}if(r.name!==void 0&&y.call(r,"name")){let p=r.name;
if(typeof p=="string"){if(g(p)>120){let m={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[m]:
e.push(m),t++}if(g(p)<2){let m={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[m]:e.push(m),t++}}else{
let m={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}r.email!==void 0&&y.call(
r,"email")&&(M(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:c,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),t=
e.length)),r.url!==void 0&&y.call(r,"url")&&(S(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?S.errors:
e.concat(S.errors),t=e.length))}else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}return Xs.errors=
e,t===0}Xs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function et(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=et.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme===void 0||
!y.call(r,"scheme")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scheme"}};e===null?e=[s]:e.push(s),t++}if(r.value===
void 0||!y.call(r,"value")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.
keys(r))if(!(s==="scheme"||s==="value")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[a]:e.push(a),t++}if(r.scheme!==void 0&&y.call(r,"scheme")){let s=r.scheme;if(typeof s=="string"){if(g(s)>80){let a={instancePath:i+"/scheme",schemaPath:"\
#/properties/scheme/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[a]:e.push(a),t++}if(g(s)<1){let a={instancePath:i+"/scheme",schemaPath:"#/prop\
erties/scheme/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/scheme",schemaPath:"#/properties/schem\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.value!==void 0&&y.call(r,"value")){let s=r.value;if(typeof s=="string"){if(g(s)>
250){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),t++}if(g(s)<1){let a={
instancePath:i+"/value",schemaPath:"#/properties/value/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return et.errors=e,t===0}et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Za(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Za.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let o={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"title"}};e===null?e=[o]:e.push(o),t++}if(r.summary===void 0||!y.call(r,"summary")){let o={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"summary"}};e===null?e=[o]:e.push(o),t++}if(r.themes===void 0||!y.call(r,"themes")){let o={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"themes"}};e===null?e=[o]:e.push(o),t++}if(r.status===void 0||!y.call(r,"status")){let o={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"status"}};e===null?e=[o]:e.push(o),t++}if(r.purpose===void 0||!y.call(r,"purpose")){let o={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"purpose"}};e===null?e=[o]:e.push(o),t++}for(let o of Object.keys(r))if(!y.call(El.properties,
o)){let u={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[u]:e.push(u),t++}if(r.title!==
void 0&&y.call(r,"title")&&(Ws(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||(e=e===null?Ws.errors:e.concat(
Ws.errors),t=e.length)),r.summary!==void 0&&y.call(r,"summary")&&(Ys(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summary",rootData:c,dynamicAnchors:f})||
(e=e===null?Ys.errors:e.concat(Ys.errors),t=e.length)),r.purpose!==void 0&&y.call(r,"purpose")&&(B(r.purpose,{instancePath:i+"/purpose",parentData:r,parentDataProperty:"\
purpose",rootData:c,dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.description!==void 0&&y.call(r,"description")&&(ke(r.description,
{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:c,dynamicAnchors:f})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),
r.themes!==void 0&&y.call(r,"themes")){let o=r.themes;if(Array.isArray(o)){if(o.length>6){let m={instancePath:i+"/themes",schemaPath:"#/properties/themes/maxIte\
ms",keyword:"maxItems",params:{limit:6}};e===null?e=[m]:e.push(m),t++}if(o.length<1){let m={instancePath:i+"/themes",schemaPath:"#/properties/themes/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[m]:e.push(m),t++}let u=o.length;for(let m=0;m<u;m++)Ms(o[m],{instancePath:i+"/themes/"+m,parentData:o,parentDataProperty:m,
rootData:c,dynamicAnchors:f})||(e=e===null?Ms.errors:e.concat(Ms.errors),t=e.length);let l=o.length,p;if(l>1){e:for(;l--;)for(p=l;p--;)if(_(o[l],o[p])){let m={instancePath:i+
"/themes",schemaPath:"#/properties/themes/uniqueItems",keyword:"uniqueItems",params:{i:l,j:p}};e===null?e=[m]:e.push(m),t++;break e}}}else{let u={instancePath:i+
"/themes",schemaPath:"#/properties/themes/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),t++}}if(r.keywords!==void 0&&y.call(r,"keywords")){
let o=r.keywords;if(Array.isArray(o)){if(o.length>20){let m={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[m]:e.push(m),t++}if(o.length<1){let m={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[m]:e.push(m),t++}let u=o.length;for(let m=0;m<u;m++){let h=o[m];if(typeof h=="string"){if(g(h)>60){let I={instancePath:i+"/keywords/"+m,schemaPath:"#/pr\
operties/keywords/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[I]:e.push(I),t++}if(g(h)<2){let I={instancePath:i+"/keywords/"+m,schemaPath:"\
#/properties/keywords/items/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[I]:e.push(I),t++}if(!ui.test(h)){let I={instancePath:i+"/keywords/"+m,schemaPath:"\
#/properties/keywords/items/pattern",keyword:"pattern",params:{pattern:"^[^A-Z,;|]+$"}};e===null?e=[I]:e.push(I),t++}}else{let I={instancePath:i+"/keywords/"+m,
schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),t++}}let l=o.length,p;if(l>1){let m={};for(;l--;){
let h=o[l];if(typeof h=="string"){if(typeof m[h]=="number"){p=m[h];let I={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/uniqueItems",keyword:"uni\
queItems",params:{i:l,j:p}};e===null?e=[I]:e.push(I),t++;break}m[h]=l}}}}else{let u={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"\
type",params:{type:"array"}};e===null?e=[u]:e.push(u),t++}}if(r.status!==void 0&&y.call(r,"status")){let o=r.status;if(!(o==="current"||o==="superseded"||o==="w\
ithdrawn")){let u={instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:El.properties.status.enum}};e===null?e=[u]:
e.push(u),t++}}if(r.method!==void 0&&y.call(r,"method")&&(ke(r.method,{instancePath:i+"/method",parentData:r,parentDataProperty:"method",rootData:c,dynamicAnchors:f})||
(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),r.inputs!==void 0&&y.call(r,"inputs")){let o=r.inputs;if(Array.isArray(o)){if(o.length>50){let m={instancePath:i+
"/inputs",schemaPath:"#/properties/inputs/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[m]:e.push(m),t++}if(o.length<1){let m={instancePath:i+"/in\
puts",schemaPath:"#/properties/inputs/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),t++}let u=o.length;for(let m=0;m<u;m++){let h=o[m],
I=t,v=!1,x=t;if(typeof h=="string"&&!Pe.test(h)){let j={instancePath:i+"/inputs/"+m,schemaPath:"#/properties/inputs/items/anyOf/0/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[j]:e.push(j),t++}var s=x===t;v=v||s;let E=t;if(typeof h=="string"&&!le(h)){let j={instancePath:i+
"/inputs/"+m,schemaPath:"#/properties/inputs/items/anyOf/1/format",keyword:"format",params:{format:"https-url"}};e===null?e=[j]:e.push(j),t++}var s=E===t;if(v=v||
s,v)t=I,e!==null&&(I?e.length=I:e=null);else{let j={instancePath:i+"/inputs/"+m,schemaPath:"#/properties/inputs/items/anyOf",keyword:"anyOf",params:{}};e===null?
e=[j]:e.push(j),t++}if(typeof h=="string"){if(g(h)>2048){let j={instancePath:i+"/inputs/"+m,schemaPath:"#/properties/inputs/items/maxLength",keyword:"maxLength",
params:{limit:2048}};e===null?e=[j]:e.push(j),t++}if(g(h)<3){let j={instancePath:i+"/inputs/"+m,schemaPath:"#/properties/inputs/items/minLength",keyword:"minLen\
gth",params:{limit:3}};e===null?e=[j]:e.push(j),t++}}else{let j={instancePath:i+"/inputs/"+m,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[j]:e.push(j),t++}}let l=o.length,p;if(l>1){let m={};for(;l--;){let h=o[l];if(typeof h=="string"){if(typeof m[h]=="number"){p=m[h];let I={
instancePath:i+"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"uniqueItems",params:{i:l,j:p}};e===null?e=[I]:e.push(I),t++;break}m[h]=l}}}}else{
let u={instancePath:i+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),t++}}if(r.outputs!==void 0&&
y.call(r,"outputs")){let o=r.outputs;if(Array.isArray(o)){if(o.length>50){let m={instancePath:i+"/outputs",schemaPath:"#/properties/outputs/maxItems",keyword:"m\
axItems",params:{limit:50}};e===null?e=[m]:e.push(m),t++}if(o.length<1){let m={instancePath:i+"/outputs",schemaPath:"#/properties/outputs/minItems",keyword:"min\
Items",params:{limit:1}};e===null?e=[m]:e.push(m),t++}let u=o.length;for(let m=0;m<u;m++){let h=o[m],I=t,v=!1,x=t;if(typeof h=="string"&&!Pe.test(h)){let j={instancePath:i+
"/outputs/"+m,schemaPath:"#/properties/outputs/items/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===
null?e=[j]:e.push(j),t++}var a=x===t;v=v||a;let E=t;if(typeof h=="string"&&!le(h)){let j={instancePath:i+"/outputs/"+m,schemaPath:"#/properties/outputs/items/an\
yOf/1/format",keyword:"format",params:{format:"https-url"}};e===null?e=[j]:e.push(j),t++}var a=E===t;if(v=v||a,v)t=I,e!==null&&(I?e.length=I:e=null);else{let j={
instancePath:i+"/outputs/"+m,schemaPath:"#/properties/outputs/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[j]:e.push(j),t++}if(typeof h=="string"){if(g(h)>
2048){let j={instancePath:i+"/outputs/"+m,schemaPath:"#/properties/outputs/items/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[j]:e.push(j),t++}
if(g(h)<3){let j={instancePath:i+"/outputs/"+m,schemaPath:"#/properties/outputs/items/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[j]:e.push(j),
t++}}else{let j={instancePath:i+"/outputs/"+m,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),t++}}
let l=o.length,p;if(l>1){let m={};for(;l--;){let h=o[l];if(typeof h=="string"){if(typeof m[h]=="number"){p=m[h];let I={instancePath:i+"/outputs",schemaPath:"#/p\
roperties/outputs/uniqueItems",keyword:"uniqueItems",params:{i:l,j:p}};e===null?e=[I]:e.push(I),t++;break}m[h]=l}}}}else{let u={instancePath:i+"/outputs",schemaPath:"\
#/properties/outputs/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),t++}}if(r.scenarios!==void 0&&y.call(r,"scenarios")){let o=r.scenarios;
if(Array.isArray(o)){if(o.length>30){let m={instancePath:i+"/scenarios",schemaPath:"#/properties/scenarios/maxItems",keyword:"maxItems",params:{limit:30}};e===null?
e=[m]:e.push(m),t++}if(o.length<1){let m={instancePath:i+"/scenarios",schemaPath:"#/properties/scenarios/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[m]:e.push(m),t++}let u=o.length;for(let m=0;m<u;m++)ve(o[m],{instancePath:i+"/scenarios/"+m,parentData:o,parentDataProperty:m,rootData:c,dynamicAnchors:f})||
(e=e===null?ve.errors:e.concat(ve.errors),t=e.length);let l=o.length,p;if(l>1){e:for(;l--;)for(p=l;p--;)if(_(o[l],o[p])){let m={instancePath:i+"/scenarios",schemaPath:"\
#/properties/scenarios/uniqueItems",keyword:"uniqueItems",params:{i:l,j:p}};e===null?e=[m]:e.push(m),t++;break e}}}else{let u={instancePath:i+"/scenarios",schemaPath:"\
#/properties/scenarios/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),t++}}if(r.baseYear!==void 0&&y.call(r,"baseYear")&&(Ke(r.baseYear,{instancePath:i+
"/baseYear",parentData:r,parentDataProperty:"baseYear",rootData:c,dynamicAnchors:f})||(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length)),r.coverage!==void 0&&
y.call(r,"coverage")&&(Hs(r.coverage,{instancePath:i+"/coverage",parentData:r,parentDataProperty:"coverage",rootData:c,dynamicAnchors:f})||(e=e===null?Hs.errors:
e.concat(Hs.errors),t=e.length)),r.validation!==void 0&&y.call(r,"validation")&&(B(r.validation,{instancePath:i+"/validation",parentData:r,parentDataProperty:"v\
alidation",rootData:c,dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.code!==void 0&&y.call(r,"code")&&(fe(r.code,{instancePath:i+"/c\
ode",parentData:r,parentDataProperty:"code",rootData:c,dynamicAnchors:f})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),r.licence!==void 0&&y.call(r,"\
licence")&&(Js(r.licence,{instancePath:i+"/licence",parentData:r,parentDataProperty:"licence",rootData:c,dynamicAnchors:f})||(e=e===null?Js.errors:e.concat(Js.errors),
t=e.length)),r.cost!==void 0&&y.call(r,"cost")&&(ve(r.cost,{instancePath:i+"/cost",parentData:r,parentDataProperty:"cost",rootData:c,dynamicAnchors:f})||(e=e===
null?ve.errors:e.concat(ve.errors),t=e.length)),r.owner!==void 0&&y.call(r,"owner")&&(ve(r.owner,{instancePath:i+"/owner",parentData:r,parentDataProperty:"owner",
rootData:c,dynamicAnchors:f})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),r.nextReview!==void 0&&y.call(r,"nextReview")&&(Qs(r.nextReview,{instancePath:i+
"/nextReview",parentData:r,parentDataProperty:"nextReview",rootData:c,dynamicAnchors:f})||(e=e===null?Qs.errors:e.concat(Qs.errors),t=e.length)),r.limitations!==
void 0&&y.call(r,"limitations")&&(ke(r.limitations,{instancePath:i+"/limitations",parentData:r,parentDataProperty:"limitations",rootData:c,dynamicAnchors:f})||(e=
e===null?ke.errors:e.concat(ke.errors),t=e.length)),r.decisions!==void 0&&y.call(r,"decisions")){let o=r.decisions;if(Array.isArray(o)){if(o.length>20){let m={instancePath:i+
"/decisions",schemaPath:"#/properties/decisions/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[m]:e.push(m),t++}if(o.length<1){let m={instancePath:i+
"/decisions",schemaPath:"#/properties/decisions/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),t++}let u=o.length;for(let m=0;m<u;m++)We(
o[m],{instancePath:i+"/decisions/"+m,parentData:o,parentDataProperty:m,rootData:c,dynamicAnchors:f})||(e=e===null?We.errors:e.concat(We.errors),t=e.length);let l=o.
length,p;if(l>1){e:for(;l--;)for(p=l;p--;)if(_(o[l],o[p])){let m={instancePath:i+"/decisions",schemaPath:"#/properties/decisions/uniqueItems",keyword:"uniqueIte\
ms",params:{i:l,j:p}};e===null?e=[m]:e.push(m),t++;break e}}}else{let u={instancePath:i+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{
type:"array"}};e===null?e=[u]:e.push(u),t++}}if(r.transparency!==void 0&&y.call(r,"transparency")){let o=r.transparency;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.url===void 0||!y.call(o,"url")){let u={instancePath:i+"/transparency",schemaPath:"#/properties/transparency/required",keyword:"required",params:{missingProperty:"\
url"}};e===null?e=[u]:e.push(u),t++}for(let u of Object.keys(o))if(!y.call(El.properties.transparency.properties,u)){let l={instancePath:i+"/transparency",schemaPath:"\
#/properties/transparency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[l]:e.push(l),t++}o.url!==void 0&&y.call(
o,"url")&&(fe(o.url,{instancePath:i+"/transparency/url",parentData:o,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?fe.errors:e.concat(fe.errors),
t=e.length)),o.published!==void 0&&y.call(o,"published")&&(Ke(o.published,{instancePath:i+"/transparency/published",parentData:o,parentDataProperty:"published",
rootData:c,dynamicAnchors:f})||(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length)),o.organisation!==void 0&&y.call(o,"organisation")&&(B(o.organisation,{instancePath:i+
"/transparency/organisation",parentData:o,parentDataProperty:"organisation",rootData:c,dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),
o.team!==void 0&&y.call(o,"team")&&(B(o.team,{instancePath:i+"/transparency/team",parentData:o,parentDataProperty:"team",rootData:c,dynamicAnchors:f})||(e=e===null?
B.errors:e.concat(B.errors),t=e.length)),o.seniorResponsibleOwner!==void 0&&y.call(o,"seniorResponsibleOwner")&&(B(o.seniorResponsibleOwner,{instancePath:i+"/tr\
ansparency/seniorResponsibleOwner",parentData:o,parentDataProperty:"seniorResponsibleOwner",rootData:c,dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),
t=e.length)),o.externalSupplierInvolvement!==void 0&&y.call(o,"externalSupplierInvolvement")&&(B(o.externalSupplierInvolvement,{instancePath:i+"/transparency/ex\
ternalSupplierInvolvement",parentData:o,parentDataProperty:"externalSupplierInvolvement",rootData:c,dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),
t=e.length)),o.scope!==void 0&&y.call(o,"scope")&&(B(o.scope,{instancePath:i+"/transparency/scope",parentData:o,parentDataProperty:"scope",rootData:c,dynamicAnchors:f})||
(e=e===null?B.errors:e.concat(B.errors),t=e.length)),o.benefit!==void 0&&y.call(o,"benefit")&&(B(o.benefit,{instancePath:i+"/transparency/benefit",parentData:o,
parentDataProperty:"benefit",rootData:c,dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),o.previousProcess!==void 0&&y.call(o,"previousP\
rocess")&&(B(o.previousProcess,{instancePath:i+"/transparency/previousProcess",parentData:o,parentDataProperty:"previousProcess",rootData:c,dynamicAnchors:f})||
(e=e===null?B.errors:e.concat(B.errors),t=e.length)),o.alternativesConsidered!==void 0&&y.call(o,"alternativesConsidered")&&(B(o.alternativesConsidered,{instancePath:i+
"/transparency/alternativesConsidered",parentData:o,parentDataProperty:"alternativesConsidered",rootData:c,dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),
t=e.length)),o.processIntegration!==void 0&&y.call(o,"processIntegration")&&(B(o.processIntegration,{instancePath:i+"/transparency/processIntegration",parentData:o,
parentDataProperty:"processIntegration",rootData:c,dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),o.providedInformation!==void 0&&y.call(
o,"providedInformation")&&(B(o.providedInformation,{instancePath:i+"/transparency/providedInformation",parentData:o,parentDataProperty:"providedInformation",rootData:c,
dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),o.frequencyAndScaleOfUsage!==void 0&&y.call(o,"frequencyAndScaleOfUsage")&&(B(o.frequencyAndScaleOfUsage,
{instancePath:i+"/transparency/frequencyAndScaleOfUsage",parentData:o,parentDataProperty:"frequencyAndScaleOfUsage",rootData:c,dynamicAnchors:f})||(e=e===null?B.
errors:e.concat(B.errors),t=e.length)),o.humanDecisions!==void 0&&y.call(o,"humanDecisions")&&(B(o.humanDecisions,{instancePath:i+"/transparency/humanDecisions",
parentData:o,parentDataProperty:"humanDecisions",rootData:c,dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),o.requiredTraining!==void 0&&
y.call(o,"requiredTraining")&&(B(o.requiredTraining,{instancePath:i+"/transparency/requiredTraining",parentData:o,parentDataProperty:"requiredTraining",rootData:c,
dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),o.appealsAndReview!==void 0&&y.call(o,"appealsAndReview")&&(B(o.appealsAndReview,{instancePath:i+
"/transparency/appealsAndReview",parentData:o,parentDataProperty:"appealsAndReview",rootData:c,dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),
o.phase!==void 0&&y.call(o,"phase")&&(B(o.phase,{instancePath:i+"/transparency/phase",parentData:o,parentDataProperty:"phase",rootData:c,dynamicAnchors:f})||(e=
e===null?B.errors:e.concat(B.errors),t=e.length)),o.modelPerformance!==void 0&&y.call(o,"modelPerformance")&&(B(o.modelPerformance,{instancePath:i+"/transparenc\
y/modelPerformance",parentData:o,parentDataProperty:"modelPerformance",rootData:c,dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),o.impactAssessment!==
void 0&&y.call(o,"impactAssessment")&&(B(o.impactAssessment,{instancePath:i+"/transparency/impactAssessment",parentData:o,parentDataProperty:"impactAssessment",
rootData:c,dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),o.risks!==void 0&&y.call(o,"risks")&&(B(o.risks,{instancePath:i+"/transparen\
cy/risks",parentData:o,parentDataProperty:"risks",rootData:c,dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),t=e.length))}else{let u={instancePath:i+
"/transparency",schemaPath:"#/properties/transparency/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),t++}}if(r.contact!==void 0&&y.call(r,
"contact")&&(Xs(r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"contact",rootData:c,dynamicAnchors:f})||(e=e===null?Xs.errors:e.concat(Xs.
errors),t=e.length)),r.landingPage!==void 0&&y.call(r,"landingPage")&&(fe(r.landingPage,{instancePath:i+"/landingPage",parentData:r,parentDataProperty:"landingP\
age",rootData:c,dynamicAnchors:f})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),r.documentation!==void 0&&y.call(r,"documentation")){let o=r.documentation;
if(Array.isArray(o)){if(o.length>20){let m={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[m]:e.push(m),t++}if(o.length<1){let m={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[m]:e.push(m),t++}let u=o.length;for(let m=0;m<u;m++)We(o[m],{instancePath:i+"/documentation/"+m,parentData:o,parentDataProperty:m,rootData:c,dynamicAnchors:f})||
(e=e===null?We.errors:e.concat(We.errors),t=e.length);let l=o.length,p;if(l>1){e:for(;l--;)for(p=l;p--;)if(_(o[l],o[p])){let m={instancePath:i+"/documentation",
schemaPath:"#/properties/documentation/uniqueItems",keyword:"uniqueItems",params:{i:l,j:p}};e===null?e=[m]:e.push(m),t++;break e}}}else{let u={instancePath:i+"/\
documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),t++}}if(r.sameAs!==void 0&&y.call(r,"\
sameAs")){let o=r.sameAs;if(Array.isArray(o)){if(o.length>20){let m={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxItems",params:{
limit:20}};e===null?e=[m]:e.push(m),t++}if(o.length<1){let m={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[m]:e.push(m),t++}let u=o.length;for(let m=0;m<u;m++)fe(o[m],{instancePath:i+"/sameAs/"+m,parentData:o,parentDataProperty:m,rootData:c,dynamicAnchors:f})||
(e=e===null?fe.errors:e.concat(fe.errors),t=e.length);let l=o.length,p;if(l>1){e:for(;l--;)for(p=l;p--;)if(_(o[l],o[p])){let m={instancePath:i+"/sameAs",schemaPath:"\
#/properties/sameAs/uniqueItems",keyword:"uniqueItems",params:{i:l,j:p}};e===null?e=[m]:e.push(m),t++;break e}}}else{let u={instancePath:i+"/sameAs",schemaPath:"\
#/properties/sameAs/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),t++}}if(r.identifiers!==void 0&&y.call(r,"identifiers")){let o=r.identifiers;
if(Array.isArray(o)){if(o.length>20){let m={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:20}};e===
null?e=[m]:e.push(m),t++}if(o.length<1){let m={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[m]:e.push(m),t++}let u=o.length;for(let m=0;m<u;m++)et(o[m],{instancePath:i+"/identifiers/"+m,parentData:o,parentDataProperty:m,rootData:c,dynamicAnchors:f})||
(e=e===null?et.errors:e.concat(et.errors),t=e.length);let l=o.length,p;if(l>1){e:for(;l--;)for(p=l;p--;)if(_(o[l],o[p])){let m={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:l,j:p}};e===null?e=[m]:e.push(m),t++;break e}}}else{let u={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),t++}}}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[o]:e.push(o),t++}return Za.errors=e,t===0}Za.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wo=Va,Gl={$schema:"htt\
ps://json-schema.org/draft/2020-12/schema",$id:"pin.schema.json",type:"object",additionalProperties:!1,required:["from","url","accessed","licence","attribution",
"extractSha256","granularity"],properties:{from:{type:"object",additionalProperties:!1,required:["dataset"],properties:{dataset:{$ref:"common.schema.json#/$defs\
/recordId"},distribution:{$ref:"common.schema.json#/$defs/line"}}},url:{$ref:"common.schema.json#/$defs/httpsUrl"},accessed:{$ref:"common.schema.json#/$defs/dat\
e"},published:{$ref:"common.schema.json#/$defs/partialDate"},licence:{$ref:"common.schema.json#/$defs/termId"},attribution:{$ref:"common.schema.json#/$defs/para\
graph"},sourceSha256:{type:"string",maxLength:64,pattern:"^([0-9a-f]{64})?$"},sourceBytes:{type:"integer",minimum:1,maximum:1e9},extractSha256:{type:"string",maxLength:64,
pattern:"^([0-9a-f]{64})?$"},granularity:{$ref:"common.schema.json#/$defs/termId"},recipe:{type:"array",minItems:1,maxItems:30,items:{type:"object",additionalProperties:!1,
minProperties:1,maxProperties:1,properties:{select:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:200}},filter:{
type:"object",additionalProperties:!1,required:["column"],properties:{column:{type:"string",minLength:1,maxLength:200},equals:{type:"string",maxLength:200},in:{
type:"array",minItems:1,maxItems:100,items:{type:"string",maxLength:200}},min:{type:"string",maxLength:200},max:{type:"string",maxLength:200}}},rename:{type:"ob\
ject",minProperties:1,maxProperties:20,additionalProperties:{type:"string",minLength:1,maxLength:40,pattern:"^[a-z][a-z0-9_]*$"}},group:{type:"object",additionalProperties:!1,
required:["by","sum"],properties:{by:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:200}},sum:{type:"array",minItems:1,
maxItems:20,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:200}}}},sort:{type:"object",additionalProperties:!1,required:["by"],properties:{by:{type:"\
string",minLength:1,maxLength:200},order:{enum:["ascending","descending"]}}},limit:{type:"integer",minimum:1,maximum:2e3},ratio:{type:"object",additionalProperties:!1,
required:["of","to","as"],properties:{of:{type:"string",minLength:1,maxLength:200},to:{type:"string",minLength:1,maxLength:200},as:{type:"string",minLength:1,maxLength:40,
pattern:"^[a-z][a-z0-9_]*$"},decimals:{type:"integer",minimum:0,maximum:6}}}}}}}};function rt(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=rt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>161){let s={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[s]:e.push(s),t++}if(g(r)<7){let s={instancePath:i,schemaPath:"#/minL\
ength",keyword:"minLength",params:{limit:7}};e===null?e=[s]:e.push(s),t++}if(!Pe.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}return rt.errors=e,t===0}rt.evaluated={dynamicProps:!1,dynamicItems:!1};function st(r,{instancePath:i="",parentData:P,
parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=st.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r==
"string"){if(g(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}return st.errors=e,t===0}st.evaluated={dynamicProps:!1,dynamicItems:!1};function tt(r,{instancePath:i="",parentData:P,
parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=tt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r==
"string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}if(!le(r)){let s={instancePath:i,
schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return tt.errors=e,t===0}tt.evaluated={dynamicProps:!1,dynamicItems:!1};function it(r,{instancePath:i="",parentData:P,
parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=it.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r==
"string"){if(!Ee.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return it.errors=
e,t===0}it.evaluated={dynamicProps:!1,dynamicItems:!1};function nt(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=nt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!pr.test(r)){let s={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return nt.errors=e,t===0}nt.evaluated={dynamicProps:!1,dynamicItems:!1};
function Ye(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ye.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!Q.test(
r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ye.errors=e,t===0}Ye.evaluated={dynamicProps:!1,dynamicItems:!1};
function at(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=at.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return at.errors=e,t===0}at.evaluated={dynamicProps:!1,
dynamicItems:!1};var Cl=new RegExp("^([0-9a-f]{64})?$","u"),Kl=new RegExp("^[a-z][a-z0-9_]*$","u");function Va(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Va.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.from===void 0||!y.call(r,"from")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};e===
null?e=[s]:e.push(s),t++}if(r.url===void 0||!y.call(r,"url")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"}};e===
null?e=[s]:e.push(s),t++}if(r.accessed===void 0||!y.call(r,"accessed")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
accessed"}};e===null?e=[s]:e.push(s),t++}if(r.licence===void 0||!y.call(r,"licence")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
licence"}};e===null?e=[s]:e.push(s),t++}if(r.attribution===void 0||!y.call(r,"attribution")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"attribution"}};e===null?e=[s]:e.push(s),t++}if(r.extractSha256===void 0||!y.call(r,"extractSha256")){let s={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"extractSha256"}};e===null?e=[s]:e.push(s),t++}if(r.granularity===void 0||!y.call(r,"granularity")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"granularity"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!y.call(Gl.properties,
s)){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.from!==
void 0&&y.call(r,"from")){let s=r.from;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.dataset===void 0||!y.call(s,"dataset")){let a={instancePath:i+"/from",schemaPath:"\
#/properties/from/required",keyword:"required",params:{missingProperty:"dataset"}};e===null?e=[a]:e.push(a),t++}for(let a of Object.keys(s))if(!(a==="dataset"||
a==="distribution")){let o={instancePath:i+"/from",schemaPath:"#/properties/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[o]:e.push(o),t++}s.dataset!==void 0&&y.call(s,"dataset")&&(rt(s.dataset,{instancePath:i+"/from/dataset",parentData:s,parentDataProperty:"dataset",rootData:c,
dynamicAnchors:f})||(e=e===null?rt.errors:e.concat(rt.errors),t=e.length)),s.distribution!==void 0&&y.call(s,"distribution")&&(st(s.distribution,{instancePath:i+
"/from/distribution",parentData:s,parentDataProperty:"distribution",rootData:c,dynamicAnchors:f})||(e=e===null?st.errors:e.concat(st.errors),t=e.length))}else{let a={
instancePath:i+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.url!==void 0&&y.call(r,"url")&&
(tt(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?tt.errors:e.concat(tt.errors),t=e.length)),r.accessed!==
void 0&&y.call(r,"accessed")&&(it(r.accessed,{instancePath:i+"/accessed",parentData:r,parentDataProperty:"accessed",rootData:c,dynamicAnchors:f})||(e=e===null?it.
errors:e.concat(it.errors),t=e.length)),r.published!==void 0&&y.call(r,"published")&&(nt(r.published,{instancePath:i+"/published",parentData:r,parentDataProperty:"\
published",rootData:c,dynamicAnchors:f})||(e=e===null?nt.errors:e.concat(nt.errors),t=e.length)),r.licence!==void 0&&y.call(r,"licence")&&(Ye(r.licence,{instancePath:i+
"/licence",parentData:r,parentDataProperty:"licence",rootData:c,dynamicAnchors:f})||(e=e===null?Ye.errors:e.concat(Ye.errors),t=e.length)),r.attribution!==void 0&&
y.call(r,"attribution")&&(at(r.attribution,{instancePath:i+"/attribution",parentData:r,parentDataProperty:"attribution",rootData:c,dynamicAnchors:f})||(e=e===null?
at.errors:e.concat(at.errors),t=e.length)),r.sourceSha256!==void 0&&y.call(r,"sourceSha256")){let s=r.sourceSha256;if(typeof s=="string"){if(g(s)>64){let a={instancePath:i+
"/sourceSha256",schemaPath:"#/properties/sourceSha256/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[a]:e.push(a),t++}if(!Cl.test(s)){let a={instancePath:i+
"/sourceSha256",schemaPath:"#/properties/sourceSha256/pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{64})?$"}};e===null?e=[a]:e.push(a),t++}}else{let a={
instancePath:i+"/sourceSha256",schemaPath:"#/properties/sourceSha256/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.sourceBytes!==
void 0&&y.call(r,"sourceBytes")){let s=r.sourceBytes;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:i+"/sourceBytes",schemaPath:"\
#/properties/sourceBytes/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e9||isNaN(s)){let a={
instancePath:i+"/sourceBytes",schemaPath:"#/properties/sourceBytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}};e===null?e=[a]:e.push(a),t++}if(s<
1||isNaN(s)){let a={instancePath:i+"/sourceBytes",schemaPath:"#/properties/sourceBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[
a]:e.push(a),t++}}}if(r.extractSha256!==void 0&&y.call(r,"extractSha256")){let s=r.extractSha256;if(typeof s=="string"){if(g(s)>64){let a={instancePath:i+"/extr\
actSha256",schemaPath:"#/properties/extractSha256/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[a]:e.push(a),t++}if(!Cl.test(s)){let a={instancePath:i+
"/extractSha256",schemaPath:"#/properties/extractSha256/pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{64})?$"}};e===null?e=[a]:e.push(a),t++}}else{let a={
instancePath:i+"/extractSha256",schemaPath:"#/properties/extractSha256/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.granularity!==
void 0&&y.call(r,"granularity")&&(Ye(r.granularity,{instancePath:i+"/granularity",parentData:r,parentDataProperty:"granularity",rootData:c,dynamicAnchors:f})||(e=
e===null?Ye.errors:e.concat(Ye.errors),t=e.length)),r.recipe!==void 0&&y.call(r,"recipe")){let s=r.recipe;if(Array.isArray(s)){if(s.length>30){let o={instancePath:i+
"/recipe",schemaPath:"#/properties/recipe/maxItems",keyword:"maxItems",params:{limit:30}};e===null?e=[o]:e.push(o),t++}if(s.length<1){let o={instancePath:i+"/re\
cipe",schemaPath:"#/properties/recipe/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];
if(u&&typeof u=="object"&&!Array.isArray(u)){if(Object.keys(u).length>1){let l={instancePath:i+"/recipe/"+o,schemaPath:"#/properties/recipe/items/maxProperties",
keyword:"maxProperties",params:{limit:1}};e===null?e=[l]:e.push(l),t++}if(Object.keys(u).length<1){let l={instancePath:i+"/recipe/"+o,schemaPath:"#/properties/r\
ecipe/items/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[l]:e.push(l),t++}for(let l of Object.keys(u))if(!(l==="select"||l==="filter"||l===
"rename"||l==="group"||l==="sort"||l==="limit"||l==="ratio")){let p={instancePath:i+"/recipe/"+o,schemaPath:"#/properties/recipe/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l}};e===null?e=[p]:e.push(p),t++}if(u.select!==void 0&&y.call(u,"select")){let l=u.select;if(Array.isArray(l)){
if(l.length>20){let I={instancePath:i+"/recipe/"+o+"/select",schemaPath:"#/properties/recipe/items/properties/select/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[I]:e.push(I),t++}if(l.length<1){let I={instancePath:i+"/recipe/"+o+"/select",schemaPath:"#/properties/recipe/items/properties/select/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[I]:e.push(I),t++}let p=l.length;for(let I=0;I<p;I++){let v=l[I];if(typeof v=="string"){if(g(v)>200){let x={instancePath:i+
"/recipe/"+o+"/select/"+I,schemaPath:"#/properties/recipe/items/properties/select/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[x]:e.push(
x),t++}if(g(v)<1){let x={instancePath:i+"/recipe/"+o+"/select/"+I,schemaPath:"#/properties/recipe/items/properties/select/items/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[x]:e.push(x),t++}}else{let x={instancePath:i+"/recipe/"+o+"/select/"+I,schemaPath:"#/properties/recipe/items/properties/select/items/type",
keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),t++}}let m=l.length,h;if(m>1){let I={};for(;m--;){let v=l[m];if(typeof v=="string"){if(typeof I[v]==
"number"){h=I[v];let x={instancePath:i+"/recipe/"+o+"/select",schemaPath:"#/properties/recipe/items/properties/select/uniqueItems",keyword:"uniqueItems",params:{
i:m,j:h}};e===null?e=[x]:e.push(x),t++;break}I[v]=m}}}}else{let p={instancePath:i+"/recipe/"+o+"/select",schemaPath:"#/properties/recipe/items/properties/select\
/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(u.filter!==void 0&&y.call(u,"filter")){let l=u.filter;if(l&&typeof l=="object"&&!Array.
isArray(l)){if(l.column===void 0||!y.call(l,"column")){let p={instancePath:i+"/recipe/"+o+"/filter",schemaPath:"#/properties/recipe/items/properties/filter/requ\
ired",keyword:"required",params:{missingProperty:"column"}};e===null?e=[p]:e.push(p),t++}for(let p of Object.keys(l))if(!(p==="column"||p==="equals"||p==="in"||
p==="min"||p==="max")){let m={instancePath:i+"/recipe/"+o+"/filter",schemaPath:"#/properties/recipe/items/properties/filter/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:p}};e===null?e=[m]:e.push(m),t++}if(l.column!==void 0&&y.call(l,"column")){let p=l.column;if(typeof p=="string"){if(g(
p)>200){let m={instancePath:i+"/recipe/"+o+"/filter/column",schemaPath:"#/properties/recipe/items/properties/filter/properties/column/maxLength",keyword:"maxLen\
gth",params:{limit:200}};e===null?e=[m]:e.push(m),t++}if(g(p)<1){let m={instancePath:i+"/recipe/"+o+"/filter/column",schemaPath:"#/properties/recipe/items/prope\
rties/filter/properties/column/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/recipe/"+o+"/filter/c\
olumn",schemaPath:"#/properties/recipe/items/properties/filter/properties/column/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(l.
equals!==void 0&&y.call(l,"equals")){let p=l.equals;if(typeof p=="string"){if(g(p)>200){let m={instancePath:i+"/recipe/"+o+"/filter/equals",schemaPath:"#/proper\
ties/recipe/items/properties/filter/properties/equals/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+
"/recipe/"+o+"/filter/equals",schemaPath:"#/properties/recipe/items/properties/filter/properties/equals/type",keyword:"type",params:{type:"string"}};e===null?e=
[m]:e.push(m),t++}}if(l.in!==void 0&&y.call(l,"in")){let p=l.in;if(Array.isArray(p)){if(p.length>100){let h={instancePath:i+"/recipe/"+o+"/filter/in",schemaPath:"\
#/properties/recipe/items/properties/filter/properties/in/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[h]:e.push(h),t++}if(p.length<1){let h={instancePath:i+
"/recipe/"+o+"/filter/in",schemaPath:"#/properties/recipe/items/properties/filter/properties/in/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[h]:e.
push(h),t++}let m=p.length;for(let h=0;h<m;h++){let I=p[h];if(typeof I=="string"){if(g(I)>200){let v={instancePath:i+"/recipe/"+o+"/filter/in/"+h,schemaPath:"#/\
properties/recipe/items/properties/filter/properties/in/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[v]:e.push(v),t++}}else{let v={instancePath:i+
"/recipe/"+o+"/filter/in/"+h,schemaPath:"#/properties/recipe/items/properties/filter/properties/in/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[v]:e.push(v),t++}}}else{let m={instancePath:i+"/recipe/"+o+"/filter/in",schemaPath:"#/properties/recipe/items/properties/filter/properties/in/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[m]:e.push(m),t++}}if(l.min!==void 0&&y.call(l,"min")){let p=l.min;if(typeof p=="string"){if(g(p)>200){let m={instancePath:i+
"/recipe/"+o+"/filter/min",schemaPath:"#/properties/recipe/items/properties/filter/properties/min/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=
[m]:e.push(m),t++}}else{let m={instancePath:i+"/recipe/"+o+"/filter/min",schemaPath:"#/properties/recipe/items/properties/filter/properties/min/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(l.max!==void 0&&y.call(l,"max")){let p=l.max;if(typeof p=="string"){if(g(p)>200){let m={instancePath:i+
"/recipe/"+o+"/filter/max",schemaPath:"#/properties/recipe/items/properties/filter/properties/max/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=
[m]:e.push(m),t++}}else{let m={instancePath:i+"/recipe/"+o+"/filter/max",schemaPath:"#/properties/recipe/items/properties/filter/properties/max/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}}else{let p={instancePath:i+"/recipe/"+o+"/filter",schemaPath:"#/properties/recipe/items/properties/f\
ilter/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(u.rename!==void 0&&y.call(u,"rename")){let l=u.rename;if(l&&typeof l=="objec\
t"&&!Array.isArray(l)){if(Object.keys(l).length>20){let p={instancePath:i+"/recipe/"+o+"/rename",schemaPath:"#/properties/recipe/items/properties/rename/maxProp\
erties",keyword:"maxProperties",params:{limit:20}};e===null?e=[p]:e.push(p),t++}if(Object.keys(l).length<1){let p={instancePath:i+"/recipe/"+o+"/rename",schemaPath:"\
#/properties/recipe/items/properties/rename/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[p]:e.push(p),t++}for(let p of Object.keys(l)){let m=l[p];
if(typeof m=="string"){if(g(m)>40){let h={instancePath:i+"/recipe/"+o+"/rename/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/recipe/items/\
properties/rename/additionalProperties/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[h]:e.push(h),t++}if(g(m)<1){let h={instancePath:i+"/recipe/"+
o+"/rename/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/recipe/items/properties/rename/additionalProperties/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[h]:e.push(h),t++}if(!Kl.test(m)){let h={instancePath:i+"/recipe/"+o+"/rename/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/recipe/items/properties/rename/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]*$"}};e===null?e=[h]:e.push(h),t++}}else{
let h={instancePath:i+"/recipe/"+o+"/rename/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/recipe/items/properties/rename/additionalPropert\
ies/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}}else{let p={instancePath:i+"/recipe/"+o+"/rename",schemaPath:"#/properties/recip\
e/items/properties/rename/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(u.group!==void 0&&y.call(u,"group")){let l=u.group;if(l&&
typeof l=="object"&&!Array.isArray(l)){if(l.by===void 0||!y.call(l,"by")){let p={instancePath:i+"/recipe/"+o+"/group",schemaPath:"#/properties/recipe/items/prop\
erties/group/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[p]:e.push(p),t++}if(l.sum===void 0||!y.call(l,"sum")){let p={instancePath:i+
"/recipe/"+o+"/group",schemaPath:"#/properties/recipe/items/properties/group/required",keyword:"required",params:{missingProperty:"sum"}};e===null?e=[p]:e.push(
p),t++}for(let p of Object.keys(l))if(!(p==="by"||p==="sum")){let m={instancePath:i+"/recipe/"+o+"/group",schemaPath:"#/properties/recipe/items/properties/group\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[m]:e.push(m),t++}if(l.by!==void 0&&y.call(l,"by")){let p=l.by;if(Array.
isArray(p)){if(p.length>20){let v={instancePath:i+"/recipe/"+o+"/group/by",schemaPath:"#/properties/recipe/items/properties/group/properties/by/maxItems",keyword:"\
maxItems",params:{limit:20}};e===null?e=[v]:e.push(v),t++}if(p.length<1){let v={instancePath:i+"/recipe/"+o+"/group/by",schemaPath:"#/properties/recipe/items/pr\
operties/group/properties/by/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),t++}let m=p.length;for(let v=0;v<m;v++){let x=p[v];if(typeof x==
"string"){if(g(x)>200){let E={instancePath:i+"/recipe/"+o+"/group/by/"+v,schemaPath:"#/properties/recipe/items/properties/group/properties/by/items/maxLength",keyword:"\
maxLength",params:{limit:200}};e===null?e=[E]:e.push(E),t++}if(g(x)<1){let E={instancePath:i+"/recipe/"+o+"/group/by/"+v,schemaPath:"#/properties/recipe/items/p\
roperties/group/properties/by/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[E]:e.push(E),t++}}else{let E={instancePath:i+"/recipe/"+o+"/gro\
up/by/"+v,schemaPath:"#/properties/recipe/items/properties/group/properties/by/items/type",keyword:"type",params:{type:"string"}};e===null?e=[E]:e.push(E),t++}}
let h=p.length,I;if(h>1){let v={};for(;h--;){let x=p[h];if(typeof x=="string"){if(typeof v[x]=="number"){I=v[x];let E={instancePath:i+"/recipe/"+o+"/group/by",schemaPath:"\
#/properties/recipe/items/properties/group/properties/by/uniqueItems",keyword:"uniqueItems",params:{i:h,j:I}};e===null?e=[E]:e.push(E),t++;break}v[x]=h}}}}else{
let m={instancePath:i+"/recipe/"+o+"/group/by",schemaPath:"#/properties/recipe/items/properties/group/properties/by/type",keyword:"type",params:{type:"array"}};
e===null?e=[m]:e.push(m),t++}}if(l.sum!==void 0&&y.call(l,"sum")){let p=l.sum;if(Array.isArray(p)){if(p.length>20){let v={instancePath:i+"/recipe/"+o+"/group/su\
m",schemaPath:"#/properties/recipe/items/properties/group/properties/sum/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[v]:e.push(v),t++}if(p.length<
1){let v={instancePath:i+"/recipe/"+o+"/group/sum",schemaPath:"#/properties/recipe/items/properties/group/properties/sum/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[v]:e.push(v),t++}let m=p.length;for(let v=0;v<m;v++){let x=p[v];if(typeof x=="string"){if(g(x)>200){let E={instancePath:i+"/recipe/"+o+"/group/sum/"+
v,schemaPath:"#/properties/recipe/items/properties/group/properties/sum/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[E]:e.push(E),t++}if(g(
x)<1){let E={instancePath:i+"/recipe/"+o+"/group/sum/"+v,schemaPath:"#/properties/recipe/items/properties/group/properties/sum/items/minLength",keyword:"minLeng\
th",params:{limit:1}};e===null?e=[E]:e.push(E),t++}}else{let E={instancePath:i+"/recipe/"+o+"/group/sum/"+v,schemaPath:"#/properties/recipe/items/properties/gro\
up/properties/sum/items/type",keyword:"type",params:{type:"string"}};e===null?e=[E]:e.push(E),t++}}let h=p.length,I;if(h>1){let v={};for(;h--;){let x=p[h];if(typeof x==
"string"){if(typeof v[x]=="number"){I=v[x];let E={instancePath:i+"/recipe/"+o+"/group/sum",schemaPath:"#/properties/recipe/items/properties/group/properties/sum\
/uniqueItems",keyword:"uniqueItems",params:{i:h,j:I}};e===null?e=[E]:e.push(E),t++;break}v[x]=h}}}}else{let m={instancePath:i+"/recipe/"+o+"/group/sum",schemaPath:"\
#/properties/recipe/items/properties/group/properties/sum/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),t++}}}else{let p={instancePath:i+
"/recipe/"+o+"/group",schemaPath:"#/properties/recipe/items/properties/group/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(u.sort!==
void 0&&y.call(u,"sort")){let l=u.sort;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.by===void 0||!y.call(l,"by")){let p={instancePath:i+"/recipe/"+o+"/sort",
schemaPath:"#/properties/recipe/items/properties/sort/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[p]:e.push(p),t++}for(let p of Object.
keys(l))if(!(p==="by"||p==="order")){let m={instancePath:i+"/recipe/"+o+"/sort",schemaPath:"#/properties/recipe/items/properties/sort/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p}};e===null?e=[m]:e.push(m),t++}if(l.by!==void 0&&y.call(l,"by")){let p=l.by;if(typeof p=="string"){if(g(p)>200){
let m={instancePath:i+"/recipe/"+o+"/sort/by",schemaPath:"#/properties/recipe/items/properties/sort/properties/by/maxLength",keyword:"maxLength",params:{limit:200}};
e===null?e=[m]:e.push(m),t++}if(g(p)<1){let m={instancePath:i+"/recipe/"+o+"/sort/by",schemaPath:"#/properties/recipe/items/properties/sort/properties/by/minLen\
gth",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/recipe/"+o+"/sort/by",schemaPath:"#/properties/recipe/item\
s/properties/sort/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(l.order!==void 0&&y.call(l,"order")){let p=l.order;
if(!(p==="ascending"||p==="descending")){let m={instancePath:i+"/recipe/"+o+"/sort/order",schemaPath:"#/properties/recipe/items/properties/sort/properties/order\
/enum",keyword:"enum",params:{allowedValues:Gl.properties.recipe.items.properties.sort.properties.order.enum}};e===null?e=[m]:e.push(m),t++}}}else{let p={instancePath:i+
"/recipe/"+o+"/sort",schemaPath:"#/properties/recipe/items/properties/sort/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(u.limit!==
void 0&&y.call(u,"limit")){let l=u.limit;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let p={instancePath:i+"/recipe/"+o+"/limit",schemaPath:"#/pro\
perties/recipe/items/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof l=="number"&&isFinite(l)){if(l>2e3||isNaN(
l)){let p={instancePath:i+"/recipe/"+o+"/limit",schemaPath:"#/properties/recipe/items/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:2e3}};
e===null?e=[p]:e.push(p),t++}if(l<1||isNaN(l)){let p={instancePath:i+"/recipe/"+o+"/limit",schemaPath:"#/properties/recipe/items/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),t++}}}if(u.ratio!==void 0&&y.call(u,"ratio")){let l=u.ratio;if(l&&typeof l=="object"&&!Array.
isArray(l)){if(l.of===void 0||!y.call(l,"of")){let p={instancePath:i+"/recipe/"+o+"/ratio",schemaPath:"#/properties/recipe/items/properties/ratio/required",keyword:"\
required",params:{missingProperty:"of"}};e===null?e=[p]:e.push(p),t++}if(l.to===void 0||!y.call(l,"to")){let p={instancePath:i+"/recipe/"+o+"/ratio",schemaPath:"\
#/properties/recipe/items/properties/ratio/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[p]:e.push(p),t++}if(l.as===void 0||!y.call(l,
"as")){let p={instancePath:i+"/recipe/"+o+"/ratio",schemaPath:"#/properties/recipe/items/properties/ratio/required",keyword:"required",params:{missingProperty:"\
as"}};e===null?e=[p]:e.push(p),t++}for(let p of Object.keys(l))if(!(p==="of"||p==="to"||p==="as"||p==="decimals")){let m={instancePath:i+"/recipe/"+o+"/ratio",schemaPath:"\
#/properties/recipe/items/properties/ratio/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[m]:e.push(m),t++}if(l.
of!==void 0&&y.call(l,"of")){let p=l.of;if(typeof p=="string"){if(g(p)>200){let m={instancePath:i+"/recipe/"+o+"/ratio/of",schemaPath:"#/properties/recipe/items\
/properties/ratio/properties/of/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[m]:e.push(m),t++}if(g(p)<1){let m={instancePath:i+"/recipe/"+o+"/\
ratio/of",schemaPath:"#/properties/recipe/items/properties/ratio/properties/of/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),t++}}else{
let m={instancePath:i+"/recipe/"+o+"/ratio/of",schemaPath:"#/properties/recipe/items/properties/ratio/properties/of/type",keyword:"type",params:{type:"string"}};
e===null?e=[m]:e.push(m),t++}}if(l.to!==void 0&&y.call(l,"to")){let p=l.to;if(typeof p=="string"){if(g(p)>200){let m={instancePath:i+"/recipe/"+o+"/ratio/to",schemaPath:"\
#/properties/recipe/items/properties/ratio/properties/to/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[m]:e.push(m),t++}if(g(p)<1){let m={instancePath:i+
"/recipe/"+o+"/ratio/to",schemaPath:"#/properties/recipe/items/properties/ratio/properties/to/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.
push(m),t++}}else{let m={instancePath:i+"/recipe/"+o+"/ratio/to",schemaPath:"#/properties/recipe/items/properties/ratio/properties/to/type",keyword:"type",params:{
type:"string"}};e===null?e=[m]:e.push(m),t++}}if(l.as!==void 0&&y.call(l,"as")){let p=l.as;if(typeof p=="string"){if(g(p)>40){let m={instancePath:i+"/recipe/"+o+
"/ratio/as",schemaPath:"#/properties/recipe/items/properties/ratio/properties/as/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[m]:e.push(m),t++}
if(g(p)<1){let m={instancePath:i+"/recipe/"+o+"/ratio/as",schemaPath:"#/properties/recipe/items/properties/ratio/properties/as/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[m]:e.push(m),t++}if(!Kl.test(p)){let m={instancePath:i+"/recipe/"+o+"/ratio/as",schemaPath:"#/properties/recipe/items/properties/ratio/pro\
perties/as/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]*$"}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/recipe/"+o+"/ratio/as",schemaPath:"\
#/properties/recipe/items/properties/ratio/properties/as/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(l.decimals!==void 0&&y.call(
l,"decimals")){let p=l.decimals;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let m={instancePath:i+"/recipe/"+o+"/ratio/decimals",schemaPath:"#/pro\
perties/recipe/items/properties/ratio/properties/decimals/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),t++}if(typeof p=="number"&&isFinite(
p)){if(p>6||isNaN(p)){let m={instancePath:i+"/recipe/"+o+"/ratio/decimals",schemaPath:"#/properties/recipe/items/properties/ratio/properties/decimals/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:6}};e===null?e=[m]:e.push(m),t++}if(p<0||isNaN(p)){let m={instancePath:i+"/recipe/"+o+"/ratio/decimals",schemaPath:"#/pro\
perties/recipe/items/properties/ratio/properties/decimals/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),t++}}}}else{let p={
instancePath:i+"/recipe/"+o+"/ratio",schemaPath:"#/properties/recipe/items/properties/ratio/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),
t++}}}else{let l={instancePath:i+"/recipe/"+o,schemaPath:"#/properties/recipe/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{
let a={instancePath:i+"/recipe",schemaPath:"#/properties/recipe/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Va.errors=e,t===0}Va.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ko=Ga,vo={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"publisher.schema.json",type:"object",additionalProperties:!1,required:["name","kind","\
homepage"],properties:{name:{type:"string",minLength:2,maxLength:120},shortName:{type:"string",minLength:2,maxLength:40},kind:{$ref:"common.schema.json#/$defs/t\
ermId"},summary:{type:"string",minLength:10,maxLength:250},homepage:{$ref:"common.schema.json#/$defs/httpsUrl"},dataPage:{$ref:"common.schema.json#/$defs/httpsU\
rl"},contact:{$ref:"common.schema.json#/$defs/contact"},place:{$ref:"common.schema.json#/$defs/placeId"},domains:{type:"array",minItems:1,maxItems:30,uniqueItems:!0,
items:{type:"string",maxLength:253,pattern:"^[a-z0-9-]+(\\.[a-z0-9-]+)+$"}},maintainers:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{type:"object",
additionalProperties:!1,required:["github","id"],properties:{github:{type:"string",maxLength:39,pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"},id:{type:"integer",minimum:1}}}},
parent:{$ref:"common.schema.json#/$defs/termId"},sameAs:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/httpsUrl"}},identifiers:{
type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/identifier"}}}};function Me(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Me.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!Q.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}return Me.errors=e,t===0}Me.evaluated={dynamicProps:!1,dynamicItems:!1};function xe(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=xe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}if(!le(r)){let s={instancePath:i,schemaPath:"#/for\
mat",keyword:"format",params:{format:"https-url"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[s]:e.push(s),t++}return xe.errors=e,t===0}xe.evaluated={dynamicProps:!1,dynamicItems:!1};function lt(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=lt.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let s=t,a=!1,o=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&(r.email===void 0||!y.call(r,"email"))){let p={instancePath:i,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"\
email"}};e===null?e=[p]:e.push(p),t++}var l=o===t;a=a||l;let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.url===void 0||!y.call(r,"url"))){let p={instancePath:i,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[p]:e.push(p),t++}var l=u===t;if(a=a||l,a)t=s,e!==null&&(s?e.length=
s:e=null);else{let p={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[p]:e.push(p),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
name===void 0||!y.call(r,"name")){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),t++}
for(let p of Object.keys(r))if(!(p==="name"||p==="email"||p==="url")){let m={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[m]:e.push(m),t++}if(r.name!==void 0&&y.call(r,"name")){let p=r.name;if(typeof p=="string"){if(g(p)>120){let m={instancePath:i+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[m]:e.push(m),t++}if(g(p)<2){let m={instancePath:i+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}r.email!==void 0&&y.call(r,"email")&&(M(r.email,{instancePath:i+"/email",parentData:r,
parentDataProperty:"email",rootData:c,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.url!==void 0&&y.call(r,"url")&&(S(r.url,{instancePath:i+
"/url",parentData:r,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let p={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}return lt.errors=e,t===0}lt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ot(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ot.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(g(r)>32){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[s]:e.push(s),
t++}if(g(r)<2){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[s]:e.push(s),t++}if(!mi.test(r)){let s={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ot.errors=e,t===0}ot.evaluated={dynamicProps:!1,dynamicItems:!1};function pt(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=pt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme===void 0||!y.call(r,"scheme")){let s={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"scheme"}};e===null?e=[s]:e.push(s),t++}if(r.value===void 0||!y.call(r,"value")){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"value"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="scheme"||s==="value")){let a={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.scheme!==void 0&&y.call(r,"scheme")){let s=r.
scheme;if(typeof s=="string"){if(g(s)>80){let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[a]:e.push(a),t++}if(g(s)<1){let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[a]:e.push(a),t++}}else{let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}
if(r.value!==void 0&&y.call(r,"value")){let s=r.value;if(typeof s=="string"){if(g(s)>250){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLengt\
h",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),t++}if(g(s)<1){let a={instancePath:i+"/value",schemaPath:"#/properties/value/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return pt.
errors=e,t===0}pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xo=new RegExp("^[a-z0-9-]+(\\.[a-z0-9-]+)+$","u");function Ga(r,{instancePath:i="",parentData:P,
parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ga.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||!y.call(r,"name")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[s]:e.push(s),t++}if(r.kind===void 0||!y.call(r,"kind")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[s]:e.push(s),t++}if(r.homepage===void 0||!y.call(r,"homepage")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
homepage"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!y.call(vo.properties,s)){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.name!==void 0&&y.call(r,"name")){let s=r.name;if(typeof s=="string"){if(g(
s)>120){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}if(g(s)<2){let a={
instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"\
/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.shortName!==void 0&&y.call(r,"shortName")){
let s=r.shortName;if(typeof s=="string"){if(g(s)>40){let a={instancePath:i+"/shortName",schemaPath:"#/properties/shortName/maxLength",keyword:"maxLength",params:{
limit:40}};e===null?e=[a]:e.push(a),t++}if(g(s)<2){let a={instancePath:i+"/shortName",schemaPath:"#/properties/shortName/minLength",keyword:"minLength",params:{
limit:2}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/shortName",schemaPath:"#/properties/shortName/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),t++}}if(r.kind!==void 0&&y.call(r,"kind")&&(Me(r.kind,{instancePath:i+"/kind",parentData:r,parentDataProperty:"kind",rootData:c,dynamicAnchors:f})||
(e=e===null?Me.errors:e.concat(Me.errors),t=e.length)),r.summary!==void 0&&y.call(r,"summary")){let s=r.summary;if(typeof s=="string"){if(g(s)>250){let a={instancePath:i+
"/summary",schemaPath:"#/properties/summary/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),t++}if(g(s)<10){let a={instancePath:i+"/\
summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit:10}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/summary",
schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.homepage!==void 0&&y.call(r,"homepage")&&(xe(r.
homepage,{instancePath:i+"/homepage",parentData:r,parentDataProperty:"homepage",rootData:c,dynamicAnchors:f})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)),
r.dataPage!==void 0&&y.call(r,"dataPage")&&(xe(r.dataPage,{instancePath:i+"/dataPage",parentData:r,parentDataProperty:"dataPage",rootData:c,dynamicAnchors:f})||
(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)),r.contact!==void 0&&y.call(r,"contact")&&(lt(r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"\
contact",rootData:c,dynamicAnchors:f})||(e=e===null?lt.errors:e.concat(lt.errors),t=e.length)),r.place!==void 0&&y.call(r,"place")&&(ot(r.place,{instancePath:i+
"/place",parentData:r,parentDataProperty:"place",rootData:c,dynamicAnchors:f})||(e=e===null?ot.errors:e.concat(ot.errors),t=e.length)),r.domains!==void 0&&y.call(
r,"domains")){let s=r.domains;if(Array.isArray(s)){if(s.length>30){let l={instancePath:i+"/domains",schemaPath:"#/properties/domains/maxItems",keyword:"maxItems",
params:{limit:30}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/domains",schemaPath:"#/properties/domains/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++){let p=s[l];if(typeof p=="string"){if(g(p)>253){let m={instancePath:i+"/domains/"+l,schemaPath:"\
#/properties/domains/items/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[m]:e.push(m),t++}if(!xo.test(p)){let m={instancePath:i+"/domains/"+l,schemaPath:"\
#/properties/domains/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9-]+(\\.[a-z0-9-]+)+$"}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+
"/domains/"+l,schemaPath:"#/properties/domains/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}let o=s.length,u;if(o>1){let l={};
for(;o--;){let p=s[o];if(typeof p=="string"){if(typeof l[p]=="number"){u=l[p];let m={instancePath:i+"/domains",schemaPath:"#/properties/domains/uniqueItems",keyword:"\
uniqueItems",params:{i:o,j:u}};e===null?e=[m]:e.push(m),t++;break}l[p]=o}}}}else{let a={instancePath:i+"/domains",schemaPath:"#/properties/domains/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.maintainers!==void 0&&y.call(r,"maintainers")){let s=r.maintainers;if(Array.isArray(s)){if(s.length>
20){let l={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),t++}if(s.
length<1){let l={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}
let a=s.length;for(let l=0;l<a;l++){let p=s[l];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.github===void 0||!y.call(p,"github")){let m={instancePath:i+"/m\
aintainers/"+l,schemaPath:"#/properties/maintainers/items/required",keyword:"required",params:{missingProperty:"github"}};e===null?e=[m]:e.push(m),t++}if(p.id===
void 0||!y.call(p,"id")){let m={instancePath:i+"/maintainers/"+l,schemaPath:"#/properties/maintainers/items/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[m]:e.push(m),t++}for(let m of Object.keys(p))if(!(m==="github"||m==="id")){let h={instancePath:i+"/maintainers/"+l,schemaPath:"#/properties/ma\
intainers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[h]:e.push(h),t++}if(p.github!==void 0&&y.call(p,
"github")){let m=p.github;if(typeof m=="string"){if(g(m)>39){let h={instancePath:i+"/maintainers/"+l+"/github",schemaPath:"#/properties/maintainers/items/proper\
ties/github/maxLength",keyword:"maxLength",params:{limit:39}};e===null?e=[h]:e.push(h),t++}if(!mi.test(m)){let h={instancePath:i+"/maintainers/"+l+"/github",schemaPath:"\
#/properties/maintainers/items/properties/github/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"}};e===null?e=[h]:e.push(h),t++}}else{
let h={instancePath:i+"/maintainers/"+l+"/github",schemaPath:"#/properties/maintainers/items/properties/github/type",keyword:"type",params:{type:"string"}};e===
null?e=[h]:e.push(h),t++}}if(p.id!==void 0&&y.call(p,"id")){let m=p.id;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let h={instancePath:i+"/maintai\
ners/"+l+"/id",schemaPath:"#/properties/maintainers/items/properties/id/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),t++}if(typeof m==
"number"&&isFinite(m)&&(m<1||isNaN(m))){let h={instancePath:i+"/maintainers/"+l+"/id",schemaPath:"#/properties/maintainers/items/properties/id/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[h]:e.push(h),t++}}}else{let m={instancePath:i+"/maintainers/"+l,schemaPath:"#/properties/maintainers/item\
s/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),t++}}let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+
"/maintainers",schemaPath:"#/properties/maintainers/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+
"/maintainers",schemaPath:"#/properties/maintainers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.parent!==void 0&&y.call(r,"pa\
rent")&&(Me(r.parent,{instancePath:i+"/parent",parentData:r,parentDataProperty:"parent",rootData:c,dynamicAnchors:f})||(e=e===null?Me.errors:e.concat(Me.errors),
t=e.length)),r.sameAs!==void 0&&y.call(r,"sameAs")){let s=r.sameAs;if(Array.isArray(s)){if(s.length>20){let l={instancePath:i+"/sameAs",schemaPath:"#/properties\
/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/sameAs",schemaPath:"#/properties/sam\
eAs/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)xe(s[l],{instancePath:i+"/sameAs/"+l,parentData:s,
parentDataProperty:l,rootData:c,dynamicAnchors:f})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length);let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(
s[o],s[u])){let l={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{
let a={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.identifiers!==void 0&&
y.call(r,"identifiers")){let s=r.identifiers;if(Array.isArray(s)){if(s.length>20){let l={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/maxI\
tems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/identifiers",schemaPath:"#/properties/identifier\
s/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)pt(s[l],{instancePath:i+"/identifiers/"+l,parentData:s,
parentDataProperty:l,rootData:c,dynamicAnchors:f})||(e=e===null?pt.errors:e.concat(pt.errors),t=e.length);let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(
s[o],s[u])){let l={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(
l),t++;break e}}}else{let a={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(
a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Ga.errors=e,t===0}Ga.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var bo=Ca,Io={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"redirects.schema.json",type:"object",additionalProperties:!1,
required:["redirects"],properties:{redirects:{type:"array",maxItems:5e3,uniqueItems:!0,items:{type:"object",additionalProperties:!1,required:["from","kind","dat\
e"],properties:{from:{$ref:"common.schema.json#/$defs/recordKey"},kind:{enum:["moved","merged","withdrawn"]},to:{$ref:"common.schema.json#/$defs/recordKey"},title:{
$ref:"common.schema.json#/$defs/line"},reason:{type:"string",minLength:5,maxLength:500},date:{$ref:"common.schema.json#/$defs/date"}},allOf:[{if:{properties:{kind:{
const:"withdrawn"}},required:["kind"]},then:{required:["reason","title"],properties:{to:!1}},else:{required:["to"]}}]}}}};function He(r,{instancePath:i="",parentData:P,
parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=He.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r==
"string"){if(g(r)>180){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:180}};e===null?e=[s]:e.push(s),t++}if(!Hl.test(r)){let s={
instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z]+(/[a-z0-9]+(-[a-z0-9]+)*){1,2}$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return He.errors=e,t===0}He.evaluated={dynamicProps:!1,dynamicItems:!1};
function mt(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=mt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return mt.errors=e,t===0}mt.evaluated={dynamicProps:!1,
dynamicItems:!1};function ut(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ut.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Ee.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return ut.errors=e,t===0}ut.evaluated={dynamicProps:!1,dynamicItems:!1};function Ca(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ca.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.redirects===void 0||!y.call(r,"redirects")){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"re\
directs"}};e===null?e=[o]:e.push(o),t++}for(let o of Object.keys(r))if(o!=="redirects"){let u={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:o}};e===null?e=[u]:e.push(u),t++}if(r.redirects!==void 0&&y.call(r,"redirects")){let o=r.redirects;if(Array.isArray(
o)){if(o.length>5e3){let m={instancePath:i+"/redirects",schemaPath:"#/properties/redirects/maxItems",keyword:"maxItems",params:{limit:5e3}};e===null?e=[m]:e.push(
m),t++}let u=o.length;for(let m=0;m<u;m++){let h=o[m],I=t,v=!0,x=t;if(h&&typeof h=="object"&&!Array.isArray(h)){let j;if((h.kind===void 0||!y.call(h,"kind"))&&(j=
"kind")){let V={};e===null?e=[V]:e.push(V),t++}else if(h.kind!==void 0&&y.call(h,"kind")&&h.kind!=="withdrawn"){let V={};e===null?e=[V]:e.push(V),t++}}var s=x===
t;t=I,e!==null&&(I?e.length=I:e=null);let E;if(s){let j=t;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.reason===void 0||!y.call(h,"reason")){let K={instancePath:i+
"/redirects/"+m,schemaPath:"#/properties/redirects/items/allOf/0/then/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[K]:e.push(K),t++}
if(h.title===void 0||!y.call(h,"title")){let K={instancePath:i+"/redirects/"+m,schemaPath:"#/properties/redirects/items/allOf/0/then/required",keyword:"required",
params:{missingProperty:"title"}};e===null?e=[K]:e.push(K),t++}if(h.to!==void 0&&y.call(h,"to")){let K={instancePath:i+"/redirects/"+m+"/to",schemaPath:"#/prope\
rties/redirects/items/allOf/0/then/properties/to/false schema",keyword:"false schema",params:{}};e===null?e=[K]:e.push(K),t++}}var s=j===t;if(v=s,v){var a={};a.
to=!0,a.kind=!0}E="then"}else{let j=t;if(h&&typeof h=="object"&&!Array.isArray(h)&&(h.to===void 0||!y.call(h,"to"))){let K={instancePath:i+"/redirects/"+m,schemaPath:"\
#/properties/redirects/items/allOf/0/else/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[K]:e.push(K),t++}var s=j===t;v=s,E="else"}if(!v){
let j={instancePath:i+"/redirects/"+m,schemaPath:"#/properties/redirects/items/allOf/0/if",keyword:"if",params:{failingKeyword:E}};e===null?e=[j]:e.push(j),t++}
if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.from===void 0||!y.call(h,"from")){let j={instancePath:i+"/redirects/"+m,schemaPath:"#/properties/redirects/ite\
ms/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[j]:e.push(j),t++}if(h.kind===void 0||!y.call(h,"kind")){let j={instancePath:i+"/red\
irects/"+m,schemaPath:"#/properties/redirects/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[j]:e.push(j),t++}if(h.date===void 0||
!y.call(h,"date")){let j={instancePath:i+"/redirects/"+m,schemaPath:"#/properties/redirects/items/required",keyword:"required",params:{missingProperty:"date"}};
e===null?e=[j]:e.push(j),t++}for(let j of Object.keys(h))if(!(j==="from"||j==="kind"||j==="to"||j==="title"||j==="reason"||j==="date")){let V={instancePath:i+"/\
redirects/"+m,schemaPath:"#/properties/redirects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}};e===null?e=[V]:e.push(
V),t++}if(h.from!==void 0&&y.call(h,"from")&&(He(h.from,{instancePath:i+"/redirects/"+m+"/from",parentData:h,parentDataProperty:"from",rootData:c,dynamicAnchors:f})||
(e=e===null?He.errors:e.concat(He.errors),t=e.length)),h.kind!==void 0&&y.call(h,"kind")){let j=h.kind;if(!(j==="moved"||j==="merged"||j==="withdrawn")){let V={
instancePath:i+"/redirects/"+m+"/kind",schemaPath:"#/properties/redirects/items/properties/kind/enum",keyword:"enum",params:{allowedValues:Io.properties.redirects.
items.properties.kind.enum}};e===null?e=[V]:e.push(V),t++}}if(h.to!==void 0&&y.call(h,"to")&&(He(h.to,{instancePath:i+"/redirects/"+m+"/to",parentData:h,parentDataProperty:"\
to",rootData:c,dynamicAnchors:f})||(e=e===null?He.errors:e.concat(He.errors),t=e.length)),h.title!==void 0&&y.call(h,"title")&&(mt(h.title,{instancePath:i+"/red\
irects/"+m+"/title",parentData:h,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||(e=e===null?mt.errors:e.concat(mt.errors),t=e.length)),h.reason!==void 0&&
y.call(h,"reason")){let j=h.reason;if(typeof j=="string"){if(g(j)>500){let V={instancePath:i+"/redirects/"+m+"/reason",schemaPath:"#/properties/redirects/items/\
properties/reason/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[V]:e.push(V),t++}if(g(j)<5){let V={instancePath:i+"/redirects/"+m+"/reason",schemaPath:"\
#/properties/redirects/items/properties/reason/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[V]:e.push(V),t++}}else{let V={instancePath:i+"/redir\
ects/"+m+"/reason",schemaPath:"#/properties/redirects/items/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[V]:e.push(V),t++}}h.date!==
void 0&&y.call(h,"date")&&(ut(h.date,{instancePath:i+"/redirects/"+m+"/date",parentData:h,parentDataProperty:"date",rootData:c,dynamicAnchors:f})||(e=e===null?ut.
errors:e.concat(ut.errors),t=e.length))}else{let j={instancePath:i+"/redirects/"+m,schemaPath:"#/properties/redirects/items/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[j]:e.push(j),t++}}let l=o.length,p;if(l>1){e:for(;l--;)for(p=l;p--;)if(_(o[l],o[p])){let m={instancePath:i+"/redirects",schemaPath:"#/prope\
rties/redirects/uniqueItems",keyword:"uniqueItems",params:{i:l,j:p}};e===null?e=[m]:e.push(m),t++;break e}}}else{let u={instancePath:i+"/redirects",schemaPath:"\
#/properties/redirects/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),t++}}}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[o]:e.push(o),t++}return Ca.errors=e,t===0}Ca.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Do=Ka,Wl={$schema:"htt\
ps://json-schema.org/draft/2020-12/schema",$id:"request.schema.json",type:"object",additionalProperties:!1,required:["title","need","purpose","status","asked"],
properties:{title:{$ref:"common.schema.json#/$defs/title"},need:{$ref:"common.schema.json#/$defs/paragraph"},purpose:{$ref:"common.schema.json#/$defs/paragraph"},
holder:{$ref:"common.schema.json#/$defs/line"},tried:{$ref:"common.schema.json#/$defs/paragraph"},status:{enum:["open","looking","answered","refused"]},asked:{$ref:"\
common.schema.json#/$defs/date"},publisher:{$ref:"common.schema.json#/$defs/termId"},decided:{$ref:"common.schema.json#/$defs/date"},answeredBy:{$ref:"common.sc\
hema.json#/$defs/recordId"},reason:{$ref:"common.schema.json#/$defs/termId"},explanation:{$ref:"common.schema.json#/$defs/paragraph"},issue:{$ref:"common.schema\
.json#/$defs/httpsUrl"}},allOf:[{if:{properties:{status:{enum:["looking","refused"]}},required:["status"]},then:{required:["publisher"]}},{if:{properties:{status:{
const:"answered"}},required:["status"]},then:{required:["answeredBy"]},else:{properties:{answeredBy:!1}}},{if:{properties:{status:{const:"refused"}},required:["\
status"]},then:{required:["reason","explanation"]},else:{properties:{reason:!1,explanation:!1}}},{if:{properties:{status:{enum:["answered","refused"]}},required:[
"status"]},then:{required:["decided"]},else:{properties:{decided:!1}}}]};function ct(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=ct.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>120){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[s]:e.push(s),t++}if(g(r)<5){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:5}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
return ct.errors=e,t===0}ct.evaluated={dynamicProps:!1,dynamicItems:!1};function ye(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=ye.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2e3){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
return ye.errors=e,t===0}ye.evaluated={dynamicProps:!1,dynamicItems:!1};function ft(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=ft.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>250){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
return ft.errors=e,t===0}ft.evaluated={dynamicProps:!1,dynamicItems:!1};function Je(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Je.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Ee.test(r)){let s={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Je.errors=e,t===0}Je.evaluated={dynamicProps:!1,dynamicItems:!1};function Qe(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Qe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),
t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!Q.test(r)){let s={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Qe.errors=e,t===0}Qe.evaluated={dynamicProps:!1,dynamicItems:!1};function yt(r,{instancePath:i="",
parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=yt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),typeof r=="string"){if(g(r)>161){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[s]:e.push(s),t++}if(g(
r)<7){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:7}};e===null?e=[s]:e.push(s),t++}if(!Pe.test(r)){let s={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return yt.errors=e,t===0}yt.evaluated={dynamicProps:!1,dynamicItems:!1};function ht(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ht.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(
s),t++}if(!le(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ht.errors=e,t===0}ht.evaluated={dynamicProps:!1,dynamicItems:!1};
function Ka(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ka.evaluated;n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0);let s=t,a=!0,o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let A;if((r.status===void 0||!y.call(r,"status"))&&(A="st\
atus")){let U={};e===null?e=[U]:e.push(U),t++}else if(r.status!==void 0&&y.call(r,"status")){let U=r.status;if(!(U==="looking"||U==="refused")){let Z={};e===null?
e=[Z]:e.push(Z),t++}}}var u=o===t;if(t=s,e!==null&&(s?e.length=s:e=null),u){let A=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.publisher===void 0||!y.call(
r,"publisher"))){let Z={instancePath:i,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:"publisher"}};e===null?e=[Z]:e.push(Z),t++}
var u=A===t;a=u}if(!a){let A={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[A]:e.push(A),t++}let l=t,p=!0,m=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){let A;if((r.status===void 0||!y.call(r,"status"))&&(A="status")){let U={};e===null?e=[U]:e.push(U),t++}else if(r.status!==
void 0&&y.call(r,"status")&&r.status!=="answered"){let U={};e===null?e=[U]:e.push(U),t++}}var h=m===t;t=l,e!==null&&(l?e.length=l:e=null);let I;if(h){let A=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&(r.answeredBy===void 0||!y.call(r,"answeredBy"))){let Z={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"req\
uired",params:{missingProperty:"answeredBy"}};e===null?e=[Z]:e.push(Z),t++}var h=A===t;p=h,I="then"}else{let A=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
answeredBy!==void 0&&y.call(r,"answeredBy")){let Z={instancePath:i+"/answeredBy",schemaPath:"#/allOf/1/else/properties/answeredBy/false schema",keyword:"false s\
chema",params:{}};e===null?e=[Z]:e.push(Z),t++}var h=A===t;if(p=h,p){var v={};v.answeredBy=!0,v.status=!0}I="else"}if(!p){let A={instancePath:i,schemaPath:"#/al\
lOf/1/if",keyword:"if",params:{failingKeyword:I}};e===null?e=[A]:e.push(A),t++}v!==!0&&(v=v||{},v.status=!0);let x=t,E=!0,j=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){let A;if((r.status===void 0||!y.call(r,"status"))&&(A="status")){let U={};e===null?e=[U]:e.push(U),t++}else if(r.status!==void 0&&y.call(r,"status")&&r.status!==
"refused"){let U={};e===null?e=[U]:e.push(U),t++}}var V=j===t;t=x,e!==null&&(x?e.length=x:e=null);let K;if(V){let A=t;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.reason===void 0||!y.call(r,"reason")){let Z={instancePath:i,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty:"reason"}};e===
null?e=[Z]:e.push(Z),t++}if(r.explanation===void 0||!y.call(r,"explanation")){let Z={instancePath:i,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{
missingProperty:"explanation"}};e===null?e=[Z]:e.push(Z),t++}}var V=A===t;E=V,K="then"}else{let A=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.reason!==void 0&&
y.call(r,"reason")){let Z={instancePath:i+"/reason",schemaPath:"#/allOf/2/else/properties/reason/false schema",keyword:"false schema",params:{}};e===null?e=[Z]:
e.push(Z),t++}if(r.explanation!==void 0&&y.call(r,"explanation")){let Z={instancePath:i+"/explanation",schemaPath:"#/allOf/2/else/properties/explanation/false s\
chema",keyword:"false schema",params:{}};e===null?e=[Z]:e.push(Z),t++}}var V=A===t;if(E=V,E){var J={};J.reason=!0,J.explanation=!0,J.status=!0}K="else"}if(!E){let A={
instancePath:i,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:K}};e===null?e=[A]:e.push(A),t++}v!==!0&&J!==void 0&&(J===!0?v=!0:(v=v||{},Object.assign(
v,J)));let me=t,ue=!0,D=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let A;if((r.status===void 0||!y.call(r,"status"))&&(A="status")){let U={};e===null?e=[U]:
e.push(U),t++}else if(r.status!==void 0&&y.call(r,"status")){let U=r.status;if(!(U==="answered"||U==="refused")){let Z={};e===null?e=[Z]:e.push(Z),t++}}}var k=D===
t;t=me,e!==null&&(me?e.length=me:e=null);let L;if(k){let A=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.decided===void 0||!y.call(r,"decided"))){let Z={instancePath:i,
schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty:"decided"}};e===null?e=[Z]:e.push(Z),t++}var k=A===t;ue=k,L="then"}else{let A=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.decided!==void 0&&y.call(r,"decided")){let Z={instancePath:i+"/decided",schemaPath:"#/allOf/3/else/properties/dec\
ided/false schema",keyword:"false schema",params:{}};e===null?e=[Z]:e.push(Z),t++}var k=A===t;if(ue=k,ue){var z={};z.decided=!0,z.status=!0}L="else"}if(!ue){let A={
instancePath:i,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword:L}};e===null?e=[A]:e.push(A),t++}if(v!==!0&&z!==void 0&&(z===!0?v=!0:(v=v||{},Object.
assign(v,z))),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let A={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"title"}};e===null?e=[A]:e.push(A),t++}if(r.need===void 0||!y.call(r,"need")){let A={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"need"}};e===null?e=[A]:e.push(A),t++}if(r.purpose===void 0||!y.call(r,"purpose")){let A={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"purpose"}};e===null?e=[A]:e.push(A),t++}if(r.status===void 0||!y.call(r,"status")){let A={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"status"}};e===null?e=[A]:e.push(A),t++}if(r.asked===void 0||!y.call(r,"asked")){let A={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"asked"}};e===null?e=[A]:e.push(A),t++}for(let A of Object.keys(r))if(!y.call(Wl.properties,A)){let U={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A}};e===null?e=[U]:e.push(U),t++}if(r.title!==void 0&&y.call(r,"ti\
tle")&&(ct(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||(e=e===null?ct.errors:e.concat(ct.errors),t=e.
length)),r.need!==void 0&&y.call(r,"need")&&(ye(r.need,{instancePath:i+"/need",parentData:r,parentDataProperty:"need",rootData:c,dynamicAnchors:f})||(e=e===null?
ye.errors:e.concat(ye.errors),t=e.length)),r.purpose!==void 0&&y.call(r,"purpose")&&(ye(r.purpose,{instancePath:i+"/purpose",parentData:r,parentDataProperty:"pu\
rpose",rootData:c,dynamicAnchors:f})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),r.holder!==void 0&&y.call(r,"holder")&&(ft(r.holder,{instancePath:i+
"/holder",parentData:r,parentDataProperty:"holder",rootData:c,dynamicAnchors:f})||(e=e===null?ft.errors:e.concat(ft.errors),t=e.length)),r.tried!==void 0&&y.call(
r,"tried")&&(ye(r.tried,{instancePath:i+"/tried",parentData:r,parentDataProperty:"tried",rootData:c,dynamicAnchors:f})||(e=e===null?ye.errors:e.concat(ye.errors),
t=e.length)),r.status!==void 0&&y.call(r,"status")){let A=r.status;if(!(A==="open"||A==="looking"||A==="answered"||A==="refused")){let U={instancePath:i+"/statu\
s",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Wl.properties.status.enum}};e===null?e=[U]:e.push(U),t++}}r.asked!==void 0&&y.call(
r,"asked")&&(Je(r.asked,{instancePath:i+"/asked",parentData:r,parentDataProperty:"asked",rootData:c,dynamicAnchors:f})||(e=e===null?Je.errors:e.concat(Je.errors),
t=e.length)),r.publisher!==void 0&&y.call(r,"publisher")&&(Qe(r.publisher,{instancePath:i+"/publisher",parentData:r,parentDataProperty:"publisher",rootData:c,dynamicAnchors:f})||
(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length)),r.decided!==void 0&&y.call(r,"decided")&&(Je(r.decided,{instancePath:i+"/decided",parentData:r,parentDataProperty:"\
decided",rootData:c,dynamicAnchors:f})||(e=e===null?Je.errors:e.concat(Je.errors),t=e.length)),r.answeredBy!==void 0&&y.call(r,"answeredBy")&&(yt(r.answeredBy,{
instancePath:i+"/answeredBy",parentData:r,parentDataProperty:"answeredBy",rootData:c,dynamicAnchors:f})||(e=e===null?yt.errors:e.concat(yt.errors),t=e.length)),
r.reason!==void 0&&y.call(r,"reason")&&(Qe(r.reason,{instancePath:i+"/reason",parentData:r,parentDataProperty:"reason",rootData:c,dynamicAnchors:f})||(e=e===null?
Qe.errors:e.concat(Qe.errors),t=e.length)),r.explanation!==void 0&&y.call(r,"explanation")&&(ye(r.explanation,{instancePath:i+"/explanation",parentData:r,parentDataProperty:"\
explanation",rootData:c,dynamicAnchors:f})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),r.issue!==void 0&&y.call(r,"issue")&&(ht(r.issue,{instancePath:i+
"/issue",parentData:r,parentDataProperty:"issue",rootData:c,dynamicAnchors:f})||(e=e===null?ht.errors:e.concat(ht.errors),t=e.length))}else{let A={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[A]:e.push(A),t++}return Ka.errors=e,t===0}Ka.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Lo=Wa,jo={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"series.schema.json",type:"object",additionalProperties:!1,required:["title","summary",
"themes","frequency"],properties:{title:{$ref:"common.schema.json#/$defs/title"},summary:{$ref:"common.schema.json#/$defs/summary"},description:{$ref:"common.sc\
hema.json#/$defs/markdown"},themes:{type:"array",minItems:1,maxItems:6,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/termId"}},keywords:{type:"array",minItems:1,
maxItems:20,uniqueItems:!0,items:{type:"string",minLength:2,maxLength:60,pattern:"^[^A-Z,;|]+$"}},frequency:{$ref:"common.schema.json#/$defs/termId"},contact:{$ref:"\
common.schema.json#/$defs/contact"},landingPage:{$ref:"common.schema.json#/$defs/httpsUrl"},documentation:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{
$ref:"common.schema.json#/$defs/link"}},sameAs:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/httpsUrl"}},identifiers:{
type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/identifier"}}}};function dt(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=dt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[s]:e.push(s),t++}if(g(r)<5){let s={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[s]:e.push(s),t++}return dt.errors=e,t===0}dt.evaluated={dynamicProps:!1,dynamicItems:!1};function gt(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=gt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}if(g(r)<30){let s={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:30}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}return gt.errors=e,t===0}gt.evaluated={dynamicProps:!1,dynamicItems:!1};function Pt(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Pt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>2e4){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[s]:e.push(s),t++}return Pt.errors=e,t===0}Pt.evaluated={dynamicProps:!1,dynamicItems:!1};function Xe(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Xe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!Q.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}return Xe.errors=e,t===0}Xe.evaluated={dynamicProps:!1,dynamicItems:!1};function wt(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=wt.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let s=t,a=!1,o=t;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)&&(r.email===void 0||!y.call(r,"email"))){let p={instancePath:i,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"\
email"}};e===null?e=[p]:e.push(p),t++}var l=o===t;a=a||l;let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.url===void 0||!y.call(r,"url"))){let p={instancePath:i,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[p]:e.push(p),t++}var l=u===t;if(a=a||l,a)t=s,e!==null&&(s?e.length=
s:e=null);else{let p={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[p]:e.push(p),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
name===void 0||!y.call(r,"name")){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),t++}
for(let p of Object.keys(r))if(!(p==="name"||p==="email"||p==="url")){let m={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[m]:e.push(m),t++}if(r.name!==void 0&&y.call(r,"name")){let p=r.name;if(typeof p=="string"){if(g(p)>120){let m={instancePath:i+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[m]:e.push(m),t++}if(g(p)<2){let m={instancePath:i+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}r.email!==void 0&&y.call(r,"email")&&(M(r.email,{instancePath:i+"/email",parentData:r,
parentDataProperty:"email",rootData:c,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.url!==void 0&&y.call(r,"url")&&(S(r.url,{instancePath:i+
"/url",parentData:r,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let p={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}return wt.errors=e,t===0}wt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function er(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=er.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(
s),t++}if(!le(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return er.errors=e,t===0}er.evaluated={dynamicProps:!1,dynamicItems:!1};
function kt(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=kt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let s={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.url===void 0||!y.call(r,"url")){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="title"||s==="url")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}r.title!==void 0&&y.call(r,"title")&&
(G(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),
r.url!==void 0&&y.call(r,"url")&&(S(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?S.errors:e.concat(
S.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return kt.errors=e,t===
0}kt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function vt(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=vt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme===void 0||
!y.call(r,"scheme")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scheme"}};e===null?e=[s]:e.push(s),t++}if(r.value===
void 0||!y.call(r,"value")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.
keys(r))if(!(s==="scheme"||s==="value")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[a]:e.push(a),t++}if(r.scheme!==void 0&&y.call(r,"scheme")){let s=r.scheme;if(typeof s=="string"){if(g(s)>80){let a={instancePath:i+"/scheme",schemaPath:"\
#/properties/scheme/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[a]:e.push(a),t++}if(g(s)<1){let a={instancePath:i+"/scheme",schemaPath:"#/prop\
erties/scheme/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/scheme",schemaPath:"#/properties/schem\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.value!==void 0&&y.call(r,"value")){let s=r.value;if(typeof s=="string"){if(g(s)>
250){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),t++}if(g(s)<1){let a={
instancePath:i+"/value",schemaPath:"#/properties/value/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return vt.errors=e,t===0}vt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Wa(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Wa.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let s={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.summary===void 0||!y.call(r,"summary")){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"summary"}};e===null?e=[s]:e.push(s),t++}if(r.themes===void 0||!y.call(r,"themes")){let s={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"themes"}};e===null?e=[s]:e.push(s),t++}if(r.frequency===void 0||!y.call(r,"frequency")){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"frequency"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!y.call(jo.properties,s)){let a={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.title!==void 0&&
y.call(r,"title")&&(dt(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||(e=e===null?dt.errors:e.concat(dt.
errors),t=e.length)),r.summary!==void 0&&y.call(r,"summary")&&(gt(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summary",rootData:c,dynamicAnchors:f})||
(e=e===null?gt.errors:e.concat(gt.errors),t=e.length)),r.description!==void 0&&y.call(r,"description")&&(Pt(r.description,{instancePath:i+"/description",parentData:r,
parentDataProperty:"description",rootData:c,dynamicAnchors:f})||(e=e===null?Pt.errors:e.concat(Pt.errors),t=e.length)),r.themes!==void 0&&y.call(r,"themes")){let s=r.
themes;if(Array.isArray(s)){if(s.length>6){let l={instancePath:i+"/themes",schemaPath:"#/properties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?
e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/themes",schemaPath:"#/properties/themes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:
e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)Xe(s[l],{instancePath:i+"/themes/"+l,parentData:s,parentDataProperty:l,rootData:c,dynamicAnchors:f})||(e=e===null?
Xe.errors:e.concat(Xe.errors),t=e.length);let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+"/themes",schemaPath:"#/prope\
rties/themes/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/themes",schemaPath:"#/prop\
erties/themes/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.keywords!==void 0&&y.call(r,"keywords")){let s=r.keywords;if(Array.
isArray(s)){if(s.length>20){let l={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.
push(l),t++}if(s.length<1){let l={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(
l),t++}let a=s.length;for(let l=0;l<a;l++){let p=s[l];if(typeof p=="string"){if(g(p)>60){let m={instancePath:i+"/keywords/"+l,schemaPath:"#/properties/keywords/\
items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[m]:e.push(m),t++}if(g(p)<2){let m={instancePath:i+"/keywords/"+l,schemaPath:"#/properties/ke\
ywords/items/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[m]:e.push(m),t++}if(!ui.test(p)){let m={instancePath:i+"/keywords/"+l,schemaPath:"#/pr\
operties/keywords/items/pattern",keyword:"pattern",params:{pattern:"^[^A-Z,;|]+$"}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/keywords/"+l,schemaPath:"\
#/properties/keywords/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}let o=s.length,u;if(o>1){let l={};for(;o--;){let p=s[o];if(typeof p==
"string"){if(typeof l[p]=="number"){u=l[p];let m={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};
e===null?e=[m]:e.push(m),t++;break}l[p]=o}}}}else{let a={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type:"array"}};
e===null?e=[a]:e.push(a),t++}}if(r.frequency!==void 0&&y.call(r,"frequency")&&(Xe(r.frequency,{instancePath:i+"/frequency",parentData:r,parentDataProperty:"freq\
uency",rootData:c,dynamicAnchors:f})||(e=e===null?Xe.errors:e.concat(Xe.errors),t=e.length)),r.contact!==void 0&&y.call(r,"contact")&&(wt(r.contact,{instancePath:i+
"/contact",parentData:r,parentDataProperty:"contact",rootData:c,dynamicAnchors:f})||(e=e===null?wt.errors:e.concat(wt.errors),t=e.length)),r.landingPage!==void 0&&
y.call(r,"landingPage")&&(er(r.landingPage,{instancePath:i+"/landingPage",parentData:r,parentDataProperty:"landingPage",rootData:c,dynamicAnchors:f})||(e=e===null?
er.errors:e.concat(er.errors),t=e.length)),r.documentation!==void 0&&y.call(r,"documentation")){let s=r.documentation;if(Array.isArray(s)){if(s.length>20){let l={
instancePath:i+"/documentation",schemaPath:"#/properties/documentation/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),t++}if(s.length<
1){let l={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.
length;for(let l=0;l<a;l++)kt(s[l],{instancePath:i+"/documentation/"+l,parentData:s,parentDataProperty:l,rootData:c,dynamicAnchors:f})||(e=e===null?kt.errors:e.
concat(kt.errors),t=e.length);let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+"/documentation",schemaPath:"#/properties\
/documentation/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/documentation",schemaPath:"\
#/properties/documentation/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.sameAs!==void 0&&y.call(r,"sameAs")){let s=r.sameAs;if(Array.
isArray(s)){if(s.length>20){let l={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(
l),t++}if(s.length<1){let l={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}
let a=s.length;for(let l=0;l<a;l++)er(s[l],{instancePath:i+"/sameAs/"+l,parentData:s,parentDataProperty:l,rootData:c,dynamicAnchors:f})||(e=e===null?er.errors:e.
concat(er.errors),t=e.length);let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs\
/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/sameAs",schemaPath:"#/properties/sameA\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.identifiers!==void 0&&y.call(r,"identifiers")){let s=r.identifiers;if(Array.isArray(
s)){if(s.length>20){let l={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(
l),t++}if(s.length<1){let l={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.
push(l),t++}let a=s.length;for(let l=0;l<a;l++)vt(s[l],{instancePath:i+"/identifiers/"+l,parentData:s,parentDataProperty:l,rootData:c,dynamicAnchors:f})||(e=e===
null?vt.errors:e.concat(vt.errors),t=e.length);let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Wa.errors=e,t===0}Wa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $o=Ya,_a={$schema:"htt\
ps://json-schema.org/draft/2020-12/schema",$id:"service.schema.json",type:"object",additionalProperties:!1,required:["title","summary","status","themes","protoc\
ol","documentation","authentication","access"],properties:{title:{$ref:"common.schema.json#/$defs/title"},summary:{$ref:"common.schema.json#/$defs/summary"},description:{
$ref:"common.schema.json#/$defs/markdown"},answers:{$ref:"common.schema.json#/$defs/answers"},status:{enum:["alpha","beta","live","deprecated","withdrawn"]},withdrawalReason:{
type:"string",minLength:10,maxLength:500},themes:{type:"array",minItems:1,maxItems:6,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/termId"}},keywords:{type:"\
array",minItems:1,maxItems:20,uniqueItems:!0,items:{type:"string",minLength:2,maxLength:60,pattern:"^[^A-Z,;|]+$"}},protocol:{$ref:"common.schema.json#/$defs/te\
rmId"},endpoint:{$ref:"common.schema.json#/$defs/httpsUrl"},documentation:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$\
defs/link"}},descriptionFile:{type:"object",additionalProperties:!1,required:["type","url"],properties:{type:{enum:["openapi","asyncapi"]},url:{$ref:"common.sch\
ema.json#/$defs/httpsUrl"},copy:{type:"string",maxLength:120,pattern:"^[a-z0-9-]+\\.(openapi|asyncapi)\\.(json|yaml)$"}}},authentication:{type:"object",additionalProperties:!1,
required:["method"],properties:{method:{enum:["none","key","oauth","agreement"]},instructions:{$ref:"common.schema.json#/$defs/httpsUrl"},note:{$ref:"common.sch\
ema.json#/$defs/line"}}},rateLimit:{$ref:"common.schema.json#/$defs/line"},serves:{type:"array",minItems:1,maxItems:200,uniqueItems:!0,items:{$ref:"common.schem\
a.json#/$defs/recordId"}},access:{$ref:"common.schema.json#/$defs/access"},licence:{$ref:"common.schema.json#/$defs/licenceId"},attribution:{type:"string",minLength:3,
maxLength:500},promise:{type:"object",additionalProperties:!1,properties:{availability:{type:"number",minimum:0,maximum:100},freshness:{$ref:"common.schema.json\
#/$defs/duration"},latency:{$ref:"common.schema.json#/$defs/duration"},support:{$ref:"common.schema.json#/$defs/line"}},minProperties:1},probe:{type:"object",additionalProperties:!1,
required:["url","mediaType"],properties:{url:{$ref:"common.schema.json#/$defs/httpsUrl"},mediaType:{type:"string",maxLength:120,pattern:"^[a-z]+/[A-Za-z0-9.+_-]\
+$"},timestamp:{type:"string",maxLength:200,pattern:"^(header:[A-Za-z0-9-]+|(/[^/]*)+)$"},expect:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"\
common.schema.json#/$defs/jsonPointer"}}}},noProbe:{type:"string",minLength:10,maxLength:250},coverage:{$ref:"common.schema.json#/$defs/coverage"},nextReview:{$ref:"\
common.schema.json#/$defs/date"},contact:{$ref:"common.schema.json#/$defs/contact"},landingPage:{$ref:"common.schema.json#/$defs/httpsUrl"},sameAs:{type:"array",
minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/httpsUrl"}},identifiers:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{
$ref:"common.schema.json#/$defs/identifier"}}},allOf:[{if:{properties:{status:{const:"withdrawn"}},required:["status"]},then:{required:["withdrawalReason"]},else:{
properties:{withdrawalReason:!1}}},{if:{properties:{access:{properties:{level:{const:"open"}},required:["level"]}},required:["access"]},then:{required:["licence"]},
else:{properties:{endpoint:!1,probe:!1}}},{if:{required:["probe"]},then:{properties:{noProbe:!1}},else:{required:["noProbe"]}}]};function xt(r,{instancePath:i="",
parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=xt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),typeof r=="string"){if(g(r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[s]:e.push(s),t++}if(g(
r)<5){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return xt.errors=e,t===0}xt.evaluated={dynamicProps:!1,dynamicItems:!1};function bt(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=bt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(g(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),
t++}if(g(r)<30){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:30}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return bt.errors=e,t===0}bt.evaluated={dynamicProps:!1,dynamicItems:!1};function It(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=It.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(g(r)>2e4){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),
t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return It.errors=e,t===0}It.evaluated={dynamicProps:!1,dynamicItems:!1};function Dt(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Dt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),Array.isArray(r)){if(r.length>5){let u={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:5}};e===null?e=[u]:e.push(u),t++}
if(r.length<1){let u={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:e.push(u),t++}let s=r.length;for(let u=0;u<s;u++){
let l=r[u];if(typeof l=="string"){if(g(l)>120){let p={instancePath:i+"/"+u,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[p]:
e.push(p),t++}if(g(l)<10){let p={instancePath:i+"/"+u,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit:10}};e===null?e=[p]:e.push(p),t++}if(!Nl.
test(l)){let p={instancePath:i+"/"+u,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern:"^[^;\\r\\n]+\\?$"}};e===null?e=[p]:e.push(p),t++}}else{let p={
instancePath:i+"/"+u,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}let a=r.length,o;if(a>1){let u={};for(;a--;){
let l=r[a];if(typeof l=="string"){if(typeof u[l]=="number"){o=u[l];let p={instancePath:i,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:a,j:o}};e===
null?e=[p]:e.push(p),t++;break}u[l]=a}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}return Dt.
errors=e,t===0}Dt.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function rr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=rr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[s]:e.push(s),t++}if(!Q.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return rr.errors=
e,t===0}rr.evaluated={dynamicProps:!1,dynamicItems:!1};function te(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=te.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}if(!le(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{
format:"https-url"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),
t++}return te.errors=e,t===0}te.evaluated={dynamicProps:!1,dynamicItems:!1};function Lt(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Lt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||
!y.call(r,"title")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.url===void 0||
!y.call(r,"url")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.
keys(r))if(!(s==="title"||s==="url")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===
null?e=[a]:e.push(a),t++}r.title!==void 0&&y.call(r,"title")&&(G(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||
(e=e===null?G.errors:e.concat(G.errors),t=e.length)),r.url!==void 0&&y.call(r,"url")&&(S(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,
dynamicAnchors:f})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),t++}return Lt.errors=e,t===0}Lt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function be(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=be.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[s]:e.push(s),t++}return be.errors=e,t===0}be.evaluated={dynamicProps:!1,dynamicItems:!1};function jt(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=jt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>161){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[s]:e.push(s),t++}if(g(r)<7){let s={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:7}};e===null?e=[s]:e.push(s),t++}if(!Pe.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}return jt.errors=e,t===0}jt.evaluated={dynamicProps:!1,dynamicItems:!1};function $t(r,{instancePath:i="",parentData:P,
parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=$t.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let s=t,
a=!0,o=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.level!==void 0&&y.call(r,"level")&&r.level!=="open"){let k={};e===null?e=[k]:e.push(k),t++}var u=o===t;t=
s,e!==null&&(s?e.length=s:e=null);let l;if(u){let k=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.reason!==void 0&&y.call(r,"reason")){let z={instancePath:i+
"/reason",schemaPath:"#/allOf/0/then/properties/reason/false schema",keyword:"false schema",params:{}};e===null?e=[z]:e.push(z),t++}if(r.explanation!==void 0&&y.
call(r,"explanation")){let z={instancePath:i+"/explanation",schemaPath:"#/allOf/0/then/properties/explanation/false schema",keyword:"false schema",params:{}};e===
null?e=[z]:e.push(z),t++}if(r.request!==void 0&&y.call(r,"request")){let z={instancePath:i+"/request",schemaPath:"#/allOf/0/then/properties/request/false schema",
keyword:"false schema",params:{}};e===null?e=[z]:e.push(z),t++}}var u=k===t;if(a=u,a){var p={};p.reason=!0,p.explanation=!0,p.request=!0,p.level=!0}l="then"}else{
let k=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.reason===void 0||!y.call(r,"reason")){let z={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"\
required",params:{missingProperty:"reason"}};e===null?e=[z]:e.push(z),t++}if(r.explanation===void 0||!y.call(r,"explanation")){let z={instancePath:i,schemaPath:"\
#/allOf/0/else/required",keyword:"required",params:{missingProperty:"explanation"}};e===null?e=[z]:e.push(z),t++}if(r.personalData===void 0||!y.call(r,"personal\
Data")){let z={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"personalData"}};e===null?e=[z]:e.push(z),t++}}var u=k===
t;a=u,l="else"}if(!a){let k={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[k]:e.push(k),t++}let m=t,h=!0,I=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.level!==void 0&&y.call(r,"level")){let k=r.level;if(!(k==="shared"||k==="restricted")){let L={};e===null?e=[L]:e.push(L),
t++}}var v=I===t;if(t=m,e!==null&&(m?e.length=m:e=null),v){let k=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.request===void 0||!y.call(r,"request"))){let z={
instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:"request"}};e===null?e=[z]:e.push(z),t++}var v=k===t;h=v}if(!h){let k={
instancePath:i,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[k]:e.push(k),t++}p!==!0&&(p=p||{},p.level=!0);let x=t,E=!0,j=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.level!==void 0&&y.call(r,"level")&&r.level!=="closed"){let k={};e===null?e=[k]:e.push(k),t++}var V=j===t;if(t=x,e!==
null&&(x?e.length=x:e=null),V){let k=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.request!==void 0&&y.call(r,"request")){let z={instancePath:i+"/request",schemaPath:"\
#/allOf/2/then/properties/request/false schema",keyword:"false schema",params:{}};e===null?e=[z]:e.push(z),t++}var V=k===t;if(E=V,E){var K={};K.request=!0,K.level=
!0}}if(!E){let k={instancePath:i,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[k]:e.push(k),t++}p!==!0&&K!==void 0&&(K===!0?
p=!0:(p=p||{},Object.assign(p,K)));let J=t,me=!0,ue=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if((r.personalData===void 0||!y.call(r,"personalData"))&&
(k="personalData")){let L={};e===null?e=[L]:e.push(L),t++}else if(r.personalData!==void 0&&y.call(r,"personalData")){let L=r.personalData;if(!(L==="personal"||L===
"special-category")){let z={};e===null?e=[z]:e.push(z),t++}}}var D=ue===t;if(t=J,e!==null&&(J?e.length=J:e=null),D){let k=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&(r.lawfulBasis===void 0||!y.call(r,"lawfulBasis"))){let z={instancePath:i,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty:"l\
awfulBasis"}};e===null?e=[z]:e.push(z),t++}var D=k===t;me=D}if(!me){let k={instancePath:i,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword:"then"}};
e===null?e=[k]:e.push(k),t++}if(p!==!0&&(p=p||{},p.personalData=!0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.level===void 0||!y.call(r,"level")){let k={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"level"}};e===null?e=[k]:e.push(k),t++}for(let k of Object.keys(r))if(!(k==="level"||k==="rea\
son"||k==="explanation"||k==="personalData"||k==="lawfulBasis"||k==="classification"||k==="request")){let L={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[L]:e.push(L),t++}if(r.level!==void 0&&y.call(r,"level")){let k=r.level;if(!(k==="open"||
k==="shared"||k==="restricted"||k==="closed")){let L={instancePath:i+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues:ds.properties.
level.enum}};e===null?e=[L]:e.push(L),t++}}if(r.reason!==void 0&&y.call(r,"reason")&&(W(r.reason,{instancePath:i+"/reason",parentData:r,parentDataProperty:"reas\
on",rootData:c,dynamicAnchors:f})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.explanation!==void 0&&y.call(r,"explanation")){let k=r.explanation;if(typeof k==
"string"){if(g(k)>1e3){let L={instancePath:i+"/explanation",schemaPath:"#/properties/explanation/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[
L]:e.push(L),t++}if(g(k)<20){let L={instancePath:i+"/explanation",schemaPath:"#/properties/explanation/minLength",keyword:"minLength",params:{limit:20}};e===null?
e=[L]:e.push(L),t++}}else{let L={instancePath:i+"/explanation",schemaPath:"#/properties/explanation/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:
e.push(L),t++}}if(r.personalData!==void 0&&y.call(r,"personalData")){let k=r.personalData;if(!(k==="none"||k==="anonymised"||k==="pseudonymised"||k==="personal"||
k==="special-category")){let L={instancePath:i+"/personalData",schemaPath:"#/properties/personalData/enum",keyword:"enum",params:{allowedValues:ds.properties.personalData.
enum}};e===null?e=[L]:e.push(L),t++}}if(r.lawfulBasis!==void 0&&y.call(r,"lawfulBasis")){let k=r.lawfulBasis;if(typeof k=="string"){if(g(k)>250){let L={instancePath:i+
"/lawfulBasis",schemaPath:"#/properties/lawfulBasis/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[L]:e.push(L),t++}if(g(k)<3){let L={instancePath:i+
"/lawfulBasis",schemaPath:"#/properties/lawfulBasis/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[L]:e.push(L),t++}}else{let L={instancePath:i+"/\
lawfulBasis",schemaPath:"#/properties/lawfulBasis/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),t++}}if(r.classification!==void 0&&y.call(
r,"classification")){let k=r.classification;if(!(k==="OFFICIAL"||k==="OFFICIAL-SENSITIVE")){let L={instancePath:i+"/classification",schemaPath:"#/properties/cla\
ssification/enum",keyword:"enum",params:{allowedValues:ds.properties.classification.enum}};e===null?e=[L]:e.push(L),t++}}r.request!==void 0&&y.call(r,"request")&&
(or(r.request,{instancePath:i+"/request",parentData:r,parentDataProperty:"request",rootData:c,dynamicAnchors:f})||(e=e===null?or.errors:e.concat(or.errors),t=e.
length))}else{let k={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),t++}return $t.errors=e,t===0}$t.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function qt(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,
n=qt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"#/maxLengt\
h",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[s]:e.push(s),t++}if(!Q.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?
e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return qt.errors=e,t===0}
qt.evaluated={dynamicProps:!1,dynamicItems:!1};var Jl=new RegExp("^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$","u");function sr(r,{instancePath:i="",parentData:P,
parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=sr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r==
"string"){if(g(r)>32){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[s]:e.push(s),t++}if(!Jl.test(r)){let s={
instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-\
9]+S)?)?$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return sr.
errors=e,t===0}sr.evaluated={dynamicProps:!1,dynamicItems:!1};var qo=new RegExp("^(/[^/]*)*$","u");function At(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=At.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>200){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:200}};e===null?e=[s]:e.push(s),t++}if(!qo.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(/[\
^/]*)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return At.
errors=e,t===0}At.evaluated={dynamicProps:!1,dynamicItems:!1};function Et(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Et.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<
1){let s={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s===
"places"||s==="period"||s==="granularity"||s==="boundaries"||s==="bbox")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.places!==void 0&&y.call(r,"places")){let s=r.places;if(Array.isArray(s)){if(s.length>100){let l={
instancePath:i+"/places",schemaPath:"#/properties/places/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+
"/places",schemaPath:"#/properties/places/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)ne(s[l],
{instancePath:i+"/places/"+l,parentData:s,parentDataProperty:l,rootData:c,dynamicAnchors:f})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length);let o=s.length,
u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+"/places",schemaPath:"#/properties/places/uniqueItems",keyword:"uniqueItems",params:{i:o,
j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{type:"array"}};e===
null?e=[a]:e.push(a),t++}}if(r.period!==void 0&&y.call(r,"period")&&(ae(r.period,{instancePath:i+"/period",parentData:r,parentDataProperty:"period",rootData:c,dynamicAnchors:f})||
(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),r.granularity!==void 0&&y.call(r,"granularity")&&(W(r.granularity,{instancePath:i+"/granularity",parentData:r,
parentDataProperty:"granularity",rootData:c,dynamicAnchors:f})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.boundaries!==void 0&&y.call(r,"boundaries")){
let s=r.boundaries;if(typeof s=="string"){if(g(s)>120){let a={instancePath:i+"/boundaries",schemaPath:"#/properties/boundaries/maxLength",keyword:"maxLength",params:{
limit:120}};e===null?e=[a]:e.push(a),t++}if(g(s)<2){let a={instancePath:i+"/boundaries",schemaPath:"#/properties/boundaries/minLength",keyword:"minLength",params:{
limit:2}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/boundaries",schemaPath:"#/properties/boundaries/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),t++}}if(r.bbox!==void 0&&y.call(r,"bbox")){let s=r.bbox;if(Array.isArray(s)){if(s.length>4){let u={instancePath:i+"/bbox",schemaPath:"#\
/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===null?e=[u]:e.push(u),t++}if(s.length<4){let u={instancePath:i+"/bbox",schemaPath:"#/properti\
es/bbox/minItems",keyword:"minItems",params:{limit:4}};e===null?e=[u]:e.push(u),t++}let a=s.length;if(a>0){let u=s[0];if(typeof u=="number"&&isFinite(u)){if(u>180||
isNaN(u)){let l={instancePath:i+"/bbox/0",schemaPath:"#/properties/bbox/prefixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=
[l]:e.push(l),t++}if(u<-180||isNaN(u)){let l={instancePath:i+"/bbox/0",schemaPath:"#/properties/bbox/prefixItems/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-180}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/bbox/0",schemaPath:"#/properties/bbox/prefixItems/0/type",keyword:"type",params:{type:"\
number"}};e===null?e=[l]:e.push(l),t++}}if(a>1){let u=s[1];if(typeof u=="number"&&isFinite(u)){if(u>90||isNaN(u)){let l={instancePath:i+"/bbox/1",schemaPath:"#/\
properties/bbox/prefixItems/1/maximum",keyword:"maximum",params:{comparison:"<=",limit:90}};e===null?e=[l]:e.push(l),t++}if(u<-90||isNaN(u)){let l={instancePath:i+
"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/minimum",keyword:"minimum",params:{comparison:">=",limit:-90}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+
"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),t++}}if(a>2){let u=s[2];if(typeof u==
"number"&&isFinite(u)){if(u>180||isNaN(u)){let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:180}};e===null?e=[l]:e.push(l),t++}if(u<-180||isNaN(u)){let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-180}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/typ\
e",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),t++}}if(a>3){let u=s[3];if(typeof u=="number"&&isFinite(u)){if(u>90||isNaN(u)){let l={instancePath:i+
"/bbox/3",schemaPath:"#/properties/bbox/prefixItems/3/maximum",keyword:"maximum",params:{comparison:"<=",limit:90}};e===null?e=[l]:e.push(l),t++}if(u<-90||isNaN(
u)){let l={instancePath:i+"/bbox/3",schemaPath:"#/properties/bbox/prefixItems/3/minimum",keyword:"minimum",params:{comparison:">=",limit:-90}};e===null?e=[l]:e.
push(l),t++}}else{let l={instancePath:i+"/bbox/3",schemaPath:"#/properties/bbox/prefixItems/3/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(
l),t++}}if(!(s.length<=4)){let u={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/items",keyword:"items",params:{limit:4}};e===null?e=[u]:e.push(u),t++}}else{
let a={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Et.errors=e,t===0}Et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ot(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ot.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Ee.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0\
-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}return Ot.errors=e,t===0}Ot.evaluated={dynamicProps:!1,dynamicItems:!1};function zt(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=zt.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let s=t,a=!1,o=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&(r.email===void 0||!y.call(r,"email"))){let p={instancePath:i,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"\
email"}};e===null?e=[p]:e.push(p),t++}var l=o===t;a=a||l;let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.url===void 0||!y.call(r,"url"))){let p={instancePath:i,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[p]:e.push(p),t++}var l=u===t;if(a=a||l,a)t=s,e!==null&&(s?e.length=
s:e=null);else{let p={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[p]:e.push(p),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
name===void 0||!y.call(r,"name")){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),t++}
for(let p of Object.keys(r))if(!(p==="name"||p==="email"||p==="url")){let m={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[m]:e.push(m),t++}if(r.name!==void 0&&y.call(r,"name")){let p=r.name;if(typeof p=="string"){if(g(p)>120){let m={instancePath:i+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[m]:e.push(m),t++}if(g(p)<2){let m={instancePath:i+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}r.email!==void 0&&y.call(r,"email")&&(M(r.email,{instancePath:i+"/email",parentData:r,
parentDataProperty:"email",rootData:c,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.url!==void 0&&y.call(r,"url")&&(S(r.url,{instancePath:i+
"/url",parentData:r,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let p={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}return zt.errors=e,t===0}zt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Nt(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Nt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme===void 0||!y.call(r,"scheme")){let s={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"scheme"}};e===null?e=[s]:e.push(s),t++}if(r.value===void 0||!y.call(r,"value")){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"value"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="scheme"||s==="value")){let a={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.scheme!==void 0&&y.call(r,"scheme")){let s=r.
scheme;if(typeof s=="string"){if(g(s)>80){let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[a]:e.push(a),t++}if(g(s)<1){let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[a]:e.push(a),t++}}else{let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}
if(r.value!==void 0&&y.call(r,"value")){let s=r.value;if(typeof s=="string"){if(g(s)>250){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLengt\
h",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),t++}if(g(s)<1){let a={instancePath:i+"/value",schemaPath:"#/properties/value/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Nt.
errors=e,t===0}Nt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ao=new RegExp("^[a-z0-9-]+\\.(openapi|asyncapi)\\.(json|yaml)$","u"),Eo=new RegExp("^\
(header:[A-Za-z0-9-]+|(/[^/]*)+)$","u");function Ya(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,
n=Ya.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let s=t,a=!0,o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let D;if((r.status===
void 0||!y.call(r,"status"))&&(D="status")){let k={};e===null?e=[k]:e.push(k),t++}else if(r.status!==void 0&&y.call(r,"status")&&r.status!=="withdrawn"){let k={};
e===null?e=[k]:e.push(k),t++}}var u=o===t;t=s,e!==null&&(s?e.length=s:e=null);let l;if(u){let D=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.withdrawalReason===
void 0||!y.call(r,"withdrawalReason"))){let L={instancePath:i,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:"withdrawalReason"}};
e===null?e=[L]:e.push(L),t++}var u=D===t;a=u,l="then"}else{let D=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.withdrawalReason!==void 0&&y.call(r,"withdrawa\
lReason")){let L={instancePath:i+"/withdrawalReason",schemaPath:"#/allOf/0/else/properties/withdrawalReason/false schema",keyword:"false schema",params:{}};e===
null?e=[L]:e.push(L),t++}var u=D===t;if(a=u,a){var p={};p.withdrawalReason=!0,p.status=!0}l="else"}if(!a){let D={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"\
if",params:{failingKeyword:l}};e===null?e=[D]:e.push(D),t++}let m=t,h=!0,I=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let D;if((r.access===void 0||!y.call(r,
"access"))&&(D="access")){let k={};e===null?e=[k]:e.push(k),t++}else if(r.access!==void 0&&y.call(r,"access")){let k=r.access;if(k&&typeof k=="object"&&!Array.isArray(
k)){let L;if((k.level===void 0||!y.call(k,"level"))&&(L="level")){let z={};e===null?e=[z]:e.push(z),t++}else if(k.level!==void 0&&y.call(k,"level")&&k.level!=="\
open"){let z={};e===null?e=[z]:e.push(z),t++}}}}var v=I===t;t=m,e!==null&&(m?e.length=m:e=null);let x;if(v){let D=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&
(r.licence===void 0||!y.call(r,"licence"))){let L={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:"licence"}};e===
null?e=[L]:e.push(L),t++}var v=D===t;h=v,x="then"}else{let D=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.endpoint!==void 0&&y.call(r,"endpoint")){let L={
instancePath:i+"/endpoint",schemaPath:"#/allOf/1/else/properties/endpoint/false schema",keyword:"false schema",params:{}};e===null?e=[L]:e.push(L),t++}if(r.probe!==
void 0&&y.call(r,"probe")){let L={instancePath:i+"/probe",schemaPath:"#/allOf/1/else/properties/probe/false schema",keyword:"false schema",params:{}};e===null?e=
[L]:e.push(L),t++}}var v=D===t;if(h=v,h){var E={};E.endpoint=!0,E.probe=!0,E.access=!0}x="else"}if(!h){let D={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"\
if",params:{failingKeyword:x}};e===null?e=[D]:e.push(D),t++}p!==!0&&E!==void 0&&(E===!0?p=!0:(p=p||{},Object.assign(p,E)));let j=t,V=!0,K=t;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let D;if((r.probe===void 0||!y.call(r,"probe"))&&(D="probe")){let k={};e===null?e=[k]:e.push(k),t++}}var J=K===t;t=j,e!==null&&(j?e.length=
j:e=null);let me;if(J){let D=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.noProbe!==void 0&&y.call(r,"noProbe")){let L={instancePath:i+"/noProbe",schemaPath:"\
#/allOf/2/then/properties/noProbe/false schema",keyword:"false schema",params:{}};e===null?e=[L]:e.push(L),t++}var J=D===t;if(V=J,V){var ue={};ue.noProbe=!0}me=
"then"}else{let D=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.noProbe===void 0||!y.call(r,"noProbe"))){let L={instancePath:i,schemaPath:"#/allOf/2/else/re\
quired",keyword:"required",params:{missingProperty:"noProbe"}};e===null?e=[L]:e.push(L),t++}var J=D===t;V=J,me="else"}if(!V){let D={instancePath:i,schemaPath:"#\
/allOf/2/if",keyword:"if",params:{failingKeyword:me}};e===null?e=[D]:e.push(D),t++}if(p!==!0&&ue!==void 0&&(ue===!0?p=!0:(p=p||{},Object.assign(p,ue))),r&&typeof r==
"object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let D={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
title"}};e===null?e=[D]:e.push(D),t++}if(r.summary===void 0||!y.call(r,"summary")){let D={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
summary"}};e===null?e=[D]:e.push(D),t++}if(r.status===void 0||!y.call(r,"status")){let D={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"}};e===null?e=[D]:e.push(D),t++}if(r.themes===void 0||!y.call(r,"themes")){let D={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
themes"}};e===null?e=[D]:e.push(D),t++}if(r.protocol===void 0||!y.call(r,"protocol")){let D={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
protocol"}};e===null?e=[D]:e.push(D),t++}if(r.documentation===void 0||!y.call(r,"documentation")){let D={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"documentation"}};e===null?e=[D]:e.push(D),t++}if(r.authentication===void 0||!y.call(r,"authentication")){let D={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"authentication"}};e===null?e=[D]:e.push(D),t++}if(r.access===void 0||!y.call(r,"access")){let D={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"access"}};e===null?e=[D]:e.push(D),t++}for(let D of Object.keys(r))if(!y.call(_a.properties,
D)){let k={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D}};e===null?e=[k]:e.push(k),t++}if(r.title!==
void 0&&y.call(r,"title")&&(xt(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||(e=e===null?xt.errors:e.concat(
xt.errors),t=e.length)),r.summary!==void 0&&y.call(r,"summary")&&(bt(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summary",rootData:c,dynamicAnchors:f})||
(e=e===null?bt.errors:e.concat(bt.errors),t=e.length)),r.description!==void 0&&y.call(r,"description")&&(It(r.description,{instancePath:i+"/description",parentData:r,
parentDataProperty:"description",rootData:c,dynamicAnchors:f})||(e=e===null?It.errors:e.concat(It.errors),t=e.length)),r.answers!==void 0&&y.call(r,"answers")&&
(Dt(r.answers,{instancePath:i+"/answers",parentData:r,parentDataProperty:"answers",rootData:c,dynamicAnchors:f})||(e=e===null?Dt.errors:e.concat(Dt.errors),t=e.
length)),r.status!==void 0&&y.call(r,"status")){let D=r.status;if(!(D==="alpha"||D==="beta"||D==="live"||D==="deprecated"||D==="withdrawn")){let k={instancePath:i+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:_a.properties.status.enum}};e===null?e=[k]:e.push(k),t++}}if(r.withdrawalReason!==
void 0&&y.call(r,"withdrawalReason")){let D=r.withdrawalReason;if(typeof D=="string"){if(g(D)>500){let k={instancePath:i+"/withdrawalReason",schemaPath:"#/prope\
rties/withdrawalReason/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[k]:e.push(k),t++}if(g(D)<10){let k={instancePath:i+"/withdrawalReason",schemaPath:"\
#/properties/withdrawalReason/minLength",keyword:"minLength",params:{limit:10}};e===null?e=[k]:e.push(k),t++}}else{let k={instancePath:i+"/withdrawalReason",schemaPath:"\
#/properties/withdrawalReason/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),t++}}if(r.themes!==void 0&&y.call(r,"themes")){let D=r.themes;
if(Array.isArray(D)){if(D.length>6){let A={instancePath:i+"/themes",schemaPath:"#/properties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?e=[A]:
e.push(A),t++}if(D.length<1){let A={instancePath:i+"/themes",schemaPath:"#/properties/themes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[A]:e.push(
A),t++}let k=D.length;for(let A=0;A<k;A++)rr(D[A],{instancePath:i+"/themes/"+A,parentData:D,parentDataProperty:A,rootData:c,dynamicAnchors:f})||(e=e===null?rr.errors:
e.concat(rr.errors),t=e.length);let L=D.length,z;if(L>1){e:for(;L--;)for(z=L;z--;)if(_(D[L],D[z])){let A={instancePath:i+"/themes",schemaPath:"#/properties/them\
es/uniqueItems",keyword:"uniqueItems",params:{i:L,j:z}};e===null?e=[A]:e.push(A),t++;break e}}}else{let k={instancePath:i+"/themes",schemaPath:"#/properties/the\
mes/type",keyword:"type",params:{type:"array"}};e===null?e=[k]:e.push(k),t++}}if(r.keywords!==void 0&&y.call(r,"keywords")){let D=r.keywords;if(Array.isArray(D)){
if(D.length>20){let A={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[A]:e.push(A),t++}
if(D.length<1){let A={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[A]:e.push(A),t++}let k=D.
length;for(let A=0;A<k;A++){let U=D[A];if(typeof U=="string"){if(g(U)>60){let Z={instancePath:i+"/keywords/"+A,schemaPath:"#/properties/keywords/items/maxLength",
keyword:"maxLength",params:{limit:60}};e===null?e=[Z]:e.push(Z),t++}if(g(U)<2){let Z={instancePath:i+"/keywords/"+A,schemaPath:"#/properties/keywords/items/minL\
ength",keyword:"minLength",params:{limit:2}};e===null?e=[Z]:e.push(Z),t++}if(!ui.test(U)){let Z={instancePath:i+"/keywords/"+A,schemaPath:"#/properties/keywords\
/items/pattern",keyword:"pattern",params:{pattern:"^[^A-Z,;|]+$"}};e===null?e=[Z]:e.push(Z),t++}}else{let Z={instancePath:i+"/keywords/"+A,schemaPath:"#/propert\
ies/keywords/items/type",keyword:"type",params:{type:"string"}};e===null?e=[Z]:e.push(Z),t++}}let L=D.length,z;if(L>1){let A={};for(;L--;){let U=D[L];if(typeof U==
"string"){if(typeof A[U]=="number"){z=A[U];let Z={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/uniqueItems",keyword:"uniqueItems",params:{i:L,j:z}};
e===null?e=[Z]:e.push(Z),t++;break}A[U]=L}}}}else{let k={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type:"array"}};
e===null?e=[k]:e.push(k),t++}}if(r.protocol!==void 0&&y.call(r,"protocol")&&(rr(r.protocol,{instancePath:i+"/protocol",parentData:r,parentDataProperty:"protocol",
rootData:c,dynamicAnchors:f})||(e=e===null?rr.errors:e.concat(rr.errors),t=e.length)),r.endpoint!==void 0&&y.call(r,"endpoint")&&(te(r.endpoint,{instancePath:i+
"/endpoint",parentData:r,parentDataProperty:"endpoint",rootData:c,dynamicAnchors:f})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)),r.documentation!==void 0&&
y.call(r,"documentation")){let D=r.documentation;if(Array.isArray(D)){if(D.length>20){let A={instancePath:i+"/documentation",schemaPath:"#/properties/documentat\
ion/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[A]:e.push(A),t++}if(D.length<1){let A={instancePath:i+"/documentation",schemaPath:"#/properties/\
documentation/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[A]:e.push(A),t++}let k=D.length;for(let A=0;A<k;A++)Lt(D[A],{instancePath:i+"/documenta\
tion/"+A,parentData:D,parentDataProperty:A,rootData:c,dynamicAnchors:f})||(e=e===null?Lt.errors:e.concat(Lt.errors),t=e.length);let L=D.length,z;if(L>1){e:for(;L--;)
for(z=L;z--;)if(_(D[L],D[z])){let A={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/uniqueItems",keyword:"uniqueItems",params:{i:L,j:z}};
e===null?e=[A]:e.push(A),t++;break e}}}else{let k={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[k]:e.push(k),t++}}if(r.descriptionFile!==void 0&&y.call(r,"descriptionFile")){let D=r.descriptionFile;if(D&&typeof D=="object"&&!Array.isArray(
D)){if(D.type===void 0||!y.call(D,"type")){let k={instancePath:i+"/descriptionFile",schemaPath:"#/properties/descriptionFile/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[k]:e.push(k),t++}if(D.url===void 0||!y.call(D,"url")){let k={instancePath:i+"/descriptionFile",schemaPath:"#/properties/des\
criptionFile/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[k]:e.push(k),t++}for(let k of Object.keys(D))if(!(k==="type"||k==="url"||k===
"copy")){let L={instancePath:i+"/descriptionFile",schemaPath:"#/properties/descriptionFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};
e===null?e=[L]:e.push(L),t++}if(D.type!==void 0&&y.call(D,"type")){let k=D.type;if(!(k==="openapi"||k==="asyncapi")){let L={instancePath:i+"/descriptionFile/typ\
e",schemaPath:"#/properties/descriptionFile/properties/type/enum",keyword:"enum",params:{allowedValues:_a.properties.descriptionFile.properties.type.enum}};e===
null?e=[L]:e.push(L),t++}}if(D.url!==void 0&&y.call(D,"url")&&(te(D.url,{instancePath:i+"/descriptionFile/url",parentData:D,parentDataProperty:"url",rootData:c,
dynamicAnchors:f})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)),D.copy!==void 0&&y.call(D,"copy")){let k=D.copy;if(typeof k=="string"){if(g(k)>120){let L={
instancePath:i+"/descriptionFile/copy",schemaPath:"#/properties/descriptionFile/properties/copy/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[L]:
e.push(L),t++}if(!Ao.test(k)){let L={instancePath:i+"/descriptionFile/copy",schemaPath:"#/properties/descriptionFile/properties/copy/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9-]+\\.(openapi|asyncapi)\\.(json|yaml)$"}};e===null?e=[L]:e.push(L),t++}}else{let L={instancePath:i+"/descriptionFile/copy",schemaPath:"\
#/properties/descriptionFile/properties/copy/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),t++}}}else{let k={instancePath:i+"/descriptio\
nFile",schemaPath:"#/properties/descriptionFile/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),t++}}if(r.authentication!==void 0&&y.call(
r,"authentication")){let D=r.authentication;if(D&&typeof D=="object"&&!Array.isArray(D)){if(D.method===void 0||!y.call(D,"method")){let k={instancePath:i+"/auth\
entication",schemaPath:"#/properties/authentication/required",keyword:"required",params:{missingProperty:"method"}};e===null?e=[k]:e.push(k),t++}for(let k of Object.
keys(D))if(!(k==="method"||k==="instructions"||k==="note")){let L={instancePath:i+"/authentication",schemaPath:"#/properties/authentication/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[L]:e.push(L),t++}if(D.method!==void 0&&y.call(D,"method")){let k=D.method;if(!(k==="no\
ne"||k==="key"||k==="oauth"||k==="agreement")){let L={instancePath:i+"/authentication/method",schemaPath:"#/properties/authentication/properties/method/enum",keyword:"\
enum",params:{allowedValues:_a.properties.authentication.properties.method.enum}};e===null?e=[L]:e.push(L),t++}}D.instructions!==void 0&&y.call(D,"instructions")&&
(te(D.instructions,{instancePath:i+"/authentication/instructions",parentData:D,parentDataProperty:"instructions",rootData:c,dynamicAnchors:f})||(e=e===null?te.errors:
e.concat(te.errors),t=e.length)),D.note!==void 0&&y.call(D,"note")&&(be(D.note,{instancePath:i+"/authentication/note",parentData:D,parentDataProperty:"note",rootData:c,
dynamicAnchors:f})||(e=e===null?be.errors:e.concat(be.errors),t=e.length))}else{let k={instancePath:i+"/authentication",schemaPath:"#/properties/authentication/\
type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),t++}}if(r.rateLimit!==void 0&&y.call(r,"rateLimit")&&(be(r.rateLimit,{instancePath:i+"/rat\
eLimit",parentData:r,parentDataProperty:"rateLimit",rootData:c,dynamicAnchors:f})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)),r.serves!==void 0&&y.call(
r,"serves")){let D=r.serves;if(Array.isArray(D)){if(D.length>200){let A={instancePath:i+"/serves",schemaPath:"#/properties/serves/maxItems",keyword:"maxItems",params:{
limit:200}};e===null?e=[A]:e.push(A),t++}if(D.length<1){let A={instancePath:i+"/serves",schemaPath:"#/properties/serves/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[A]:e.push(A),t++}let k=D.length;for(let A=0;A<k;A++)jt(D[A],{instancePath:i+"/serves/"+A,parentData:D,parentDataProperty:A,rootData:c,dynamicAnchors:f})||
(e=e===null?jt.errors:e.concat(jt.errors),t=e.length);let L=D.length,z;if(L>1){e:for(;L--;)for(z=L;z--;)if(_(D[L],D[z])){let A={instancePath:i+"/serves",schemaPath:"\
#/properties/serves/uniqueItems",keyword:"uniqueItems",params:{i:L,j:z}};e===null?e=[A]:e.push(A),t++;break e}}}else{let k={instancePath:i+"/serves",schemaPath:"\
#/properties/serves/type",keyword:"type",params:{type:"array"}};e===null?e=[k]:e.push(k),t++}}if(r.access!==void 0&&y.call(r,"access")&&($t(r.access,{instancePath:i+
"/access",parentData:r,parentDataProperty:"access",rootData:c,dynamicAnchors:f})||(e=e===null?$t.errors:e.concat($t.errors),t=e.length)),r.licence!==void 0&&y.call(
r,"licence")&&(qt(r.licence,{instancePath:i+"/licence",parentData:r,parentDataProperty:"licence",rootData:c,dynamicAnchors:f})||(e=e===null?qt.errors:e.concat(qt.
errors),t=e.length)),r.attribution!==void 0&&y.call(r,"attribution")){let D=r.attribution;if(typeof D=="string"){if(g(D)>500){let k={instancePath:i+"/attributio\
n",schemaPath:"#/properties/attribution/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[k]:e.push(k),t++}if(g(D)<3){let k={instancePath:i+"/attri\
bution",schemaPath:"#/properties/attribution/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[k]:e.push(k),t++}}else{let k={instancePath:i+"/attribu\
tion",schemaPath:"#/properties/attribution/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),t++}}if(r.promise!==void 0&&y.call(r,"promise")){
let D=r.promise;if(D&&typeof D=="object"&&!Array.isArray(D)){if(Object.keys(D).length<1){let k={instancePath:i+"/promise",schemaPath:"#/properties/promise/minPr\
operties",keyword:"minProperties",params:{limit:1}};e===null?e=[k]:e.push(k),t++}for(let k of Object.keys(D))if(!(k==="availability"||k==="freshness"||k==="late\
ncy"||k==="support")){let L={instancePath:i+"/promise",schemaPath:"#/properties/promise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};
e===null?e=[L]:e.push(L),t++}if(D.availability!==void 0&&y.call(D,"availability")){let k=D.availability;if(typeof k=="number"&&isFinite(k)){if(k>100||isNaN(k)){
let L={instancePath:i+"/promise/availability",schemaPath:"#/properties/promise/properties/availability/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};
e===null?e=[L]:e.push(L),t++}if(k<0||isNaN(k)){let L={instancePath:i+"/promise/availability",schemaPath:"#/properties/promise/properties/availability/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[L]:e.push(L),t++}}else{let L={instancePath:i+"/promise/availability",schemaPath:"#/properties/promise/pro\
perties/availability/type",keyword:"type",params:{type:"number"}};e===null?e=[L]:e.push(L),t++}}D.freshness!==void 0&&y.call(D,"freshness")&&(sr(D.freshness,{instancePath:i+
"/promise/freshness",parentData:D,parentDataProperty:"freshness",rootData:c,dynamicAnchors:f})||(e=e===null?sr.errors:e.concat(sr.errors),t=e.length)),D.latency!==
void 0&&y.call(D,"latency")&&(sr(D.latency,{instancePath:i+"/promise/latency",parentData:D,parentDataProperty:"latency",rootData:c,dynamicAnchors:f})||(e=e===null?
sr.errors:e.concat(sr.errors),t=e.length)),D.support!==void 0&&y.call(D,"support")&&(be(D.support,{instancePath:i+"/promise/support",parentData:D,parentDataProperty:"\
support",rootData:c,dynamicAnchors:f})||(e=e===null?be.errors:e.concat(be.errors),t=e.length))}else{let k={instancePath:i+"/promise",schemaPath:"#/properties/pr\
omise/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),t++}}if(r.probe!==void 0&&y.call(r,"probe")){let D=r.probe;if(D&&typeof D=="object"&&
!Array.isArray(D)){if(D.url===void 0||!y.call(D,"url")){let k={instancePath:i+"/probe",schemaPath:"#/properties/probe/required",keyword:"required",params:{missingProperty:"\
url"}};e===null?e=[k]:e.push(k),t++}if(D.mediaType===void 0||!y.call(D,"mediaType")){let k={instancePath:i+"/probe",schemaPath:"#/properties/probe/required",keyword:"\
required",params:{missingProperty:"mediaType"}};e===null?e=[k]:e.push(k),t++}for(let k of Object.keys(D))if(!(k==="url"||k==="mediaType"||k==="timestamp"||k==="\
expect")){let L={instancePath:i+"/probe",schemaPath:"#/properties/probe/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===
null?e=[L]:e.push(L),t++}if(D.url!==void 0&&y.call(D,"url")&&(te(D.url,{instancePath:i+"/probe/url",parentData:D,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||
(e=e===null?te.errors:e.concat(te.errors),t=e.length)),D.mediaType!==void 0&&y.call(D,"mediaType")){let k=D.mediaType;if(typeof k=="string"){if(g(k)>120){let L={
instancePath:i+"/probe/mediaType",schemaPath:"#/properties/probe/properties/mediaType/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[L]:e.push(L),
t++}if(!_l.test(k)){let L={instancePath:i+"/probe/mediaType",schemaPath:"#/properties/probe/properties/mediaType/pattern",keyword:"pattern",params:{pattern:"^[a\
-z]+/[A-Za-z0-9.+_-]+$"}};e===null?e=[L]:e.push(L),t++}}else{let L={instancePath:i+"/probe/mediaType",schemaPath:"#/properties/probe/properties/mediaType/type",
keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),t++}}if(D.timestamp!==void 0&&y.call(D,"timestamp")){let k=D.timestamp;if(typeof k=="string"){if(g(
k)>200){let L={instancePath:i+"/probe/timestamp",schemaPath:"#/properties/probe/properties/timestamp/maxLength",keyword:"maxLength",params:{limit:200}};e===null?
e=[L]:e.push(L),t++}if(!Eo.test(k)){let L={instancePath:i+"/probe/timestamp",schemaPath:"#/properties/probe/properties/timestamp/pattern",keyword:"pattern",params:{
pattern:"^(header:[A-Za-z0-9-]+|(/[^/]*)+)$"}};e===null?e=[L]:e.push(L),t++}}else{let L={instancePath:i+"/probe/timestamp",schemaPath:"#/properties/probe/proper\
ties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),t++}}if(D.expect!==void 0&&y.call(D,"expect")){let k=D.expect;if(Array.isArray(
k)){if(k.length>20){let U={instancePath:i+"/probe/expect",schemaPath:"#/properties/probe/properties/expect/maxItems",keyword:"maxItems",params:{limit:20}};e===null?
e=[U]:e.push(U),t++}if(k.length<1){let U={instancePath:i+"/probe/expect",schemaPath:"#/properties/probe/properties/expect/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[U]:e.push(U),t++}let L=k.length;for(let U=0;U<L;U++)At(k[U],{instancePath:i+"/probe/expect/"+U,parentData:k,parentDataProperty:U,rootData:c,dynamicAnchors:f})||
(e=e===null?At.errors:e.concat(At.errors),t=e.length);let z=k.length,A;if(z>1){e:for(;z--;)for(A=z;A--;)if(_(k[z],k[A])){let U={instancePath:i+"/probe/expect",schemaPath:"\
#/properties/probe/properties/expect/uniqueItems",keyword:"uniqueItems",params:{i:z,j:A}};e===null?e=[U]:e.push(U),t++;break e}}}else{let L={instancePath:i+"/pr\
obe/expect",schemaPath:"#/properties/probe/properties/expect/type",keyword:"type",params:{type:"array"}};e===null?e=[L]:e.push(L),t++}}}else{let k={instancePath:i+
"/probe",schemaPath:"#/properties/probe/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),t++}}if(r.noProbe!==void 0&&y.call(r,"noProbe")){let D=r.
noProbe;if(typeof D=="string"){if(g(D)>250){let k={instancePath:i+"/noProbe",schemaPath:"#/properties/noProbe/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[k]:e.push(k),t++}if(g(D)<10){let k={instancePath:i+"/noProbe",schemaPath:"#/properties/noProbe/minLength",keyword:"minLength",params:{limit:10}};e===
null?e=[k]:e.push(k),t++}}else{let k={instancePath:i+"/noProbe",schemaPath:"#/properties/noProbe/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(
k),t++}}if(r.coverage!==void 0&&y.call(r,"coverage")&&(Et(r.coverage,{instancePath:i+"/coverage",parentData:r,parentDataProperty:"coverage",rootData:c,dynamicAnchors:f})||
(e=e===null?Et.errors:e.concat(Et.errors),t=e.length)),r.nextReview!==void 0&&y.call(r,"nextReview")&&(Ot(r.nextReview,{instancePath:i+"/nextReview",parentData:r,
parentDataProperty:"nextReview",rootData:c,dynamicAnchors:f})||(e=e===null?Ot.errors:e.concat(Ot.errors),t=e.length)),r.contact!==void 0&&y.call(r,"contact")&&(zt(
r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"contact",rootData:c,dynamicAnchors:f})||(e=e===null?zt.errors:e.concat(zt.errors),t=e.length)),
r.landingPage!==void 0&&y.call(r,"landingPage")&&(te(r.landingPage,{instancePath:i+"/landingPage",parentData:r,parentDataProperty:"landingPage",rootData:c,dynamicAnchors:f})||
(e=e===null?te.errors:e.concat(te.errors),t=e.length)),r.sameAs!==void 0&&y.call(r,"sameAs")){let D=r.sameAs;if(Array.isArray(D)){if(D.length>20){let A={instancePath:i+
"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[A]:e.push(A),t++}if(D.length<1){let A={instancePath:i+"/sa\
meAs",schemaPath:"#/properties/sameAs/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[A]:e.push(A),t++}let k=D.length;for(let A=0;A<k;A++)te(D[A],{instancePath:i+
"/sameAs/"+A,parentData:D,parentDataProperty:A,rootData:c,dynamicAnchors:f})||(e=e===null?te.errors:e.concat(te.errors),t=e.length);let L=D.length,z;if(L>1){e:for(;L--;)
for(z=L;z--;)if(_(D[L],D[z])){let A={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/uniqueItems",keyword:"uniqueItems",params:{i:L,j:z}};e===null?e=[A]:
e.push(A),t++;break e}}}else{let k={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"array"}};e===null?e=[k]:e.push(k),
t++}}if(r.identifiers!==void 0&&y.call(r,"identifiers")){let D=r.identifiers;if(Array.isArray(D)){if(D.length>20){let A={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[A]:e.push(A),t++}if(D.length<1){let A={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[A]:e.push(A),t++}let k=D.length;for(let A=0;A<k;A++)Nt(D[A],{instancePath:i+
"/identifiers/"+A,parentData:D,parentDataProperty:A,rootData:c,dynamicAnchors:f})||(e=e===null?Nt.errors:e.concat(Nt.errors),t=e.length);let L=D.length,z;if(L>1){
e:for(;L--;)for(z=L;z--;)if(_(D[L],D[z])){let A={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:L,
j:z}};e===null?e=[A]:e.push(A),t++;break e}}}else{let k={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[k]:e.push(k),t++}}}else{let D={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[D]:e.push(D),t++}return Ya.
errors=e,t===0}Ya.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Oo=Ma,Ol={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"source.schema.j\
son",type:"object",additionalProperties:!1,required:["title","protocol","url","publisher","enabled","schedule"],properties:{title:{$ref:"common.schema.json#/$de\
fs/title"},protocol:{enum:["ckan","datapress","dcat","dcat-us","arcgis-hub","socrata","opendatasoft","csw","ogc-records","jkan","register"]},url:{$ref:"common.s\
chema.json#/$defs/httpsUrl"},publisher:{$ref:"common.schema.json#/$defs/termId"},enabled:{type:"boolean"},schedule:{enum:["daily","weekly","monthly"]},filters:{
type:"object",additionalProperties:!1,properties:{include:{type:"object",maxProperties:20,propertyNames:{pattern:"^[A-Za-z0-9_.:-]{1,60}$"},additionalProperties:{
type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/line"}}},exclude:{type:"object",maxProperties:20,propertyNames:{pattern:"\
^[A-Za-z0-9_.:-]{1,60}$"},additionalProperties:{type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/line"}}}},minProperties:1},
mappings:{type:"object",additionalProperties:!1,properties:{themes:{type:"object",maxProperties:500,additionalProperties:{$ref:"common.schema.json#/$defs/termId"}},
licences:{type:"object",maxProperties:500,additionalProperties:{$ref:"common.schema.json#/$defs/termId"}},formats:{type:"object",maxProperties:500,additionalProperties:{
$ref:"common.schema.json#/$defs/termId"}},frequencies:{type:"object",maxProperties:500,additionalProperties:{$ref:"common.schema.json#/$defs/termId"}}},minProperties:1},
defaults:{type:"object",additionalProperties:!1,properties:{themes:{type:"array",minItems:1,maxItems:6,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/ter\
mId"}},licence:{$ref:"common.schema.json#/$defs/licenceId"},frequency:{$ref:"common.schema.json#/$defs/termId"},places:{type:"array",minItems:1,maxItems:100,uniqueItems:!0,
items:{$ref:"common.schema.json#/$defs/placeId"}}},minProperties:1},limits:{type:"object",additionalProperties:!1,properties:{records:{type:"integer",minimum:1,
maximum:1e5},bytes:{type:"integer",minimum:1e3,maximum:1e9}},minProperties:1}}};function _t(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=_t.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>120){let s={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[s]:e.push(s),t++}if(g(r)<5){let s={instancePath:i,schemaPath:"#/minL\
ength",keyword:"minLength",params:{limit:5}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}return _t.errors=e,t===0}_t.evaluated={dynamicProps:!1,dynamicItems:!1};function Rt(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Rt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}if(!le(r)){let s={instancePath:i,schemaPath:"\
#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return Rt.errors=e,t===0}Rt.evaluated={dynamicProps:!1,dynamicItems:!1};function ee(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ee.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!Q.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}return ee.errors=e,t===0}ee.evaluated={dynamicProps:!1,dynamicItems:!1};function tr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=tr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>250){let s={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}return tr.errors=e,t===0}tr.evaluated={dynamicProps:!1,dynamicItems:!1};function Bt(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Bt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!Q.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}return Bt.errors=e,t===0}Bt.evaluated={dynamicProps:!1,dynamicItems:!1};function St(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=St.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>32){let s={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[s]:e.push(s),t++}if(g(r)<2){let s={instancePath:i,schemaPath:"#/minLe\
ngth",keyword:"minLength",params:{limit:2}};e===null?e=[s]:e.push(s),t++}if(!mi.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[s]:e.push(s),t++}return St.errors=e,t===0}St.evaluated={dynamicProps:!1,dynamicItems:!1};var Yl=new RegExp("^[A-Za-z0-9_.:-]{1,60}$","u");function Ma(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ma.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let o={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"title"}};e===null?e=[o]:e.push(o),t++}if(r.protocol===void 0||!y.call(r,"protocol")){let o={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"protocol"}};e===null?e=[o]:e.push(o),t++}if(r.url===void 0||!y.call(r,"url")){let o={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"url"}};e===null?e=[o]:e.push(o),t++}if(r.publisher===void 0||!y.call(r,"publisher")){let o={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"publisher"}};e===null?e=[o]:e.push(o),t++}if(r.enabled===void 0||!y.call(r,"enabled")){let o={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"enabled"}};e===null?e=[o]:e.push(o),t++}if(r.schedule===void 0||!y.call(r,"schedule")){let o={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"schedule"}};e===null?e=[o]:e.push(o),t++}for(let o of Object.keys(r))if(!y.call(
Ol.properties,o)){let u={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[u]:e.push(
u),t++}if(r.title!==void 0&&y.call(r,"title")&&(_t(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||(e=e===
null?_t.errors:e.concat(_t.errors),t=e.length)),r.protocol!==void 0&&y.call(r,"protocol")){let o=r.protocol;if(!(o==="ckan"||o==="datapress"||o==="dcat"||o==="d\
cat-us"||o==="arcgis-hub"||o==="socrata"||o==="opendatasoft"||o==="csw"||o==="ogc-records"||o==="jkan"||o==="register")){let u={instancePath:i+"/protocol",schemaPath:"\
#/properties/protocol/enum",keyword:"enum",params:{allowedValues:Ol.properties.protocol.enum}};e===null?e=[u]:e.push(u),t++}}if(r.url!==void 0&&y.call(r,"url")&&
(Rt(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?Rt.errors:e.concat(Rt.errors),t=e.length)),r.publisher!==
void 0&&y.call(r,"publisher")&&(ee(r.publisher,{instancePath:i+"/publisher",parentData:r,parentDataProperty:"publisher",rootData:c,dynamicAnchors:f})||(e=e===null?
ee.errors:e.concat(ee.errors),t=e.length)),r.enabled!==void 0&&y.call(r,"enabled")&&typeof r.enabled!="boolean"){let o={instancePath:i+"/enabled",schemaPath:"#/\
properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),t++}if(r.schedule!==void 0&&y.call(r,"schedule")){let o=r.schedule;if(!(o===
"daily"||o==="weekly"||o==="monthly")){let u={instancePath:i+"/schedule",schemaPath:"#/properties/schedule/enum",keyword:"enum",params:{allowedValues:Ol.properties.
schedule.enum}};e===null?e=[u]:e.push(u),t++}}if(r.filters!==void 0&&y.call(r,"filters")){let o=r.filters;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.
keys(o).length<1){let u={instancePath:i+"/filters",schemaPath:"#/properties/filters/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[u]:e.push(
u),t++}for(let u of Object.keys(o))if(!(u==="include"||u==="exclude")){let l={instancePath:i+"/filters",schemaPath:"#/properties/filters/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u}};e===null?e=[l]:e.push(l),t++}if(o.include!==void 0&&y.call(o,"include")){let u=o.include;if(u&&typeof u=="o\
bject"&&!Array.isArray(u)){if(Object.keys(u).length>20){let l={instancePath:i+"/filters/include",schemaPath:"#/properties/filters/properties/include/maxProperti\
es",keyword:"maxProperties",params:{limit:20}};e===null?e=[l]:e.push(l),t++}for(let l of Object.keys(u)){let p=t;if(typeof l=="string"&&!Yl.test(l)){let m={instancePath:i+
"/filters/include",schemaPath:"#/properties/filters/properties/include/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.:-]{1,60}$"},propertyName:l};
e===null?e=[m]:e.push(m),t++}var s=p===t;if(!s){let m={instancePath:i+"/filters/include",schemaPath:"#/properties/filters/properties/include/propertyNames",keyword:"\
propertyNames",params:{propertyName:l}};e===null?e=[m]:e.push(m),t++}}for(let l of Object.keys(u)){let p=u[l];if(Array.isArray(p)){if(p.length>100){let v={instancePath:i+
"/filters/include/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/include/additionalProperties/maxItems",keyword:"maxItem\
s",params:{limit:100}};e===null?e=[v]:e.push(v),t++}if(p.length<1){let v={instancePath:i+"/filters/include/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/filters/properties/include/additionalProperties/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),t++}let m=p.length;for(let v=0;v<
m;v++)tr(p[v],{instancePath:i+"/filters/include/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+v,parentData:p,parentDataProperty:v,rootData:c,dynamicAnchors:f})||
(e=e===null?tr.errors:e.concat(tr.errors),t=e.length);let h=p.length,I;if(h>1){e:for(;h--;)for(I=h;I--;)if(_(p[h],p[I])){let v={instancePath:i+"/filters/include\
/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/include/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{
i:h,j:I}};e===null?e=[v]:e.push(v),t++;break e}}}else{let m={instancePath:i+"/filters/include/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/filters/properties/include/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),t++}}}else{let l={instancePath:i+"/filter\
s/include",schemaPath:"#/properties/filters/properties/include/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}if(o.exclude!==void 0&&
y.call(o,"exclude")){let u=o.exclude;if(u&&typeof u=="object"&&!Array.isArray(u)){if(Object.keys(u).length>20){let l={instancePath:i+"/filters/exclude",schemaPath:"\
#/properties/filters/properties/exclude/maxProperties",keyword:"maxProperties",params:{limit:20}};e===null?e=[l]:e.push(l),t++}for(let l of Object.keys(u)){let p=t;
if(typeof l=="string"&&!Yl.test(l)){let m={instancePath:i+"/filters/exclude",schemaPath:"#/properties/filters/properties/exclude/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_.:-]{1,60}$"},propertyName:l};e===null?e=[m]:e.push(m),t++}var a=p===t;if(!a){let m={instancePath:i+"/filters/exclude",schemaPath:"\
#/properties/filters/properties/exclude/propertyNames",keyword:"propertyNames",params:{propertyName:l}};e===null?e=[m]:e.push(m),t++}}for(let l of Object.keys(u)){
let p=u[l];if(Array.isArray(p)){if(p.length>100){let v={instancePath:i+"/filters/exclude/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fil\
ters/properties/exclude/additionalProperties/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[v]:e.push(v),t++}if(p.length<1){let v={instancePath:i+
"/filters/exclude/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/exclude/additionalProperties/minItems",keyword:"minItem\
s",params:{limit:1}};e===null?e=[v]:e.push(v),t++}let m=p.length;for(let v=0;v<m;v++)tr(p[v],{instancePath:i+"/filters/exclude/"+l.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+v,parentData:p,parentDataProperty:v,rootData:c,dynamicAnchors:f})||(e=e===null?tr.errors:e.concat(tr.errors),t=e.length);let h=p.length,I;if(h>1){e:for(;h--;)
for(I=h;I--;)if(_(p[h],p[I])){let v={instancePath:i+"/filters/exclude/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/exc\
lude/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i:h,j:I}};e===null?e=[v]:e.push(v),t++;break e}}}else{let m={instancePath:i+"/filters/exclu\
de/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/exclude/additionalProperties/type",keyword:"type",params:{type:"array"}};
e===null?e=[m]:e.push(m),t++}}}else{let l={instancePath:i+"/filters/exclude",schemaPath:"#/properties/filters/properties/exclude/type",keyword:"type",params:{type:"\
object"}};e===null?e=[l]:e.push(l),t++}}}else{let u={instancePath:i+"/filters",schemaPath:"#/properties/filters/type",keyword:"type",params:{type:"object"}};e===
null?e=[u]:e.push(u),t++}}if(r.mappings!==void 0&&y.call(r,"mappings")){let o=r.mappings;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length<1){
let u={instancePath:i+"/mappings",schemaPath:"#/properties/mappings/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[u]:e.push(u),t++}for(let u of Object.
keys(o))if(!(u==="themes"||u==="licences"||u==="formats"||u==="frequencies")){let l={instancePath:i+"/mappings",schemaPath:"#/properties/mappings/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[l]:e.push(l),t++}if(o.themes!==void 0&&y.call(o,"themes")){let u=o.themes;if(u&&
typeof u=="object"&&!Array.isArray(u)){if(Object.keys(u).length>500){let l={instancePath:i+"/mappings/themes",schemaPath:"#/properties/mappings/properties/theme\
s/maxProperties",keyword:"maxProperties",params:{limit:500}};e===null?e=[l]:e.push(l),t++}for(let l of Object.keys(u))ee(u[l],{instancePath:i+"/mappings/themes/"+
l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:l,rootData:c,dynamicAnchors:f})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)}else{
let l={instancePath:i+"/mappings/themes",schemaPath:"#/properties/mappings/properties/themes/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(
l),t++}}if(o.licences!==void 0&&y.call(o,"licences")){let u=o.licences;if(u&&typeof u=="object"&&!Array.isArray(u)){if(Object.keys(u).length>500){let l={instancePath:i+
"/mappings/licences",schemaPath:"#/properties/mappings/properties/licences/maxProperties",keyword:"maxProperties",params:{limit:500}};e===null?e=[l]:e.push(l),t++}
for(let l of Object.keys(u))ee(u[l],{instancePath:i+"/mappings/licences/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:l,rootData:c,
dynamicAnchors:f})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)}else{let l={instancePath:i+"/mappings/licences",schemaPath:"#/properties/mappings/prop\
erties/licences/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}if(o.formats!==void 0&&y.call(o,"formats")){let u=o.formats;if(u&&typeof u==
"object"&&!Array.isArray(u)){if(Object.keys(u).length>500){let l={instancePath:i+"/mappings/formats",schemaPath:"#/properties/mappings/properties/formats/maxPro\
perties",keyword:"maxProperties",params:{limit:500}};e===null?e=[l]:e.push(l),t++}for(let l of Object.keys(u))ee(u[l],{instancePath:i+"/mappings/formats/"+l.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:l,rootData:c,dynamicAnchors:f})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)}else{let l={
instancePath:i+"/mappings/formats",schemaPath:"#/properties/mappings/properties/formats/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}
if(o.frequencies!==void 0&&y.call(o,"frequencies")){let u=o.frequencies;if(u&&typeof u=="object"&&!Array.isArray(u)){if(Object.keys(u).length>500){let l={instancePath:i+
"/mappings/frequencies",schemaPath:"#/properties/mappings/properties/frequencies/maxProperties",keyword:"maxProperties",params:{limit:500}};e===null?e=[l]:e.push(
l),t++}for(let l of Object.keys(u))ee(u[l],{instancePath:i+"/mappings/frequencies/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:l,rootData:c,
dynamicAnchors:f})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)}else{let l={instancePath:i+"/mappings/frequencies",schemaPath:"#/properties/mappings/p\
roperties/frequencies/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let u={instancePath:i+"/mappings",schemaPath:"#/propertie\
s/mappings/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),t++}}if(r.defaults!==void 0&&y.call(r,"defaults")){let o=r.defaults;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(Object.keys(o).length<1){let u={instancePath:i+"/defaults",schemaPath:"#/properties/defaults/minProperties",keyword:"minProperti\
es",params:{limit:1}};e===null?e=[u]:e.push(u),t++}for(let u of Object.keys(o))if(!(u==="themes"||u==="licence"||u==="frequency"||u==="places")){let l={instancePath:i+
"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[l]:e.push(l),t++}if(o.
themes!==void 0&&y.call(o,"themes")){let u=o.themes;if(Array.isArray(u)){if(u.length>6){let h={instancePath:i+"/defaults/themes",schemaPath:"#/properties/defaul\
ts/properties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?e=[h]:e.push(h),t++}if(u.length<1){let h={instancePath:i+"/defaults/themes",schemaPath:"\
#/properties/defaults/properties/themes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[h]:e.push(h),t++}let l=u.length;for(let h=0;h<l;h++)ee(u[h],{
instancePath:i+"/defaults/themes/"+h,parentData:u,parentDataProperty:h,rootData:c,dynamicAnchors:f})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length);let p=u.
length,m;if(p>1){e:for(;p--;)for(m=p;m--;)if(_(u[p],u[m])){let h={instancePath:i+"/defaults/themes",schemaPath:"#/properties/defaults/properties/themes/uniqueIt\
ems",keyword:"uniqueItems",params:{i:p,j:m}};e===null?e=[h]:e.push(h),t++;break e}}}else{let l={instancePath:i+"/defaults/themes",schemaPath:"#/properties/defau\
lts/properties/themes/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}if(o.licence!==void 0&&y.call(o,"licence")&&(Bt(o.licence,{instancePath:i+
"/defaults/licence",parentData:o,parentDataProperty:"licence",rootData:c,dynamicAnchors:f})||(e=e===null?Bt.errors:e.concat(Bt.errors),t=e.length)),o.frequency!==
void 0&&y.call(o,"frequency")&&(ee(o.frequency,{instancePath:i+"/defaults/frequency",parentData:o,parentDataProperty:"frequency",rootData:c,dynamicAnchors:f})||
(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),o.places!==void 0&&y.call(o,"places")){let u=o.places;if(Array.isArray(u)){if(u.length>100){let h={instancePath:i+
"/defaults/places",schemaPath:"#/properties/defaults/properties/places/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[h]:e.push(h),t++}if(u.length<
1){let h={instancePath:i+"/defaults/places",schemaPath:"#/properties/defaults/properties/places/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[h]:e.
push(h),t++}let l=u.length;for(let h=0;h<l;h++)St(u[h],{instancePath:i+"/defaults/places/"+h,parentData:u,parentDataProperty:h,rootData:c,dynamicAnchors:f})||(e=
e===null?St.errors:e.concat(St.errors),t=e.length);let p=u.length,m;if(p>1){e:for(;p--;)for(m=p;m--;)if(_(u[p],u[m])){let h={instancePath:i+"/defaults/places",schemaPath:"\
#/properties/defaults/properties/places/uniqueItems",keyword:"uniqueItems",params:{i:p,j:m}};e===null?e=[h]:e.push(h),t++;break e}}}else{let l={instancePath:i+"\
/defaults/places",schemaPath:"#/properties/defaults/properties/places/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}}else{let u={instancePath:i+
"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),t++}}if(r.limits!==void 0&&y.call(r,"limits")){
let o=r.limits;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length<1){let u={instancePath:i+"/limits",schemaPath:"#/properties/limits/minPrope\
rties",keyword:"minProperties",params:{limit:1}};e===null?e=[u]:e.push(u),t++}for(let u of Object.keys(o))if(!(u==="records"||u==="bytes")){let l={instancePath:i+
"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[l]:e.push(l),t++}if(o.
records!==void 0&&y.call(o,"records")){let u=o.records;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let l={instancePath:i+"/limits/records",schemaPath:"\
#/properties/limits/properties/records/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof u=="number"&&isFinite(u)){if(u>1e5||
isNaN(u)){let l={instancePath:i+"/limits/records",schemaPath:"#/properties/limits/properties/records/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5}};
e===null?e=[l]:e.push(l),t++}if(u<1||isNaN(u)){let l={instancePath:i+"/limits/records",schemaPath:"#/properties/limits/properties/records/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:1}};e===null?e=[l]:e.push(l),t++}}}if(o.bytes!==void 0&&y.call(o,"bytes")){let u=o.bytes;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u))){let l={instancePath:i+"/limits/bytes",schemaPath:"#/properties/limits/properties/bytes/type",keyword:"type",params:{type:"integer"}};e===null?
e=[l]:e.push(l),t++}if(typeof u=="number"&&isFinite(u)){if(u>1e9||isNaN(u)){let l={instancePath:i+"/limits/bytes",schemaPath:"#/properties/limits/properties/byt\
es/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}};e===null?e=[l]:e.push(l),t++}if(u<1e3||isNaN(u)){let l={instancePath:i+"/limits/bytes",schemaPath:"\
#/properties/limits/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1e3}};e===null?e=[l]:e.push(l),t++}}}}else{let u={instancePath:i+"\
/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),t++}}}else{let o={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}return Ma.errors=e,t===0}Ma.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zo=Ha;var No=new RegExp("^[^A-Z]+$","u");function Ha(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ha.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.synonyms===void 0||!y.call(r,"syno\
nyms")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"synonyms"}};e===null?e=[s]:e.push(s),t++}if(r.acronyms===void 0||
!y.call(r,"acronyms")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acronyms"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.
keys(r))if(!(s==="synonyms"||s==="acronyms")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[a]:e.push(a),t++}if(r.synonyms!==void 0&&y.call(r,"synonyms")){let s=r.synonyms;if(Array.isArray(s)){if(s.length>1e3){let o={instancePath:i+"/synony\
ms",schemaPath:"#/properties/synonyms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];
if(Array.isArray(u)){if(u.length>20){let h={instancePath:i+"/synonyms/"+o,schemaPath:"#/properties/synonyms/items/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[h]:e.push(h),t++}if(u.length<2){let h={instancePath:i+"/synonyms/"+o,schemaPath:"#/properties/synonyms/items/minItems",keyword:"minItems",params:{limit:2}};
e===null?e=[h]:e.push(h),t++}let l=u.length;for(let h=0;h<l;h++){let I=u[h];if(typeof I=="string"){if(g(I)>60){let v={instancePath:i+"/synonyms/"+o+"/"+h,schemaPath:"\
#/properties/synonyms/items/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[v]:e.push(v),t++}if(g(I)<2){let v={instancePath:i+"/synonyms/"+o+
"/"+h,schemaPath:"#/properties/synonyms/items/items/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[v]:e.push(v),t++}if(!No.test(I)){let v={instancePath:i+
"/synonyms/"+o+"/"+h,schemaPath:"#/properties/synonyms/items/items/pattern",keyword:"pattern",params:{pattern:"^[^A-Z]+$"}};e===null?e=[v]:e.push(v),t++}}else{let v={
instancePath:i+"/synonyms/"+o+"/"+h,schemaPath:"#/properties/synonyms/items/items/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),t++}}let p=u.
length,m;if(p>1){let h={};for(;p--;){let I=u[p];if(typeof I=="string"){if(typeof h[I]=="number"){m=h[I];let v={instancePath:i+"/synonyms/"+o,schemaPath:"#/prope\
rties/synonyms/items/uniqueItems",keyword:"uniqueItems",params:{i:p,j:m}};e===null?e=[v]:e.push(v),t++;break}h[I]=p}}}}else{let l={instancePath:i+"/synonyms/"+o,
schemaPath:"#/properties/synonyms/items/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/synonyms",schemaPath:"\
#/properties/synonyms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.acronyms!==void 0&&y.call(r,"acronyms")){let s=r.acronyms;if(Array.
isArray(s)){if(s.length>1e3){let l={instancePath:i+"/acronyms",schemaPath:"#/properties/acronyms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[l]:
e.push(l),t++}let a=s.length;for(let l=0;l<a;l++){let p=s[l];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.acronym===void 0||!y.call(p,"acronym")){let m={instancePath:i+
"/acronyms/"+l,schemaPath:"#/properties/acronyms/items/required",keyword:"required",params:{missingProperty:"acronym"}};e===null?e=[m]:e.push(m),t++}if(p.meaning===
void 0||!y.call(p,"meaning")){let m={instancePath:i+"/acronyms/"+l,schemaPath:"#/properties/acronyms/items/required",keyword:"required",params:{missingProperty:"\
meaning"}};e===null?e=[m]:e.push(m),t++}for(let m of Object.keys(p))if(!(m==="acronym"||m==="meaning"||m==="description")){let h={instancePath:i+"/acronyms/"+l,
schemaPath:"#/properties/acronyms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[h]:e.push(h),t++}if(p.acronym!==
void 0&&y.call(p,"acronym")){let m=p.acronym;if(typeof m=="string"){if(g(m)>20){let h={instancePath:i+"/acronyms/"+l+"/acronym",schemaPath:"#/properties/acronym\
s/items/properties/acronym/maxLength",keyword:"maxLength",params:{limit:20}};e===null?e=[h]:e.push(h),t++}if(g(m)<2){let h={instancePath:i+"/acronyms/"+l+"/acro\
nym",schemaPath:"#/properties/acronyms/items/properties/acronym/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+
"/acronyms/"+l+"/acronym",schemaPath:"#/properties/acronyms/items/properties/acronym/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}
if(p.meaning!==void 0&&y.call(p,"meaning")){let m=p.meaning;if(typeof m=="string"){if(g(m)>120){let h={instancePath:i+"/acronyms/"+l+"/meaning",schemaPath:"#/pr\
operties/acronyms/items/properties/meaning/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[h]:e.push(h),t++}if(g(m)<3){let h={instancePath:i+"/ac\
ronyms/"+l+"/meaning",schemaPath:"#/properties/acronyms/items/properties/meaning/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[h]:e.push(h),t++}}else{
let h={instancePath:i+"/acronyms/"+l+"/meaning",schemaPath:"#/properties/acronyms/items/properties/meaning/type",keyword:"type",params:{type:"string"}};e===null?
e=[h]:e.push(h),t++}}if(p.description!==void 0&&y.call(p,"description")){let m=p.description;if(typeof m=="string"){if(g(m)>500){let h={instancePath:i+"/acronym\
s/"+l+"/description",schemaPath:"#/properties/acronyms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[h]:e.push(h),
t++}if(g(m)<5){let h={instancePath:i+"/acronyms/"+l+"/description",schemaPath:"#/properties/acronyms/items/properties/description/minLength",keyword:"minLength",
params:{limit:5}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/acronyms/"+l+"/description",schemaPath:"#/properties/acronyms/items/properties/desc\
ription/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}}else{let m={instancePath:i+"/acronyms/"+l,schemaPath:"#/properties/acronyms/\
items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),t++}}let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+
"/acronyms",schemaPath:"#/properties/acronyms/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+
"/acronyms",schemaPath:"#/properties/acronyms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Ha.errors=e,t===0}Ha.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _o=Ja,
Ro={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"use.schema.json",type:"object",additionalProperties:!1,required:["title","organisation","purpose",
"data","setting","from"],properties:{title:{$ref:"common.schema.json#/$defs/title"},organisation:{$ref:"common.schema.json#/$defs/line"},purpose:{$ref:"common.s\
chema.json#/$defs/paragraph"},data:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/recordId"}},setting:{$ref:"common.\
schema.json#/$defs/line"},agreement:{$ref:"common.schema.json#/$defs/slug"},from:{$ref:"common.schema.json#/$defs/partialDate"},until:{$ref:"common.schema.json#\
/$defs/partialDate"},result:{$ref:"common.schema.json#/$defs/link"}}};function Tt(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Tt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>120){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[s]:e.push(s),t++}if(g(r)<5){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:5}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
return Tt.errors=e,t===0}Tt.evaluated={dynamicProps:!1,dynamicItems:!1};function ir(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=ir.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>250){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
return ir.errors=e,t===0}ir.evaluated={dynamicProps:!1,dynamicItems:!1};function Ft(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Ft.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2e3){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
return Ft.errors=e,t===0}Ft.evaluated={dynamicProps:!1,dynamicItems:!1};function Ut(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Ut.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>161){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[s]:e.push(s),t++}if(g(r)<7){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:7}};e===null?e=[s]:e.push(s),t++}if(!Pe.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0\
-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[s]:e.push(s),t++}return Ut.errors=e,t===0}Ut.evaluated={dynamicProps:!1,dynamicItems:!1};function Zt(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=Zt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<3){let s={instancePath:i,schemaPath:"#/minLe\
ngth",keyword:"minLength",params:{limit:3}};e===null?e=[s]:e.push(s),t++}if(!Q.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.
push(s),t++}return Zt.errors=e,t===0}Zt.evaluated={dynamicProps:!1,dynamicItems:!1};function nr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=nr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!pr.test(r)){
let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"}};e===null?e=[s]:e.push(
s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return nr.errors=e,t===0}nr.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Vt(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Vt.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.url===void 0||!y.call(r,"url")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="title"||s==="url")){
let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}r.title!==void 0&&
y.call(r,"title")&&(G(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),
t=e.length)),r.url!==void 0&&y.call(r,"url")&&(S(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?S.
errors:e.concat(S.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Vt.
errors=e,t===0}Vt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ja(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Ja.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||
!y.call(r,"title")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.organisation===
void 0||!y.call(r,"organisation")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"organisation"}};e===null?e=[s]:e.push(
s),t++}if(r.purpose===void 0||!y.call(r,"purpose")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"purpose"}};e===null?
e=[s]:e.push(s),t++}if(r.data===void 0||!y.call(r,"data")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"}};e===
null?e=[s]:e.push(s),t++}if(r.setting===void 0||!y.call(r,"setting")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
setting"}};e===null?e=[s]:e.push(s),t++}if(r.from===void 0||!y.call(r,"from")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
from"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!y.call(Ro.properties,s)){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.title!==void 0&&y.call(r,"title")&&(Tt(r.title,{instancePath:i+"/title",parentData:r,
parentDataProperty:"title",rootData:c,dynamicAnchors:f})||(e=e===null?Tt.errors:e.concat(Tt.errors),t=e.length)),r.organisation!==void 0&&y.call(r,"organisation")&&
(ir(r.organisation,{instancePath:i+"/organisation",parentData:r,parentDataProperty:"organisation",rootData:c,dynamicAnchors:f})||(e=e===null?ir.errors:e.concat(
ir.errors),t=e.length)),r.purpose!==void 0&&y.call(r,"purpose")&&(Ft(r.purpose,{instancePath:i+"/purpose",parentData:r,parentDataProperty:"purpose",rootData:c,dynamicAnchors:f})||
(e=e===null?Ft.errors:e.concat(Ft.errors),t=e.length)),r.data!==void 0&&y.call(r,"data")){let s=r.data;if(Array.isArray(s)){if(s.length>50){let l={instancePath:i+
"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/data",
schemaPath:"#/properties/data/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)Ut(s[l],{instancePath:i+
"/data/"+l,parentData:s,parentDataProperty:l,rootData:c,dynamicAnchors:f})||(e=e===null?Ut.errors:e.concat(Ut.errors),t=e.length);let o=s.length,u;if(o>1){e:for(;o--;)
for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+"/data",schemaPath:"#/properties/data/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.
push(l),t++;break e}}}else{let a={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}
r.setting!==void 0&&y.call(r,"setting")&&(ir(r.setting,{instancePath:i+"/setting",parentData:r,parentDataProperty:"setting",rootData:c,dynamicAnchors:f})||(e=e===
null?ir.errors:e.concat(ir.errors),t=e.length)),r.agreement!==void 0&&y.call(r,"agreement")&&(Zt(r.agreement,{instancePath:i+"/agreement",parentData:r,parentDataProperty:"\
agreement",rootData:c,dynamicAnchors:f})||(e=e===null?Zt.errors:e.concat(Zt.errors),t=e.length)),r.from!==void 0&&y.call(r,"from")&&(nr(r.from,{instancePath:i+"\
/from",parentData:r,parentDataProperty:"from",rootData:c,dynamicAnchors:f})||(e=e===null?nr.errors:e.concat(nr.errors),t=e.length)),r.until!==void 0&&y.call(r,"\
until")&&(nr(r.until,{instancePath:i+"/until",parentData:r,parentDataProperty:"until",rootData:c,dynamicAnchors:f})||(e=e===null?nr.errors:e.concat(nr.errors),t=
e.length)),r.result!==void 0&&y.call(r,"result")&&(Vt(r.result,{instancePath:i+"/result",parentData:r,parentDataProperty:"result",rootData:c,dynamicAnchors:f})||
(e=e===null?Vt.errors:e.concat(Vt.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(
s),t++}return Ja.errors=e,t===0}Ja.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bo=Qa;function Gt(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Gt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Gt.errors=e,t===0}Gt.evaluated={dynamicProps:!1,
dynamicItems:!1};function Ct(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ct.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!Q.
test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ct.errors=e,t===0}Ct.evaluated={dynamicProps:!1,dynamicItems:!1};var ci=zl["web-iri"];function Kt(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Kt.evaluated;if(n.
dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLen\
gth",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}if(!ci(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"web-iri"}};e===null?
e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Kt.errors=e,t===0}
Kt.evaluated={dynamicProps:!1,dynamicItems:!1};function Wt(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,
t=0,n=Wt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>250){let s={instancePath:i,schemaPath:"#/max\
Length",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Wt.
errors=e,t===0}Wt.evaluated={dynamicProps:!1,dynamicItems:!1};function Qa(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Qa.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||
!y.call(r,"title")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.description===
void 0||!y.call(r,"description")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[s]:e.push(
s),t++}if(r.terms===void 0||!y.call(r,"terms")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"terms"}};e===null?e=[s]:
e.push(s),t++}for(let s of Object.keys(r))if(!(s==="title"||s==="description"||s==="terms")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.title!==void 0&&y.call(r,"title")){let s=r.title;if(typeof s=="string"){if(g(
s)>120){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}if(g(s)<2){
let a={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&y.call(r,"descript\
ion")&&(Gt(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:c,dynamicAnchors:f})||(e=e===null?Gt.errors:e.concat(
Gt.errors),t=e.length)),r.terms!==void 0&&y.call(r,"terms")){let s=r.terms;if(Array.isArray(s)){if(s.length>1e3){let l={instancePath:i+"/terms",schemaPath:"#/pr\
operties/terms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/terms",schemaPath:"#/propert\
ies/terms/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++){let p=s[l];if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.id===void 0||!y.call(p,"id")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[m]:e.push(m),t++}if(p.label===void 0||!y.call(p,"label")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"\
required",params:{missingProperty:"label"}};e===null?e=[m]:e.push(m),t++}if(p.description===void 0||!y.call(p,"description")){let m={instancePath:i+"/terms/"+l,
schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[m]:e.push(m),t++}for(let m of Object.keys(
p))if(!(m==="id"||m==="label"||m==="description"||m==="iri"||m==="legalBasis")){let h={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[h]:e.push(h),t++}if(p.id!==void 0&&y.call(p,"id")&&(Ct(p.id,{instancePath:i+
"/terms/"+l+"/id",parentData:p,parentDataProperty:"id",rootData:c,dynamicAnchors:f})||(e=e===null?Ct.errors:e.concat(Ct.errors),t=e.length)),p.label!==void 0&&y.
call(p,"label")){let m=p.label;if(typeof m=="string"){if(g(m)>120){let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/la\
bel/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[h]:e.push(h),t++}if(g(m)<1){let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properti\
es/terms/items/properties/label/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"\
#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}if(p.description!==void 0&&y.call(p,"descri\
ption")){let m=p.description;if(typeof m=="string"){if(g(m)>500){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/propertie\
s/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[h]:e.push(h),t++}if(g(m)<5){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"\
#/properties/terms/items/properties/description/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/term\
s/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}p.iri!==
void 0&&y.call(p,"iri")&&(Kt(p.iri,{instancePath:i+"/terms/"+l+"/iri",parentData:p,parentDataProperty:"iri",rootData:c,dynamicAnchors:f})||(e=e===null?Kt.errors:
e.concat(Kt.errors),t=e.length)),p.legalBasis!==void 0&&y.call(p,"legalBasis")&&(Wt(p.legalBasis,{instancePath:i+"/terms/"+l+"/legalBasis",parentData:p,parentDataProperty:"\
legalBasis",rootData:c,dynamicAnchors:f})||(e=e===null?Wt.errors:e.concat(Wt.errors),t=e.length))}else{let m={instancePath:i+"/terms/"+l,schemaPath:"#/propertie\
s/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),t++}}let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={
instancePath:i+"/terms",schemaPath:"#/properties/terms/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+
"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Qa.errors=e,t===0}Qa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var So=Xa,To={
$schema:"https://json-schema.org/draft/2020-12/schema",$id:"vocabulary-formats.schema.json",type:"object",additionalProperties:!1,required:["title","description",
"terms"],properties:{title:{type:"string",minLength:2,maxLength:120},description:{$ref:"common.schema.json#/$defs/paragraph"},terms:{type:"array",minItems:1,maxItems:1e3,
uniqueItems:!0,items:{type:"object",additionalProperties:!1,required:["id","label","description","machineReadable"],properties:{id:{$ref:"common.schema.json#/$d\
efs/termId"},label:{type:"string",minLength:1,maxLength:120},description:{type:"string",minLength:5,maxLength:500},iri:{$ref:"common.schema.json#/$defs/iri"},mediaTypes:{
type:"array",minItems:1,maxItems:10,uniqueItems:!0,items:{type:"string",maxLength:120,pattern:"^[a-z]+/[A-Za-z0-9.+_-]+$"}},extensions:{type:"array",minItems:1,
maxItems:10,uniqueItems:!0,items:{type:"string",maxLength:12,pattern:"^[a-z0-9.]+$"}},machineReadable:{type:"boolean"},opensWith:{type:"string",minLength:3,maxLength:160},
altLabels:{type:"array",minItems:1,maxItems:30,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:60}}}}}}};function Yt(r,{instancePath:i="",parentData:P,
parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Yt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r==
"string"){if(g(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}return Yt.errors=e,t===0}Yt.evaluated={dynamicProps:!1,dynamicItems:!1};function Mt(r,{instancePath:i="",parentData:P,
parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Mt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r==
"string"){if(g(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!Q.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return Mt.errors=e,t===0}Mt.evaluated={dynamicProps:!1,dynamicItems:!1};function Ht(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ht.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}if(!ci(r)){let s={instancePath:i,schemaPath:"\
#/format",keyword:"format",params:{format:"web-iri"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return Ht.errors=e,t===0}Ht.evaluated={dynamicProps:!1,dynamicItems:!1};var Fo=new RegExp("^[a-z0-9.]+$","u");function Xa(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Xa.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let s={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.description===void 0||!y.call(r,"description")){let s={instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"description"}};e===null?e=[s]:e.push(s),t++}if(r.terms===void 0||!y.call(r,"terms")){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"terms"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="title"||s==="description"||s===
"terms")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.
title!==void 0&&y.call(r,"title")){let s=r.title;if(typeof s=="string"){if(g(s)>120){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"\
maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}if(g(s)<2){let a={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLeng\
th",params:{limit:2}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&y.call(r,"description")&&(Yt(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"\
description",rootData:c,dynamicAnchors:f})||(e=e===null?Yt.errors:e.concat(Yt.errors),t=e.length)),r.terms!==void 0&&y.call(r,"terms")){let s=r.terms;if(Array.isArray(
s)){if(s.length>1e3){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[l]:e.push(l),t++}
if(s.length<1){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.
length;for(let l=0;l<a;l++){let p=s[l];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.id===void 0||!y.call(p,"id")){let m={instancePath:i+"/terms/"+l,schemaPath:"\
#/properties/terms/items/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[m]:e.push(m),t++}if(p.label===void 0||!y.call(p,"label")){let m={
instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[m]:e.push(m),t++}if(p.
description===void 0||!y.call(p,"description")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"\
description"}};e===null?e=[m]:e.push(m),t++}if(p.machineReadable===void 0||!y.call(p,"machineReadable")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/propert\
ies/terms/items/required",keyword:"required",params:{missingProperty:"machineReadable"}};e===null?e=[m]:e.push(m),t++}for(let m of Object.keys(p))if(!y.call(To.
properties.terms.items.properties,m)){let h={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:m}};e===null?e=[h]:e.push(h),t++}if(p.id!==void 0&&y.call(p,"id")&&(Mt(p.id,{instancePath:i+"/terms/"+l+"/id",parentData:p,parentDataProperty:"\
id",rootData:c,dynamicAnchors:f})||(e=e===null?Mt.errors:e.concat(Mt.errors),t=e.length)),p.label!==void 0&&y.call(p,"label")){let m=p.label;if(typeof m=="strin\
g"){if(g(m)>120){let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[h]:e.push(h),t++}if(g(m)<1){let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/minLength",keyword:"min\
Length",params:{limit:1}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}if(p.description!==void 0&&y.call(p,"description")){let m=p.description;if(typeof m=="s\
tring"){if(g(m)>500){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/maxLength",keyword:"maxLength",
params:{limit:500}};e===null?e=[h]:e.push(h),t++}if(g(m)<5){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/des\
cription/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/prop\
erties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}if(p.iri!==void 0&&y.call(p,"iri")&&(Ht(p.iri,
{instancePath:i+"/terms/"+l+"/iri",parentData:p,parentDataProperty:"iri",rootData:c,dynamicAnchors:f})||(e=e===null?Ht.errors:e.concat(Ht.errors),t=e.length)),p.
mediaTypes!==void 0&&y.call(p,"mediaTypes")){let m=p.mediaTypes;if(Array.isArray(m)){if(m.length>10){let x={instancePath:i+"/terms/"+l+"/mediaTypes",schemaPath:"\
#/properties/terms/items/properties/mediaTypes/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[x]:e.push(x),t++}if(m.length<1){let x={instancePath:i+
"/terms/"+l+"/mediaTypes",schemaPath:"#/properties/terms/items/properties/mediaTypes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),t++}
let h=m.length;for(let x=0;x<h;x++){let E=m[x];if(typeof E=="string"){if(g(E)>120){let j={instancePath:i+"/terms/"+l+"/mediaTypes/"+x,schemaPath:"#/properties/t\
erms/items/properties/mediaTypes/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[j]:e.push(j),t++}if(!_l.test(E)){let j={instancePath:i+"/t\
erms/"+l+"/mediaTypes/"+x,schemaPath:"#/properties/terms/items/properties/mediaTypes/items/pattern",keyword:"pattern",params:{pattern:"^[a-z]+/[A-Za-z0-9.+_-]+$"}};
e===null?e=[j]:e.push(j),t++}}else{let j={instancePath:i+"/terms/"+l+"/mediaTypes/"+x,schemaPath:"#/properties/terms/items/properties/mediaTypes/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[j]:e.push(j),t++}}let I=m.length,v;if(I>1){let x={};for(;I--;){let E=m[I];if(typeof E=="string"){if(typeof x[E]=="numb\
er"){v=x[E];let j={instancePath:i+"/terms/"+l+"/mediaTypes",schemaPath:"#/properties/terms/items/properties/mediaTypes/uniqueItems",keyword:"uniqueItems",params:{
i:I,j:v}};e===null?e=[j]:e.push(j),t++;break}x[E]=I}}}}else{let h={instancePath:i+"/terms/"+l+"/mediaTypes",schemaPath:"#/properties/terms/items/properties/medi\
aTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),t++}}if(p.extensions!==void 0&&y.call(p,"extensions")){let m=p.extensions;if(Array.isArray(
m)){if(m.length>10){let x={instancePath:i+"/terms/"+l+"/extensions",schemaPath:"#/properties/terms/items/properties/extensions/maxItems",keyword:"maxItems",params:{
limit:10}};e===null?e=[x]:e.push(x),t++}if(m.length<1){let x={instancePath:i+"/terms/"+l+"/extensions",schemaPath:"#/properties/terms/items/properties/extension\
s/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),t++}let h=m.length;for(let x=0;x<h;x++){let E=m[x];if(typeof E=="string"){if(g(E)>12){
let j={instancePath:i+"/terms/"+l+"/extensions/"+x,schemaPath:"#/properties/terms/items/properties/extensions/items/maxLength",keyword:"maxLength",params:{limit:12}};
e===null?e=[j]:e.push(j),t++}if(!Fo.test(E)){let j={instancePath:i+"/terms/"+l+"/extensions/"+x,schemaPath:"#/properties/terms/items/properties/extensions/items\
/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9.]+$"}};e===null?e=[j]:e.push(j),t++}}else{let j={instancePath:i+"/terms/"+l+"/extensions/"+x,schemaPath:"#\
/properties/terms/items/properties/extensions/items/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),t++}}let I=m.length,v;if(I>1){let x={};
for(;I--;){let E=m[I];if(typeof E=="string"){if(typeof x[E]=="number"){v=x[E];let j={instancePath:i+"/terms/"+l+"/extensions",schemaPath:"#/properties/terms/ite\
ms/properties/extensions/uniqueItems",keyword:"uniqueItems",params:{i:I,j:v}};e===null?e=[j]:e.push(j),t++;break}x[E]=I}}}}else{let h={instancePath:i+"/terms/"+
l+"/extensions",schemaPath:"#/properties/terms/items/properties/extensions/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),t++}}if(p.machineReadable!==
void 0&&y.call(p,"machineReadable")&&typeof p.machineReadable!="boolean"){let m={instancePath:i+"/terms/"+l+"/machineReadable",schemaPath:"#/properties/terms/it\
ems/properties/machineReadable/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),t++}if(p.opensWith!==void 0&&y.call(p,"opensWith")){let m=p.
opensWith;if(typeof m=="string"){if(g(m)>160){let h={instancePath:i+"/terms/"+l+"/opensWith",schemaPath:"#/properties/terms/items/properties/opensWith/maxLength",
keyword:"maxLength",params:{limit:160}};e===null?e=[h]:e.push(h),t++}if(g(m)<3){let h={instancePath:i+"/terms/"+l+"/opensWith",schemaPath:"#/properties/terms/it\
ems/properties/opensWith/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/terms/"+l+"/opensWith",schemaPath:"\
#/properties/terms/items/properties/opensWith/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}if(p.altLabels!==void 0&&y.call(p,"altL\
abels")){let m=p.altLabels;if(Array.isArray(m)){if(m.length>30){let x={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/a\
ltLabels/maxItems",keyword:"maxItems",params:{limit:30}};e===null?e=[x]:e.push(x),t++}if(m.length<1){let x={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"\
#/properties/terms/items/properties/altLabels/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),t++}let h=m.length;for(let x=0;x<h;x++){let E=m[x];
if(typeof E=="string"){if(g(E)>60){let j={instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms/items/properties/altLabels/items/maxLength",
keyword:"maxLength",params:{limit:60}};e===null?e=[j]:e.push(j),t++}if(g(E)<1){let j={instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms/\
items/properties/altLabels/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[j]:e.push(j),t++}}else{let j={instancePath:i+"/terms/"+l+"/altLabe\
ls/"+x,schemaPath:"#/properties/terms/items/properties/altLabels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),t++}}let I=m.length,
v;if(I>1){let x={};for(;I--;){let E=m[I];if(typeof E=="string"){if(typeof x[E]=="number"){v=x[E];let j={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/pr\
operties/terms/items/properties/altLabels/uniqueItems",keyword:"uniqueItems",params:{i:I,j:v}};e===null?e=[j]:e.push(j),t++;break}x[E]=I}}}}else{let h={instancePath:i+
"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),t++}}}else{
let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),t++}}let o=s.length,
u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/uniqueItems",keyword:"uniqueItems",params:{i:o,
j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===
null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Xa.errors=e,
t===0}Xa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Uo=el;function Jt(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Jt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Jt.errors=e,t===0}Jt.evaluated={dynamicProps:!1,
dynamicItems:!1};function Qt(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Qt.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!Q.
test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Qt.errors=e,t===0}Qt.evaluated={dynamicProps:!1,dynamicItems:!1};
function Xt(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Xt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[s]:e.push(s),t++}if(!ci(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"web-iri"}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Xt.errors=e,t===0}Xt.evaluated={dynamicProps:!1,
dynamicItems:!1};function ei(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ei.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>32){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};
e===null?e=[s]:e.push(s),t++}if(!Jl.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0\
-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}return ei.errors=e,t===0}ei.evaluated={dynamicProps:!1,dynamicItems:!1};function el(r,{instancePath:i="",parentData:P,
parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=el.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
title"}};e===null?e=[s]:e.push(s),t++}if(r.description===void 0||!y.call(r,"description")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"description"}};e===null?e=[s]:e.push(s),t++}if(r.terms===void 0||!y.call(r,"terms")){let s={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"terms"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="title"||s==="description"||s==="terms")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.title!==void 0&&y.call(r,"ti\
tle")){let s=r.title;if(typeof s=="string"){if(g(s)>120){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[a]:e.push(a),t++}if(g(s)<2){let a={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:2}};e===null?
e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}
if(r.description!==void 0&&y.call(r,"description")&&(Jt(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:c,dynamicAnchors:f})||
(e=e===null?Jt.errors:e.concat(Jt.errors),t=e.length)),r.terms!==void 0&&y.call(r,"terms")){let s=r.terms;if(Array.isArray(s)){if(s.length>1e3){let l={instancePath:i+
"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/ter\
ms",schemaPath:"#/properties/terms/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++){let p=s[l];if(p&&
typeof p=="object"&&!Array.isArray(p)){if(p.id===void 0||!y.call(p,"id")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"\
required",params:{missingProperty:"id"}};e===null?e=[m]:e.push(m),t++}if(p.label===void 0||!y.call(p,"label")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/p\
roperties/terms/items/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[m]:e.push(m),t++}if(p.description===void 0||!y.call(p,"descript\
ion")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[m]:
e.push(m),t++}for(let m of Object.keys(p))if(!(m==="id"||m==="label"||m==="description"||m==="iri"||m==="duration")){let h={instancePath:i+"/terms/"+l,schemaPath:"\
#/properties/terms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[h]:e.push(h),t++}if(p.id!==void 0&&y.call(
p,"id")&&(Qt(p.id,{instancePath:i+"/terms/"+l+"/id",parentData:p,parentDataProperty:"id",rootData:c,dynamicAnchors:f})||(e=e===null?Qt.errors:e.concat(Qt.errors),
t=e.length)),p.label!==void 0&&y.call(p,"label")){let m=p.label;if(typeof m=="string"){if(g(m)>120){let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/pro\
perties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[h]:e.push(h),t++}if(g(m)<1){let h={instancePath:i+"/terms/"+
l+"/label",schemaPath:"#/properties/terms/items/properties/label/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+
"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}if(p.description!==
void 0&&y.call(p,"description")){let m=p.description;if(typeof m=="string"){if(g(m)>500){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properti\
es/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[h]:e.push(h),t++}if(g(m)<5){let h={instancePath:i+"/terms/"+
l+"/description",schemaPath:"#/properties/terms/items/properties/description/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[h]:e.push(h),t++}}else{
let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?
e=[h]:e.push(h),t++}}p.iri!==void 0&&y.call(p,"iri")&&(Xt(p.iri,{instancePath:i+"/terms/"+l+"/iri",parentData:p,parentDataProperty:"iri",rootData:c,dynamicAnchors:f})||
(e=e===null?Xt.errors:e.concat(Xt.errors),t=e.length)),p.duration!==void 0&&y.call(p,"duration")&&(ei(p.duration,{instancePath:i+"/terms/"+l+"/duration",parentData:p,
parentDataProperty:"duration",rootData:c,dynamicAnchors:f})||(e=e===null?ei.errors:e.concat(ei.errors),t=e.length))}else{let m={instancePath:i+"/terms/"+l,schemaPath:"\
#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),t++}}let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],
s[u])){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{
let a={instancePath:i+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return el.errors=e,t===0}el.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Zo=rl,Vo={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"vocabulary-licences.schema.json",type:"object",additionalProperties:!1,required:["titl\
e","description","terms"],properties:{title:{type:"string",minLength:2,maxLength:120},description:{$ref:"common.schema.json#/$defs/paragraph"},terms:{type:"arra\
y",minItems:1,maxItems:1e3,uniqueItems:!0,items:{type:"object",additionalProperties:!1,required:["id","label","description","open","attribution"],properties:{id:{
$ref:"common.schema.json#/$defs/termId"},label:{type:"string",minLength:1,maxLength:120},description:{type:"string",minLength:5,maxLength:500},iri:{$ref:"common\
.schema.json#/$defs/iri"},url:{$ref:"common.schema.json#/$defs/httpsUrl"},open:{type:"boolean"},spdx:{type:"string",minLength:2,maxLength:60},attribution:{type:"\
boolean"},attributionText:{type:"string",minLength:3,maxLength:500},can:{type:"array",minItems:1,maxItems:10,uniqueItems:!0,items:{$ref:"common.schema.json#/$de\
fs/line"}},must:{type:"array",minItems:1,maxItems:10,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/line"}},altLabels:{type:"array",minItems:1,maxItems:50,
uniqueItems:!0,items:{type:"string",minLength:1,maxLength:250}}}}}}};function ri(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=ri.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2e3){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
return ri.errors=e,t===0}ri.evaluated={dynamicProps:!1,dynamicItems:!1};function si(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=si.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[s]:e.push(s),t++}if(!Q.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return si.errors=
e,t===0}si.evaluated={dynamicProps:!1,dynamicItems:!1};function ti(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=ti.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}if(!ci(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{
format:"web-iri"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),
t++}return ti.errors=e,t===0}ti.evaluated={dynamicProps:!1,dynamicItems:!1};function ii(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=ii.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}if(!le(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{
format:"https-url"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),
t++}return ii.errors=e,t===0}ii.evaluated={dynamicProps:!1,dynamicItems:!1};function ar(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=ar.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>250){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
return ar.errors=e,t===0}ar.evaluated={dynamicProps:!1,dynamicItems:!1};function rl(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=rl.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||
!y.call(r,"title")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.description===
void 0||!y.call(r,"description")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[s]:e.push(
s),t++}if(r.terms===void 0||!y.call(r,"terms")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"terms"}};e===null?e=[s]:
e.push(s),t++}for(let s of Object.keys(r))if(!(s==="title"||s==="description"||s==="terms")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.title!==void 0&&y.call(r,"title")){let s=r.title;if(typeof s=="string"){if(g(
s)>120){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}if(g(s)<2){
let a={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&y.call(r,"descript\
ion")&&(ri(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:c,dynamicAnchors:f})||(e=e===null?ri.errors:e.concat(
ri.errors),t=e.length)),r.terms!==void 0&&y.call(r,"terms")){let s=r.terms;if(Array.isArray(s)){if(s.length>1e3){let l={instancePath:i+"/terms",schemaPath:"#/pr\
operties/terms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/terms",schemaPath:"#/propert\
ies/terms/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++){let p=s[l];if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.id===void 0||!y.call(p,"id")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[m]:e.push(m),t++}if(p.label===void 0||!y.call(p,"label")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"\
required",params:{missingProperty:"label"}};e===null?e=[m]:e.push(m),t++}if(p.description===void 0||!y.call(p,"description")){let m={instancePath:i+"/terms/"+l,
schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[m]:e.push(m),t++}if(p.open===void 0||!y.call(
p,"open")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"open"}};e===null?e=[m]:e.
push(m),t++}if(p.attribution===void 0||!y.call(p,"attribution")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"requi\
red",params:{missingProperty:"attribution"}};e===null?e=[m]:e.push(m),t++}for(let m of Object.keys(p))if(!y.call(Vo.properties.terms.items.properties,m)){let h={
instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[
h]:e.push(h),t++}if(p.id!==void 0&&y.call(p,"id")&&(si(p.id,{instancePath:i+"/terms/"+l+"/id",parentData:p,parentDataProperty:"id",rootData:c,dynamicAnchors:f})||
(e=e===null?si.errors:e.concat(si.errors),t=e.length)),p.label!==void 0&&y.call(p,"label")){let m=p.label;if(typeof m=="string"){if(g(m)>120){let h={instancePath:i+
"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[h]:e.push(h),t++}if(g(
m)<1){let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[h]:e.push(h),t++}}if(p.description!==void 0&&y.call(p,"description")){let m=p.description;if(typeof m=="string"){if(g(m)>500){let h={instancePath:i+
"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[h]:e.push(
h),t++}if(g(m)<5){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/minLength",keyword:"minLength",params:{
limit:5}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/type",
keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}if(p.iri!==void 0&&y.call(p,"iri")&&(ti(p.iri,{instancePath:i+"/terms/"+l+"/iri",parentData:p,
parentDataProperty:"iri",rootData:c,dynamicAnchors:f})||(e=e===null?ti.errors:e.concat(ti.errors),t=e.length)),p.url!==void 0&&y.call(p,"url")&&(ii(p.url,{instancePath:i+
"/terms/"+l+"/url",parentData:p,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?ii.errors:e.concat(ii.errors),t=e.length)),p.open!==void 0&&
y.call(p,"open")&&typeof p.open!="boolean"){let m={instancePath:i+"/terms/"+l+"/open",schemaPath:"#/properties/terms/items/properties/open/type",keyword:"type",
params:{type:"boolean"}};e===null?e=[m]:e.push(m),t++}if(p.spdx!==void 0&&y.call(p,"spdx")){let m=p.spdx;if(typeof m=="string"){if(g(m)>60){let h={instancePath:i+
"/terms/"+l+"/spdx",schemaPath:"#/properties/terms/items/properties/spdx/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[h]:e.push(h),t++}if(g(m)<
2){let h={instancePath:i+"/terms/"+l+"/spdx",schemaPath:"#/properties/terms/items/properties/spdx/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[h]:
e.push(h),t++}}else{let h={instancePath:i+"/terms/"+l+"/spdx",schemaPath:"#/properties/terms/items/properties/spdx/type",keyword:"type",params:{type:"string"}};
e===null?e=[h]:e.push(h),t++}}if(p.attribution!==void 0&&y.call(p,"attribution")&&typeof p.attribution!="boolean"){let m={instancePath:i+"/terms/"+l+"/attributi\
on",schemaPath:"#/properties/terms/items/properties/attribution/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),t++}if(p.attributionText!==
void 0&&y.call(p,"attributionText")){let m=p.attributionText;if(typeof m=="string"){if(g(m)>500){let h={instancePath:i+"/terms/"+l+"/attributionText",schemaPath:"\
#/properties/terms/items/properties/attributionText/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[h]:e.push(h),t++}if(g(m)<3){let h={instancePath:i+
"/terms/"+l+"/attributionText",schemaPath:"#/properties/terms/items/properties/attributionText/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[h]:e.
push(h),t++}}else{let h={instancePath:i+"/terms/"+l+"/attributionText",schemaPath:"#/properties/terms/items/properties/attributionText/type",keyword:"type",params:{
type:"string"}};e===null?e=[h]:e.push(h),t++}}if(p.can!==void 0&&y.call(p,"can")){let m=p.can;if(Array.isArray(m)){if(m.length>10){let x={instancePath:i+"/terms\
/"+l+"/can",schemaPath:"#/properties/terms/items/properties/can/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[x]:e.push(x),t++}if(m.length<1){let x={
instancePath:i+"/terms/"+l+"/can",schemaPath:"#/properties/terms/items/properties/can/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),t++}
let h=m.length;for(let x=0;x<h;x++)ar(m[x],{instancePath:i+"/terms/"+l+"/can/"+x,parentData:m,parentDataProperty:x,rootData:c,dynamicAnchors:f})||(e=e===null?ar.
errors:e.concat(ar.errors),t=e.length);let I=m.length,v;if(I>1){e:for(;I--;)for(v=I;v--;)if(_(m[I],m[v])){let x={instancePath:i+"/terms/"+l+"/can",schemaPath:"#\
/properties/terms/items/properties/can/uniqueItems",keyword:"uniqueItems",params:{i:I,j:v}};e===null?e=[x]:e.push(x),t++;break e}}}else{let h={instancePath:i+"/\
terms/"+l+"/can",schemaPath:"#/properties/terms/items/properties/can/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),t++}}if(p.must!==void 0&&
y.call(p,"must")){let m=p.must;if(Array.isArray(m)){if(m.length>10){let x={instancePath:i+"/terms/"+l+"/must",schemaPath:"#/properties/terms/items/properties/mu\
st/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[x]:e.push(x),t++}if(m.length<1){let x={instancePath:i+"/terms/"+l+"/must",schemaPath:"#/propertie\
s/terms/items/properties/must/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),t++}let h=m.length;for(let x=0;x<h;x++)ar(m[x],{instancePath:i+
"/terms/"+l+"/must/"+x,parentData:m,parentDataProperty:x,rootData:c,dynamicAnchors:f})||(e=e===null?ar.errors:e.concat(ar.errors),t=e.length);let I=m.length,v;if(I>
1){e:for(;I--;)for(v=I;v--;)if(_(m[I],m[v])){let x={instancePath:i+"/terms/"+l+"/must",schemaPath:"#/properties/terms/items/properties/must/uniqueItems",keyword:"\
uniqueItems",params:{i:I,j:v}};e===null?e=[x]:e.push(x),t++;break e}}}else{let h={instancePath:i+"/terms/"+l+"/must",schemaPath:"#/properties/terms/items/proper\
ties/must/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),t++}}if(p.altLabels!==void 0&&y.call(p,"altLabels")){let m=p.altLabels;if(Array.isArray(
m)){if(m.length>50){let x={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/maxItems",keyword:"maxItems",params:{
limit:50}};e===null?e=[x]:e.push(x),t++}if(m.length<1){let x={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/\
minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),t++}let h=m.length;for(let x=0;x<h;x++){let E=m[x];if(typeof E=="string"){if(g(E)>250){let j={
instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms/items/properties/altLabels/items/maxLength",keyword:"maxLength",params:{limit:250}};e===
null?e=[j]:e.push(j),t++}if(g(E)<1){let j={instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms/items/properties/altLabels/items/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[j]:e.push(j),t++}}else{let j={instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms/items/\
properties/altLabels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),t++}}let I=m.length,v;if(I>1){let x={};for(;I--;){let E=m[I];if(typeof E==
"string"){if(typeof x[E]=="number"){v=x[E];let j={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/uniqueItems",
keyword:"uniqueItems",params:{i:I,j:v}};e===null?e=[j]:e.push(j),t++;break}x[E]=I}}}}else{let h={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/propertie\
s/terms/items/properties/altLabels/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),t++}}}else{let m={instancePath:i+"/terms/"+l,schemaPath:"\
#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),t++}}let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],
s[u])){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{
let a={instancePath:i+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return rl.errors=e,t===0}rl.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Go=sl,Ml={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"vocabulary-places.schema.json",type:"object",additionalProperties:!1,required:["title",
"description","terms"],properties:{title:{type:"string",minLength:2,maxLength:120},description:{$ref:"common.schema.json#/$defs/paragraph"},terms:{type:"array",
minItems:1,maxItems:1e3,uniqueItems:!0,items:{type:"object",additionalProperties:!1,required:["id","label","kind"],properties:{id:{$ref:"common.schema.json#/$de\
fs/placeId"},label:{type:"string",minLength:1,maxLength:120},description:{type:"string",minLength:5,maxLength:500},iri:{$ref:"common.schema.json#/$defs/iri"},kind:{
enum:["area","region","city","wider","other"]},within:{type:"array",minItems:1,maxItems:10,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/placeId"}},shortLabel:{
type:"string",minLength:2,maxLength:4},tile:{type:"object",additionalProperties:!1,required:["column","row"],properties:{column:{type:"integer",minimum:0,maximum:40},
row:{type:"integer",minimum:0,maximum:40}}},bbox:{type:"array",prefixItems:[{type:"number",minimum:-180,maximum:180},{type:"number",minimum:-90,maximum:90},{type:"\
number",minimum:-180,maximum:180},{type:"number",minimum:-90,maximum:90}],items:!1,minItems:4,maxItems:4},altLabels:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,
items:{type:"string",minLength:2,maxLength:120}},containsPlace:{type:"array",minItems:1,maxItems:200,uniqueItems:!0,items:{type:"string",minLength:2,maxLength:120}}}}}}};
function ni(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ni.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ni.errors=e,t===0}ni.evaluated={dynamicProps:!1,
dynamicItems:!1};function lr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=lr.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>32){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};
e===null?e=[s]:e.push(s),t++}if(g(r)<2){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[s]:e.push(s),t++}if(!mi.
test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return lr.errors=e,t===0}lr.evaluated={dynamicProps:!1,dynamicItems:!1};
function ai(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ai.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[s]:e.push(s),t++}if(!ci(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"web-iri"}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ai.errors=e,t===0}ai.evaluated={dynamicProps:!1,
dynamicItems:!1};function sl(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=sl.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.description===void 0||!y.call(r,"description")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[s]:e.push(s),t++}if(r.terms===void 0||!y.call(r,"terms")){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"terms"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="t\
itle"||s==="description"||s==="terms")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[a]:e.push(a),t++}if(r.title!==void 0&&y.call(r,"title")){let s=r.title;if(typeof s=="string"){if(g(s)>120){let a={instancePath:i+"/title",schemaPath:"\
#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}if(g(s)<2){let a={instancePath:i+"/title",schemaPath:"#/prope\
rties/title/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&y.call(r,"description")&&(ni(r.description,{instancePath:i+"\
/description",parentData:r,parentDataProperty:"description",rootData:c,dynamicAnchors:f})||(e=e===null?ni.errors:e.concat(ni.errors),t=e.length)),r.terms!==void 0&&
y.call(r,"terms")){let s=r.terms;if(Array.isArray(s)){if(s.length>1e3){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",
params:{limit:1e3}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++){let p=s[l];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.id===void 0||!y.call(p,"\
id")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[m]:e.push(m),
t++}if(p.label===void 0||!y.call(p,"label")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"\
label"}};e===null?e=[m]:e.push(m),t++}if(p.kind===void 0||!y.call(p,"kind")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"\
required",params:{missingProperty:"kind"}};e===null?e=[m]:e.push(m),t++}for(let m of Object.keys(p))if(!y.call(Ml.properties.terms.items.properties,m)){let h={instancePath:i+
"/terms/"+l,schemaPath:"#/properties/terms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[h]:e.push(h),t++}
if(p.id!==void 0&&y.call(p,"id")&&(lr(p.id,{instancePath:i+"/terms/"+l+"/id",parentData:p,parentDataProperty:"id",rootData:c,dynamicAnchors:f})||(e=e===null?lr.
errors:e.concat(lr.errors),t=e.length)),p.label!==void 0&&y.call(p,"label")){let m=p.label;if(typeof m=="string"){if(g(m)>120){let h={instancePath:i+"/terms/"+l+
"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[h]:e.push(h),t++}if(g(m)<1){let h={
instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(
h),t++}}else{let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?
e=[h]:e.push(h),t++}}if(p.description!==void 0&&y.call(p,"description")){let m=p.description;if(typeof m=="string"){if(g(m)>500){let h={instancePath:i+"/terms/"+
l+"/description",schemaPath:"#/properties/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[h]:e.push(h),t++}if(g(
m)<5){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/minLength",keyword:"minLength",params:{limit:5}};
e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}if(p.iri!==void 0&&y.call(p,"iri")&&(ai(p.iri,{instancePath:i+"/terms/"+l+"/iri",parentData:p,parentDataProperty:"\
iri",rootData:c,dynamicAnchors:f})||(e=e===null?ai.errors:e.concat(ai.errors),t=e.length)),p.kind!==void 0&&y.call(p,"kind")){let m=p.kind;if(!(m==="area"||m===
"region"||m==="city"||m==="wider"||m==="other")){let h={instancePath:i+"/terms/"+l+"/kind",schemaPath:"#/properties/terms/items/properties/kind/enum",keyword:"e\
num",params:{allowedValues:Ml.properties.terms.items.properties.kind.enum}};e===null?e=[h]:e.push(h),t++}}if(p.within!==void 0&&y.call(p,"within")){let m=p.within;
if(Array.isArray(m)){if(m.length>10){let x={instancePath:i+"/terms/"+l+"/within",schemaPath:"#/properties/terms/items/properties/within/maxItems",keyword:"maxIt\
ems",params:{limit:10}};e===null?e=[x]:e.push(x),t++}if(m.length<1){let x={instancePath:i+"/terms/"+l+"/within",schemaPath:"#/properties/terms/items/properties/\
within/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),t++}let h=m.length;for(let x=0;x<h;x++)lr(m[x],{instancePath:i+"/terms/"+l+"/with\
in/"+x,parentData:m,parentDataProperty:x,rootData:c,dynamicAnchors:f})||(e=e===null?lr.errors:e.concat(lr.errors),t=e.length);let I=m.length,v;if(I>1){e:for(;I--;)
for(v=I;v--;)if(_(m[I],m[v])){let x={instancePath:i+"/terms/"+l+"/within",schemaPath:"#/properties/terms/items/properties/within/uniqueItems",keyword:"uniqueIte\
ms",params:{i:I,j:v}};e===null?e=[x]:e.push(x),t++;break e}}}else{let h={instancePath:i+"/terms/"+l+"/within",schemaPath:"#/properties/terms/items/properties/wi\
thin/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),t++}}if(p.shortLabel!==void 0&&y.call(p,"shortLabel")){let m=p.shortLabel;if(typeof m==
"string"){if(g(m)>4){let h={instancePath:i+"/terms/"+l+"/shortLabel",schemaPath:"#/properties/terms/items/properties/shortLabel/maxLength",keyword:"maxLength",params:{
limit:4}};e===null?e=[h]:e.push(h),t++}if(g(m)<2){let h={instancePath:i+"/terms/"+l+"/shortLabel",schemaPath:"#/properties/terms/items/properties/shortLabel/min\
Length",keyword:"minLength",params:{limit:2}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/terms/"+l+"/shortLabel",schemaPath:"#/properties/terms/\
items/properties/shortLabel/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}if(p.tile!==void 0&&y.call(p,"tile")){let m=p.tile;if(m&&
typeof m=="object"&&!Array.isArray(m)){if(m.column===void 0||!y.call(m,"column")){let h={instancePath:i+"/terms/"+l+"/tile",schemaPath:"#/properties/terms/items\
/properties/tile/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=[h]:e.push(h),t++}if(m.row===void 0||!y.call(m,"row")){let h={instancePath:i+
"/terms/"+l+"/tile",schemaPath:"#/properties/terms/items/properties/tile/required",keyword:"required",params:{missingProperty:"row"}};e===null?e=[h]:e.push(h),t++}
for(let h of Object.keys(m))if(!(h==="column"||h==="row")){let I={instancePath:i+"/terms/"+l+"/tile",schemaPath:"#/properties/terms/items/properties/tile/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[I]:e.push(I),t++}if(m.column!==void 0&&y.call(m,"column")){let h=m.column;
if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let I={instancePath:i+"/terms/"+l+"/tile/column",schemaPath:"#/properties/terms/items/properties/tile/\
properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[I]:e.push(I),t++}if(typeof h=="number"&&isFinite(h)){if(h>40||isNaN(h)){let I={instancePath:i+
"/terms/"+l+"/tile/column",schemaPath:"#/properties/terms/items/properties/tile/properties/column/maximum",keyword:"maximum",params:{comparison:"<=",limit:40}};
e===null?e=[I]:e.push(I),t++}if(h<0||isNaN(h)){let I={instancePath:i+"/terms/"+l+"/tile/column",schemaPath:"#/properties/terms/items/properties/tile/properties/\
column/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[I]:e.push(I),t++}}}if(m.row!==void 0&&y.call(m,"row")){let h=m.row;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let I={instancePath:i+"/terms/"+l+"/tile/row",schemaPath:"#/properties/terms/items/properties/tile/properties/row/typ\
e",keyword:"type",params:{type:"integer"}};e===null?e=[I]:e.push(I),t++}if(typeof h=="number"&&isFinite(h)){if(h>40||isNaN(h)){let I={instancePath:i+"/terms/"+l+
"/tile/row",schemaPath:"#/properties/terms/items/properties/tile/properties/row/maximum",keyword:"maximum",params:{comparison:"<=",limit:40}};e===null?e=[I]:e.push(
I),t++}if(h<0||isNaN(h)){let I={instancePath:i+"/terms/"+l+"/tile/row",schemaPath:"#/properties/terms/items/properties/tile/properties/row/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0}};e===null?e=[I]:e.push(I),t++}}}}else{let h={instancePath:i+"/terms/"+l+"/tile",schemaPath:"#/properties/terms/items/prop\
erties/tile/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),t++}}if(p.bbox!==void 0&&y.call(p,"bbox")){let m=p.bbox;if(Array.isArray(m)){if(m.
length>4){let v={instancePath:i+"/terms/"+l+"/bbox",schemaPath:"#/properties/terms/items/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===null?
e=[v]:e.push(v),t++}if(m.length<4){let v={instancePath:i+"/terms/"+l+"/bbox",schemaPath:"#/properties/terms/items/properties/bbox/minItems",keyword:"minItems",params:{
limit:4}};e===null?e=[v]:e.push(v),t++}let h=m.length;if(h>0){let v=m[0];if(typeof v=="number"&&isFinite(v)){if(v>180||isNaN(v)){let x={instancePath:i+"/terms/"+
l+"/bbox/0",schemaPath:"#/properties/terms/items/properties/bbox/prefixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=[x]:e.push(
x),t++}if(v<-180||isNaN(v)){let x={instancePath:i+"/terms/"+l+"/bbox/0",schemaPath:"#/properties/terms/items/properties/bbox/prefixItems/0/minimum",keyword:"min\
imum",params:{comparison:">=",limit:-180}};e===null?e=[x]:e.push(x),t++}}else{let x={instancePath:i+"/terms/"+l+"/bbox/0",schemaPath:"#/properties/terms/items/p\
roperties/bbox/prefixItems/0/type",keyword:"type",params:{type:"number"}};e===null?e=[x]:e.push(x),t++}}if(h>1){let v=m[1];if(typeof v=="number"&&isFinite(v)){if(v>
90||isNaN(v)){let x={instancePath:i+"/terms/"+l+"/bbox/1",schemaPath:"#/properties/terms/items/properties/bbox/prefixItems/1/maximum",keyword:"maximum",params:{
comparison:"<=",limit:90}};e===null?e=[x]:e.push(x),t++}if(v<-90||isNaN(v)){let x={instancePath:i+"/terms/"+l+"/bbox/1",schemaPath:"#/properties/terms/items/pro\
perties/bbox/prefixItems/1/minimum",keyword:"minimum",params:{comparison:">=",limit:-90}};e===null?e=[x]:e.push(x),t++}}else{let x={instancePath:i+"/terms/"+l+"\
/bbox/1",schemaPath:"#/properties/terms/items/properties/bbox/prefixItems/1/type",keyword:"type",params:{type:"number"}};e===null?e=[x]:e.push(x),t++}}if(h>2){let v=m[2];
if(typeof v=="number"&&isFinite(v)){if(v>180||isNaN(v)){let x={instancePath:i+"/terms/"+l+"/bbox/2",schemaPath:"#/properties/terms/items/properties/bbox/prefixI\
tems/2/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=[x]:e.push(x),t++}if(v<-180||isNaN(v)){let x={instancePath:i+"/terms/"+l+"/bbox\
/2",schemaPath:"#/properties/terms/items/properties/bbox/prefixItems/2/minimum",keyword:"minimum",params:{comparison:">=",limit:-180}};e===null?e=[x]:e.push(x),
t++}}else{let x={instancePath:i+"/terms/"+l+"/bbox/2",schemaPath:"#/properties/terms/items/properties/bbox/prefixItems/2/type",keyword:"type",params:{type:"numb\
er"}};e===null?e=[x]:e.push(x),t++}}if(h>3){let v=m[3];if(typeof v=="number"&&isFinite(v)){if(v>90||isNaN(v)){let x={instancePath:i+"/terms/"+l+"/bbox/3",schemaPath:"\
#/properties/terms/items/properties/bbox/prefixItems/3/maximum",keyword:"maximum",params:{comparison:"<=",limit:90}};e===null?e=[x]:e.push(x),t++}if(v<-90||isNaN(
v)){let x={instancePath:i+"/terms/"+l+"/bbox/3",schemaPath:"#/properties/terms/items/properties/bbox/prefixItems/3/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-90}};e===null?e=[x]:e.push(x),t++}}else{let x={instancePath:i+"/terms/"+l+"/bbox/3",schemaPath:"#/properties/terms/items/properties/bbox/prefixItems/\
3/type",keyword:"type",params:{type:"number"}};e===null?e=[x]:e.push(x),t++}}if(!(m.length<=4)){let v={instancePath:i+"/terms/"+l+"/bbox",schemaPath:"#/properti\
es/terms/items/properties/bbox/items",keyword:"items",params:{limit:4}};e===null?e=[v]:e.push(v),t++}}else{let h={instancePath:i+"/terms/"+l+"/bbox",schemaPath:"\
#/properties/terms/items/properties/bbox/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),t++}}if(p.altLabels!==void 0&&y.call(p,"altLabels")){
let m=p.altLabels;if(Array.isArray(m)){if(m.length>20){let x={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/\
maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[x]:e.push(x),t++}if(m.length<1){let x={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/propert\
ies/terms/items/properties/altLabels/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),t++}let h=m.length;for(let x=0;x<h;x++){let E=m[x];
if(typeof E=="string"){if(g(E)>120){let j={instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms/items/properties/altLabels/items/maxLength",
keyword:"maxLength",params:{limit:120}};e===null?e=[j]:e.push(j),t++}if(g(E)<2){let j={instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms\
/items/properties/altLabels/items/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[j]:e.push(j),t++}}else{let j={instancePath:i+"/terms/"+l+"/altLab\
els/"+x,schemaPath:"#/properties/terms/items/properties/altLabels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),t++}}let I=m.length,
v;if(I>1){let x={};for(;I--;){let E=m[I];if(typeof E=="string"){if(typeof x[E]=="number"){v=x[E];let j={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/pr\
operties/terms/items/properties/altLabels/uniqueItems",keyword:"uniqueItems",params:{i:I,j:v}};e===null?e=[j]:e.push(j),t++;break}x[E]=I}}}}else{let h={instancePath:i+
"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),t++}}if(p.
containsPlace!==void 0&&y.call(p,"containsPlace")){let m=p.containsPlace;if(Array.isArray(m)){if(m.length>200){let x={instancePath:i+"/terms/"+l+"/containsPlace",
schemaPath:"#/properties/terms/items/properties/containsPlace/maxItems",keyword:"maxItems",params:{limit:200}};e===null?e=[x]:e.push(x),t++}if(m.length<1){let x={
instancePath:i+"/terms/"+l+"/containsPlace",schemaPath:"#/properties/terms/items/properties/containsPlace/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[x]:e.push(x),t++}let h=m.length;for(let x=0;x<h;x++){let E=m[x];if(typeof E=="string"){if(g(E)>120){let j={instancePath:i+"/terms/"+l+"/containsPlace/"+x,schemaPath:"\
#/properties/terms/items/properties/containsPlace/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[j]:e.push(j),t++}if(g(E)<2){let j={instancePath:i+
"/terms/"+l+"/containsPlace/"+x,schemaPath:"#/properties/terms/items/properties/containsPlace/items/minLength",keyword:"minLength",params:{limit:2}};e===null?e=
[j]:e.push(j),t++}}else{let j={instancePath:i+"/terms/"+l+"/containsPlace/"+x,schemaPath:"#/properties/terms/items/properties/containsPlace/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[j]:e.push(j),t++}}let I=m.length,v;if(I>1){let x={};for(;I--;){let E=m[I];if(typeof E=="string"){if(typeof x[E]=="numb\
er"){v=x[E];let j={instancePath:i+"/terms/"+l+"/containsPlace",schemaPath:"#/properties/terms/items/properties/containsPlace/uniqueItems",keyword:"uniqueItems",
params:{i:I,j:v}};e===null?e=[j]:e.push(j),t++;break}x[E]=I}}}}else{let h={instancePath:i+"/terms/"+l+"/containsPlace",schemaPath:"#/properties/terms/items/prop\
erties/containsPlace/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),t++}}}else{let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/\
terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),t++}}let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={
instancePath:i+"/terms",schemaPath:"#/properties/terms/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+
"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return sl.errors=e,t===0}sl.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Co=tl;function li(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=li.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return li.errors=e,t===0}li.evaluated={dynamicProps:!1,
dynamicItems:!1};function oi(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=oi.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!Q.
test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return oi.errors=e,t===0}oi.evaluated={dynamicProps:!1,dynamicItems:!1};
function pi(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=pi.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[s]:e.push(s),t++}if(!ci(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"web-iri"}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return pi.errors=e,t===0}pi.evaluated={dynamicProps:!1,
dynamicItems:!1};function tl(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=tl.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.description===void 0||!y.call(r,"description")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[s]:e.push(s),t++}if(r.terms===void 0||!y.call(r,"terms")){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"terms"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="t\
itle"||s==="description"||s==="terms")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[a]:e.push(a),t++}if(r.title!==void 0&&y.call(r,"title")){let s=r.title;if(typeof s=="string"){if(g(s)>120){let a={instancePath:i+"/title",schemaPath:"\
#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}if(g(s)<2){let a={instancePath:i+"/title",schemaPath:"#/prope\
rties/title/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&y.call(r,"description")&&(li(r.description,{instancePath:i+"\
/description",parentData:r,parentDataProperty:"description",rootData:c,dynamicAnchors:f})||(e=e===null?li.errors:e.concat(li.errors),t=e.length)),r.terms!==void 0&&
y.call(r,"terms")){let s=r.terms;if(Array.isArray(s)){if(s.length>1e3){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",
params:{limit:1e3}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++){let p=s[l];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.id===void 0||!y.call(p,"\
id")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[m]:e.push(m),
t++}if(p.label===void 0||!y.call(p,"label")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"\
label"}};e===null?e=[m]:e.push(m),t++}if(p.description===void 0||!y.call(p,"description")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/item\
s/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[m]:e.push(m),t++}for(let m of Object.keys(p))if(!(m==="id"||m==="label"||m===
"description"||m==="iri"||m==="altLabels")){let h={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:m}};e===null?e=[h]:e.push(h),t++}if(p.id!==void 0&&y.call(p,"id")&&(oi(p.id,{instancePath:i+"/terms/"+l+"/id",parentData:p,parentDataProperty:"\
id",rootData:c,dynamicAnchors:f})||(e=e===null?oi.errors:e.concat(oi.errors),t=e.length)),p.label!==void 0&&y.call(p,"label")){let m=p.label;if(typeof m=="strin\
g"){if(g(m)>120){let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[h]:e.push(h),t++}if(g(m)<1){let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/minLength",keyword:"min\
Length",params:{limit:1}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}if(p.description!==void 0&&y.call(p,"description")){let m=p.description;if(typeof m=="s\
tring"){if(g(m)>500){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/maxLength",keyword:"maxLength",
params:{limit:500}};e===null?e=[h]:e.push(h),t++}if(g(m)<5){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/des\
cription/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/prop\
erties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}if(p.iri!==void 0&&y.call(p,"iri")&&(pi(p.iri,
{instancePath:i+"/terms/"+l+"/iri",parentData:p,parentDataProperty:"iri",rootData:c,dynamicAnchors:f})||(e=e===null?pi.errors:e.concat(pi.errors),t=e.length)),p.
altLabels!==void 0&&y.call(p,"altLabels")){let m=p.altLabels;if(Array.isArray(m)){if(m.length>30){let x={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/p\
roperties/terms/items/properties/altLabels/maxItems",keyword:"maxItems",params:{limit:30}};e===null?e=[x]:e.push(x),t++}if(m.length<1){let x={instancePath:i+"/t\
erms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),t++}let h=m.
length;for(let x=0;x<h;x++){let E=m[x];if(typeof E=="string"){if(g(E)>120){let j={instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms/item\
s/properties/altLabels/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[j]:e.push(j),t++}if(g(E)<1){let j={instancePath:i+"/terms/"+l+"/altL\
abels/"+x,schemaPath:"#/properties/terms/items/properties/altLabels/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[j]:e.push(j),t++}}else{let j={
instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms/items/properties/altLabels/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[j]:e.push(j),t++}}let I=m.length,v;if(I>1){let x={};for(;I--;){let E=m[I];if(typeof E=="string"){if(typeof x[E]=="number"){v=x[E];let j={instancePath:i+"/ter\
ms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/uniqueItems",keyword:"uniqueItems",params:{i:I,j:v}};e===null?e=[j]:e.push(j),t++;
break}x[E]=I}}}}else{let h={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/type",keyword:"type",params:{type:"\
array"}};e===null?e=[h]:e.push(h),t++}}}else{let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[m]:e.push(m),t++}}let o=s.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(_(s[o],s[u])){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/u\
niqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/terms",schemaPath:"#/properties/terms/ty\
pe",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),t++}return tl.errors=e,t===0}tl.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ko=new Map([["agreement.schema.json",Ql],["catalog\
ue.schema.json",Xl],["community.schema.json",no],["dataset.schema.json",lo],["exceptions.schema.json",fo],["harvested.schema.json",ho],["insight.schema.json",go],
["model.schema.json",Po],["pin.schema.json",wo],["publisher.schema.json",ko],["redirects.schema.json",bo],["request.schema.json",Do],["series.schema.json",Lo],[
"service.schema.json",$o],["source.schema.json",Oo],["synonyms.schema.json",zo],["use.schema.json",_o],["vocabulary-access-reasons.schema.json",Bo],["vocabulary\
-formats.schema.json",So],["vocabulary-frequencies.schema.json",Uo],["vocabulary-licences.schema.json",Zo],["vocabulary-places.schema.json",Go],["vocabulary.sch\
ema.json",Co]]);import"../formats.ts";var Wo=il;var d=Object.prototype.hasOwnProperty,b=$l().default;function fi(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=fi.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return fi.errors=
e,t===0}fi.evaluated={dynamicProps:!1,dynamicItems:!1};function yi(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=yi.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return yi.errors=
e,t===0}yi.evaluated={dynamicProps:!1,dynamicItems:!1};function hi(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=hi.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2e4){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return hi.errors=
e,t===0}hi.evaluated={dynamicProps:!1,dynamicItems:!1};function di(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=di.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return di.errors=
e,t===0}di.evaluated={dynamicProps:!1,dynamicItems:!1};function mr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=mr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return mr.errors=
e,t===0}mr.evaluated={dynamicProps:!1,dynamicItems:!1};function gi(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=gi.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return gi.errors=
e,t===0}gi.evaluated={dynamicProps:!1,dynamicItems:!1};function Pi(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Pi.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Pi.errors=
e,t===0}Pi.evaluated={dynamicProps:!1,dynamicItems:!1};function il(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=il.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&
d.call(r,"title")&&(fi(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||(e=e===null?fi.errors:e.concat(fi.
errors),t=e.length)),r.summary!==void 0&&d.call(r,"summary")&&(yi(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summary",rootData:c,dynamicAnchors:f})||
(e=e===null?yi.errors:e.concat(yi.errors),t=e.length)),r.description!==void 0&&d.call(r,"description")&&(hi(r.description,{instancePath:i+"/description",parentData:r,
parentDataProperty:"description",rootData:c,dynamicAnchors:f})||(e=e===null?hi.errors:e.concat(hi.errors),t=e.length)),r.parties!==void 0&&d.call(r,"parties")){
let s=r.parties;if(Array.isArray(s)){if(s.length>100){let o={instancePath:i+"/parties",schemaPath:"#/properties/parties/maxItems",keyword:"maxItems",params:{limit:100}};
e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];if(typeof u=="string"){if(b(u)>160){let l={instancePath:i+"/parties/"+o,schemaPath:"\
#/properties/parties/items/maxLength",keyword:"maxLength",params:{limit:160}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/parties/"+o,schemaPath:"\
#/properties/parties/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/parties",schemaPath:"#/prope\
rties/parties/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.purpose!==void 0&&d.call(r,"purpose")){let s=r.purpose;if(typeof s==
"string"){if(b(s)>500){let a={instancePath:i+"/purpose",schemaPath:"#/properties/purpose/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[a]:e.push(
a),t++}}else{let a={instancePath:i+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.legalGateways!==
void 0&&d.call(r,"legalGateways")){let s=r.legalGateways;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/legalGateways",schemaPath:"#/properties/le\
galGateways/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)di(s[o],{instancePath:i+"/legalGatew\
ays/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?di.errors:e.concat(di.errors),t=e.length)}else{let a={instancePath:i+"/lega\
lGateways",schemaPath:"#/properties/legalGateways/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}r.start!==void 0&&d.call(r,"start")&&
(mr(r.start,{instancePath:i+"/start",parentData:r,parentDataProperty:"start",rootData:c,dynamicAnchors:f})||(e=e===null?mr.errors:e.concat(mr.errors),t=e.length)),
r.end!==void 0&&d.call(r,"end")&&(mr(r.end,{instancePath:i+"/end",parentData:r,parentDataProperty:"end",rootData:c,dynamicAnchors:f})||(e=e===null?mr.errors:e.concat(
mr.errors),t=e.length)),r.review!==void 0&&d.call(r,"review")&&(gi(r.review,{instancePath:i+"/review",parentData:r,parentDataProperty:"review",rootData:c,dynamicAnchors:f})||
(e=e===null?gi.errors:e.concat(gi.errors),t=e.length)),r.url!==void 0&&d.call(r,"url")&&(Pi(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,
dynamicAnchors:f})||(e=e===null?Pi.errors:e.concat(Pi.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[s]:e.push(s),t++}return il.errors=e,t===0}il.evaluated={props:{title:!0,summary:!0,description:!0,kind:!0,parties:!0,purpose:!0,legalGateways:!0,start:!0,
end:!0,review:!0,url:!0},dynamicProps:!1,dynamicItems:!1};var Yo=nl;function wi(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=wi.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return wi.errors=
e,t===0}wi.evaluated={dynamicProps:!1,dynamicItems:!1};function ki(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ki.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ki.errors=
e,t===0}ki.evaluated={dynamicProps:!1,dynamicItems:!1};function ur(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=ur.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2048){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return ur.errors=e,t===0}ur.evaluated={dynamicProps:!1,dynamicItems:!1};function vi(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=vi.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return vi.errors=e,
t===0}vi.evaluated={dynamicProps:!1,dynamicItems:!1};function H(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=H.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>254){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:254}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return H.errors=
e,t===0}H.evaluated={dynamicProps:!1,dynamicItems:!1};function F(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,
t=0,n=F.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2048){let s={instancePath:i,schemaPath:"#/max\
Length",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[s]:e.push(s),t++}return F.errors=e,t===0}F.evaluated={dynamicProps:!1,dynamicItems:!1};function xi(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=xi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.name!==void 0&&d.call(r,"name")){let s=r.name;if(typeof s=="string"){if(b(s)>120){let a={instancePath:i+"/name",schemaPath:"#/properties\
/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}r.email!==void 0&&d.call(r,"email")&&(H(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"\
email",rootData:c,dynamicAnchors:f})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.url!==void 0&&d.call(r,"url")&&(F(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return xi.errors=e,t===0}xi.evaluated={props:{name:!0,email:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function bi(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=bi.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return bi.errors=e,
t===0}bi.evaluated={dynamicProps:!1,dynamicItems:!1};function Ii(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ii.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>32){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ii.errors=e,
t===0}Ii.evaluated={dynamicProps:!1,dynamicItems:!1};function C(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=C.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return C.errors=
e,t===0}C.evaluated={dynamicProps:!1,dynamicItems:!1};function Di(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,
t=0,n=Di.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.title!==void 0&&d.call(r,"tit\
le")&&(C(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),
r.url!==void 0&&d.call(r,"url")&&(F(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Di.errors=e,t===
0}Di.evaluated={props:{title:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function Li(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Li.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2048){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return Li.errors=e,t===0}Li.evaluated={dynamicProps:!1,dynamicItems:!1};function nl(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=nl.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.title!==void 0&&d.call(r,"title")&&(wi(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||
(e=e===null?wi.errors:e.concat(wi.errors),t=e.length)),r.shortTitle!==void 0&&d.call(r,"shortTitle")){let s=r.shortTitle;if(typeof s=="string"){if(b(s)>40){let a={
instancePath:i+"/shortTitle",schemaPath:"#/properties/shortTitle/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/shortTitle",schemaPath:"#/properties/shortTitle/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.tagline!==void 0&&d.call(r,"ta\
gline")){let s=r.tagline;if(typeof s=="string"){if(b(s)>120){let a={instancePath:i+"/tagline",schemaPath:"#/properties/tagline/maxLength",keyword:"maxLength",params:{
limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/tagline",schemaPath:"#/properties/tagline/type",keyword:"type",params:{type:"string"}};e===
null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&d.call(r,"description")&&(ki(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"\
description",rootData:c,dynamicAnchors:f})||(e=e===null?ki.errors:e.concat(ki.errors),t=e.length)),r.baseUrl!==void 0&&d.call(r,"baseUrl")&&(ur(r.baseUrl,{instancePath:i+
"/baseUrl",parentData:r,parentDataProperty:"baseUrl",rootData:c,dynamicAnchors:f})||(e=e===null?ur.errors:e.concat(ur.errors),t=e.length)),r.repository!==void 0&&
d.call(r,"repository")&&(ur(r.repository,{instancePath:i+"/repository",parentData:r,parentDataProperty:"repository",rootData:c,dynamicAnchors:f})||(e=e===null?ur.
errors:e.concat(ur.errors),t=e.length)),r.defaultBranch!==void 0&&d.call(r,"defaultBranch")){let s=r.defaultBranch;if(typeof s=="string"){if(b(s)>100){let a={instancePath:i+
"/defaultBranch",schemaPath:"#/properties/defaultBranch/maxLength",keyword:"maxLength",params:{limit:100}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/defaultBranch",schemaPath:"#/properties/defaultBranch/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.maintainers!==void 0&&d.
call(r,"maintainers")){let s=r.maintainers;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/maxIte\
ms",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];if(typeof u=="string"){if(b(u)>140){let l={
instancePath:i+"/maintainers/"+o,schemaPath:"#/properties/maintainers/items/maxLength",keyword:"maxLength",params:{limit:140}};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:i+"/maintainers/"+o,schemaPath:"#/properties/maintainers/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}}else{
let a={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.publisher!==
void 0&&d.call(r,"publisher")&&(vi(r.publisher,{instancePath:i+"/publisher",parentData:r,parentDataProperty:"publisher",rootData:c,dynamicAnchors:f})||(e=e===null?
vi.errors:e.concat(vi.errors),t=e.length)),r.contact!==void 0&&d.call(r,"contact")&&(xi(r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"co\
ntact",rootData:c,dynamicAnchors:f})||(e=e===null?xi.errors:e.concat(xi.errors),t=e.length)),r.licence!==void 0&&d.call(r,"licence")&&(bi(r.licence,{instancePath:i+
"/licence",parentData:r,parentDataProperty:"licence",rootData:c,dynamicAnchors:f})||(e=e===null?bi.errors:e.concat(bi.errors),t=e.length)),r.language!==void 0&&
d.call(r,"language")){let s=r.language;if(typeof s=="string"){if(b(s)>20){let a={instancePath:i+"/language",schemaPath:"#/properties/language/maxLength",keyword:"\
maxLength",params:{limit:20}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.place!==void 0&&d.call(r,"place")&&(Ii(r.place,{instancePath:i+"/place",parentData:r,parentDataProperty:"plac\
e",rootData:c,dynamicAnchors:f})||(e=e===null?Ii.errors:e.concat(Ii.errors),t=e.length)),r.areaNoun!==void 0&&d.call(r,"areaNoun")){let s=r.areaNoun;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.singular!==void 0&&d.call(s,"singular")){let a=s.singular;if(typeof a=="string"){if(b(a)>40){let o={instancePath:i+"/areaNoun/\
singular",schemaPath:"#/properties/areaNoun/properties/singular/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+
"/areaNoun/singular",schemaPath:"#/properties/areaNoun/properties/singular/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(s.plural!==
void 0&&d.call(s,"plural")){let a=s.plural;if(typeof a=="string"){if(b(a)>40){let o={instancePath:i+"/areaNoun/plural",schemaPath:"#/properties/areaNoun/propert\
ies/plural/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/areaNoun/plural",schemaPath:"#/propertie\
s/areaNoun/properties/plural/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}}else{let a={instancePath:i+"/areaNoun",schemaPath:"#/pr\
operties/areaNoun/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.exampleSearches!==void 0&&d.call(r,"exampleSearches")){let s=r.
exampleSearches;if(Array.isArray(s)){if(s.length>12){let o={instancePath:i+"/exampleSearches",schemaPath:"#/properties/exampleSearches/maxItems",keyword:"maxIte\
ms",params:{limit:12}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];if(typeof u=="string"){if(b(u)>60){let l={instancePath:i+"/ex\
ampleSearches/"+o,schemaPath:"#/properties/exampleSearches/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+
"/exampleSearches/"+o,schemaPath:"#/properties/exampleSearches/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+
"/exampleSearches",schemaPath:"#/properties/exampleSearches/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.relatedServices!==void 0&&
d.call(r,"relatedServices")){let s=r.relatedServices;if(Array.isArray(s)){if(s.length>12){let o={instancePath:i+"/relatedServices",schemaPath:"#/properties/rela\
tedServices/maxItems",keyword:"maxItems",params:{limit:12}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)Di(s[o],{instancePath:i+"/relatedSer\
vices/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?Di.errors:e.concat(Di.errors),t=e.length)}else{let a={instancePath:i+"/re\
latedServices",schemaPath:"#/properties/relatedServices/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}r.linksVerified!==void 0&&d.call(
r,"linksVerified")&&(Li(r.linksVerified,{instancePath:i+"/linksVerified",parentData:r,parentDataProperty:"linksVerified",rootData:c,dynamicAnchors:f})||(e=e===null?
Li.errors:e.concat(Li.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return nl.
errors=e,t===0}nl.evaluated={props:{title:!0,shortTitle:!0,tagline:!0,description:!0,baseUrl:!0,repository:!0,defaultBranch:!0,maintainers:!0,publisher:!0,contact:!0,
licence:!0,language:!0,place:!0,areaNoun:!0,exampleSearches:!0,relatedServices:!0,linksVerified:!0},dynamicProps:!1,dynamicItems:!1};var Mo=al;function ji(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ji.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ji.errors=
e,t===0}ji.evaluated={dynamicProps:!1,dynamicItems:!1};function $i(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=$i.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>250){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[s]:e.push(s),t++}return $i.errors=e,t===0}$i.evaluated={dynamicProps:!1,dynamicItems:!1};function cr(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=cr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(
r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return cr.errors=e,t===0}cr.evaluated={dynamicProps:!1,dynamicItems:!1};function qi(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=qi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(b(r)>2e4){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),
t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return qi.errors=e,t===0}qi.evaluated={dynamicProps:!1,
dynamicItems:!1};function Ai(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ai.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ai.errors=
e,t===0}Ai.evaluated={dynamicProps:!1,dynamicItems:!1};function fr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=fr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return fr.errors=e,
t===0}fr.evaluated={dynamicProps:!1,dynamicItems:!1};function Ei(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,
t=0,n=Ei.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2048){let s={instancePath:i,schemaPath:"#/ma\
xLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[s]:e.push(s),t++}return Ei.errors=e,t===0}Ei.evaluated={dynamicProps:!1,dynamicItems:!1};function yr(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=yr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r))r.title!==void 0&&d.call(r,"title")&&(C(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||
(e=e===null?C.errors:e.concat(C.errors),t=e.length)),r.url!==void 0&&d.call(r,"url")&&(F(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,
dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),t++}return yr.errors=e,t===0}yr.evaluated={props:{title:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function oe(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=oe.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>32){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return oe.errors=e,
t===0}oe.evaluated={dynamicProps:!1,dynamicItems:!1};function Ae(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ae.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ae.errors=
e,t===0}Ae.evaluated={dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=pe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.start!==void 0&&d.
call(r,"start")&&(Ae(r.start,{instancePath:i+"/start",parentData:r,parentDataProperty:"start",rootData:c,dynamicAnchors:f})||(e=e===null?Ae.errors:e.concat(Ae.errors),
t=e.length)),r.end!==void 0&&d.call(r,"end")&&(Ae(r.end,{instancePath:i+"/end",parentData:r,parentDataProperty:"end",rootData:c,dynamicAnchors:f})||(e=e===null?
Ae.errors:e.concat(Ae.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return pe.
errors=e,t===0}pe.evaluated={props:{start:!0,end:!0},dynamicProps:!1,dynamicItems:!1};function Y(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=Y.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>80){let s={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Y.errors=e,t===0}Y.evaluated={dynamicProps:!1,dynamicItems:!1};function Oi(r,{instancePath:i="",
parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Oi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.places!==void 0&&d.call(r,"places")){let s=r.places;if(Array.isArray(s)){if(s.length>100){let o={instancePath:i+
"/places",schemaPath:"#/properties/places/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)oe(s[o],
{instancePath:i+"/places/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)}else{let a={
instancePath:i+"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.period!==void 0&&d.call(
r,"period")&&(pe(r.period,{instancePath:i+"/period",parentData:r,parentDataProperty:"period",rootData:c,dynamicAnchors:f})||(e=e===null?pe.errors:e.concat(pe.errors),
t=e.length)),r.granularity!==void 0&&d.call(r,"granularity")&&(Y(r.granularity,{instancePath:i+"/granularity",parentData:r,parentDataProperty:"granularity",rootData:c,
dynamicAnchors:f})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.boundaries!==void 0&&d.call(r,"boundaries")){let s=r.boundaries;if(typeof s=="string"){
if(b(s)>120){let a={instancePath:i+"/boundaries",schemaPath:"#/properties/boundaries/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),
t++}}else{let a={instancePath:i+"/boundaries",schemaPath:"#/properties/boundaries/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.
bbox!==void 0&&d.call(r,"bbox")){let s=r.bbox;if(Array.isArray(s)){if(s.length>4){let a={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/maxItems",keyword:"\
maxItems",params:{limit:4}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Oi.
errors=e,t===0}Oi.evaluated={props:{places:!0,period:!0,granularity:!0,boundaries:!0,bbox:!0},dynamicProps:!1,dynamicItems:!1};function De(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=De.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>161){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return De.errors=
e,t===0}De.evaluated={dynamicProps:!1,dynamicItems:!1};function zi(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=zi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name!==void 0&&
d.call(r,"name")){let s=r.name;if(typeof s=="string"){if(b(s)>120){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),t++}}r.email!==void 0&&d.call(r,"email")&&(H(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:c,dynamicAnchors:f})||
(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.url!==void 0&&d.call(r,"url")&&(F(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,
dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),t++}return zi.errors=e,t===0}zi.evaluated={props:{name:!0,email:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function Ni(r,{instancePath:i="",
parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ni.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),typeof r=="string"){if(b(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ni.errors=e,t===0}Ni.evaluated={dynamicProps:!1,
dynamicItems:!1};function _i(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=_i.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme!==void 0&&d.call(r,"scheme")){let s=r.scheme;if(typeof s=="string"){
if(b(s)>80){let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.value!==void 0&&
d.call(r,"value")){let s=r.value;if(typeof s=="string"){if(b(s)>250){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",
params:{limit:250}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return _i.errors=
e,t===0}_i.evaluated={props:{scheme:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function al(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=al.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.title!==void 0&&d.call(r,"title")&&(ji(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||(e=e===null?
ji.errors:e.concat(ji.errors),t=e.length)),r.summary!==void 0&&d.call(r,"summary")&&($i(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"su\
mmary",rootData:c,dynamicAnchors:f})||(e=e===null?$i.errors:e.concat($i.errors),t=e.length)),r.question!==void 0&&d.call(r,"question")&&(cr(r.question,{instancePath:i+
"/question",parentData:r,parentDataProperty:"question",rootData:c,dynamicAnchors:f})||(e=e===null?cr.errors:e.concat(cr.errors),t=e.length)),r.why!==void 0&&d.call(
r,"why")&&(qi(r.why,{instancePath:i+"/why",parentData:r,parentDataProperty:"why",rootData:c,dynamicAnchors:f})||(e=e===null?qi.errors:e.concat(qi.errors),t=e.length)),
r.themes!==void 0&&d.call(r,"themes")){let s=r.themes;if(Array.isArray(s)){if(s.length>6){let o={instancePath:i+"/themes",schemaPath:"#/properties/themes/maxIte\
ms",keyword:"maxItems",params:{limit:6}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)Ai(s[o],{instancePath:i+"/themes/"+o,parentData:s,parentDataProperty:o,
rootData:c,dynamicAnchors:f})||(e=e===null?Ai.errors:e.concat(Ai.errors),t=e.length)}else{let a={instancePath:i+"/themes",schemaPath:"#/properties/themes/type",
keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.keywords!==void 0&&d.call(r,"keywords")){let s=r.keywords;if(Array.isArray(s)){if(s.length>
20){let o={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),t++}let a=s.length;
for(let o=0;o<a;o++){let u=s[o];if(typeof u=="string"){if(b(u)>60){let l={instancePath:i+"/keywords/"+o,schemaPath:"#/properties/keywords/items/maxLength",keyword:"\
maxLength",params:{limit:60}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/keywords/"+o,schemaPath:"#/properties/keywords/items/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.convener!==void 0&&d.call(r,"convener")&&(fr(r.convener,{instancePath:i+"/convener",parentData:r,parentDataProperty:"\
convener",rootData:c,dynamicAnchors:f})||(e=e===null?fr.errors:e.concat(fr.errors),t=e.length)),r.until!==void 0&&d.call(r,"until")&&(Ei(r.until,{instancePath:i+
"/until",parentData:r,parentDataProperty:"until",rootData:c,dynamicAnchors:f})||(e=e===null?Ei.errors:e.concat(Ei.errors),t=e.length)),r.meet!==void 0&&d.call(r,
"meet")&&(yr(r.meet,{instancePath:i+"/meet",parentData:r,parentDataProperty:"meet",rootData:c,dynamicAnchors:f})||(e=e===null?yr.errors:e.concat(yr.errors),t=e.
length)),r.coverage!==void 0&&d.call(r,"coverage")&&(Oi(r.coverage,{instancePath:i+"/coverage",parentData:r,parentDataProperty:"coverage",rootData:c,dynamicAnchors:f})||
(e=e===null?Oi.errors:e.concat(Oi.errors),t=e.length)),r.needs!==void 0&&d.call(r,"needs")){let s=r.needs;if(Array.isArray(s)){if(s.length>40){let o={instancePath:i+
"/needs",schemaPath:"#/properties/needs/maxItems",keyword:"maxItems",params:{limit:40}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];
if(u&&typeof u=="object"&&!Array.isArray(u)){if(Object.keys(u).length>2){let l={instancePath:i+"/needs/"+o,schemaPath:"#/properties/needs/items/maxProperties",keyword:"\
maxProperties",params:{limit:2}};e===null?e=[l]:e.push(l),t++}if(u.text!==void 0&&d.call(u,"text")&&(cr(u.text,{instancePath:i+"/needs/"+o+"/text",parentData:u,
parentDataProperty:"text",rootData:c,dynamicAnchors:f})||(e=e===null?cr.errors:e.concat(cr.errors),t=e.length)),u.dataset!==void 0&&d.call(u,"dataset")&&(De(u.dataset,
{instancePath:i+"/needs/"+o+"/dataset",parentData:u,parentDataProperty:"dataset",rootData:c,dynamicAnchors:f})||(e=e===null?De.errors:e.concat(De.errors),t=e.length)),
u.service!==void 0&&d.call(u,"service")&&(De(u.service,{instancePath:i+"/needs/"+o+"/service",parentData:u,parentDataProperty:"service",rootData:c,dynamicAnchors:f})||
(e=e===null?De.errors:e.concat(De.errors),t=e.length)),u.model!==void 0&&d.call(u,"model")&&(De(u.model,{instancePath:i+"/needs/"+o+"/model",parentData:u,parentDataProperty:"\
model",rootData:c,dynamicAnchors:f})||(e=e===null?De.errors:e.concat(De.errors),t=e.length)),u.request!==void 0&&d.call(u,"request")&&(fr(u.request,{instancePath:i+
"/needs/"+o+"/request",parentData:u,parentDataProperty:"request",rootData:c,dynamicAnchors:f})||(e=e===null?fr.errors:e.concat(fr.errors),t=e.length)),u.missing!==
void 0&&d.call(u,"missing")&&typeof u.missing!="boolean"){let l={instancePath:i+"/needs/"+o+"/missing",schemaPath:"#/properties/needs/items/properties/missing/t\
ype",keyword:"type",params:{type:"boolean"}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/needs/"+o,schemaPath:"#/properties/needs/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type:"\
array"}};e===null?e=[a]:e.push(a),t++}}if(r.contact!==void 0&&d.call(r,"contact")&&(zi(r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"con\
tact",rootData:c,dynamicAnchors:f})||(e=e===null?zi.errors:e.concat(zi.errors),t=e.length)),r.documentation!==void 0&&d.call(r,"documentation")){let s=r.documentation;
if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)yr(s[o],{instancePath:i+"/documentation/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||
(e=e===null?yr.errors:e.concat(yr.errors),t=e.length)}else{let a={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.sameAs!==void 0&&d.call(r,"sameAs")){let s=r.sameAs;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+
"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)Ni(s[o],
{instancePath:i+"/sameAs/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?Ni.errors:e.concat(Ni.errors),t=e.length)}else{let a={
instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.identifiers!==void 0&&d.
call(r,"identifiers")){let s=r.identifiers;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/maxIte\
ms",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)_i(s[o],{instancePath:i+"/identifiers/"+o,parentData:s,
parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?_i.errors:e.concat(_i.errors),t=e.length)}else{let a={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return al.errors=e,t===0}al.evaluated={props:{title:!0,summary:!0,question:!0,why:!0,themes:!0,keywords:!0,
convener:!0,until:!0,meet:!0,coverage:!0,needs:!0,contact:!0,documentation:!0,sameAs:!0,identifiers:!0},dynamicProps:!1,dynamicItems:!1};var Ho=Zr;function Ri(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ri.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ri.errors=
e,t===0}Ri.evaluated={dynamicProps:!1,dynamicItems:!1};function Bi(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Bi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>250){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[s]:e.push(s),t++}return Bi.errors=e,t===0}Bi.evaluated={dynamicProps:!1,dynamicItems:!1};function Si(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Si.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(
r)>2e4){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Si.errors=e,t===0}Si.evaluated={dynamicProps:!1,dynamicItems:!1};function Ti(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ti.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),Array.isArray(r)){if(r.length>5){let a={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:5}};e===
null?e=[a]:e.push(a),t++}let s=r.length;for(let a=0;a<s;a++){let o=r[a];if(typeof o=="string"){if(b(o)>120){let u={instancePath:i+"/"+a,schemaPath:"#/items/maxL\
ength",keyword:"maxLength",params:{limit:120}};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/"+a,schemaPath:"#/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[u]:e.push(u),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}return Ti.
errors=e,t===0}Ti.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function he(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=he.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>161){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[s]:e.push(s),t++}return he.errors=e,t===0}he.evaluated={dynamicProps:!1,dynamicItems:!1};function hr(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=hr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(
r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return hr.errors=e,t===0}hr.evaluated={dynamicProps:!1,dynamicItems:!1};function Fi(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Fi.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Fi.errors=e,
t===0}Fi.evaluated={dynamicProps:!1,dynamicItems:!1};function Fr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,
t=0,n=Fr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.url!==void 0&&d.call(r,"u\
rl")&&(F(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),
r.email!==void 0&&d.call(r,"email")&&(H(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:c,dynamicAnchors:f})||(e=e===null?H.errors:
e.concat(H.errors),t=e.length)),r.decidedBy!==void 0&&d.call(r,"decidedBy")){let s=r.decidedBy;if(typeof s=="string"){if(b(s)>160){let a={instancePath:i+"/decid\
edBy",schemaPath:"#/properties/decidedBy/maxLength",keyword:"maxLength",params:{limit:160}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/decidedBy",
schemaPath:"#/properties/decidedBy/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.typicalDays!==void 0&&d.call(r,"typicalDays")){
let s=r.typicalDays;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:i+"/typicalDays",schemaPath:"#/properties/typicalDays/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}}if(r.cost!==void 0&&d.call(r,"cost")&&(C(r.cost,{instancePath:i+"/cost",parentData:r,parentDataProperty:"\
cost",rootData:c,dynamicAnchors:f})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),r.audiences!==void 0&&d.call(r,"audiences")){let s=r.audiences;if(Array.
isArray(s)){if(s.length>20){let o={instancePath:i+"/audiences",schemaPath:"#/properties/audiences/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:
e.push(o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];if(u&&typeof u=="object"&&!Array.isArray(u))u.who!==void 0&&d.call(u,"who")&&(Y(u.who,{instancePath:i+
"/audiences/"+o+"/who",parentData:u,parentDataProperty:"who",rootData:c,dynamicAnchors:f})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length));else{let l={instancePath:i+
"/audiences/"+o,schemaPath:"#/properties/audiences/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+
"/audiences",schemaPath:"#/properties/audiences/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.steps!==void 0&&d.call(r,"steps")){
let s=r.steps;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)C(s[o],{instancePath:i+"/steps/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||
(e=e===null?C.errors:e.concat(C.errors),t=e.length)}else{let a={instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};
e===null?e=[a]:e.push(a),t++}}if(r.agreements!==void 0&&d.call(r,"agreements")){let s=r.agreements;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/\
agreements",schemaPath:"#/properties/agreements/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)
Fi(s[o],{instancePath:i+"/agreements/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?Fi.errors:e.concat(Fi.errors),t=e.length)}else{
let a={instancePath:i+"/agreements",schemaPath:"#/properties/agreements/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.legalGateways!==
void 0&&d.call(r,"legalGateways")){let s=r.legalGateways;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/legalGateways",schemaPath:"#/properties/le\
galGateways/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)C(s[o],{instancePath:i+"/legalGatewa\
ys/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)}else{let a={instancePath:i+"/legalGa\
teways",schemaPath:"#/properties/legalGateways/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Fr.errors=e,t===0}Fr.evaluated={props:{url:!0,email:!0,decidedBy:!0,typicalDays:!0,
cost:!0,audiences:!0,steps:!0,agreements:!0,legalGateways:!0},dynamicProps:!1,dynamicItems:!1};function Ui(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ui.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.reason!==void 0&&d.call(r,"reason")&&(Y(r.reason,{instancePath:i+"/reason",parentData:r,parentDataProperty:"reason",rootData:c,dynamicAnchors:f})||
(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.explanation!==void 0&&d.call(r,"explanation")){let s=r.explanation;if(typeof s=="string"){if(b(s)>1e3){let a={
instancePath:i+"/explanation",schemaPath:"#/properties/explanation/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[a]:e.push(a),t++}}else{let a={
instancePath:i+"/explanation",schemaPath:"#/properties/explanation/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.lawfulBasis!==
void 0&&d.call(r,"lawfulBasis")){let s=r.lawfulBasis;if(typeof s=="string"){if(b(s)>250){let a={instancePath:i+"/lawfulBasis",schemaPath:"#/properties/lawfulBas\
is/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/lawfulBasis",schemaPath:"#/properties/lawfulBas\
is/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}r.request!==void 0&&d.call(r,"request")&&(Fr(r.request,{instancePath:i+"/request",
parentData:r,parentDataProperty:"request",rootData:c,dynamicAnchors:f})||(e=e===null?Fr.errors:e.concat(Fr.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Ui.errors=e,t===0}Ui.evaluated={props:{level:!0,reason:!0,explanation:!0,personalData:!0,
lawfulBasis:!0,classification:!0,request:!0},dynamicProps:!1,dynamicItems:!1};function Zi(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Zi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>80){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}return Zi.errors=e,t===0}Zi.evaluated={dynamicProps:!1,dynamicItems:!1};function dr(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=dr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return dr.errors=e,t===0}dr.evaluated={dynamicProps:!1,dynamicItems:!1};function Vi(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Vi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(b(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(
s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Vi.errors=e,t===0}Vi.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Gi(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Gi.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.places!==void 0&&d.call(r,"places")){let s=r.
places;if(Array.isArray(s)){if(s.length>100){let o={instancePath:i+"/places",schemaPath:"#/properties/places/maxItems",keyword:"maxItems",params:{limit:100}};e===
null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)oe(s[o],{instancePath:i+"/places/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||
(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)}else{let a={instancePath:i+"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[a]:e.push(a),t++}}if(r.period!==void 0&&d.call(r,"period")&&(pe(r.period,{instancePath:i+"/period",parentData:r,parentDataProperty:"period",rootData:c,
dynamicAnchors:f})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),r.granularity!==void 0&&d.call(r,"granularity")&&(Y(r.granularity,{instancePath:i+"/g\
ranularity",parentData:r,parentDataProperty:"granularity",rootData:c,dynamicAnchors:f})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.boundaries!==void 0&&
d.call(r,"boundaries")){let s=r.boundaries;if(typeof s=="string"){if(b(s)>120){let a={instancePath:i+"/boundaries",schemaPath:"#/properties/boundaries/maxLength",
keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/boundaries",schemaPath:"#/properties/boundaries/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.bbox!==void 0&&d.call(r,"bbox")){let s=r.bbox;if(Array.isArray(s)){if(s.length>4){let a={instancePath:i+
"/bbox",schemaPath:"#/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/bbox",schemaPath:"\
#/properties/bbox/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),t++}return Gi.errors=e,t===0}Gi.evaluated={props:{places:!0,period:!0,granularity:!0,boundaries:!0,bbox:!0},dynamicProps:!1,
dynamicItems:!1};function Ci(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ci.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.value!==void 0&&d.call(r,"value")){let s=r.value;if(typeof s=="string"){
if(b(s)>128){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Ci.errors=e,t===0}Ci.evaluated={props:{algorithm:!0,value:!0},dynamicProps:!1,
dynamicItems:!1};function Ki(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ki.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>161){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ki.errors=
e,t===0}Ki.evaluated={dynamicProps:!1,dynamicItems:!1};function Wi(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Wi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0&&d.
call(r,"id")&&(Y(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"id",rootData:c,dynamicAnchors:f})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),
r.title!==void 0&&d.call(r,"title")){let s=r.title;if(typeof s=="string"){if(b(s)>200){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",
keyword:"maxLength",params:{limit:200}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.url!==void 0&&d.call(r,"url")&&(F(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,
dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.format!==void 0&&d.call(r,"format")&&(Y(r.format,{instancePath:i+"/format",parentData:r,
parentDataProperty:"format",rootData:c,dynamicAnchors:f})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.mediaType!==void 0&&d.call(r,"mediaType")){let s=r.
mediaType;if(typeof s=="string"){if(b(s)>120){let a={instancePath:i+"/mediaType",schemaPath:"#/properties/mediaType/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type:"string"}};e===null?e=
[a]:e.push(a),t++}}if(r.byteSize!==void 0&&d.call(r,"byteSize")){let s=r.byteSize;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:i+
"/byteSize",schemaPath:"#/properties/byteSize/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}}r.checksum!==void 0&&d.call(r,"checksu\
m")&&(Ci(r.checksum,{instancePath:i+"/checksum",parentData:r,parentDataProperty:"checksum",rootData:c,dynamicAnchors:f})||(e=e===null?Ci.errors:e.concat(Ci.errors),
t=e.length)),r.modified!==void 0&&d.call(r,"modified")&&(Ae(r.modified,{instancePath:i+"/modified",parentData:r,parentDataProperty:"modified",rootData:c,dynamicAnchors:f})||
(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.conformsTo!==void 0&&d.call(r,"conformsTo")&&(F(r.conformsTo,{instancePath:i+"/conformsTo",parentData:r,
parentDataProperty:"conformsTo",rootData:c,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.service!==void 0&&d.call(r,"service")&&(Ki(
r.service,{instancePath:i+"/service",parentData:r,parentDataProperty:"service",rootData:c,dynamicAnchors:f})||(e=e===null?Ki.errors:e.concat(Ki.errors),t=e.length))}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Wi.errors=e,t===0}Wi.evaluated={props:{id:!0,
title:!0,url:!0,format:!0,mediaType:!0,byteSize:!0,checksum:!0,modified:!0,conformsTo:!0,service:!0},dynamicProps:!1,dynamicItems:!1};function Yi(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Yi.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name!==void 0&&d.call(r,"name")){let s=r.name;if(typeof s=="string"){if(b(
s)>120){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.title!==void 0&&d.call(r,"t\
itle")){let s=r.title;if(typeof s=="string"){if(b(s)>120){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),t++}}if(r.unit!==void 0&&d.call(r,"unit")){let s=r.unit;if(typeof s=="string"){if(b(s)>60){let a={instancePath:i+"/unit",schemaPath:"#/properties/unit/maxLen\
gth",keyword:"maxLength",params:{limit:60}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",
params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&d.call(r,"description")){let s=r.description;if(typeof s=="string"){if(b(s)>1e3){
let a={instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.values!==
void 0&&d.call(r,"values")){let s=r.values;if(Array.isArray(s)){if(s.length>200){let o={instancePath:i+"/values",schemaPath:"#/properties/values/maxItems",keyword:"\
maxItems",params:{limit:200}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];if(typeof u=="string"){if(b(u)>120){let l={instancePath:i+
"/values/"+o,schemaPath:"#/properties/values/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"\
/values/"+o,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/value\
s",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.key!==void 0&&d.call(r,"key")&&typeof r.key!="\
boolean"){let s={instancePath:i+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Yi.errors=e,t===0}Yi.evaluated={props:{name:!0,title:!0,type:!0,unit:!0,
description:!0,values:!0,key:!0},dynamicProps:!1,dynamicItems:!1};function Mi(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Mi.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Mi.errors=
e,t===0}Mi.evaluated={dynamicProps:!1,dynamicItems:!1};function Hi(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Hi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.derivedFrom!==
void 0&&d.call(r,"derivedFrom")){let s=r.derivedFrom;if(Array.isArray(s)){if(s.length>50){let o={instancePath:i+"/derivedFrom",schemaPath:"#/properties/derivedF\
rom/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];if(typeof u=="string"){if(b(u)>2048){
let l={instancePath:i+"/derivedFrom/"+o,schemaPath:"#/properties/derivedFrom/items/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),
t++}}else{let l={instancePath:i+"/derivedFrom/"+o,schemaPath:"#/properties/derivedFrom/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(
l),t++}}}else{let a={instancePath:i+"/derivedFrom",schemaPath:"#/properties/derivedFrom/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}
r.method!==void 0&&d.call(r,"method")&&(Mi(r.method,{instancePath:i+"/method",parentData:r,parentDataProperty:"method",rootData:c,dynamicAnchors:f})||(e=e===null?
Mi.errors:e.concat(Mi.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Hi.
errors=e,t===0}Hi.evaluated={props:{derivedFrom:!0,method:!0},dynamicProps:!1,dynamicItems:!1};function Ji(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ji.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(
r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ji.errors=e,t===0}Ji.evaluated={dynamicProps:!1,dynamicItems:!1};function Qi(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Qi.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.title!==void 0&&d.call(r,"title")&&(C(r.title,{instancePath:i+"/title",parentData:r,
parentDataProperty:"title",rootData:c,dynamicAnchors:f})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),r.url!==void 0&&d.call(r,"url")&&(F(r.url,{instancePath:i+
"/url",parentData:r,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length));else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Qi.errors=e,t===0}Qi.evaluated={props:{title:!0,url:!0,kind:!0},dynamicProps:!1,
dynamicItems:!1};function Xi(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Xi.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name!==void 0&&d.call(r,"name")){let s=r.name;if(typeof s=="str\
ing"){if(b(s)>120){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}r.email!==void 0&&d.call(
r,"email")&&(H(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:c,dynamicAnchors:f})||(e=e===null?H.errors:e.concat(H.errors),t=
e.length)),r.url!==void 0&&d.call(r,"url")&&(F(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?F.errors:
e.concat(F.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Xi.errors=
e,t===0}Xi.evaluated={props:{name:!0,email:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function gr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=gr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2048){let s={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return gr.errors=e,t===0}gr.evaluated={dynamicProps:!1,dynamicItems:!1};function en(r,{instancePath:i="",
parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=en.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r))r.title!==void 0&&d.call(r,"title")&&(C(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",
rootData:c,dynamicAnchors:f})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),r.url!==void 0&&d.call(r,"url")&&(F(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return en.errors=e,t===0}en.evaluated={props:{title:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function rn(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=rn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme!==void 0&&d.call(r,"scheme")){let s=r.scheme;if(typeof s=="string"){if(b(s)>80){let a={instancePath:i+
"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/scheme",schemaPath:"\
#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.value!==void 0&&d.call(r,"value")){let s=r.value;if(typeof s==
"string"){if(b(s)>250){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),
t++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return rn.errors=e,t===0}rn.evaluated={props:{scheme:!0,value:!0},
dynamicProps:!1,dynamicItems:!1};function Zr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Zr.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&d.call(r,"title")&&(Ri(r.title,
{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||(e=e===null?Ri.errors:e.concat(Ri.errors),t=e.length)),r.summary!==
void 0&&d.call(r,"summary")&&(Bi(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summary",rootData:c,dynamicAnchors:f})||(e=e===null?Bi.errors:
e.concat(Bi.errors),t=e.length)),r.description!==void 0&&d.call(r,"description")&&(Si(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"\
description",rootData:c,dynamicAnchors:f})||(e=e===null?Si.errors:e.concat(Si.errors),t=e.length)),r.answers!==void 0&&d.call(r,"answers")&&(Ti(r.answers,{instancePath:i+
"/answers",parentData:r,parentDataProperty:"answers",rootData:c,dynamicAnchors:f})||(e=e===null?Ti.errors:e.concat(Ti.errors),t=e.length)),r.overlayOf!==void 0&&
d.call(r,"overlayOf")){let s=r.overlayOf;if(typeof s=="string"){if(b(s)>161){let a={instancePath:i+"/overlayOf",schemaPath:"#/properties/overlayOf/maxLength",keyword:"\
maxLength",params:{limit:161}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/overlayOf",schemaPath:"#/properties/overlayOf/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.pinned!==void 0&&d.call(r,"pinned")){let s=r.pinned;if(Array.isArray(s)){if(s.length>2){let a={instancePath:i+
"/pinned",schemaPath:"#/properties/pinned/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/pinned",schemaPath:"\
#/properties/pinned/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.supersededBy!==void 0&&d.call(r,"supersededBy")&&(he(r.supersededBy,
{instancePath:i+"/supersededBy",parentData:r,parentDataProperty:"supersededBy",rootData:c,dynamicAnchors:f})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),
r.withdrawalReason!==void 0&&d.call(r,"withdrawalReason")){let s=r.withdrawalReason;if(typeof s=="string"){if(b(s)>500){let a={instancePath:i+"/withdrawalReason",
schemaPath:"#/properties/withdrawalReason/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/withdraw\
alReason",schemaPath:"#/properties/withdrawalReason/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.themes!==void 0&&d.call(r,"t\
hemes")){let s=r.themes;if(Array.isArray(s)){if(s.length>6){let o={instancePath:i+"/themes",schemaPath:"#/properties/themes/maxItems",keyword:"maxItems",params:{
limit:6}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)hr(s[o],{instancePath:i+"/themes/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||
(e=e===null?hr.errors:e.concat(hr.errors),t=e.length)}else{let a={instancePath:i+"/themes",schemaPath:"#/properties/themes/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[a]:e.push(a),t++}}if(r.keywords!==void 0&&d.call(r,"keywords")){let s=r.keywords;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"\
/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];
if(typeof u=="string"){if(b(u)>60){let l={instancePath:i+"/keywords/"+o,schemaPath:"#/properties/keywords/items/maxLength",keyword:"maxLength",params:{limit:60}};
e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/keywords/"+o,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.
push(a),t++}}if(r.access!==void 0&&d.call(r,"access")&&(Ui(r.access,{instancePath:i+"/access",parentData:r,parentDataProperty:"access",rootData:c,dynamicAnchors:f})||
(e=e===null?Ui.errors:e.concat(Ui.errors),t=e.length)),r.licence!==void 0&&d.call(r,"licence")&&(Zi(r.licence,{instancePath:i+"/licence",parentData:r,parentDataProperty:"\
licence",rootData:c,dynamicAnchors:f})||(e=e===null?Zi.errors:e.concat(Zi.errors),t=e.length)),r.attribution!==void 0&&d.call(r,"attribution")){let s=r.attribution;
if(typeof s=="string"){if(b(s)>500){let a={instancePath:i+"/attribution",schemaPath:"#/properties/attribution/maxLength",keyword:"maxLength",params:{limit:500}};
e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/attribution",schemaPath:"#/properties/attribution/type",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),t++}}if(r.issued!==void 0&&d.call(r,"issued")&&(dr(r.issued,{instancePath:i+"/issued",parentData:r,parentDataProperty:"issued",rootData:c,dynamicAnchors:f})||
(e=e===null?dr.errors:e.concat(dr.errors),t=e.length)),r.modified!==void 0&&d.call(r,"modified")&&(dr(r.modified,{instancePath:i+"/modified",parentData:r,parentDataProperty:"\
modified",rootData:c,dynamicAnchors:f})||(e=e===null?dr.errors:e.concat(dr.errors),t=e.length)),r.frequency!==void 0&&d.call(r,"frequency")&&(hr(r.frequency,{instancePath:i+
"/frequency",parentData:r,parentDataProperty:"frequency",rootData:c,dynamicAnchors:f})||(e=e===null?hr.errors:e.concat(hr.errors),t=e.length)),r.nextReview!==void 0&&
d.call(r,"nextReview")&&(Vi(r.nextReview,{instancePath:i+"/nextReview",parentData:r,parentDataProperty:"nextReview",rootData:c,dynamicAnchors:f})||(e=e===null?Vi.
errors:e.concat(Vi.errors),t=e.length)),r.coverage!==void 0&&d.call(r,"coverage")&&(Gi(r.coverage,{instancePath:i+"/coverage",parentData:r,parentDataProperty:"c\
overage",rootData:c,dynamicAnchors:f})||(e=e===null?Gi.errors:e.concat(Gi.errors),t=e.length)),r.spatialResolution!==void 0&&d.call(r,"spatialResolution")){let s=r.
spatialResolution;if(!(typeof s=="number"&&isFinite(s))){let a={instancePath:i+"/spatialResolution",schemaPath:"#/properties/spatialResolution/type",keyword:"ty\
pe",params:{type:"number"}};e===null?e=[a]:e.push(a),t++}}if(r.distributions!==void 0&&d.call(r,"distributions")){let s=r.distributions;if(Array.isArray(s)){if(s.
length>2e3){let o={instancePath:i+"/distributions",schemaPath:"#/properties/distributions/maxItems",keyword:"maxItems",params:{limit:2e3}};e===null?e=[o]:e.push(
o),t++}let a=s.length;for(let o=0;o<a;o++)Wi(s[o],{instancePath:i+"/distributions/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?
Wi.errors:e.concat(Wi.errors),t=e.length)}else{let a={instancePath:i+"/distributions",schemaPath:"#/properties/distributions/type",keyword:"type",params:{type:"\
array"}};e===null?e=[a]:e.push(a),t++}}if(r.services!==void 0&&d.call(r,"services")){let s=r.services;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+
"/services",schemaPath:"#/properties/services/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)he(
s[o],{instancePath:i+"/services/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)}else{
let a={instancePath:i+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.columns!==void 0&&
d.call(r,"columns")){let s=r.columns;if(Array.isArray(s)){if(s.length>500){let o={instancePath:i+"/columns",schemaPath:"#/properties/columns/maxItems",keyword:"\
maxItems",params:{limit:500}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)Yi(s[o],{instancePath:i+"/columns/"+o,parentData:s,parentDataProperty:o,
rootData:c,dynamicAnchors:f})||(e=e===null?Yi.errors:e.concat(Yi.errors),t=e.length)}else{let a={instancePath:i+"/columns",schemaPath:"#/properties/columns/type",
keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.inSeries!==void 0&&d.call(r,"inSeries")&&(he(r.inSeries,{instancePath:i+"/inSeries",parentData:r,
parentDataProperty:"inSeries",rootData:c,dynamicAnchors:f})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),r.version!==void 0&&d.call(r,"version")){let s=r.
version;if(typeof s=="string"){if(b(s)>60){let a={instancePath:i+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit:60}};e===
null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),t++}}if(r.previousVersion!==void 0&&d.call(r,"previousVersion")&&(he(r.previousVersion,{instancePath:i+"/previousVersion",parentData:r,parentDataProperty:"pr\
eviousVersion",rootData:c,dynamicAnchors:f})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),r.provenance!==void 0&&d.call(r,"provenance")&&(Hi(r.provenance,
{instancePath:i+"/provenance",parentData:r,parentDataProperty:"provenance",rootData:c,dynamicAnchors:f})||(e=e===null?Hi.errors:e.concat(Hi.errors),t=e.length)),
r.limitations!==void 0&&d.call(r,"limitations")&&(Ji(r.limitations,{instancePath:i+"/limitations",parentData:r,parentDataProperty:"limitations",rootData:c,dynamicAnchors:f})||
(e=e===null?Ji.errors:e.concat(Ji.errors),t=e.length)),r.usedBy!==void 0&&d.call(r,"usedBy")){let s=r.usedBy;if(Array.isArray(s)){if(s.length>50){let o={instancePath:i+
"/usedBy",schemaPath:"#/properties/usedBy/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)Qi(s[o],
{instancePath:i+"/usedBy/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?Qi.errors:e.concat(Qi.errors),t=e.length)}else{let a={
instancePath:i+"/usedBy",schemaPath:"#/properties/usedBy/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.contact!==void 0&&d.call(
r,"contact")&&(Xi(r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"contact",rootData:c,dynamicAnchors:f})||(e=e===null?Xi.errors:e.concat(Xi.
errors),t=e.length)),r.landingPage!==void 0&&d.call(r,"landingPage")&&(gr(r.landingPage,{instancePath:i+"/landingPage",parentData:r,parentDataProperty:"landingP\
age",rootData:c,dynamicAnchors:f})||(e=e===null?gr.errors:e.concat(gr.errors),t=e.length)),r.documentation!==void 0&&d.call(r,"documentation")){let s=r.documentation;
if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)en(s[o],{instancePath:i+"/documentation/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||
(e=e===null?en.errors:e.concat(en.errors),t=e.length)}else{let a={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.sameAs!==void 0&&d.call(r,"sameAs")){let s=r.sameAs;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+
"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)gr(s[o],
{instancePath:i+"/sameAs/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?gr.errors:e.concat(gr.errors),t=e.length)}else{let a={
instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.identifiers!==void 0&&d.
call(r,"identifiers")){let s=r.identifiers;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/maxIte\
ms",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)rn(s[o],{instancePath:i+"/identifiers/"+o,parentData:s,
parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?rn.errors:e.concat(rn.errors),t=e.length)}else{let a={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Zr.errors=e,t===0}Zr.evaluated={props:{title:!0,summary:!0,description:!0,answers:!0,overlayOf:!0,pinned:!0,
status:!0,supersededBy:!0,withdrawalReason:!0,themes:!0,keywords:!0,access:!0,licence:!0,attribution:!0,issued:!0,modified:!0,frequency:!0,nextReview:!0,coverage:!0,
spatialResolution:!0,distributions:!0,services:!0,columns:!0,inSeries:!0,version:!0,previousVersion:!0,provenance:!0,limitations:!0,usedBy:!0,contact:!0,landingPage:!0,
documentation:!0,sameAs:!0,identifiers:!0},dynamicProps:!1,dynamicItems:!1};var Jo=ll;function sn(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=sn.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>180){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:180}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return sn.errors=
e,t===0}sn.evaluated={dynamicProps:!1,dynamicItems:!1};function tn(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=tn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2048){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return tn.errors=e,t===0}tn.evaluated={dynamicProps:!1,dynamicItems:!1};function ll(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ll.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.exceptions!==void 0&&d.call(r,"exceptions")){let s=r.exceptions;if(Array.isArray(s)){if(s.length>500){let o={instancePath:i+"/exceptions",
schemaPath:"#/properties/exceptions/maxItems",keyword:"maxItems",params:{limit:500}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];
if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.rule!==void 0&&d.call(u,"rule")){let l=u.rule;if(typeof l=="string"){if(b(l)>120){let p={instancePath:i+"/exce\
ptions/"+o+"/rule",schemaPath:"#/properties/exceptions/items/properties/rule/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[p]:e.push(p),t++}}else{
let p={instancePath:i+"/exceptions/"+o+"/rule",schemaPath:"#/properties/exceptions/items/properties/rule/type",keyword:"type",params:{type:"string"}};e===null?e=
[p]:e.push(p),t++}}if(u.record!==void 0&&d.call(u,"record")&&(sn(u.record,{instancePath:i+"/exceptions/"+o+"/record",parentData:u,parentDataProperty:"record",rootData:c,
dynamicAnchors:f})||(e=e===null?sn.errors:e.concat(sn.errors),t=e.length)),u.reason!==void 0&&d.call(u,"reason")){let l=u.reason;if(typeof l=="string"){if(b(l)>
500){let p={instancePath:i+"/exceptions/"+o+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit:500}};
e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/exceptions/"+o+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}u.review!==void 0&&d.call(u,"review")&&(tn(u.review,{instancePath:i+"/exceptions/"+o+"/review",parentData:u,
parentDataProperty:"review",rootData:c,dynamicAnchors:f})||(e=e===null?tn.errors:e.concat(tn.errors),t=e.length))}else{let l={instancePath:i+"/exceptions/"+o,schemaPath:"\
#/properties/exceptions/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/exceptions",schemaPath:"#\
/properties/exceptions/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return ll.errors=e,t===0}ll.evaluated={props:{exceptions:!0},dynamicProps:!1,dynamicItems:!1};var Qo=ol;function nn(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=nn.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return nn.errors=
e,t===0}nn.evaluated={dynamicProps:!1,dynamicItems:!1};function Pr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Pr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2048){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return Pr.errors=e,t===0}Pr.evaluated={dynamicProps:!1,dynamicItems:!1};function wr(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=wr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return wr.errors=e,t===0}wr.evaluated={dynamicProps:!1,dynamicItems:!1};function an(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=an.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(b(r)>161){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[s]:e.push(s),
t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return an.errors=e,t===0}an.evaluated={dynamicProps:!1,
dynamicItems:!1};function ol(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ol.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.harvest!==void 0&&d.call(r,"harvest")){let s=r.harvest;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.identifier!==void 0&&d.call(s,"identifier")){let a=s.identifier;if(typeof a=="string"){if(b(a)>500){let o={instancePath:i+"/ha\
rvest/identifier",schemaPath:"#/properties/harvest/properties/identifier/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[o]:e.push(o),t++}}else{let o={
instancePath:i+"/harvest/identifier",schemaPath:"#/properties/harvest/properties/identifier/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),
t++}}if(s.url!==void 0&&d.call(s,"url")&&(nn(s.url,{instancePath:i+"/harvest/url",parentData:s,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?
nn.errors:e.concat(nn.errors),t=e.length)),s.issued!==void 0&&d.call(s,"issued")&&(Pr(s.issued,{instancePath:i+"/harvest/issued",parentData:s,parentDataProperty:"\
issued",rootData:c,dynamicAnchors:f})||(e=e===null?Pr.errors:e.concat(Pr.errors),t=e.length)),s.modified!==void 0&&d.call(s,"modified")&&(Pr(s.modified,{instancePath:i+
"/harvest/modified",parentData:s,parentDataProperty:"modified",rootData:c,dynamicAnchors:f})||(e=e===null?Pr.errors:e.concat(Pr.errors),t=e.length)),s.unmapped!==
void 0&&d.call(s,"unmapped")){let a=s.unmapped;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>100){let o={instancePath:i+"/harvest/unmapp\
ed",schemaPath:"#/properties/harvest/properties/unmapped/maxProperties",keyword:"maxProperties",params:{limit:100}};e===null?e=[o]:e.push(o),t++}for(let o of Object.
keys(a)){let u=a[o];if(typeof u=="string"){if(b(u)>2e3){let l={instancePath:i+"/harvest/unmapped/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/harvest/properties/unmapped/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+
"/harvest/unmapped/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/harvest/properties/unmapped/additionalProperties/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),t++}}}else{let o={instancePath:i+"/harvest/unmapped",schemaPath:"#/properties/harvest/properties/unmapped/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(s.missingSince!==void 0&&d.call(s,"missingSince")&&(wr(s.missingSince,{instancePath:i+"/harvest/m\
issingSince",parentData:s,parentDataProperty:"missingSince",rootData:c,dynamicAnchors:f})||(e=e===null?wr.errors:e.concat(wr.errors),t=e.length)),s.missingRuns!==
void 0&&d.call(s,"missingRuns")){let a=s.missingRuns;if(Array.isArray(a)){if(a.length>3){let u={instancePath:i+"/harvest/missingRuns",schemaPath:"#/properties/h\
arvest/properties/missingRuns/maxItems",keyword:"maxItems",params:{limit:3}};e===null?e=[u]:e.push(u),t++}let o=a.length;for(let u=0;u<o;u++)wr(a[u],{instancePath:i+
"/harvest/missingRuns/"+u,parentData:a,parentDataProperty:u,rootData:c,dynamicAnchors:f})||(e=e===null?wr.errors:e.concat(wr.errors),t=e.length)}else{let o={instancePath:i+
"/harvest/missingRuns",schemaPath:"#/properties/harvest/properties/missingRuns/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}s.duplicateOf!==
void 0&&d.call(s,"duplicateOf")&&(an(s.duplicateOf,{instancePath:i+"/harvest/duplicateOf",parentData:s,parentDataProperty:"duplicateOf",rootData:c,dynamicAnchors:f})||
(e=e===null?an.errors:e.concat(an.errors),t=e.length))}else{let a={instancePath:i+"/harvest",schemaPath:"#/properties/harvest/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),t++}}r.dataset!==void 0&&d.call(r,"dataset")&&(Zr(r.dataset,{instancePath:i+"/dataset",parentData:r,parentDataProperty:"datas\
et",rootData:c,dynamicAnchors:f})||(e=e===null?Zr.errors:e.concat(Zr.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),t++}return ol.errors=e,t===0}ol.evaluated={props:{harvest:!0,dataset:!0},dynamicProps:!1,dynamicItems:!1};var Xo=pl;function ln(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ln.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ln.errors=
e,t===0}ln.evaluated={dynamicProps:!1,dynamicItems:!1};function on(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=on.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>250){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[s]:e.push(s),t++}return on.errors=e,t===0}on.evaluated={dynamicProps:!1,dynamicItems:!1};function kr(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=kr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(
r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return kr.errors=e,t===0}kr.evaluated={dynamicProps:!1,dynamicItems:!1};function pn(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=pn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(b(r)>2e4){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),
t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return pn.errors=e,t===0}pn.evaluated={dynamicProps:!1,
dynamicItems:!1};function mn(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=mn.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return mn.errors=
e,t===0}mn.evaluated={dynamicProps:!1,dynamicItems:!1};function un(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=un.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>80){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}return un.errors=e,t===0}un.evaluated={dynamicProps:!1,dynamicItems:!1};function cn(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=cn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return cn.errors=e,t===0}cn.evaluated={dynamicProps:!1,dynamicItems:!1};function vr(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=vr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(b(r)>161){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[s]:e.push(s),
t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return vr.errors=e,t===0}vr.evaluated={dynamicProps:!1,
dynamicItems:!1};function fn(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=fn.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),Array.isArray(r)){if(r.length>5){let a={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:5}};
e===null?e=[a]:e.push(a),t++}let s=r.length;for(let a=0;a<s;a++){let o=r[a];if(typeof o=="string"){if(b(o)>120){let u={instancePath:i+"/"+a,schemaPath:"#/items/\
maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/"+a,schemaPath:"#/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[u]:e.push(u),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}
return fn.errors=e,t===0}fn.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function yn(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=yn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.places!==void 0&&d.call(r,"places")){let s=r.places;if(Array.isArray(s)){if(s.length>100){let o={instancePath:i+"/places",schemaPath:"#/properties/plac\
es/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)oe(s[o],{instancePath:i+"/places/"+o,parentData:s,
parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)}else{let a={instancePath:i+"/places",schemaPath:"#/pro\
perties/places/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.period!==void 0&&d.call(r,"period")&&(pe(r.period,{instancePath:i+
"/period",parentData:r,parentDataProperty:"period",rootData:c,dynamicAnchors:f})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),r.granularity!==void 0&&
d.call(r,"granularity")&&(Y(r.granularity,{instancePath:i+"/granularity",parentData:r,parentDataProperty:"granularity",rootData:c,dynamicAnchors:f})||(e=e===null?
Y.errors:e.concat(Y.errors),t=e.length)),r.boundaries!==void 0&&d.call(r,"boundaries")){let s=r.boundaries;if(typeof s=="string"){if(b(s)>120){let a={instancePath:i+
"/boundaries",schemaPath:"#/properties/boundaries/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/\
boundaries",schemaPath:"#/properties/boundaries/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.bbox!==void 0&&d.call(r,"bbox")){
let s=r.bbox;if(Array.isArray(s)){if(s.length>4){let a={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===
null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),
t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return yn.errors=e,t===0}yn.evaluated={
props:{places:!0,period:!0,granularity:!0,boundaries:!0,bbox:!0},dynamicProps:!1,dynamicItems:!1};function xr(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=xr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r))r.title!==void 0&&d.call(r,"title")&&(C(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||
(e=e===null?C.errors:e.concat(C.errors),t=e.length)),r.url!==void 0&&d.call(r,"url")&&(F(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,
dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),t++}return xr.errors=e,t===0}xr.evaluated={props:{title:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function br(r,{instancePath:i="",parentData:P,
parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=br.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r==
"string"){if(b(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return br.errors=e,t===0}br.evaluated={dynamicProps:!1,dynamicItems:!1};
function hn(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=hn.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name!==void 0&&d.call(r,"name")){let s=r.name;if(typeof s=="string"){if(b(
s)>120){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}r.email!==void 0&&d.call(r,"emai\
l")&&(H(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:c,dynamicAnchors:f})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),
r.url!==void 0&&d.call(r,"url")&&(F(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return hn.errors=e,t===
0}hn.evaluated={props:{name:!0,email:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function dn(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=dn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.scheme!==void 0&&d.call(r,"scheme")){let s=r.scheme;if(typeof s=="string"){if(b(s)>80){let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/\
maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.value!==void 0&&d.call(r,"value")){let s=r.value;if(typeof s=="string"){if(b(s)>250){let a={instancePath:i+
"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/value",schemaPath:"\
#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),t++}return dn.errors=e,t===0}dn.evaluated={props:{scheme:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function pl(r,{instancePath:i="",
parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=pl.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&d.call(r,"title")&&(ln(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"\
title",rootData:c,dynamicAnchors:f})||(e=e===null?ln.errors:e.concat(ln.errors),t=e.length)),r.summary!==void 0&&d.call(r,"summary")&&(on(r.summary,{instancePath:i+
"/summary",parentData:r,parentDataProperty:"summary",rootData:c,dynamicAnchors:f})||(e=e===null?on.errors:e.concat(on.errors),t=e.length)),r.finding!==void 0&&d.
call(r,"finding")&&(kr(r.finding,{instancePath:i+"/finding",parentData:r,parentDataProperty:"finding",rootData:c,dynamicAnchors:f})||(e=e===null?kr.errors:e.concat(
kr.errors),t=e.length)),r.description!==void 0&&d.call(r,"description")&&(pn(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"descr\
iption",rootData:c,dynamicAnchors:f})||(e=e===null?pn.errors:e.concat(pn.errors),t=e.length)),r.themes!==void 0&&d.call(r,"themes")){let s=r.themes;if(Array.isArray(
s)){if(s.length>6){let o={instancePath:i+"/themes",schemaPath:"#/properties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?e=[o]:e.push(o),t++}let a=s.
length;for(let o=0;o<a;o++)mn(s[o],{instancePath:i+"/themes/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?mn.errors:e.concat(
mn.errors),t=e.length)}else{let a={instancePath:i+"/themes",schemaPath:"#/properties/themes/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),
t++}}if(r.keywords!==void 0&&d.call(r,"keywords")){let s=r.keywords;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/keywords",schemaPath:"#/propert\
ies/keywords/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];if(typeof u=="string"){
if(b(u)>60){let l={instancePath:i+"/keywords/"+o,schemaPath:"#/properties/keywords/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[l]:e.push(
l),t++}}else{let l={instancePath:i+"/keywords/"+o,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),
t++}}}else{let a={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.publisher!==
void 0&&d.call(r,"publisher")&&(un(r.publisher,{instancePath:i+"/publisher",parentData:r,parentDataProperty:"publisher",rootData:c,dynamicAnchors:f})||(e=e===null?
un.errors:e.concat(un.errors),t=e.length)),r.authors!==void 0&&d.call(r,"authors")){let s=r.authors;if(Array.isArray(s)){if(s.length>10){let o={instancePath:i+"\
/authors",schemaPath:"#/properties/authors/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)kr(s[o],
{instancePath:i+"/authors/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?kr.errors:e.concat(kr.errors),t=e.length)}else{let a={
instancePath:i+"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.published!==void 0&&d.
call(r,"published")&&(cn(r.published,{instancePath:i+"/published",parentData:r,parentDataProperty:"published",rootData:c,dynamicAnchors:f})||(e=e===null?cn.errors:
e.concat(cn.errors),t=e.length)),r.uses!==void 0&&d.call(r,"uses")){let s=r.uses;if(Array.isArray(s)){if(s.length>50){let o={instancePath:i+"/uses",schemaPath:"\
#/properties/uses/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)vr(s[o],{instancePath:i+"/uses\
/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?vr.errors:e.concat(vr.errors),t=e.length)}else{let a={instancePath:i+"/uses",schemaPath:"\
#/properties/uses/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.models!==void 0&&d.call(r,"models")){let s=r.models;if(Array.isArray(
s)){if(s.length>20){let o={instancePath:i+"/models",schemaPath:"#/properties/models/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),t++}
let a=s.length;for(let o=0;o<a;o++)vr(s[o],{instancePath:i+"/models/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?vr.errors:e.
concat(vr.errors),t=e.length)}else{let a={instancePath:i+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.
push(a),t++}}if(r.answers!==void 0&&d.call(r,"answers")&&(fn(r.answers,{instancePath:i+"/answers",parentData:r,parentDataProperty:"answers",rootData:c,dynamicAnchors:f})||
(e=e===null?fn.errors:e.concat(fn.errors),t=e.length)),r.coverage!==void 0&&d.call(r,"coverage")&&(yn(r.coverage,{instancePath:i+"/coverage",parentData:r,parentDataProperty:"\
coverage",rootData:c,dynamicAnchors:f})||(e=e===null?yn.errors:e.concat(yn.errors),t=e.length)),r.decisions!==void 0&&d.call(r,"decisions")){let s=r.decisions;if(Array.
isArray(s)){if(s.length>20){let o={instancePath:i+"/decisions",schemaPath:"#/properties/decisions/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:
e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)xr(s[o],{instancePath:i+"/decisions/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===
null?xr.errors:e.concat(xr.errors),t=e.length)}else{let a={instancePath:i+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[a]:e.push(a),t++}}if(r.link!==void 0&&d.call(r,"link")&&(br(r.link,{instancePath:i+"/link",parentData:r,parentDataProperty:"link",rootData:c,dynamicAnchors:f})||
(e=e===null?br.errors:e.concat(br.errors),t=e.length)),r.contact!==void 0&&d.call(r,"contact")&&(hn(r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"\
contact",rootData:c,dynamicAnchors:f})||(e=e===null?hn.errors:e.concat(hn.errors),t=e.length)),r.documentation!==void 0&&d.call(r,"documentation")){let s=r.documentation;
if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)xr(s[o],{instancePath:i+"/documentation/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||
(e=e===null?xr.errors:e.concat(xr.errors),t=e.length)}else{let a={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.sameAs!==void 0&&d.call(r,"sameAs")){let s=r.sameAs;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+
"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)br(s[o],
{instancePath:i+"/sameAs/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?br.errors:e.concat(br.errors),t=e.length)}else{let a={
instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.identifiers!==void 0&&d.
call(r,"identifiers")){let s=r.identifiers;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/maxIte\
ms",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)dn(s[o],{instancePath:i+"/identifiers/"+o,parentData:s,
parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?dn.errors:e.concat(dn.errors),t=e.length)}else{let a={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return pl.errors=e,t===0}pl.evaluated={props:{title:!0,summary:!0,finding:!0,form:!0,description:!0,themes:!0,
keywords:!0,publisher:!0,authors:!0,published:!0,uses:!0,models:!0,answers:!0,coverage:!0,decisions:!0,link:!0,contact:!0,documentation:!0,sameAs:!0,identifiers:!0},
dynamicProps:!1,dynamicItems:!1};var ep=ml;function gn(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=gn.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return gn.errors=
e,t===0}gn.evaluated={dynamicProps:!1,dynamicItems:!1};function Pn(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Pn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>250){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[s]:e.push(s),t++}return Pn.errors=e,t===0}Pn.evaluated={dynamicProps:!1,dynamicItems:!1};function T(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=T.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(
r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return T.errors=e,t===0}T.evaluated={dynamicProps:!1,dynamicItems:!1};function Le(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Le.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(b(r)>2e4){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),
t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Le.errors=e,t===0}Le.evaluated={dynamicProps:!1,
dynamicItems:!1};function wn(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=wn.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return wn.errors=
e,t===0}wn.evaluated={dynamicProps:!1,dynamicItems:!1};function je(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=je.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>250){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[s]:e.push(s),t++}return je.errors=e,t===0}je.evaluated={dynamicProps:!1,dynamicItems:!1};function Ir(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ir.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ir.errors=e,t===0}Ir.evaluated={dynamicProps:!1,dynamicItems:!1};function kn(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=kn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.places!==void 0&&d.call(r,"places")){let s=r.places;if(Array.isArray(s)){if(s.length>100){let o={
instancePath:i+"/places",schemaPath:"#/properties/places/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<
a;o++)oe(s[o],{instancePath:i+"/places/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)}else{
let a={instancePath:i+"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.period!==void 0&&
d.call(r,"period")&&(pe(r.period,{instancePath:i+"/period",parentData:r,parentDataProperty:"period",rootData:c,dynamicAnchors:f})||(e=e===null?pe.errors:e.concat(
pe.errors),t=e.length)),r.granularity!==void 0&&d.call(r,"granularity")&&(Y(r.granularity,{instancePath:i+"/granularity",parentData:r,parentDataProperty:"granul\
arity",rootData:c,dynamicAnchors:f})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.boundaries!==void 0&&d.call(r,"boundaries")){let s=r.boundaries;if(typeof s==
"string"){if(b(s)>120){let a={instancePath:i+"/boundaries",schemaPath:"#/properties/boundaries/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:
e.push(a),t++}}else{let a={instancePath:i+"/boundaries",schemaPath:"#/properties/boundaries/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),
t++}}if(r.bbox!==void 0&&d.call(r,"bbox")){let s=r.bbox;if(Array.isArray(s)){if(s.length>4){let a={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/maxItems",
keyword:"maxItems",params:{limit:4}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}
return kn.errors=e,t===0}kn.evaluated={props:{places:!0,period:!0,granularity:!0,boundaries:!0,bbox:!0},dynamicProps:!1,dynamicItems:!1};function de(r,{instancePath:i="",
parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=de.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),typeof r=="string"){if(b(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return de.errors=e,t===0}de.evaluated={dynamicProps:!1,
dynamicItems:!1};function vn(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=vn.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return vn.errors=
e,t===0}vn.evaluated={dynamicProps:!1,dynamicItems:!1};function xn(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=xn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2048){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return xn.errors=e,t===0}xn.evaluated={dynamicProps:!1,dynamicItems:!1};function Dr(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Dr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r))r.title!==void 0&&d.call(r,"title")&&(C(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||
(e=e===null?C.errors:e.concat(C.errors),t=e.length)),r.url!==void 0&&d.call(r,"url")&&(F(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,
dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),t++}return Dr.errors=e,t===0}Dr.evaluated={props:{title:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function bn(r,{instancePath:i="",parentData:P,
parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=bn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.name!==void 0&&d.call(r,"name")){let s=r.name;if(typeof s=="string"){if(b(s)>120){let a={instancePath:i+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/name",schemaPath:"#/properties/n\
ame/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}r.email!==void 0&&d.call(r,"email")&&(H(r.email,{instancePath:i+"/email",parentData:r,
parentDataProperty:"email",rootData:c,dynamicAnchors:f})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.url!==void 0&&d.call(r,"url")&&(F(r.url,{instancePath:i+
"/url",parentData:r,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return bn.errors=e,t===0}bn.evaluated={props:{name:!0,email:!0,url:!0},dynamicProps:!1,
dynamicItems:!1};function In(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=In.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme!==void 0&&d.call(r,"scheme")){let s=r.scheme;if(typeof s==
"string"){if(b(s)>80){let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[a]:e.push(a),
t++}}else{let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.value!==
void 0&&d.call(r,"value")){let s=r.value;if(typeof s=="string"){if(b(s)>250){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"m\
axLength",params:{limit:250}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return In.
errors=e,t===0}In.evaluated={props:{scheme:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function ml(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=ml.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.title!==void 0&&d.call(r,"title")&&(gn(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||(e=e===null?
gn.errors:e.concat(gn.errors),t=e.length)),r.summary!==void 0&&d.call(r,"summary")&&(Pn(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"su\
mmary",rootData:c,dynamicAnchors:f})||(e=e===null?Pn.errors:e.concat(Pn.errors),t=e.length)),r.purpose!==void 0&&d.call(r,"purpose")&&(T(r.purpose,{instancePath:i+
"/purpose",parentData:r,parentDataProperty:"purpose",rootData:c,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.description!==void 0&&
d.call(r,"description")&&(Le(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:c,dynamicAnchors:f})||(e=e===null?
Le.errors:e.concat(Le.errors),t=e.length)),r.themes!==void 0&&d.call(r,"themes")){let s=r.themes;if(Array.isArray(s)){if(s.length>6){let o={instancePath:i+"/the\
mes",schemaPath:"#/properties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)wn(s[o],{instancePath:i+
"/themes/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?wn.errors:e.concat(wn.errors),t=e.length)}else{let a={instancePath:i+"\
/themes",schemaPath:"#/properties/themes/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.keywords!==void 0&&d.call(r,"keywords")){
let s=r.keywords;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];if(typeof u=="string"){if(b(u)>60){let l={instancePath:i+"/keywords/"+o,schemaPath:"\
#/properties/keywords/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/keywords/"+o,schemaPath:"\
#/properties/keywords/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/keywords",schemaPath:"#/pro\
perties/keywords/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.method!==void 0&&d.call(r,"method")&&(Le(r.method,{instancePath:i+
"/method",parentData:r,parentDataProperty:"method",rootData:c,dynamicAnchors:f})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length)),r.inputs!==void 0&&d.call(
r,"inputs")){let s=r.inputs;if(Array.isArray(s)){if(s.length>50){let o={instancePath:i+"/inputs",schemaPath:"#/properties/inputs/maxItems",keyword:"maxItems",params:{
limit:50}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];if(typeof u=="string"){if(b(u)>2048){let l={instancePath:i+"/inputs/"+o,schemaPath:"\
#/properties/inputs/items/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/inputs/"+o,schemaPath:"\
#/properties/inputs/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/inputs",schemaPath:"#/propert\
ies/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.outputs!==void 0&&d.call(r,"outputs")){let s=r.outputs;if(Array.isArray(
s)){if(s.length>50){let o={instancePath:i+"/outputs",schemaPath:"#/properties/outputs/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[o]:e.push(o),t++}
let a=s.length;for(let o=0;o<a;o++){let u=s[o];if(typeof u=="string"){if(b(u)>2048){let l={instancePath:i+"/outputs/"+o,schemaPath:"#/properties/outputs/items/m\
axLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/outputs/"+o,schemaPath:"#/properties/outputs/items\
/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.scenarios!==void 0&&d.call(r,"scenarios")){let s=r.scenarios;if(Array.isArray(s)){if(s.length>30){
let o={instancePath:i+"/scenarios",schemaPath:"#/properties/scenarios/maxItems",keyword:"maxItems",params:{limit:30}};e===null?e=[o]:e.push(o),t++}let a=s.length;
for(let o=0;o<a;o++)je(s[o],{instancePath:i+"/scenarios/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?je.errors:e.concat(je.errors),
t=e.length)}else{let a={instancePath:i+"/scenarios",schemaPath:"#/properties/scenarios/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}
if(r.baseYear!==void 0&&d.call(r,"baseYear")&&(Ir(r.baseYear,{instancePath:i+"/baseYear",parentData:r,parentDataProperty:"baseYear",rootData:c,dynamicAnchors:f})||
(e=e===null?Ir.errors:e.concat(Ir.errors),t=e.length)),r.coverage!==void 0&&d.call(r,"coverage")&&(kn(r.coverage,{instancePath:i+"/coverage",parentData:r,parentDataProperty:"\
coverage",rootData:c,dynamicAnchors:f})||(e=e===null?kn.errors:e.concat(kn.errors),t=e.length)),r.validation!==void 0&&d.call(r,"validation")&&(T(r.validation,{
instancePath:i+"/validation",parentData:r,parentDataProperty:"validation",rootData:c,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.
code!==void 0&&d.call(r,"code")&&(de(r.code,{instancePath:i+"/code",parentData:r,parentDataProperty:"code",rootData:c,dynamicAnchors:f})||(e=e===null?de.errors:
e.concat(de.errors),t=e.length)),r.licence!==void 0&&d.call(r,"licence")&&(vn(r.licence,{instancePath:i+"/licence",parentData:r,parentDataProperty:"licence",rootData:c,
dynamicAnchors:f})||(e=e===null?vn.errors:e.concat(vn.errors),t=e.length)),r.cost!==void 0&&d.call(r,"cost")&&(je(r.cost,{instancePath:i+"/cost",parentData:r,parentDataProperty:"\
cost",rootData:c,dynamicAnchors:f})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),r.owner!==void 0&&d.call(r,"owner")&&(je(r.owner,{instancePath:i+"/o\
wner",parentData:r,parentDataProperty:"owner",rootData:c,dynamicAnchors:f})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),r.nextReview!==void 0&&d.call(
r,"nextReview")&&(xn(r.nextReview,{instancePath:i+"/nextReview",parentData:r,parentDataProperty:"nextReview",rootData:c,dynamicAnchors:f})||(e=e===null?xn.errors:
e.concat(xn.errors),t=e.length)),r.limitations!==void 0&&d.call(r,"limitations")&&(Le(r.limitations,{instancePath:i+"/limitations",parentData:r,parentDataProperty:"\
limitations",rootData:c,dynamicAnchors:f})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length)),r.decisions!==void 0&&d.call(r,"decisions")){let s=r.decisions;
if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/decisions",schemaPath:"#/properties/decisions/maxItems",keyword:"maxItems",params:{limit:20}};e===null?
e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)Dr(s[o],{instancePath:i+"/decisions/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||
(e=e===null?Dr.errors:e.concat(Dr.errors),t=e.length)}else{let a={instancePath:i+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type:"\
array"}};e===null?e=[a]:e.push(a),t++}}if(r.transparency!==void 0&&d.call(r,"transparency")){let s=r.transparency;if(s&&typeof s=="object"&&!Array.isArray(s))s.
url!==void 0&&d.call(s,"url")&&(de(s.url,{instancePath:i+"/transparency/url",parentData:s,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?de.
errors:e.concat(de.errors),t=e.length)),s.published!==void 0&&d.call(s,"published")&&(Ir(s.published,{instancePath:i+"/transparency/published",parentData:s,parentDataProperty:"\
published",rootData:c,dynamicAnchors:f})||(e=e===null?Ir.errors:e.concat(Ir.errors),t=e.length)),s.organisation!==void 0&&d.call(s,"organisation")&&(T(s.organisation,
{instancePath:i+"/transparency/organisation",parentData:s,parentDataProperty:"organisation",rootData:c,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),
t=e.length)),s.team!==void 0&&d.call(s,"team")&&(T(s.team,{instancePath:i+"/transparency/team",parentData:s,parentDataProperty:"team",rootData:c,dynamicAnchors:f})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length)),s.seniorResponsibleOwner!==void 0&&d.call(s,"seniorResponsibleOwner")&&(T(s.seniorResponsibleOwner,{instancePath:i+
"/transparency/seniorResponsibleOwner",parentData:s,parentDataProperty:"seniorResponsibleOwner",rootData:c,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),
t=e.length)),s.externalSupplierInvolvement!==void 0&&d.call(s,"externalSupplierInvolvement")&&(T(s.externalSupplierInvolvement,{instancePath:i+"/transparency/ex\
ternalSupplierInvolvement",parentData:s,parentDataProperty:"externalSupplierInvolvement",rootData:c,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),
t=e.length)),s.scope!==void 0&&d.call(s,"scope")&&(T(s.scope,{instancePath:i+"/transparency/scope",parentData:s,parentDataProperty:"scope",rootData:c,dynamicAnchors:f})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length)),s.benefit!==void 0&&d.call(s,"benefit")&&(T(s.benefit,{instancePath:i+"/transparency/benefit",parentData:s,
parentDataProperty:"benefit",rootData:c,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),s.previousProcess!==void 0&&d.call(s,"previousP\
rocess")&&(T(s.previousProcess,{instancePath:i+"/transparency/previousProcess",parentData:s,parentDataProperty:"previousProcess",rootData:c,dynamicAnchors:f})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length)),s.alternativesConsidered!==void 0&&d.call(s,"alternativesConsidered")&&(T(s.alternativesConsidered,{instancePath:i+
"/transparency/alternativesConsidered",parentData:s,parentDataProperty:"alternativesConsidered",rootData:c,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),
t=e.length)),s.processIntegration!==void 0&&d.call(s,"processIntegration")&&(T(s.processIntegration,{instancePath:i+"/transparency/processIntegration",parentData:s,
parentDataProperty:"processIntegration",rootData:c,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),s.providedInformation!==void 0&&d.call(
s,"providedInformation")&&(T(s.providedInformation,{instancePath:i+"/transparency/providedInformation",parentData:s,parentDataProperty:"providedInformation",rootData:c,
dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),s.frequencyAndScaleOfUsage!==void 0&&d.call(s,"frequencyAndScaleOfUsage")&&(T(s.frequencyAndScaleOfUsage,
{instancePath:i+"/transparency/frequencyAndScaleOfUsage",parentData:s,parentDataProperty:"frequencyAndScaleOfUsage",rootData:c,dynamicAnchors:f})||(e=e===null?T.
errors:e.concat(T.errors),t=e.length)),s.humanDecisions!==void 0&&d.call(s,"humanDecisions")&&(T(s.humanDecisions,{instancePath:i+"/transparency/humanDecisions",
parentData:s,parentDataProperty:"humanDecisions",rootData:c,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),s.requiredTraining!==void 0&&
d.call(s,"requiredTraining")&&(T(s.requiredTraining,{instancePath:i+"/transparency/requiredTraining",parentData:s,parentDataProperty:"requiredTraining",rootData:c,
dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),s.appealsAndReview!==void 0&&d.call(s,"appealsAndReview")&&(T(s.appealsAndReview,{instancePath:i+
"/transparency/appealsAndReview",parentData:s,parentDataProperty:"appealsAndReview",rootData:c,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),
s.phase!==void 0&&d.call(s,"phase")&&(T(s.phase,{instancePath:i+"/transparency/phase",parentData:s,parentDataProperty:"phase",rootData:c,dynamicAnchors:f})||(e=
e===null?T.errors:e.concat(T.errors),t=e.length)),s.modelPerformance!==void 0&&d.call(s,"modelPerformance")&&(T(s.modelPerformance,{instancePath:i+"/transparenc\
y/modelPerformance",parentData:s,parentDataProperty:"modelPerformance",rootData:c,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),s.impactAssessment!==
void 0&&d.call(s,"impactAssessment")&&(T(s.impactAssessment,{instancePath:i+"/transparency/impactAssessment",parentData:s,parentDataProperty:"impactAssessment",
rootData:c,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),s.risks!==void 0&&d.call(s,"risks")&&(T(s.risks,{instancePath:i+"/transparen\
cy/risks",parentData:s,parentDataProperty:"risks",rootData:c,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),t=e.length));else{let a={instancePath:i+
"/transparency",schemaPath:"#/properties/transparency/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.contact!==void 0&&d.call(r,
"contact")&&(bn(r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"contact",rootData:c,dynamicAnchors:f})||(e=e===null?bn.errors:e.concat(bn.
errors),t=e.length)),r.landingPage!==void 0&&d.call(r,"landingPage")&&(de(r.landingPage,{instancePath:i+"/landingPage",parentData:r,parentDataProperty:"landingP\
age",rootData:c,dynamicAnchors:f})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),r.documentation!==void 0&&d.call(r,"documentation")){let s=r.documentation;
if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)Dr(s[o],{instancePath:i+"/documentation/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||
(e=e===null?Dr.errors:e.concat(Dr.errors),t=e.length)}else{let a={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.sameAs!==void 0&&d.call(r,"sameAs")){let s=r.sameAs;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+
"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)de(s[o],
{instancePath:i+"/sameAs/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)}else{let a={
instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.identifiers!==void 0&&d.
call(r,"identifiers")){let s=r.identifiers;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/maxIte\
ms",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)In(s[o],{instancePath:i+"/identifiers/"+o,parentData:s,
parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?In.errors:e.concat(In.errors),t=e.length)}else{let a={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return ml.errors=e,t===0}ml.evaluated={props:{title:!0,summary:!0,purpose:!0,description:!0,themes:!0,keywords:!0,
status:!0,method:!0,inputs:!0,outputs:!0,scenarios:!0,baseYear:!0,coverage:!0,validation:!0,code:!0,licence:!0,cost:!0,owner:!0,nextReview:!0,limitations:!0,decisions:!0,
transparency:!0,contact:!0,landingPage:!0,documentation:!0,sameAs:!0,identifiers:!0},dynamicProps:!1,dynamicItems:!1};var rp=ul;function Dn(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Dn.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>161){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Dn.errors=
e,t===0}Dn.evaluated={dynamicProps:!1,dynamicItems:!1};function Ln(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Ln.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>250){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[s]:e.push(s),t++}return Ln.errors=e,t===0}Ln.evaluated={dynamicProps:!1,dynamicItems:!1};function jn(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=jn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return jn.errors=e,t===0}jn.evaluated={dynamicProps:!1,dynamicItems:!1};function $n(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=$n.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(b(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(
s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return $n.errors=e,t===0}$n.evaluated=
{dynamicProps:!1,dynamicItems:!1};function qn(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=qn.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"m\
axLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),t++}return qn.errors=e,t===0}qn.evaluated={dynamicProps:!1,dynamicItems:!1};function Lr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=Lr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>80){let s={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Lr.errors=e,t===0}Lr.evaluated={dynamicProps:!1,dynamicItems:!1};function An(r,{instancePath:i="",
parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=An.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),typeof r=="string"){if(b(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return An.errors=e,t===0}An.evaluated={dynamicProps:!1,
dynamicItems:!1};function ul(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ul.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.from!==void 0&&d.call(r,"from")){let s=r.from;if(s&&typeof s=="\
object"&&!Array.isArray(s))s.dataset!==void 0&&d.call(s,"dataset")&&(Dn(s.dataset,{instancePath:i+"/from/dataset",parentData:s,parentDataProperty:"dataset",rootData:c,
dynamicAnchors:f})||(e=e===null?Dn.errors:e.concat(Dn.errors),t=e.length)),s.distribution!==void 0&&d.call(s,"distribution")&&(Ln(s.distribution,{instancePath:i+
"/from/distribution",parentData:s,parentDataProperty:"distribution",rootData:c,dynamicAnchors:f})||(e=e===null?Ln.errors:e.concat(Ln.errors),t=e.length));else{let a={
instancePath:i+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.url!==void 0&&d.call(r,"url")&&
(jn(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?jn.errors:e.concat(jn.errors),t=e.length)),r.accessed!==
void 0&&d.call(r,"accessed")&&($n(r.accessed,{instancePath:i+"/accessed",parentData:r,parentDataProperty:"accessed",rootData:c,dynamicAnchors:f})||(e=e===null?$n.
errors:e.concat($n.errors),t=e.length)),r.published!==void 0&&d.call(r,"published")&&(qn(r.published,{instancePath:i+"/published",parentData:r,parentDataProperty:"\
published",rootData:c,dynamicAnchors:f})||(e=e===null?qn.errors:e.concat(qn.errors),t=e.length)),r.licence!==void 0&&d.call(r,"licence")&&(Lr(r.licence,{instancePath:i+
"/licence",parentData:r,parentDataProperty:"licence",rootData:c,dynamicAnchors:f})||(e=e===null?Lr.errors:e.concat(Lr.errors),t=e.length)),r.attribution!==void 0&&
d.call(r,"attribution")&&(An(r.attribution,{instancePath:i+"/attribution",parentData:r,parentDataProperty:"attribution",rootData:c,dynamicAnchors:f})||(e=e===null?
An.errors:e.concat(An.errors),t=e.length)),r.sourceSha256!==void 0&&d.call(r,"sourceSha256")){let s=r.sourceSha256;if(typeof s=="string"){if(b(s)>64){let a={instancePath:i+
"/sourceSha256",schemaPath:"#/properties/sourceSha256/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/sourceSha256",schemaPath:"#/properties/sourceSha256/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.sourceBytes!==void 0&&d.call(
r,"sourceBytes")){let s=r.sourceBytes;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:i+"/sourceBytes",schemaPath:"#/properties/so\
urceBytes/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}}if(r.extractSha256!==void 0&&d.call(r,"extractSha256")){let s=r.extractSha256;
if(typeof s=="string"){if(b(s)>64){let a={instancePath:i+"/extractSha256",schemaPath:"#/properties/extractSha256/maxLength",keyword:"maxLength",params:{limit:64}};
e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/extractSha256",schemaPath:"#/properties/extractSha256/type",keyword:"type",params:{type:"string"}};e===
null?e=[a]:e.push(a),t++}}if(r.granularity!==void 0&&d.call(r,"granularity")&&(Lr(r.granularity,{instancePath:i+"/granularity",parentData:r,parentDataProperty:"\
granularity",rootData:c,dynamicAnchors:f})||(e=e===null?Lr.errors:e.concat(Lr.errors),t=e.length)),r.recipe!==void 0&&d.call(r,"recipe")){let s=r.recipe;if(Array.
isArray(s)){if(s.length>30){let o={instancePath:i+"/recipe",schemaPath:"#/properties/recipe/maxItems",keyword:"maxItems",params:{limit:30}};e===null?e=[o]:e.push(
o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];if(u&&typeof u=="object"&&!Array.isArray(u)){if(Object.keys(u).length>1){let l={instancePath:i+"/recipe/"+
o,schemaPath:"#/properties/recipe/items/maxProperties",keyword:"maxProperties",params:{limit:1}};e===null?e=[l]:e.push(l),t++}if(u.select!==void 0&&d.call(u,"se\
lect")){let l=u.select;if(Array.isArray(l)){if(l.length>20){let m={instancePath:i+"/recipe/"+o+"/select",schemaPath:"#/properties/recipe/items/properties/select\
/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[m]:e.push(m),t++}let p=l.length;for(let m=0;m<p;m++){let h=l[m];if(typeof h=="string"){if(b(h)>200){
let I={instancePath:i+"/recipe/"+o+"/select/"+m,schemaPath:"#/properties/recipe/items/properties/select/items/maxLength",keyword:"maxLength",params:{limit:200}};
e===null?e=[I]:e.push(I),t++}}else{let I={instancePath:i+"/recipe/"+o+"/select/"+m,schemaPath:"#/properties/recipe/items/properties/select/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[I]:e.push(I),t++}}}else{let p={instancePath:i+"/recipe/"+o+"/select",schemaPath:"#/properties/recipe/items/properties/\
select/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(u.filter!==void 0&&d.call(u,"filter")){let l=u.filter;if(l&&typeof l=="objec\
t"&&!Array.isArray(l)){if(l.column!==void 0&&d.call(l,"column")){let p=l.column;if(typeof p=="string"){if(b(p)>200){let m={instancePath:i+"/recipe/"+o+"/filter/\
column",schemaPath:"#/properties/recipe/items/properties/filter/properties/column/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[m]:e.push(m),t++}}else{
let m={instancePath:i+"/recipe/"+o+"/filter/column",schemaPath:"#/properties/recipe/items/properties/filter/properties/column/type",keyword:"type",params:{type:"\
string"}};e===null?e=[m]:e.push(m),t++}}if(l.equals!==void 0&&d.call(l,"equals")){let p=l.equals;if(typeof p=="string"){if(b(p)>200){let m={instancePath:i+"/rec\
ipe/"+o+"/filter/equals",schemaPath:"#/properties/recipe/items/properties/filter/properties/equals/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=
[m]:e.push(m),t++}}else{let m={instancePath:i+"/recipe/"+o+"/filter/equals",schemaPath:"#/properties/recipe/items/properties/filter/properties/equals/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(l.in!==void 0&&d.call(l,"in")){let p=l.in;if(Array.isArray(p)){if(p.length>100){let h={instancePath:i+
"/recipe/"+o+"/filter/in",schemaPath:"#/properties/recipe/items/properties/filter/properties/in/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[h]:
e.push(h),t++}let m=p.length;for(let h=0;h<m;h++){let I=p[h];if(typeof I=="string"){if(b(I)>200){let v={instancePath:i+"/recipe/"+o+"/filter/in/"+h,schemaPath:"\
#/properties/recipe/items/properties/filter/properties/in/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[v]:e.push(v),t++}}else{let v={instancePath:i+
"/recipe/"+o+"/filter/in/"+h,schemaPath:"#/properties/recipe/items/properties/filter/properties/in/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[v]:e.push(v),t++}}}else{let m={instancePath:i+"/recipe/"+o+"/filter/in",schemaPath:"#/properties/recipe/items/properties/filter/properties/in/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[m]:e.push(m),t++}}if(l.min!==void 0&&d.call(l,"min")){let p=l.min;if(typeof p=="string"){if(b(p)>200){let m={instancePath:i+
"/recipe/"+o+"/filter/min",schemaPath:"#/properties/recipe/items/properties/filter/properties/min/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=
[m]:e.push(m),t++}}else{let m={instancePath:i+"/recipe/"+o+"/filter/min",schemaPath:"#/properties/recipe/items/properties/filter/properties/min/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(l.max!==void 0&&d.call(l,"max")){let p=l.max;if(typeof p=="string"){if(b(p)>200){let m={instancePath:i+
"/recipe/"+o+"/filter/max",schemaPath:"#/properties/recipe/items/properties/filter/properties/max/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=
[m]:e.push(m),t++}}else{let m={instancePath:i+"/recipe/"+o+"/filter/max",schemaPath:"#/properties/recipe/items/properties/filter/properties/max/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}}else{let p={instancePath:i+"/recipe/"+o+"/filter",schemaPath:"#/properties/recipe/items/properties/f\
ilter/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(u.rename!==void 0&&d.call(u,"rename")){let l=u.rename;if(l&&typeof l=="objec\
t"&&!Array.isArray(l)){if(Object.keys(l).length>20){let p={instancePath:i+"/recipe/"+o+"/rename",schemaPath:"#/properties/recipe/items/properties/rename/maxProp\
erties",keyword:"maxProperties",params:{limit:20}};e===null?e=[p]:e.push(p),t++}for(let p of Object.keys(l)){let m=l[p];if(typeof m=="string"){if(b(m)>40){let h={
instancePath:i+"/recipe/"+o+"/rename/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/recipe/items/properties/rename/additionalProperties/max\
Length",keyword:"maxLength",params:{limit:40}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/recipe/"+o+"/rename/"+p.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/recipe/items/properties/rename/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}}else{
let p={instancePath:i+"/recipe/"+o+"/rename",schemaPath:"#/properties/recipe/items/properties/rename/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:
e.push(p),t++}}if(u.group!==void 0&&d.call(u,"group")){let l=u.group;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.by!==void 0&&d.call(l,"by")){let p=l.by;if(Array.
isArray(p)){if(p.length>20){let h={instancePath:i+"/recipe/"+o+"/group/by",schemaPath:"#/properties/recipe/items/properties/group/properties/by/maxItems",keyword:"\
maxItems",params:{limit:20}};e===null?e=[h]:e.push(h),t++}let m=p.length;for(let h=0;h<m;h++){let I=p[h];if(typeof I=="string"){if(b(I)>200){let v={instancePath:i+
"/recipe/"+o+"/group/by/"+h,schemaPath:"#/properties/recipe/items/properties/group/properties/by/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?
e=[v]:e.push(v),t++}}else{let v={instancePath:i+"/recipe/"+o+"/group/by/"+h,schemaPath:"#/properties/recipe/items/properties/group/properties/by/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[v]:e.push(v),t++}}}else{let m={instancePath:i+"/recipe/"+o+"/group/by",schemaPath:"#/properties/recipe/items/propertie\
s/group/properties/by/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),t++}}if(l.sum!==void 0&&d.call(l,"sum")){let p=l.sum;if(Array.isArray(
p)){if(p.length>20){let h={instancePath:i+"/recipe/"+o+"/group/sum",schemaPath:"#/properties/recipe/items/properties/group/properties/sum/maxItems",keyword:"max\
Items",params:{limit:20}};e===null?e=[h]:e.push(h),t++}let m=p.length;for(let h=0;h<m;h++){let I=p[h];if(typeof I=="string"){if(b(I)>200){let v={instancePath:i+
"/recipe/"+o+"/group/sum/"+h,schemaPath:"#/properties/recipe/items/properties/group/properties/sum/items/maxLength",keyword:"maxLength",params:{limit:200}};e===
null?e=[v]:e.push(v),t++}}else{let v={instancePath:i+"/recipe/"+o+"/group/sum/"+h,schemaPath:"#/properties/recipe/items/properties/group/properties/sum/items/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),t++}}}else{let m={instancePath:i+"/recipe/"+o+"/group/sum",schemaPath:"#/properties/recipe/i\
tems/properties/group/properties/sum/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),t++}}}else{let p={instancePath:i+"/recipe/"+o+"/group",
schemaPath:"#/properties/recipe/items/properties/group/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(u.sort!==void 0&&d.call(u,"\
sort")){let l=u.sort;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.by!==void 0&&d.call(l,"by")){let p=l.by;if(typeof p=="string"){if(b(p)>200){let m={instancePath:i+
"/recipe/"+o+"/sort/by",schemaPath:"#/properties/recipe/items/properties/sort/properties/by/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[m]:e.
push(m),t++}}else{let m={instancePath:i+"/recipe/"+o+"/sort/by",schemaPath:"#/properties/recipe/items/properties/sort/properties/by/type",keyword:"type",params:{
type:"string"}};e===null?e=[m]:e.push(m),t++}}}else{let p={instancePath:i+"/recipe/"+o+"/sort",schemaPath:"#/properties/recipe/items/properties/sort/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(u.limit!==void 0&&d.call(u,"limit")){let l=u.limit;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l))){let p={instancePath:i+"/recipe/"+o+"/limit",schemaPath:"#/properties/recipe/items/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=
[p]:e.push(p),t++}}if(u.ratio!==void 0&&d.call(u,"ratio")){let l=u.ratio;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.of!==void 0&&d.call(l,"of")){let p=l.
of;if(typeof p=="string"){if(b(p)>200){let m={instancePath:i+"/recipe/"+o+"/ratio/of",schemaPath:"#/properties/recipe/items/properties/ratio/properties/of/maxLe\
ngth",keyword:"maxLength",params:{limit:200}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/recipe/"+o+"/ratio/of",schemaPath:"#/properties/recipe/\
items/properties/ratio/properties/of/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(l.to!==void 0&&d.call(l,"to")){let p=l.to;if(typeof p==
"string"){if(b(p)>200){let m={instancePath:i+"/recipe/"+o+"/ratio/to",schemaPath:"#/properties/recipe/items/properties/ratio/properties/to/maxLength",keyword:"m\
axLength",params:{limit:200}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/recipe/"+o+"/ratio/to",schemaPath:"#/properties/recipe/items/properties\
/ratio/properties/to/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(l.as!==void 0&&d.call(l,"as")){let p=l.as;if(typeof p=="strin\
g"){if(b(p)>40){let m={instancePath:i+"/recipe/"+o+"/ratio/as",schemaPath:"#/properties/recipe/items/properties/ratio/properties/as/maxLength",keyword:"maxLengt\
h",params:{limit:40}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/recipe/"+o+"/ratio/as",schemaPath:"#/properties/recipe/items/properties/ratio/p\
roperties/as/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(l.decimals!==void 0&&d.call(l,"decimals")){let p=l.decimals;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let m={instancePath:i+"/recipe/"+o+"/ratio/decimals",schemaPath:"#/properties/recipe/items/properties/ratio/propertie\
s/decimals/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),t++}}}else{let p={instancePath:i+"/recipe/"+o+"/ratio",schemaPath:"#/propertie\
s/recipe/items/properties/ratio/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{let l={instancePath:i+"/recipe/"+o,schemaPath:"\
#/properties/recipe/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/recipe",schemaPath:"#/propert\
ies/recipe/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),t++}return ul.errors=e,t===0}ul.evaluated={props:{from:!0,url:!0,accessed:!0,published:!0,licence:!0,attribution:!0,sourceSha256:!0,
sourceBytes:!0,extractSha256:!0,granularity:!0,recipe:!0},dynamicProps:!1,dynamicItems:!1};var sp=cl;function jr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=jr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return jr.errors=e,
t===0}jr.evaluated={dynamicProps:!1,dynamicItems:!1};function $e(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,
t=0,n=$e.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2048){let s={instancePath:i,schemaPath:"#/ma\
xLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[s]:e.push(s),t++}return $e.errors=e,t===0}$e.evaluated={dynamicProps:!1,dynamicItems:!1};function En(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=En.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.name!==void 0&&d.call(r,"name")){let s=r.name;if(typeof s=="string"){if(b(s)>120){let a={instancePath:i+"/name",schemaPath:"#/properties\
/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}r.email!==void 0&&d.call(r,"email")&&(H(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"\
email",rootData:c,dynamicAnchors:f})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.url!==void 0&&d.call(r,"url")&&(F(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return En.errors=e,t===0}En.evaluated={props:{name:!0,email:!0,url:!0},dynamicProps:!1,dynamicItems:!1};
function On(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=On.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>32){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return On.errors=e,
t===0}On.evaluated={dynamicProps:!1,dynamicItems:!1};function zn(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,
t=0,n=zn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme!==void 0&&d.call(r,
"scheme")){let s=r.scheme;if(typeof s=="string"){if(b(s)>80){let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{
limit:80}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),t++}}if(r.value!==void 0&&d.call(r,"value")){let s=r.value;if(typeof s=="string"){if(b(s)>250){let a={instancePath:i+"/value",schemaPath:"#/prop\
erties/value/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value\
/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[s]:e.push(s),t++}return zn.errors=e,t===0}zn.evaluated={props:{scheme:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function cl(r,{instancePath:i="",
parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=cl.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name!==void 0&&d.call(r,"name")){let s=r.name;if(typeof s=="string"){if(b(s)>120){let a={instancePath:i+"\
/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.shortName!==void 0&&d.call(r,"shortName")){let s=r.shortName;if(typeof s==
"string"){if(b(s)>40){let a={instancePath:i+"/shortName",schemaPath:"#/properties/shortName/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[a]:e.push(
a),t++}}else{let a={instancePath:i+"/shortName",schemaPath:"#/properties/shortName/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.
kind!==void 0&&d.call(r,"kind")&&(jr(r.kind,{instancePath:i+"/kind",parentData:r,parentDataProperty:"kind",rootData:c,dynamicAnchors:f})||(e=e===null?jr.errors:
e.concat(jr.errors),t=e.length)),r.summary!==void 0&&d.call(r,"summary")){let s=r.summary;if(typeof s=="string"){if(b(s)>250){let a={instancePath:i+"/summary",schemaPath:"\
#/properties/summary/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/summary",schemaPath:"#/proper\
ties/summary/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.homepage!==void 0&&d.call(r,"homepage")&&($e(r.homepage,{instancePath:i+
"/homepage",parentData:r,parentDataProperty:"homepage",rootData:c,dynamicAnchors:f})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),r.dataPage!==void 0&&
d.call(r,"dataPage")&&($e(r.dataPage,{instancePath:i+"/dataPage",parentData:r,parentDataProperty:"dataPage",rootData:c,dynamicAnchors:f})||(e=e===null?$e.errors:
e.concat($e.errors),t=e.length)),r.contact!==void 0&&d.call(r,"contact")&&(En(r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"contact",rootData:c,
dynamicAnchors:f})||(e=e===null?En.errors:e.concat(En.errors),t=e.length)),r.place!==void 0&&d.call(r,"place")&&(On(r.place,{instancePath:i+"/place",parentData:r,
parentDataProperty:"place",rootData:c,dynamicAnchors:f})||(e=e===null?On.errors:e.concat(On.errors),t=e.length)),r.domains!==void 0&&d.call(r,"domains")){let s=r.
domains;if(Array.isArray(s)){if(s.length>30){let o={instancePath:i+"/domains",schemaPath:"#/properties/domains/maxItems",keyword:"maxItems",params:{limit:30}};e===
null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];if(typeof u=="string"){if(b(u)>253){let l={instancePath:i+"/domains/"+o,schemaPath:"#/pr\
operties/domains/items/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/domains/"+o,schemaPath:"#/p\
roperties/domains/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/domains",schemaPath:"#/properti\
es/domains/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.maintainers!==void 0&&d.call(r,"maintainers")){let s=r.maintainers;if(Array.
isArray(s)){if(s.length>20){let o={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=
[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.github!==void 0&&d.call(u,"github")){let l=u.
github;if(typeof l=="string"){if(b(l)>39){let p={instancePath:i+"/maintainers/"+o+"/github",schemaPath:"#/properties/maintainers/items/properties/github/maxLeng\
th",keyword:"maxLength",params:{limit:39}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/maintainers/"+o+"/github",schemaPath:"#/properties/maintai\
ners/items/properties/github/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(u.id!==void 0&&d.call(u,"id")){let l=u.id;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let p={instancePath:i+"/maintainers/"+o+"/id",schemaPath:"#/properties/maintainers/items/properties/id/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}}}else{let l={instancePath:i+"/maintainers/"+o,schemaPath:"#/properties/maintainers/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/type",keyword:"type",
params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.parent!==void 0&&d.call(r,"parent")&&(jr(r.parent,{instancePath:i+"/parent",parentData:r,parentDataProperty:"\
parent",rootData:c,dynamicAnchors:f})||(e=e===null?jr.errors:e.concat(jr.errors),t=e.length)),r.sameAs!==void 0&&d.call(r,"sameAs")){let s=r.sameAs;if(Array.isArray(
s)){if(s.length>20){let o={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),t++}
let a=s.length;for(let o=0;o<a;o++)$e(s[o],{instancePath:i+"/sameAs/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?$e.errors:e.
concat($e.errors),t=e.length)}else{let a={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.
push(a),t++}}if(r.identifiers!==void 0&&d.call(r,"identifiers")){let s=r.identifiers;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)zn(s[o],{instancePath:i+
"/identifiers/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?zn.errors:e.concat(zn.errors),t=e.length)}else{let a={instancePath:i+
"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return cl.errors=e,t===0}cl.evaluated={props:{name:!0,shortName:!0,kind:!0,summary:!0,
homepage:!0,dataPage:!0,contact:!0,place:!0,domains:!0,maintainers:!0,parent:!0,sameAs:!0,identifiers:!0},dynamicProps:!1,dynamicItems:!1};var tp=fl;function $r(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=$r.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>180){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:180}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return $r.errors=
e,t===0}$r.evaluated={dynamicProps:!1,dynamicItems:!1};function Nn(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Nn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>250){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[s]:e.push(s),t++}return Nn.errors=e,t===0}Nn.evaluated={dynamicProps:!1,dynamicItems:!1};function _n(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=_n.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return _n.errors=e,t===0}_n.evaluated={dynamicProps:!1,dynamicItems:!1};function fl(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=fl.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.redirects!==void 0&&d.call(r,"redirects")){let s=r.redirects;if(Array.isArray(s)){if(s.length>5e3){
let o={instancePath:i+"/redirects",schemaPath:"#/properties/redirects/maxItems",keyword:"maxItems",params:{limit:5e3}};e===null?e=[o]:e.push(o),t++}let a=s.length;
for(let o=0;o<a;o++){let u=s[o];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.from!==void 0&&d.call(u,"from")&&($r(u.from,{instancePath:i+"/redirects/"+o+"/\
from",parentData:u,parentDataProperty:"from",rootData:c,dynamicAnchors:f})||(e=e===null?$r.errors:e.concat($r.errors),t=e.length)),u.to!==void 0&&d.call(u,"to")&&
($r(u.to,{instancePath:i+"/redirects/"+o+"/to",parentData:u,parentDataProperty:"to",rootData:c,dynamicAnchors:f})||(e=e===null?$r.errors:e.concat($r.errors),t=e.
length)),u.title!==void 0&&d.call(u,"title")&&(Nn(u.title,{instancePath:i+"/redirects/"+o+"/title",parentData:u,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||
(e=e===null?Nn.errors:e.concat(Nn.errors),t=e.length)),u.reason!==void 0&&d.call(u,"reason")){let l=u.reason;if(typeof l=="string"){if(b(l)>500){let p={instancePath:i+
"/redirects/"+o+"/reason",schemaPath:"#/properties/redirects/items/properties/reason/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(p),
t++}}else{let p={instancePath:i+"/redirects/"+o+"/reason",schemaPath:"#/properties/redirects/items/properties/reason/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),t++}}u.date!==void 0&&d.call(u,"date")&&(_n(u.date,{instancePath:i+"/redirects/"+o+"/date",parentData:u,parentDataProperty:"date",rootData:c,
dynamicAnchors:f})||(e=e===null?_n.errors:e.concat(_n.errors),t=e.length))}else{let l={instancePath:i+"/redirects/"+o,schemaPath:"#/properties/redirects/items/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/redirects",schemaPath:"#/properties/redirects/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),t++}return fl.errors=e,t===0}fl.evaluated={props:{redirects:!0},dynamicProps:!1,dynamicItems:!1};var ip=yl;function Rn(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Rn.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Rn.errors=
e,t===0}Rn.evaluated={dynamicProps:!1,dynamicItems:!1};function ge(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=ge.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2e3){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[s]:e.push(s),t++}return ge.errors=e,t===0}ge.evaluated={dynamicProps:!1,dynamicItems:!1};function Bn(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Bn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(
r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Bn.errors=e,t===0}Bn.evaluated={dynamicProps:!1,dynamicItems:!1};function qr(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=qr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(b(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(
s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return qr.errors=e,t===0}qr.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Ar(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ar.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"max\
Length",params:{limit:80}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.
push(s),t++}return Ar.errors=e,t===0}Ar.evaluated={dynamicProps:!1,dynamicItems:!1};function Sn(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=Sn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>161){let s={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Sn.errors=e,t===0}Sn.evaluated={dynamicProps:!1,dynamicItems:!1};function Tn(r,{instancePath:i="",
parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Tn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),typeof r=="string"){if(b(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Tn.errors=e,t===0}Tn.evaluated={dynamicProps:!1,
dynamicItems:!1};function yl(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=yl.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.title!==void 0&&d.call(r,"title")&&(Rn(r.title,{instancePath:i+"/ti\
tle",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||(e=e===null?Rn.errors:e.concat(Rn.errors),t=e.length)),r.need!==void 0&&d.call(r,"ne\
ed")&&(ge(r.need,{instancePath:i+"/need",parentData:r,parentDataProperty:"need",rootData:c,dynamicAnchors:f})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),
r.purpose!==void 0&&d.call(r,"purpose")&&(ge(r.purpose,{instancePath:i+"/purpose",parentData:r,parentDataProperty:"purpose",rootData:c,dynamicAnchors:f})||(e=e===
null?ge.errors:e.concat(ge.errors),t=e.length)),r.holder!==void 0&&d.call(r,"holder")&&(Bn(r.holder,{instancePath:i+"/holder",parentData:r,parentDataProperty:"h\
older",rootData:c,dynamicAnchors:f})||(e=e===null?Bn.errors:e.concat(Bn.errors),t=e.length)),r.tried!==void 0&&d.call(r,"tried")&&(ge(r.tried,{instancePath:i+"/\
tried",parentData:r,parentDataProperty:"tried",rootData:c,dynamicAnchors:f})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),r.asked!==void 0&&d.call(r,
"asked")&&(qr(r.asked,{instancePath:i+"/asked",parentData:r,parentDataProperty:"asked",rootData:c,dynamicAnchors:f})||(e=e===null?qr.errors:e.concat(qr.errors),
t=e.length)),r.publisher!==void 0&&d.call(r,"publisher")&&(Ar(r.publisher,{instancePath:i+"/publisher",parentData:r,parentDataProperty:"publisher",rootData:c,dynamicAnchors:f})||
(e=e===null?Ar.errors:e.concat(Ar.errors),t=e.length)),r.decided!==void 0&&d.call(r,"decided")&&(qr(r.decided,{instancePath:i+"/decided",parentData:r,parentDataProperty:"\
decided",rootData:c,dynamicAnchors:f})||(e=e===null?qr.errors:e.concat(qr.errors),t=e.length)),r.answeredBy!==void 0&&d.call(r,"answeredBy")&&(Sn(r.answeredBy,{
instancePath:i+"/answeredBy",parentData:r,parentDataProperty:"answeredBy",rootData:c,dynamicAnchors:f})||(e=e===null?Sn.errors:e.concat(Sn.errors),t=e.length)),
r.reason!==void 0&&d.call(r,"reason")&&(Ar(r.reason,{instancePath:i+"/reason",parentData:r,parentDataProperty:"reason",rootData:c,dynamicAnchors:f})||(e=e===null?
Ar.errors:e.concat(Ar.errors),t=e.length)),r.explanation!==void 0&&d.call(r,"explanation")&&(ge(r.explanation,{instancePath:i+"/explanation",parentData:r,parentDataProperty:"\
explanation",rootData:c,dynamicAnchors:f})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),r.issue!==void 0&&d.call(r,"issue")&&(Tn(r.issue,{instancePath:i+
"/issue",parentData:r,parentDataProperty:"issue",rootData:c,dynamicAnchors:f})||(e=e===null?Tn.errors:e.concat(Tn.errors),t=e.length));else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return yl.errors=e,t===0}yl.evaluated={props:{title:!0,need:!0,purpose:!0,
holder:!0,tried:!0,status:!0,asked:!0,publisher:!0,decided:!0,answeredBy:!0,reason:!0,explanation:!0,issue:!0},dynamicProps:!1,dynamicItems:!1};var np=hl;function Fn(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Fn.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Fn.errors=
e,t===0}Fn.evaluated={dynamicProps:!1,dynamicItems:!1};function Un(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Un.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>250){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[s]:e.push(s),t++}return Un.errors=e,t===0}Un.evaluated={dynamicProps:!1,dynamicItems:!1};function Zn(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Zn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(
r)>2e4){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Zn.errors=e,t===0}Zn.evaluated={dynamicProps:!1,dynamicItems:!1};function Er(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Er.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(b(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),
t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Er.errors=e,t===0}Er.evaluated={dynamicProps:!1,
dynamicItems:!1};function Vn(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Vn.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name!==void 0&&d.call(r,"name")){let s=r.name;if(typeof s=="str\
ing"){if(b(s)>120){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}r.email!==void 0&&d.call(
r,"email")&&(H(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:c,dynamicAnchors:f})||(e=e===null?H.errors:e.concat(H.errors),t=
e.length)),r.url!==void 0&&d.call(r,"url")&&(F(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?F.errors:
e.concat(F.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Vn.errors=
e,t===0}Vn.evaluated={props:{name:!0,email:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function Or(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=Or.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2048){let s={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Or.errors=e,t===0}Or.evaluated={dynamicProps:!1,dynamicItems:!1};function Gn(r,{instancePath:i="",
parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Gn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r))r.title!==void 0&&d.call(r,"title")&&(C(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",
rootData:c,dynamicAnchors:f})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),r.url!==void 0&&d.call(r,"url")&&(F(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Gn.errors=e,t===0}Gn.evaluated={props:{title:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function Cn(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Cn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme!==void 0&&d.call(r,"scheme")){let s=r.scheme;if(typeof s=="string"){if(b(s)>80){let a={instancePath:i+
"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/scheme",schemaPath:"\
#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.value!==void 0&&d.call(r,"value")){let s=r.value;if(typeof s==
"string"){if(b(s)>250){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),
t++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Cn.errors=e,t===0}Cn.evaluated={props:{scheme:!0,value:!0},
dynamicProps:!1,dynamicItems:!1};function hl(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=hl.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&d.call(r,"title")&&(Fn(r.title,
{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||(e=e===null?Fn.errors:e.concat(Fn.errors),t=e.length)),r.summary!==
void 0&&d.call(r,"summary")&&(Un(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summary",rootData:c,dynamicAnchors:f})||(e=e===null?Un.errors:
e.concat(Un.errors),t=e.length)),r.description!==void 0&&d.call(r,"description")&&(Zn(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"\
description",rootData:c,dynamicAnchors:f})||(e=e===null?Zn.errors:e.concat(Zn.errors),t=e.length)),r.themes!==void 0&&d.call(r,"themes")){let s=r.themes;if(Array.
isArray(s)){if(s.length>6){let o={instancePath:i+"/themes",schemaPath:"#/properties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?e=[o]:e.push(
o),t++}let a=s.length;for(let o=0;o<a;o++)Er(s[o],{instancePath:i+"/themes/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?Er.errors:
e.concat(Er.errors),t=e.length)}else{let a={instancePath:i+"/themes",schemaPath:"#/properties/themes/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:
e.push(a),t++}}if(r.keywords!==void 0&&d.call(r,"keywords")){let s=r.keywords;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/keywords",schemaPath:"\
#/properties/keywords/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];if(typeof u=="\
string"){if(b(u)>60){let l={instancePath:i+"/keywords/"+o,schemaPath:"#/properties/keywords/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[
l]:e.push(l),t++}}else{let l={instancePath:i+"/keywords/"+o,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:
e.push(l),t++}}}else{let a={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}
if(r.frequency!==void 0&&d.call(r,"frequency")&&(Er(r.frequency,{instancePath:i+"/frequency",parentData:r,parentDataProperty:"frequency",rootData:c,dynamicAnchors:f})||
(e=e===null?Er.errors:e.concat(Er.errors),t=e.length)),r.contact!==void 0&&d.call(r,"contact")&&(Vn(r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"\
contact",rootData:c,dynamicAnchors:f})||(e=e===null?Vn.errors:e.concat(Vn.errors),t=e.length)),r.landingPage!==void 0&&d.call(r,"landingPage")&&(Or(r.landingPage,
{instancePath:i+"/landingPage",parentData:r,parentDataProperty:"landingPage",rootData:c,dynamicAnchors:f})||(e=e===null?Or.errors:e.concat(Or.errors),t=e.length)),
r.documentation!==void 0&&d.call(r,"documentation")){let s=r.documentation;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/documentation",schemaPath:"\
#/properties/documentation/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)Gn(s[o],{instancePath:i+
"/documentation/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?Gn.errors:e.concat(Gn.errors),t=e.length)}else{let a={instancePath:i+
"/documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.sameAs!==void 0&&d.call(r,
"sameAs")){let s=r.sameAs;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxItems",params:{
limit:20}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)Or(s[o],{instancePath:i+"/sameAs/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||
(e=e===null?Or.errors:e.concat(Or.errors),t=e.length)}else{let a={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[a]:e.push(a),t++}}if(r.identifiers!==void 0&&d.call(r,"identifiers")){let s=r.identifiers;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+
"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)
Cn(s[o],{instancePath:i+"/identifiers/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?Cn.errors:e.concat(Cn.errors),t=e.length)}else{
let a={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return hl.errors=e,t===0}hl.evaluated={props:{title:!0,summary:!0,
description:!0,themes:!0,keywords:!0,frequency:!0,contact:!0,landingPage:!0,documentation:!0,sameAs:!0,identifiers:!0},dynamicProps:!1,dynamicItems:!1};var ap=dl;function Kn(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Kn.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Kn.errors=
e,t===0}Kn.evaluated={dynamicProps:!1,dynamicItems:!1};function Wn(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Wn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>250){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[s]:e.push(s),t++}return Wn.errors=e,t===0}Wn.evaluated={dynamicProps:!1,dynamicItems:!1};function Yn(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Yn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(
r)>2e4){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Yn.errors=e,t===0}Yn.evaluated={dynamicProps:!1,dynamicItems:!1};function Mn(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Mn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),Array.isArray(r)){if(r.length>5){let a={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:5}};e===null?e=[a]:e.push(a),t++}
let s=r.length;for(let a=0;a<s;a++){let o=r[a];if(typeof o=="string"){if(b(o)>120){let u={instancePath:i+"/"+a,schemaPath:"#/items/maxLength",keyword:"maxLength",
params:{limit:120}};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/"+a,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[
u]:e.push(u),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}return Mn.errors=e,t===0}Mn.
evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function zr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,
t=0,n=zr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>80){let s={instancePath:i,schemaPath:"#/maxL\
ength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}return zr.errors=e,t===0}zr.evaluated={dynamicProps:!1,dynamicItems:!1};function ie(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ie.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ie.errors=e,t===0}ie.evaluated={dynamicProps:!1,dynamicItems:!1};function Hn(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Hn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.title!==void 0&&d.call(r,"title")&&(C(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"\
title",rootData:c,dynamicAnchors:f})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),r.url!==void 0&&d.call(r,"url")&&(F(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Hn.errors=e,t===0}Hn.evaluated={props:{title:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function qe(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=qe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(b(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),
t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return qe.errors=e,t===0}qe.evaluated={dynamicProps:!1,
dynamicItems:!1};function Jn(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Jn.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>161){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Jn.errors=
e,t===0}Jn.evaluated={dynamicProps:!1,dynamicItems:!1};function Qn(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Qn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.reason!==void 0&&
d.call(r,"reason")&&(Y(r.reason,{instancePath:i+"/reason",parentData:r,parentDataProperty:"reason",rootData:c,dynamicAnchors:f})||(e=e===null?Y.errors:e.concat(
Y.errors),t=e.length)),r.explanation!==void 0&&d.call(r,"explanation")){let s=r.explanation;if(typeof s=="string"){if(b(s)>1e3){let a={instancePath:i+"/explanat\
ion",schemaPath:"#/properties/explanation/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/explanat\
ion",schemaPath:"#/properties/explanation/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.lawfulBasis!==void 0&&d.call(r,"lawful\
Basis")){let s=r.lawfulBasis;if(typeof s=="string"){if(b(s)>250){let a={instancePath:i+"/lawfulBasis",schemaPath:"#/properties/lawfulBasis/maxLength",keyword:"m\
axLength",params:{limit:250}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/lawfulBasis",schemaPath:"#/properties/lawfulBasis/type",keyword:"type",
params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}r.request!==void 0&&d.call(r,"request")&&(Fr(r.request,{instancePath:i+"/request",parentData:r,parentDataProperty:"\
request",rootData:c,dynamicAnchors:f})||(e=e===null?Fr.errors:e.concat(Fr.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),t++}return Qn.errors=e,t===0}Qn.evaluated={props:{level:!0,reason:!0,explanation:!0,personalData:!0,lawfulBasis:!0,classification:!0,
request:!0},dynamicProps:!1,dynamicItems:!1};function Xn(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,
t=0,n=Xn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>80){let s={instancePath:i,schemaPath:"#/maxL\
ength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}return Xn.errors=e,t===0}Xn.evaluated={dynamicProps:!1,dynamicItems:!1};function Nr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Nr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>32){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Nr.errors=e,
t===0}Nr.evaluated={dynamicProps:!1,dynamicItems:!1};function ea(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ea.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>200){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ea.errors=
e,t===0}ea.evaluated={dynamicProps:!1,dynamicItems:!1};function ra(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=ra.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.places!==void 0&&
d.call(r,"places")){let s=r.places;if(Array.isArray(s)){if(s.length>100){let o={instancePath:i+"/places",schemaPath:"#/properties/places/maxItems",keyword:"maxI\
tems",params:{limit:100}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)oe(s[o],{instancePath:i+"/places/"+o,parentData:s,parentDataProperty:o,
rootData:c,dynamicAnchors:f})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)}else{let a={instancePath:i+"/places",schemaPath:"#/properties/places/type",
keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.period!==void 0&&d.call(r,"period")&&(pe(r.period,{instancePath:i+"/period",parentData:r,
parentDataProperty:"period",rootData:c,dynamicAnchors:f})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),r.granularity!==void 0&&d.call(r,"granularity")&&
(Y(r.granularity,{instancePath:i+"/granularity",parentData:r,parentDataProperty:"granularity",rootData:c,dynamicAnchors:f})||(e=e===null?Y.errors:e.concat(Y.errors),
t=e.length)),r.boundaries!==void 0&&d.call(r,"boundaries")){let s=r.boundaries;if(typeof s=="string"){if(b(s)>120){let a={instancePath:i+"/boundaries",schemaPath:"\
#/properties/boundaries/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/boundaries",schemaPath:"#/\
properties/boundaries/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.bbox!==void 0&&d.call(r,"bbox")){let s=r.bbox;if(Array.isArray(
s)){if(s.length>4){let a={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return ra.errors=e,t===0}ra.evaluated={props:{places:!0,period:!0,granularity:!0,
boundaries:!0,bbox:!0},dynamicProps:!1,dynamicItems:!1};function sa(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=sa.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2048){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return sa.errors=e,t===0}sa.evaluated={dynamicProps:!1,dynamicItems:!1};function ta(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ta.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.name!==void 0&&d.call(r,"name")){let s=r.name;if(typeof s=="string"){if(b(s)>120){let a={instancePath:i+"/name",schemaPath:"#/properties\
/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}r.email!==void 0&&d.call(r,"email")&&(H(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"\
email",rootData:c,dynamicAnchors:f})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.url!==void 0&&d.call(r,"url")&&(F(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return ta.errors=e,t===0}ta.evaluated={props:{name:!0,email:!0,url:!0},dynamicProps:!1,dynamicItems:!1};
function ia(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ia.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme!==void 0&&d.call(r,"scheme")){let s=r.scheme;if(typeof s=="string"){
if(b(s)>80){let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.value!==void 0&&
d.call(r,"value")){let s=r.value;if(typeof s=="string"){if(b(s)>250){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",
params:{limit:250}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return ia.errors=
e,t===0}ia.evaluated={props:{scheme:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function dl(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=dl.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.title!==void 0&&d.call(r,"title")&&(Kn(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||(e=e===null?
Kn.errors:e.concat(Kn.errors),t=e.length)),r.summary!==void 0&&d.call(r,"summary")&&(Wn(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"su\
mmary",rootData:c,dynamicAnchors:f})||(e=e===null?Wn.errors:e.concat(Wn.errors),t=e.length)),r.description!==void 0&&d.call(r,"description")&&(Yn(r.description,
{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:c,dynamicAnchors:f})||(e=e===null?Yn.errors:e.concat(Yn.errors),t=e.length)),
r.answers!==void 0&&d.call(r,"answers")&&(Mn(r.answers,{instancePath:i+"/answers",parentData:r,parentDataProperty:"answers",rootData:c,dynamicAnchors:f})||(e=e===
null?Mn.errors:e.concat(Mn.errors),t=e.length)),r.withdrawalReason!==void 0&&d.call(r,"withdrawalReason")){let s=r.withdrawalReason;if(typeof s=="string"){if(b(
s)>500){let a={instancePath:i+"/withdrawalReason",schemaPath:"#/properties/withdrawalReason/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[a]:e.
push(a),t++}}else{let a={instancePath:i+"/withdrawalReason",schemaPath:"#/properties/withdrawalReason/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.push(a),t++}}if(r.themes!==void 0&&d.call(r,"themes")){let s=r.themes;if(Array.isArray(s)){if(s.length>6){let o={instancePath:i+"/themes",schemaPath:"#/proper\
ties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)zr(s[o],{instancePath:i+"/themes/"+o,
parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?zr.errors:e.concat(zr.errors),t=e.length)}else{let a={instancePath:i+"/themes",schemaPath:"\
#/properties/themes/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.keywords!==void 0&&d.call(r,"keywords")){let s=r.keywords;if(Array.
isArray(s)){if(s.length>20){let o={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.
push(o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];if(typeof u=="string"){if(b(u)>60){let l={instancePath:i+"/keywords/"+o,schemaPath:"#/properties/keyw\
ords/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/keywords/"+o,schemaPath:"#/properties/ke\
ywords/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/keywords",schemaPath:"#/properties/keyword\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.protocol!==void 0&&d.call(r,"protocol")&&(zr(r.protocol,{instancePath:i+"/proto\
col",parentData:r,parentDataProperty:"protocol",rootData:c,dynamicAnchors:f})||(e=e===null?zr.errors:e.concat(zr.errors),t=e.length)),r.endpoint!==void 0&&d.call(
r,"endpoint")&&(ie(r.endpoint,{instancePath:i+"/endpoint",parentData:r,parentDataProperty:"endpoint",rootData:c,dynamicAnchors:f})||(e=e===null?ie.errors:e.concat(
ie.errors),t=e.length)),r.documentation!==void 0&&d.call(r,"documentation")){let s=r.documentation;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/\
documentation",schemaPath:"#/properties/documentation/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<
a;o++)Hn(s[o],{instancePath:i+"/documentation/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?Hn.errors:e.concat(Hn.errors),t=e.
length)}else{let a={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),
t++}}if(r.descriptionFile!==void 0&&d.call(r,"descriptionFile")){let s=r.descriptionFile;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.url!==void 0&&d.call(
s,"url")&&(ie(s.url,{instancePath:i+"/descriptionFile/url",parentData:s,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||(e=e===null?ie.errors:e.concat(ie.
errors),t=e.length)),s.copy!==void 0&&d.call(s,"copy")){let a=s.copy;if(typeof a=="string"){if(b(a)>120){let o={instancePath:i+"/descriptionFile/copy",schemaPath:"\
#/properties/descriptionFile/properties/copy/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/descr\
iptionFile/copy",schemaPath:"#/properties/descriptionFile/properties/copy/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}}else{let a={
instancePath:i+"/descriptionFile",schemaPath:"#/properties/descriptionFile/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.authentication!==
void 0&&d.call(r,"authentication")){let s=r.authentication;if(s&&typeof s=="object"&&!Array.isArray(s))s.instructions!==void 0&&d.call(s,"instructions")&&(ie(s.
instructions,{instancePath:i+"/authentication/instructions",parentData:s,parentDataProperty:"instructions",rootData:c,dynamicAnchors:f})||(e=e===null?ie.errors:
e.concat(ie.errors),t=e.length)),s.note!==void 0&&d.call(s,"note")&&(qe(s.note,{instancePath:i+"/authentication/note",parentData:s,parentDataProperty:"note",rootData:c,
dynamicAnchors:f})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length));else{let a={instancePath:i+"/authentication",schemaPath:"#/properties/authentication/\
type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.rateLimit!==void 0&&d.call(r,"rateLimit")&&(qe(r.rateLimit,{instancePath:i+"/rat\
eLimit",parentData:r,parentDataProperty:"rateLimit",rootData:c,dynamicAnchors:f})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),r.serves!==void 0&&d.call(
r,"serves")){let s=r.serves;if(Array.isArray(s)){if(s.length>200){let o={instancePath:i+"/serves",schemaPath:"#/properties/serves/maxItems",keyword:"maxItems",params:{
limit:200}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)Jn(s[o],{instancePath:i+"/serves/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||
(e=e===null?Jn.errors:e.concat(Jn.errors),t=e.length)}else{let a={instancePath:i+"/serves",schemaPath:"#/properties/serves/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[a]:e.push(a),t++}}if(r.access!==void 0&&d.call(r,"access")&&(Qn(r.access,{instancePath:i+"/access",parentData:r,parentDataProperty:"access",rootData:c,
dynamicAnchors:f})||(e=e===null?Qn.errors:e.concat(Qn.errors),t=e.length)),r.licence!==void 0&&d.call(r,"licence")&&(Xn(r.licence,{instancePath:i+"/licence",parentData:r,
parentDataProperty:"licence",rootData:c,dynamicAnchors:f})||(e=e===null?Xn.errors:e.concat(Xn.errors),t=e.length)),r.attribution!==void 0&&d.call(r,"attribution")){
let s=r.attribution;if(typeof s=="string"){if(b(s)>500){let a={instancePath:i+"/attribution",schemaPath:"#/properties/attribution/maxLength",keyword:"maxLength",
params:{limit:500}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/attribution",schemaPath:"#/properties/attribution/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),t++}}if(r.promise!==void 0&&d.call(r,"promise")){let s=r.promise;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.availability!==
void 0&&d.call(s,"availability")){let a=s.availability;if(!(typeof a=="number"&&isFinite(a))){let o={instancePath:i+"/promise/availability",schemaPath:"#/proper\
ties/promise/properties/availability/type",keyword:"type",params:{type:"number"}};e===null?e=[o]:e.push(o),t++}}s.freshness!==void 0&&d.call(s,"freshness")&&(Nr(
s.freshness,{instancePath:i+"/promise/freshness",parentData:s,parentDataProperty:"freshness",rootData:c,dynamicAnchors:f})||(e=e===null?Nr.errors:e.concat(Nr.errors),
t=e.length)),s.latency!==void 0&&d.call(s,"latency")&&(Nr(s.latency,{instancePath:i+"/promise/latency",parentData:s,parentDataProperty:"latency",rootData:c,dynamicAnchors:f})||
(e=e===null?Nr.errors:e.concat(Nr.errors),t=e.length)),s.support!==void 0&&d.call(s,"support")&&(qe(s.support,{instancePath:i+"/promise/support",parentData:s,parentDataProperty:"\
support",rootData:c,dynamicAnchors:f})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length))}else{let a={instancePath:i+"/promise",schemaPath:"#/properties/pr\
omise/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.probe!==void 0&&d.call(r,"probe")){let s=r.probe;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.url!==void 0&&d.call(s,"url")&&(ie(s.url,{instancePath:i+"/probe/url",parentData:s,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||
(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),s.mediaType!==void 0&&d.call(s,"mediaType")){let a=s.mediaType;if(typeof a=="string"){if(b(a)>120){let o={
instancePath:i+"/probe/mediaType",schemaPath:"#/properties/probe/properties/mediaType/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[o]:e.push(o),
t++}}else{let o={instancePath:i+"/probe/mediaType",schemaPath:"#/properties/probe/properties/mediaType/type",keyword:"type",params:{type:"string"}};e===null?e=[
o]:e.push(o),t++}}if(s.timestamp!==void 0&&d.call(s,"timestamp")){let a=s.timestamp;if(typeof a=="string"){if(b(a)>200){let o={instancePath:i+"/probe/timestamp",
schemaPath:"#/properties/probe/properties/timestamp/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+
"/probe/timestamp",schemaPath:"#/properties/probe/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(s.expect!==
void 0&&d.call(s,"expect")){let a=s.expect;if(Array.isArray(a)){if(a.length>20){let u={instancePath:i+"/probe/expect",schemaPath:"#/properties/probe/properties/\
expect/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[u]:e.push(u),t++}let o=a.length;for(let u=0;u<o;u++)ea(a[u],{instancePath:i+"/probe/expect/"+
u,parentData:a,parentDataProperty:u,rootData:c,dynamicAnchors:f})||(e=e===null?ea.errors:e.concat(ea.errors),t=e.length)}else{let o={instancePath:i+"/probe/expe\
ct",schemaPath:"#/properties/probe/properties/expect/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{let a={instancePath:i+"/pro\
be",schemaPath:"#/properties/probe/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.noProbe!==void 0&&d.call(r,"noProbe")){let s=r.
noProbe;if(typeof s=="string"){if(b(s)>250){let a={instancePath:i+"/noProbe",schemaPath:"#/properties/noProbe/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/noProbe",schemaPath:"#/properties/noProbe/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.push(a),t++}}if(r.coverage!==void 0&&d.call(r,"coverage")&&(ra(r.coverage,{instancePath:i+"/coverage",parentData:r,parentDataProperty:"coverage",rootData:c,dynamicAnchors:f})||
(e=e===null?ra.errors:e.concat(ra.errors),t=e.length)),r.nextReview!==void 0&&d.call(r,"nextReview")&&(sa(r.nextReview,{instancePath:i+"/nextReview",parentData:r,
parentDataProperty:"nextReview",rootData:c,dynamicAnchors:f})||(e=e===null?sa.errors:e.concat(sa.errors),t=e.length)),r.contact!==void 0&&d.call(r,"contact")&&(ta(
r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"contact",rootData:c,dynamicAnchors:f})||(e=e===null?ta.errors:e.concat(ta.errors),t=e.length)),
r.landingPage!==void 0&&d.call(r,"landingPage")&&(ie(r.landingPage,{instancePath:i+"/landingPage",parentData:r,parentDataProperty:"landingPage",rootData:c,dynamicAnchors:f})||
(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),r.sameAs!==void 0&&d.call(r,"sameAs")){let s=r.sameAs;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+
"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)ie(s[o],
{instancePath:i+"/sameAs/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)}else{let a={
instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.identifiers!==void 0&&d.
call(r,"identifiers")){let s=r.identifiers;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/maxIte\
ms",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)ia(s[o],{instancePath:i+"/identifiers/"+o,parentData:s,
parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?ia.errors:e.concat(ia.errors),t=e.length)}else{let a={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return dl.errors=e,t===0}dl.evaluated={props:{title:!0,summary:!0,description:!0,answers:!0,status:!0,withdrawalReason:!0,
themes:!0,keywords:!0,protocol:!0,endpoint:!0,documentation:!0,descriptionFile:!0,authentication:!0,rateLimit:!0,serves:!0,access:!0,licence:!0,attribution:!0,promise:!0,
probe:!0,noProbe:!0,coverage:!0,nextReview:!0,contact:!0,landingPage:!0,sameAs:!0,identifiers:!0},dynamicProps:!1,dynamicItems:!1};var lp=gl;function na(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=na.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return na.errors=
e,t===0}na.evaluated={dynamicProps:!1,dynamicItems:!1};function aa(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=aa.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2048){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return aa.errors=e,t===0}aa.evaluated={dynamicProps:!1,dynamicItems:!1};function re(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=re.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(
r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return re.errors=e,t===0}re.evaluated={dynamicProps:!1,dynamicItems:!1};function _r(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=_r.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(b(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),
t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return _r.errors=e,t===0}_r.evaluated={dynamicProps:!1,
dynamicItems:!1};function la(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=la.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return la.errors=
e,t===0}la.evaluated={dynamicProps:!1,dynamicItems:!1};function oa(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=oa.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>32){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}return oa.errors=e,t===0}oa.evaluated={dynamicProps:!1,dynamicItems:!1};function gl(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=gl.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.title!==void 0&&d.call(r,"title")&&(na(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||
(e=e===null?na.errors:e.concat(na.errors),t=e.length)),r.url!==void 0&&d.call(r,"url")&&(aa(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,
dynamicAnchors:f})||(e=e===null?aa.errors:e.concat(aa.errors),t=e.length)),r.publisher!==void 0&&d.call(r,"publisher")&&(re(r.publisher,{instancePath:i+"/publis\
her",parentData:r,parentDataProperty:"publisher",rootData:c,dynamicAnchors:f})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),r.enabled!==void 0&&d.call(
r,"enabled")&&typeof r.enabled!="boolean"){let s={instancePath:i+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[s]:e.push(s),t++}if(r.filters!==void 0&&d.call(r,"filters")){let s=r.filters;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.include!==void 0&&d.call(s,"in\
clude")){let a=s.include;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>20){let o={instancePath:i+"/filters/include",schemaPath:"#/proper\
ties/filters/properties/include/maxProperties",keyword:"maxProperties",params:{limit:20}};e===null?e=[o]:e.push(o),t++}for(let o of Object.keys(a)){let u=a[o];if(Array.
isArray(u)){if(u.length>100){let p={instancePath:i+"/filters/include/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/incl\
ude/additionalProperties/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[p]:e.push(p),t++}let l=u.length;for(let p=0;p<l;p++)_r(u[p],{instancePath:i+
"/filters/include/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+p,parentData:u,parentDataProperty:p,rootData:c,dynamicAnchors:f})||(e=e===null?_r.errors:e.concat(
_r.errors),t=e.length)}else{let l={instancePath:i+"/filters/include/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/inclu\
de/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}}else{let o={instancePath:i+"/filters/include",schemaPath:"#/p\
roperties/filters/properties/include/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(s.exclude!==void 0&&d.call(s,"exclude")){let a=s.
exclude;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>20){let o={instancePath:i+"/filters/exclude",schemaPath:"#/properties/filters/prop\
erties/exclude/maxProperties",keyword:"maxProperties",params:{limit:20}};e===null?e=[o]:e.push(o),t++}for(let o of Object.keys(a)){let u=a[o];if(Array.isArray(u)){
if(u.length>100){let p={instancePath:i+"/filters/exclude/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/exclude/addition\
alProperties/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[p]:e.push(p),t++}let l=u.length;for(let p=0;p<l;p++)_r(u[p],{instancePath:i+"/filters/\
exclude/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+p,parentData:u,parentDataProperty:p,rootData:c,dynamicAnchors:f})||(e=e===null?_r.errors:e.concat(_r.errors),
t=e.length)}else{let l={instancePath:i+"/filters/exclude/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/exclude/addition\
alProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}}else{let o={instancePath:i+"/filters/exclude",schemaPath:"#/properties/f\
ilters/properties/exclude/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}}else{let a={instancePath:i+"/filters",schemaPath:"#/proper\
ties/filters/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.mappings!==void 0&&d.call(r,"mappings")){let s=r.mappings;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.themes!==void 0&&d.call(s,"themes")){let a=s.themes;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>500){
let o={instancePath:i+"/mappings/themes",schemaPath:"#/properties/mappings/properties/themes/maxProperties",keyword:"maxProperties",params:{limit:500}};e===null?
e=[o]:e.push(o),t++}for(let o of Object.keys(a))re(a[o],{instancePath:i+"/mappings/themes/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:o,
rootData:c,dynamicAnchors:f})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)}else{let o={instancePath:i+"/mappings/themes",schemaPath:"#/properties/mapp\
ings/properties/themes/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(s.licences!==void 0&&d.call(s,"licences")){let a=s.licences;
if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>500){let o={instancePath:i+"/mappings/licences",schemaPath:"#/properties/mappings/properti\
es/licences/maxProperties",keyword:"maxProperties",params:{limit:500}};e===null?e=[o]:e.push(o),t++}for(let o of Object.keys(a))re(a[o],{instancePath:i+"/mappin\
gs/licences/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?re.errors:e.concat(re.errors),
t=e.length)}else{let o={instancePath:i+"/mappings/licences",schemaPath:"#/properties/mappings/properties/licences/type",keyword:"type",params:{type:"object"}};e===
null?e=[o]:e.push(o),t++}}if(s.formats!==void 0&&d.call(s,"formats")){let a=s.formats;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>500){
let o={instancePath:i+"/mappings/formats",schemaPath:"#/properties/mappings/properties/formats/maxProperties",keyword:"maxProperties",params:{limit:500}};e===null?
e=[o]:e.push(o),t++}for(let o of Object.keys(a))re(a[o],{instancePath:i+"/mappings/formats/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:o,
rootData:c,dynamicAnchors:f})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)}else{let o={instancePath:i+"/mappings/formats",schemaPath:"#/properties/map\
pings/properties/formats/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(s.frequencies!==void 0&&d.call(s,"frequencies")){let a=s.
frequencies;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>500){let o={instancePath:i+"/mappings/frequencies",schemaPath:"#/properties/ma\
ppings/properties/frequencies/maxProperties",keyword:"maxProperties",params:{limit:500}};e===null?e=[o]:e.push(o),t++}for(let o of Object.keys(a))re(a[o],{instancePath:i+
"/mappings/frequencies/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?re.errors:e.concat(
re.errors),t=e.length)}else{let o={instancePath:i+"/mappings/frequencies",schemaPath:"#/properties/mappings/properties/frequencies/type",keyword:"type",params:{
type:"object"}};e===null?e=[o]:e.push(o),t++}}}else{let a={instancePath:i+"/mappings",schemaPath:"#/properties/mappings/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[a]:e.push(a),t++}}if(r.defaults!==void 0&&d.call(r,"defaults")){let s=r.defaults;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.themes!==void 0&&
d.call(s,"themes")){let a=s.themes;if(Array.isArray(a)){if(a.length>6){let u={instancePath:i+"/defaults/themes",schemaPath:"#/properties/defaults/properties/the\
mes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?e=[u]:e.push(u),t++}let o=a.length;for(let u=0;u<o;u++)re(a[u],{instancePath:i+"/defaults/themes/"+u,
parentData:a,parentDataProperty:u,rootData:c,dynamicAnchors:f})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)}else{let o={instancePath:i+"/defaults/the\
mes",schemaPath:"#/properties/defaults/properties/themes/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(s.licence!==void 0&&d.call(
s,"licence")&&(la(s.licence,{instancePath:i+"/defaults/licence",parentData:s,parentDataProperty:"licence",rootData:c,dynamicAnchors:f})||(e=e===null?la.errors:e.
concat(la.errors),t=e.length)),s.frequency!==void 0&&d.call(s,"frequency")&&(re(s.frequency,{instancePath:i+"/defaults/frequency",parentData:s,parentDataProperty:"\
frequency",rootData:c,dynamicAnchors:f})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),s.places!==void 0&&d.call(s,"places")){let a=s.places;if(Array.
isArray(a)){if(a.length>100){let u={instancePath:i+"/defaults/places",schemaPath:"#/properties/defaults/properties/places/maxItems",keyword:"maxItems",params:{limit:100}};
e===null?e=[u]:e.push(u),t++}let o=a.length;for(let u=0;u<o;u++)oa(a[u],{instancePath:i+"/defaults/places/"+u,parentData:a,parentDataProperty:u,rootData:c,dynamicAnchors:f})||
(e=e===null?oa.errors:e.concat(oa.errors),t=e.length)}else{let o={instancePath:i+"/defaults/places",schemaPath:"#/properties/defaults/properties/places/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{let a={instancePath:i+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{
type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.limits!==void 0&&d.call(r,"limits")){let s=r.limits;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.records!==
void 0&&d.call(s,"records")){let a=s.records;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:i+"/limits/records",schemaPath:"#/pro\
perties/limits/properties/records/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),t++}}if(s.bytes!==void 0&&d.call(s,"bytes")){let a=s.bytes;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:i+"/limits/bytes",schemaPath:"#/properties/limits/properties/bytes/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[o]:e.push(o),t++}}}else{let a={instancePath:i+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{
type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}
return gl.errors=e,t===0}gl.evaluated={props:{title:!0,protocol:!0,url:!0,publisher:!0,enabled:!0,schedule:!0,filters:!0,mappings:!0,defaults:!0,limits:!0},dynamicProps:!1,
dynamicItems:!1};var op=Pl;function Pl(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Pl.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.synonyms!==void 0&&d.call(r,"synonyms")){let s=r.synonyms;if(Array.isArray(
s)){if(s.length>1e3){let o={instancePath:i+"/synonyms",schemaPath:"#/properties/synonyms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(
o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];if(Array.isArray(u)){if(u.length>20){let p={instancePath:i+"/synonyms/"+o,schemaPath:"#/properties/synonym\
s/items/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[p]:e.push(p),t++}let l=u.length;for(let p=0;p<l;p++){let m=u[p];if(typeof m=="string"){if(b(
m)>60){let h={instancePath:i+"/synonyms/"+o+"/"+p,schemaPath:"#/properties/synonyms/items/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[h]:
e.push(h),t++}}else{let h={instancePath:i+"/synonyms/"+o+"/"+p,schemaPath:"#/properties/synonyms/items/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[h]:e.push(h),t++}}}else{let l={instancePath:i+"/synonyms/"+o,schemaPath:"#/properties/synonyms/items/type",keyword:"type",params:{type:"array"}};e===null?e=[
l]:e.push(l),t++}}}else{let a={instancePath:i+"/synonyms",schemaPath:"#/properties/synonyms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),
t++}}if(r.acronyms!==void 0&&d.call(r,"acronyms")){let s=r.acronyms;if(Array.isArray(s)){if(s.length>1e3){let o={instancePath:i+"/acronyms",schemaPath:"#/proper\
ties/acronyms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];if(u&&typeof u=="obje\
ct"&&!Array.isArray(u)){if(u.acronym!==void 0&&d.call(u,"acronym")){let l=u.acronym;if(typeof l=="string"){if(b(l)>20){let p={instancePath:i+"/acronyms/"+o+"/ac\
ronym",schemaPath:"#/properties/acronyms/items/properties/acronym/maxLength",keyword:"maxLength",params:{limit:20}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+
"/acronyms/"+o+"/acronym",schemaPath:"#/properties/acronyms/items/properties/acronym/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}
if(u.meaning!==void 0&&d.call(u,"meaning")){let l=u.meaning;if(typeof l=="string"){if(b(l)>120){let p={instancePath:i+"/acronyms/"+o+"/meaning",schemaPath:"#/pr\
operties/acronyms/items/properties/meaning/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/acronym\
s/"+o+"/meaning",schemaPath:"#/properties/acronyms/items/properties/meaning/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(u.description!==
void 0&&d.call(u,"description")){let l=u.description;if(typeof l=="string"){if(b(l)>500){let p={instancePath:i+"/acronyms/"+o+"/description",schemaPath:"#/prope\
rties/acronyms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/acrony\
ms/"+o+"/description",schemaPath:"#/properties/acronyms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}}else{
let l={instancePath:i+"/acronyms/"+o,schemaPath:"#/properties/acronyms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let a={
instancePath:i+"/acronyms",schemaPath:"#/properties/acronyms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Pl.errors=e,t===0}Pl.evaluated={props:{synonyms:!0,acronyms:!0},dynamicProps:!1,
dynamicItems:!1};var pp=wl;function pa(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=pa.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return pa.errors=
e,t===0}pa.evaluated={dynamicProps:!1,dynamicItems:!1};function Rr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Rr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>250){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[s]:e.push(s),t++}return Rr.errors=e,t===0}Rr.evaluated={dynamicProps:!1,dynamicItems:!1};function ma(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ma.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(
r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ma.errors=e,t===0}ma.evaluated={dynamicProps:!1,dynamicItems:!1};function ua(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ua.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(b(r)>161){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[s]:e.push(s),
t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ua.errors=e,t===0}ua.evaluated={dynamicProps:!1,
dynamicItems:!1};function ca(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ca.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ca.errors=
e,t===0}ca.evaluated={dynamicProps:!1,dynamicItems:!1};function Br(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Br.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2048){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return Br.errors=e,t===0}Br.evaluated={dynamicProps:!1,dynamicItems:!1};function fa(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=fa.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r))r.title!==void 0&&d.call(r,"title")&&(C(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,dynamicAnchors:f})||
(e=e===null?C.errors:e.concat(C.errors),t=e.length)),r.url!==void 0&&d.call(r,"url")&&(F(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c,
dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),t++}return fa.errors=e,t===0}fa.evaluated={props:{title:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function wl(r,{instancePath:i="",parentData:P,
parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=wl.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&d.call(r,"title")&&(pa(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:c,
dynamicAnchors:f})||(e=e===null?pa.errors:e.concat(pa.errors),t=e.length)),r.organisation!==void 0&&d.call(r,"organisation")&&(Rr(r.organisation,{instancePath:i+
"/organisation",parentData:r,parentDataProperty:"organisation",rootData:c,dynamicAnchors:f})||(e=e===null?Rr.errors:e.concat(Rr.errors),t=e.length)),r.purpose!==
void 0&&d.call(r,"purpose")&&(ma(r.purpose,{instancePath:i+"/purpose",parentData:r,parentDataProperty:"purpose",rootData:c,dynamicAnchors:f})||(e=e===null?ma.errors:
e.concat(ma.errors),t=e.length)),r.data!==void 0&&d.call(r,"data")){let s=r.data;if(Array.isArray(s)){if(s.length>50){let o={instancePath:i+"/data",schemaPath:"\
#/properties/data/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)ua(s[o],{instancePath:i+"/data\
/"+o,parentData:s,parentDataProperty:o,rootData:c,dynamicAnchors:f})||(e=e===null?ua.errors:e.concat(ua.errors),t=e.length)}else{let a={instancePath:i+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}r.setting!==void 0&&d.call(r,"setting")&&(Rr(r.setting,{instancePath:i+
"/setting",parentData:r,parentDataProperty:"setting",rootData:c,dynamicAnchors:f})||(e=e===null?Rr.errors:e.concat(Rr.errors),t=e.length)),r.agreement!==void 0&&
d.call(r,"agreement")&&(ca(r.agreement,{instancePath:i+"/agreement",parentData:r,parentDataProperty:"agreement",rootData:c,dynamicAnchors:f})||(e=e===null?ca.errors:
e.concat(ca.errors),t=e.length)),r.from!==void 0&&d.call(r,"from")&&(Br(r.from,{instancePath:i+"/from",parentData:r,parentDataProperty:"from",rootData:c,dynamicAnchors:f})||
(e=e===null?Br.errors:e.concat(Br.errors),t=e.length)),r.until!==void 0&&d.call(r,"until")&&(Br(r.until,{instancePath:i+"/until",parentData:r,parentDataProperty:"\
until",rootData:c,dynamicAnchors:f})||(e=e===null?Br.errors:e.concat(Br.errors),t=e.length)),r.result!==void 0&&d.call(r,"result")&&(fa(r.result,{instancePath:i+
"/result",parentData:r,parentDataProperty:"result",rootData:c,dynamicAnchors:f})||(e=e===null?fa.errors:e.concat(fa.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return wl.errors=e,t===0}wl.evaluated={props:{title:!0,organisation:!0,purpose:!0,
data:!0,setting:!0,agreement:!0,from:!0,until:!0,result:!0},dynamicProps:!1,dynamicItems:!1};var mp=kl;function ya(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ya.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ya.errors=
e,t===0}ya.evaluated={dynamicProps:!1,dynamicItems:!1};function ha(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=ha.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>80){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}return ha.errors=e,t===0}ha.evaluated={dynamicProps:!1,dynamicItems:!1};function da(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=da.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return da.errors=
e,t===0}da.evaluated={dynamicProps:!1,dynamicItems:!1};function ga(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=ga.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>250){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[s]:e.push(s),t++}return ga.errors=e,t===0}ga.evaluated={dynamicProps:!1,dynamicItems:!1};function kl(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=kl.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.title!==void 0&&d.call(r,"title")){let s=r.title;if(typeof s=="string"){if(b(s)>120){let a={instancePath:i+"/title",schemaPath:"#/proper\
ties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&d.call(r,"description")&&(ya(r.description,{instancePath:i+
"/description",parentData:r,parentDataProperty:"description",rootData:c,dynamicAnchors:f})||(e=e===null?ya.errors:e.concat(ya.errors),t=e.length)),r.terms!==void 0&&
d.call(r,"terms")){let s=r.terms;if(Array.isArray(s)){if(s.length>1e3){let o={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",
params:{limit:1e3}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.id!==void 0&&d.
call(u,"id")&&(ha(u.id,{instancePath:i+"/terms/"+o+"/id",parentData:u,parentDataProperty:"id",rootData:c,dynamicAnchors:f})||(e=e===null?ha.errors:e.concat(ha.errors),
t=e.length)),u.label!==void 0&&d.call(u,"label")){let l=u.label;if(typeof l=="string"){if(b(l)>120){let p={instancePath:i+"/terms/"+o+"/label",schemaPath:"#/pro\
perties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/terms/"+o+"/l\
abel",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(u.description!==void 0&&
d.call(u,"description")){let l=u.description;if(typeof l=="string"){if(b(l)>500){let p={instancePath:i+"/terms/"+o+"/description",schemaPath:"#/properties/terms\
/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/terms/"+o+"/descript\
ion",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}u.iri!==void 0&&d.call(
u,"iri")&&(da(u.iri,{instancePath:i+"/terms/"+o+"/iri",parentData:u,parentDataProperty:"iri",rootData:c,dynamicAnchors:f})||(e=e===null?da.errors:e.concat(da.errors),
t=e.length)),u.legalBasis!==void 0&&d.call(u,"legalBasis")&&(ga(u.legalBasis,{instancePath:i+"/terms/"+o+"/legalBasis",parentData:u,parentDataProperty:"legalBas\
is",rootData:c,dynamicAnchors:f})||(e=e===null?ga.errors:e.concat(ga.errors),t=e.length))}else{let l={instancePath:i+"/terms/"+o,schemaPath:"#/properties/terms/\
items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/terms",schemaPath:"#/properties/terms/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),t++}return kl.errors=e,t===0}kl.evaluated={props:{title:!0,description:!0,terms:!0},dynamicProps:!1,dynamicItems:!1};var up=vl;function Pa(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Pa.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Pa.errors=
e,t===0}Pa.evaluated={dynamicProps:!1,dynamicItems:!1};function wa(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=wa.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>80){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}return wa.errors=e,t===0}wa.evaluated={dynamicProps:!1,dynamicItems:!1};function ka(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ka.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ka.errors=e,t===0}ka.evaluated={dynamicProps:!1,dynamicItems:!1};function vl(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=vl.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&d.call(r,"title")){let s=r.title;if(typeof s=="string"){if(b(s)>120){let a={instancePath:i+
"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&d.call(r,"description")&&(Pa(r.description,
{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:c,dynamicAnchors:f})||(e=e===null?Pa.errors:e.concat(Pa.errors),t=e.length)),
r.terms!==void 0&&d.call(r,"terms")){let s=r.terms;if(Array.isArray(s)){if(s.length>1e3){let o={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",
keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];if(u&&typeof u=="object"&&!Array.isArray(u)){
if(u.id!==void 0&&d.call(u,"id")&&(wa(u.id,{instancePath:i+"/terms/"+o+"/id",parentData:u,parentDataProperty:"id",rootData:c,dynamicAnchors:f})||(e=e===null?wa.
errors:e.concat(wa.errors),t=e.length)),u.label!==void 0&&d.call(u,"label")){let l=u.label;if(typeof l=="string"){if(b(l)>120){let p={instancePath:i+"/terms/"+o+
"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+
"/terms/"+o+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(u.description!==
void 0&&d.call(u,"description")){let l=u.description;if(typeof l=="string"){if(b(l)>500){let p={instancePath:i+"/terms/"+o+"/description",schemaPath:"#/properti\
es/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/terms/"+o+"/\
description",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(u.iri!==void 0&&
d.call(u,"iri")&&(ka(u.iri,{instancePath:i+"/terms/"+o+"/iri",parentData:u,parentDataProperty:"iri",rootData:c,dynamicAnchors:f})||(e=e===null?ka.errors:e.concat(
ka.errors),t=e.length)),u.mediaTypes!==void 0&&d.call(u,"mediaTypes")){let l=u.mediaTypes;if(Array.isArray(l)){if(l.length>10){let m={instancePath:i+"/terms/"+o+
"/mediaTypes",schemaPath:"#/properties/terms/items/properties/mediaTypes/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[m]:e.push(m),t++}let p=l.length;
for(let m=0;m<p;m++){let h=l[m];if(typeof h=="string"){if(b(h)>120){let I={instancePath:i+"/terms/"+o+"/mediaTypes/"+m,schemaPath:"#/properties/terms/items/prop\
erties/mediaTypes/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[I]:e.push(I),t++}}else{let I={instancePath:i+"/terms/"+o+"/mediaTypes/"+m,
schemaPath:"#/properties/terms/items/properties/mediaTypes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),t++}}}else{let p={instancePath:i+
"/terms/"+o+"/mediaTypes",schemaPath:"#/properties/terms/items/properties/mediaTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(u.
extensions!==void 0&&d.call(u,"extensions")){let l=u.extensions;if(Array.isArray(l)){if(l.length>10){let m={instancePath:i+"/terms/"+o+"/extensions",schemaPath:"\
#/properties/terms/items/properties/extensions/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[m]:e.push(m),t++}let p=l.length;for(let m=0;m<p;m++){
let h=l[m];if(typeof h=="string"){if(b(h)>12){let I={instancePath:i+"/terms/"+o+"/extensions/"+m,schemaPath:"#/properties/terms/items/properties/extensions/item\
s/maxLength",keyword:"maxLength",params:{limit:12}};e===null?e=[I]:e.push(I),t++}}else{let I={instancePath:i+"/terms/"+o+"/extensions/"+m,schemaPath:"#/properti\
es/terms/items/properties/extensions/items/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),t++}}}else{let p={instancePath:i+"/terms/"+o+"/\
extensions",schemaPath:"#/properties/terms/items/properties/extensions/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(u.machineReadable!==
void 0&&d.call(u,"machineReadable")&&typeof u.machineReadable!="boolean"){let l={instancePath:i+"/terms/"+o+"/machineReadable",schemaPath:"#/properties/terms/it\
ems/properties/machineReadable/type",keyword:"type",params:{type:"boolean"}};e===null?e=[l]:e.push(l),t++}if(u.opensWith!==void 0&&d.call(u,"opensWith")){let l=u.
opensWith;if(typeof l=="string"){if(b(l)>160){let p={instancePath:i+"/terms/"+o+"/opensWith",schemaPath:"#/properties/terms/items/properties/opensWith/maxLength",
keyword:"maxLength",params:{limit:160}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/terms/"+o+"/opensWith",schemaPath:"#/properties/terms/items/p\
roperties/opensWith/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(u.altLabels!==void 0&&d.call(u,"altLabels")){let l=u.altLabels;
if(Array.isArray(l)){if(l.length>30){let m={instancePath:i+"/terms/"+o+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/maxItems",keyword:"\
maxItems",params:{limit:30}};e===null?e=[m]:e.push(m),t++}let p=l.length;for(let m=0;m<p;m++){let h=l[m];if(typeof h=="string"){if(b(h)>60){let I={instancePath:i+
"/terms/"+o+"/altLabels/"+m,schemaPath:"#/properties/terms/items/properties/altLabels/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[I]:e.push(
I),t++}}else{let I={instancePath:i+"/terms/"+o+"/altLabels/"+m,schemaPath:"#/properties/terms/items/properties/altLabels/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[I]:e.push(I),t++}}}else{let p={instancePath:i+"/terms/"+o+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{let l={instancePath:i+"/terms/"+o,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===
null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return vl.errors=e,
t===0}vl.evaluated={props:{title:!0,description:!0,terms:!0},dynamicProps:!1,dynamicItems:!1};var cp=xl;function va(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=va.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return va.errors=
e,t===0}va.evaluated={dynamicProps:!1,dynamicItems:!1};function xa(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=xa.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>80){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}return xa.errors=e,t===0}xa.evaluated={dynamicProps:!1,dynamicItems:!1};function ba(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ba.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ba.errors=e,t===0}ba.evaluated={dynamicProps:!1,dynamicItems:!1};function Ia(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ia.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(b(r)>32){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[s]:e.push(s),
t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ia.errors=e,t===0}Ia.evaluated={dynamicProps:!1,
dynamicItems:!1};function xl(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=xl.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&d.call(r,"title")){let s=r.title;if(typeof s=="\
string"){if(b(s)>120){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),
t++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.description!==
void 0&&d.call(r,"description")&&(va(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:c,dynamicAnchors:f})||(e=
e===null?va.errors:e.concat(va.errors),t=e.length)),r.terms!==void 0&&d.call(r,"terms")){let s=r.terms;if(Array.isArray(s)){if(s.length>1e3){let o={instancePath:i+
"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];
if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.id!==void 0&&d.call(u,"id")&&(xa(u.id,{instancePath:i+"/terms/"+o+"/id",parentData:u,parentDataProperty:"id",rootData:c,
dynamicAnchors:f})||(e=e===null?xa.errors:e.concat(xa.errors),t=e.length)),u.label!==void 0&&d.call(u,"label")){let l=u.label;if(typeof l=="string"){if(b(l)>120){
let p={instancePath:i+"/terms/"+o+"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[
p]:e.push(p),t++}}else{let p={instancePath:i+"/terms/"+o+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[p]:e.push(p),t++}}if(u.description!==void 0&&d.call(u,"description")){let l=u.description;if(typeof l=="string"){if(b(l)>500){let p={instancePath:i+
"/terms/"+o+"/description",schemaPath:"#/properties/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(
p),t++}}else{let p={instancePath:i+"/terms/"+o+"/description",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[p]:e.push(p),t++}}u.iri!==void 0&&d.call(u,"iri")&&(ba(u.iri,{instancePath:i+"/terms/"+o+"/iri",parentData:u,parentDataProperty:"iri",rootData:c,
dynamicAnchors:f})||(e=e===null?ba.errors:e.concat(ba.errors),t=e.length)),u.duration!==void 0&&d.call(u,"duration")&&(Ia(u.duration,{instancePath:i+"/terms/"+o+
"/duration",parentData:u,parentDataProperty:"duration",rootData:c,dynamicAnchors:f})||(e=e===null?Ia.errors:e.concat(Ia.errors),t=e.length))}else{let l={instancePath:i+
"/terms/"+o,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/terms",
schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return xl.errors=e,t===0}xl.evaluated={props:{title:!0,description:!0,terms:!0},dynamicProps:!1,dynamicItems:!1};
var fp=bl;function Da(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Da.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Da.errors=
e,t===0}Da.evaluated={dynamicProps:!1,dynamicItems:!1};function La(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=La.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>80){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}return La.errors=e,t===0}La.evaluated={dynamicProps:!1,dynamicItems:!1};function ja(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ja.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ja.errors=e,t===0}ja.evaluated={dynamicProps:!1,dynamicItems:!1};function $a(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=$a.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(b(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(
s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return $a.errors=e,t===0}$a.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Sr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Sr.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"ma\
xLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),t++}return Sr.errors=e,t===0}Sr.evaluated={dynamicProps:!1,dynamicItems:!1};function bl(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=bl.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.title!==void 0&&d.call(r,"title")){let s=r.title;if(typeof s=="string"){if(b(s)>120){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxL\
ength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&d.call(r,"description")&&(Da(r.description,{instancePath:i+"/description",
parentData:r,parentDataProperty:"description",rootData:c,dynamicAnchors:f})||(e=e===null?Da.errors:e.concat(Da.errors),t=e.length)),r.terms!==void 0&&d.call(r,"\
terms")){let s=r.terms;if(Array.isArray(s)){if(s.length>1e3){let o={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",params:{
limit:1e3}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.id!==void 0&&d.call(u,
"id")&&(La(u.id,{instancePath:i+"/terms/"+o+"/id",parentData:u,parentDataProperty:"id",rootData:c,dynamicAnchors:f})||(e=e===null?La.errors:e.concat(La.errors),
t=e.length)),u.label!==void 0&&d.call(u,"label")){let l=u.label;if(typeof l=="string"){if(b(l)>120){let p={instancePath:i+"/terms/"+o+"/label",schemaPath:"#/pro\
perties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/terms/"+o+"/l\
abel",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(u.description!==void 0&&
d.call(u,"description")){let l=u.description;if(typeof l=="string"){if(b(l)>500){let p={instancePath:i+"/terms/"+o+"/description",schemaPath:"#/properties/terms\
/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/terms/"+o+"/descript\
ion",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(u.iri!==void 0&&d.
call(u,"iri")&&(ja(u.iri,{instancePath:i+"/terms/"+o+"/iri",parentData:u,parentDataProperty:"iri",rootData:c,dynamicAnchors:f})||(e=e===null?ja.errors:e.concat(
ja.errors),t=e.length)),u.url!==void 0&&d.call(u,"url")&&($a(u.url,{instancePath:i+"/terms/"+o+"/url",parentData:u,parentDataProperty:"url",rootData:c,dynamicAnchors:f})||
(e=e===null?$a.errors:e.concat($a.errors),t=e.length)),u.open!==void 0&&d.call(u,"open")&&typeof u.open!="boolean"){let l={instancePath:i+"/terms/"+o+"/open",schemaPath:"\
#/properties/terms/items/properties/open/type",keyword:"type",params:{type:"boolean"}};e===null?e=[l]:e.push(l),t++}if(u.spdx!==void 0&&d.call(u,"spdx")){let l=u.
spdx;if(typeof l=="string"){if(b(l)>60){let p={instancePath:i+"/terms/"+o+"/spdx",schemaPath:"#/properties/terms/items/properties/spdx/maxLength",keyword:"maxLe\
ngth",params:{limit:60}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/terms/"+o+"/spdx",schemaPath:"#/properties/terms/items/properties/spdx/type",
keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(u.attribution!==void 0&&d.call(u,"attribution")&&typeof u.attribution!="boolean"){let l={
instancePath:i+"/terms/"+o+"/attribution",schemaPath:"#/properties/terms/items/properties/attribution/type",keyword:"type",params:{type:"boolean"}};e===null?e=[
l]:e.push(l),t++}if(u.attributionText!==void 0&&d.call(u,"attributionText")){let l=u.attributionText;if(typeof l=="string"){if(b(l)>500){let p={instancePath:i+"\
/terms/"+o+"/attributionText",schemaPath:"#/properties/terms/items/properties/attributionText/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:
e.push(p),t++}}else{let p={instancePath:i+"/terms/"+o+"/attributionText",schemaPath:"#/properties/terms/items/properties/attributionText/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),t++}}if(u.can!==void 0&&d.call(u,"can")){let l=u.can;if(Array.isArray(l)){if(l.length>10){let m={instancePath:i+"/terms\
/"+o+"/can",schemaPath:"#/properties/terms/items/properties/can/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[m]:e.push(m),t++}let p=l.length;for(let m=0;m<
p;m++)Sr(l[m],{instancePath:i+"/terms/"+o+"/can/"+m,parentData:l,parentDataProperty:m,rootData:c,dynamicAnchors:f})||(e=e===null?Sr.errors:e.concat(Sr.errors),t=
e.length)}else{let p={instancePath:i+"/terms/"+o+"/can",schemaPath:"#/properties/terms/items/properties/can/type",keyword:"type",params:{type:"array"}};e===null?
e=[p]:e.push(p),t++}}if(u.must!==void 0&&d.call(u,"must")){let l=u.must;if(Array.isArray(l)){if(l.length>10){let m={instancePath:i+"/terms/"+o+"/must",schemaPath:"\
#/properties/terms/items/properties/must/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[m]:e.push(m),t++}let p=l.length;for(let m=0;m<p;m++)Sr(l[m],
{instancePath:i+"/terms/"+o+"/must/"+m,parentData:l,parentDataProperty:m,rootData:c,dynamicAnchors:f})||(e=e===null?Sr.errors:e.concat(Sr.errors),t=e.length)}else{
let p={instancePath:i+"/terms/"+o+"/must",schemaPath:"#/properties/terms/items/properties/must/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(
p),t++}}if(u.altLabels!==void 0&&d.call(u,"altLabels")){let l=u.altLabels;if(Array.isArray(l)){if(l.length>50){let m={instancePath:i+"/terms/"+o+"/altLabels",schemaPath:"\
#/properties/terms/items/properties/altLabels/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[m]:e.push(m),t++}let p=l.length;for(let m=0;m<p;m++){let h=l[m];
if(typeof h=="string"){if(b(h)>250){let I={instancePath:i+"/terms/"+o+"/altLabels/"+m,schemaPath:"#/properties/terms/items/properties/altLabels/items/maxLength",
keyword:"maxLength",params:{limit:250}};e===null?e=[I]:e.push(I),t++}}else{let I={instancePath:i+"/terms/"+o+"/altLabels/"+m,schemaPath:"#/properties/terms/item\
s/properties/altLabels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),t++}}}else{let p={instancePath:i+"/terms/"+o+"/altLabels",schemaPath:"\
#/properties/terms/items/properties/altLabels/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{let l={instancePath:i+"/terms/"+o,
schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/terms",schemaPath:"\
#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),t++}return bl.errors=e,t===0}bl.evaluated={props:{title:!0,description:!0,terms:!0},dynamicProps:!1,dynamicItems:!1};var yp=Il;function qa(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=qa.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return qa.errors=
e,t===0}qa.evaluated={dynamicProps:!1,dynamicItems:!1};function Tr(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Tr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>32){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}return Tr.errors=e,t===0}Tr.evaluated={dynamicProps:!1,dynamicItems:!1};function Aa(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Aa.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Aa.errors=e,t===0}Aa.evaluated={dynamicProps:!1,dynamicItems:!1};function Il(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Il.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&d.call(r,"title")){let s=r.title;if(typeof s=="string"){if(b(s)>120){let a={instancePath:i+
"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&d.call(r,"description")&&(qa(r.description,
{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:c,dynamicAnchors:f})||(e=e===null?qa.errors:e.concat(qa.errors),t=e.length)),
r.terms!==void 0&&d.call(r,"terms")){let s=r.terms;if(Array.isArray(s)){if(s.length>1e3){let o={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",
keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];if(u&&typeof u=="object"&&!Array.isArray(u)){
if(u.id!==void 0&&d.call(u,"id")&&(Tr(u.id,{instancePath:i+"/terms/"+o+"/id",parentData:u,parentDataProperty:"id",rootData:c,dynamicAnchors:f})||(e=e===null?Tr.
errors:e.concat(Tr.errors),t=e.length)),u.label!==void 0&&d.call(u,"label")){let l=u.label;if(typeof l=="string"){if(b(l)>120){let p={instancePath:i+"/terms/"+o+
"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+
"/terms/"+o+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(u.description!==
void 0&&d.call(u,"description")){let l=u.description;if(typeof l=="string"){if(b(l)>500){let p={instancePath:i+"/terms/"+o+"/description",schemaPath:"#/properti\
es/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/terms/"+o+"/\
description",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(u.iri!==void 0&&
d.call(u,"iri")&&(Aa(u.iri,{instancePath:i+"/terms/"+o+"/iri",parentData:u,parentDataProperty:"iri",rootData:c,dynamicAnchors:f})||(e=e===null?Aa.errors:e.concat(
Aa.errors),t=e.length)),u.within!==void 0&&d.call(u,"within")){let l=u.within;if(Array.isArray(l)){if(l.length>10){let m={instancePath:i+"/terms/"+o+"/within",schemaPath:"\
#/properties/terms/items/properties/within/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[m]:e.push(m),t++}let p=l.length;for(let m=0;m<p;m++)Tr(l[m],
{instancePath:i+"/terms/"+o+"/within/"+m,parentData:l,parentDataProperty:m,rootData:c,dynamicAnchors:f})||(e=e===null?Tr.errors:e.concat(Tr.errors),t=e.length)}else{
let p={instancePath:i+"/terms/"+o+"/within",schemaPath:"#/properties/terms/items/properties/within/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.
push(p),t++}}if(u.shortLabel!==void 0&&d.call(u,"shortLabel")){let l=u.shortLabel;if(typeof l=="string"){if(b(l)>4){let p={instancePath:i+"/terms/"+o+"/shortLab\
el",schemaPath:"#/properties/terms/items/properties/shortLabel/maxLength",keyword:"maxLength",params:{limit:4}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+
"/terms/"+o+"/shortLabel",schemaPath:"#/properties/terms/items/properties/shortLabel/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}
if(u.tile!==void 0&&d.call(u,"tile")){let l=u.tile;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.column!==void 0&&d.call(l,"column")){let p=l.column;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let m={instancePath:i+"/terms/"+o+"/tile/column",schemaPath:"#/properties/terms/items/properties/tile/properties/colu\
mn/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),t++}}if(l.row!==void 0&&d.call(l,"row")){let p=l.row;if(!(typeof p=="number"&&!(p%1)&&
!isNaN(p)&&isFinite(p))){let m={instancePath:i+"/terms/"+o+"/tile/row",schemaPath:"#/properties/terms/items/properties/tile/properties/row/type",keyword:"type",
params:{type:"integer"}};e===null?e=[m]:e.push(m),t++}}}else{let p={instancePath:i+"/terms/"+o+"/tile",schemaPath:"#/properties/terms/items/properties/tile/type",
keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(u.bbox!==void 0&&d.call(u,"bbox")){let l=u.bbox;if(Array.isArray(l)){if(l.length>4){let p={
instancePath:i+"/terms/"+o+"/bbox",schemaPath:"#/properties/terms/items/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===null?e=[p]:e.push(p),
t++}}else{let p={instancePath:i+"/terms/"+o+"/bbox",schemaPath:"#/properties/terms/items/properties/bbox/type",keyword:"type",params:{type:"array"}};e===null?e=
[p]:e.push(p),t++}}if(u.altLabels!==void 0&&d.call(u,"altLabels")){let l=u.altLabels;if(Array.isArray(l)){if(l.length>20){let m={instancePath:i+"/terms/"+o+"/al\
tLabels",schemaPath:"#/properties/terms/items/properties/altLabels/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[m]:e.push(m),t++}let p=l.length;for(let m=0;m<
p;m++){let h=l[m];if(typeof h=="string"){if(b(h)>120){let I={instancePath:i+"/terms/"+o+"/altLabels/"+m,schemaPath:"#/properties/terms/items/properties/altLabel\
s/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[I]:e.push(I),t++}}else{let I={instancePath:i+"/terms/"+o+"/altLabels/"+m,schemaPath:"#/pr\
operties/terms/items/properties/altLabels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),t++}}}else{let p={instancePath:i+"/terms/"+
o+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(u.containsPlace!==
void 0&&d.call(u,"containsPlace")){let l=u.containsPlace;if(Array.isArray(l)){if(l.length>200){let m={instancePath:i+"/terms/"+o+"/containsPlace",schemaPath:"#/\
properties/terms/items/properties/containsPlace/maxItems",keyword:"maxItems",params:{limit:200}};e===null?e=[m]:e.push(m),t++}let p=l.length;for(let m=0;m<p;m++){
let h=l[m];if(typeof h=="string"){if(b(h)>120){let I={instancePath:i+"/terms/"+o+"/containsPlace/"+m,schemaPath:"#/properties/terms/items/properties/containsPla\
ce/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[I]:e.push(I),t++}}else{let I={instancePath:i+"/terms/"+o+"/containsPlace/"+m,schemaPath:"\
#/properties/terms/items/properties/containsPlace/items/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),t++}}}else{let p={instancePath:i+"\
/terms/"+o+"/containsPlace",schemaPath:"#/properties/terms/items/properties/containsPlace/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{
let l={instancePath:i+"/terms/"+o,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+
"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Il.errors=e,t===0}Il.evaluated={props:{title:!0,description:!0,terms:!0},dynamicProps:!1,
dynamicItems:!1};var hp=Dl;function Ea(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ea.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ea.errors=
e,t===0}Ea.evaluated={dynamicProps:!1,dynamicItems:!1};function Oa(r,{instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Oa.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(r)>80){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}return Oa.errors=e,t===0}Oa.evaluated={dynamicProps:!1,dynamicItems:!1};function za(r,{instancePath:i="",parentData:P,parentDataProperty:w,
rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=za.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(b(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return za.errors=e,t===0}za.evaluated={dynamicProps:!1,dynamicItems:!1};function Dl(r,{
instancePath:i="",parentData:P,parentDataProperty:w,rootData:c=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Dl.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&d.call(r,"title")){let s=r.title;if(typeof s=="string"){if(b(s)>120){let a={instancePath:i+
"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&d.call(r,"description")&&(Ea(r.description,
{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:c,dynamicAnchors:f})||(e=e===null?Ea.errors:e.concat(Ea.errors),t=e.length)),
r.terms!==void 0&&d.call(r,"terms")){let s=r.terms;if(Array.isArray(s)){if(s.length>1e3){let o={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",
keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++){let u=s[o];if(u&&typeof u=="object"&&!Array.isArray(u)){
if(u.id!==void 0&&d.call(u,"id")&&(Oa(u.id,{instancePath:i+"/terms/"+o+"/id",parentData:u,parentDataProperty:"id",rootData:c,dynamicAnchors:f})||(e=e===null?Oa.
errors:e.concat(Oa.errors),t=e.length)),u.label!==void 0&&d.call(u,"label")){let l=u.label;if(typeof l=="string"){if(b(l)>120){let p={instancePath:i+"/terms/"+o+
"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+
"/terms/"+o+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(u.description!==
void 0&&d.call(u,"description")){let l=u.description;if(typeof l=="string"){if(b(l)>500){let p={instancePath:i+"/terms/"+o+"/description",schemaPath:"#/properti\
es/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/terms/"+o+"/\
description",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(u.iri!==void 0&&
d.call(u,"iri")&&(za(u.iri,{instancePath:i+"/terms/"+o+"/iri",parentData:u,parentDataProperty:"iri",rootData:c,dynamicAnchors:f})||(e=e===null?za.errors:e.concat(
za.errors),t=e.length)),u.altLabels!==void 0&&d.call(u,"altLabels")){let l=u.altLabels;if(Array.isArray(l)){if(l.length>30){let m={instancePath:i+"/terms/"+o+"/\
altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/maxItems",keyword:"maxItems",params:{limit:30}};e===null?e=[m]:e.push(m),t++}let p=l.length;
for(let m=0;m<p;m++){let h=l[m];if(typeof h=="string"){if(b(h)>120){let I={instancePath:i+"/terms/"+o+"/altLabels/"+m,schemaPath:"#/properties/terms/items/prope\
rties/altLabels/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[I]:e.push(I),t++}}else{let I={instancePath:i+"/terms/"+o+"/altLabels/"+m,schemaPath:"\
#/properties/terms/items/properties/altLabels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),t++}}}else{let p={instancePath:i+"/ter\
ms/"+o+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{let l={
instancePath:i+"/terms/"+o,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+
"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Dl.errors=e,t===0}Dl.evaluated={props:{title:!0,description:!0,terms:!0},dynamicProps:!1,
dynamicItems:!1};var dp=new Map([["agreement.schema.json",Wo],["catalogue.schema.json",Yo],["community.schema.json",Mo],["dataset.schema.json",Ho],["exceptions.\
schema.json",Jo],["harvested.schema.json",Qo],["insight.schema.json",Xo],["model.schema.json",ep],["pin.schema.json",rp],["publisher.schema.json",sp],["redirect\
s.schema.json",tp],["request.schema.json",ip],["series.schema.json",np],["service.schema.json",ap],["source.schema.json",lp],["synonyms.schema.json",op],["use.s\
chema.json",pp],["vocabulary-access-reasons.schema.json",mp],["vocabulary-formats.schema.json",up],["vocabulary-frequencies.schema.json",cp],["vocabulary-licenc\
es.schema.json",fp],["vocabulary-places.schema.json",yp],["vocabulary.schema.json",hp]]);export{Ko as full,dp as limits};
