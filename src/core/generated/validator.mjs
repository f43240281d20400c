// Generated from schemas/ by `npm run generate`. Do not edit.
var Wi=(r,i)=>()=>{try{return i||r((i={exports:{}}).exports,i),i.exports}catch(w){throw i=0,w}};var Mi=Wi(Ci=>{"use strict";Object.defineProperty(Ci,"__esModule",{value:!0});function rn(r){let i=r.length,w=0,k=0,u;for(;k<i;)w++,u=r.charCodeAt(k++),u>=55296&&
u<=56319&&k<i&&(u=r.charCodeAt(k),(u&64512)===56320&&k++);return w}Ci.default=rn;rn.code='require("ajv/dist/runtime/ucs2length").default'});var sn=Wi((Pa,tn)=>{"use strict";tn.exports=function r(i,w){if(i===w)return!0;if(i&&w&&typeof i=="object"&&typeof w=="object"){if(i.constructor!==w.constructor)
return!1;var k,u,f;if(Array.isArray(i)){if(k=i.length,k!=w.length)return!1;for(u=k;u--!==0;)if(!r(i[u],w[u]))return!1;return!0}if(i.constructor===RegExp)return i.
source===w.source&&i.flags===w.flags;if(i.valueOf!==Object.prototype.valueOf)return i.valueOf()===w.valueOf();if(i.toString!==Object.prototype.toString)return i.
toString()===w.toString();if(f=Object.keys(i),k=f.length,k!==Object.keys(w).length)return!1;for(u=k;u--!==0;)if(!Object.prototype.hasOwnProperty.call(w,f[u]))return!1;
for(u=k;u--!==0;){var e=f[u];if(!r(i[e],w[e]))return!1}return!0}return i!==i&&w!==w}});var an=Wi(Hi=>{"use strict";Object.defineProperty(Hi,"__esModule",{value:!0});var nn=sn();nn.code='require("ajv/dist/runtime/equal").default';Hi.default=nn});import{formats as Qi}from"../validate/formats.ts";var fn=fi,ln={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"agreement.schema.json",type:"object",
additionalProperties:!1,required:["title","summary","kind"],properties:{title:{$ref:"common.schema.json#/$defs/title"},summary:{$ref:"common.schema.json#/$defs/\
summary"},description:{$ref:"common.schema.json#/$defs/markdown"},kind:{enum:["standard-terms","template","agreement"]},parties:{type:"array",minItems:1,maxItems:100,
uniqueItems:!0,items:{type:"string",minLength:2,maxLength:160}},purpose:{type:"string",minLength:5,maxLength:500},legalGateways:{type:"array",minItems:1,maxItems:20,
uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/line"}},start:{$ref:"common.schema.json#/$defs/partialDate"},end:{$ref:"common.schema.json#/$defs/partialD\
ate"},review:{$ref:"common.schema.json#/$defs/date"},url:{$ref:"common.schema.json#/$defs/httpsUrl"}}},y=Object.prototype.hasOwnProperty,P=Mi().default,B=an().default;function rr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=rr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>120){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[t]:e.push(t),s++}if(P(r)<5){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return rr.errors=e,s===0}rr.evaluated={dynamicProps:!1,
dynamicItems:!1};function tr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=tr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>250){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[t]:e.push(t),s++}if(P(r)<30){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:30}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return tr.errors=e,s===0}tr.evaluated={dynamicProps:!1,
dynamicItems:!1};function sr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=sr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>2e4){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};
e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return sr.errors=e,s===0}sr.evaluated={dynamicProps:!1,
dynamicItems:!1};function ir(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=ir.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>250){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ir.errors=e,s===0}ir.evaluated={dynamicProps:!1,
dynamicItems:!1};var qi=new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","u");function ye(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,a=ye.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(!qi.test(r)){
let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"}};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ye.errors=e,s===0}ye.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Xe=new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","u");function nr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=nr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(!Xe.test(r)){let t={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return nr.errors=e,s===0}nr.evaluated={dynamicProps:!1,dynamicItems:!1};var fe=Qi["https-url"];function ar(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=ar.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLen\
gth",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}if(!fe(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ar.errors=e,
s===0}ar.evaluated={dynamicProps:!1,dynamicItems:!1};function fi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
s=0,a=fi.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,
"title")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[t]:e.push(t),s++}if(r.summary===void 0||
!y.call(r,"summary")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"summary"}};e===null?e=[t]:e.push(t),s++}if(r.kind===
void 0||!y.call(r,"kind")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.
keys(r))if(!y.call(ln.properties,t)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===
null?e=[n]:e.push(n),s++}if(r.title!==void 0&&y.call(r,"title")&&(rr(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||
(e=e===null?rr.errors:e.concat(rr.errors),s=e.length)),r.summary!==void 0&&y.call(r,"summary")&&(tr(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"\
summary",rootData:u,dynamicAnchors:f})||(e=e===null?tr.errors:e.concat(tr.errors),s=e.length)),r.description!==void 0&&y.call(r,"description")&&(sr(r.description,
{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?sr.errors:e.concat(sr.errors),s=e.length)),
r.kind!==void 0&&y.call(r,"kind")){let t=r.kind;if(!(t==="standard-terms"||t==="template"||t==="agreement")){let n={instancePath:i+"/kind",schemaPath:"#/propert\
ies/kind/enum",keyword:"enum",params:{allowedValues:ln.properties.kind.enum}};e===null?e=[n]:e.push(n),s++}}if(r.parties!==void 0&&y.call(r,"parties")){let t=r.
parties;if(Array.isArray(t)){if(t.length>100){let l={instancePath:i+"/parties",schemaPath:"#/properties/parties/maxItems",keyword:"maxItems",params:{limit:100}};
e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/parties",schemaPath:"#/properties/parties/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[l]:e.push(l),s++}let n=t.length;for(let l=0;l<n;l++){let p=t[l];if(typeof p=="string"){if(P(p)>160){let c={instancePath:i+"/parties/"+l,schemaPath:"#/pr\
operties/parties/items/maxLength",keyword:"maxLength",params:{limit:160}};e===null?e=[c]:e.push(c),s++}if(P(p)<2){let c={instancePath:i+"/parties/"+l,schemaPath:"\
#/properties/parties/items/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/parties/"+l,schemaPath:"#\
/properties/parties/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}let o=t.length,m;if(o>1){let l={};for(;o--;){let p=t[o];if(typeof p==
"string"){if(typeof l[p]=="number"){m=l[p];let c={instancePath:i+"/parties",schemaPath:"#/properties/parties/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};
e===null?e=[c]:e.push(c),s++;break}l[p]=o}}}}else{let n={instancePath:i+"/parties",schemaPath:"#/properties/parties/type",keyword:"type",params:{type:"array"}};
e===null?e=[n]:e.push(n),s++}}if(r.purpose!==void 0&&y.call(r,"purpose")){let t=r.purpose;if(typeof t=="string"){if(P(t)>500){let n={instancePath:i+"/purpose",schemaPath:"\
#/properties/purpose/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[n]:e.push(n),s++}if(P(t)<5){let n={instancePath:i+"/purpose",schemaPath:"#/p\
roperties/purpose/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/purpose",schemaPath:"#/properties/\
purpose/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.legalGateways!==void 0&&y.call(r,"legalGateways")){let t=r.legalGateways;
if(Array.isArray(t)){if(t.length>20){let l={instancePath:i+"/legalGateways",schemaPath:"#/properties/legalGateways/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/legalGateways",schemaPath:"#/properties/legalGateways/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[l]:e.push(l),s++}let n=t.length;for(let l=0;l<n;l++)ir(t[l],{instancePath:i+"/legalGateways/"+l,parentData:t,parentDataProperty:l,rootData:u,dynamicAnchors:f})||
(e=e===null?ir.errors:e.concat(ir.errors),s=e.length);let o=t.length,m;if(o>1){e:for(;o--;)for(m=o;m--;)if(B(t[o],t[m])){let l={instancePath:i+"/legalGateways",
schemaPath:"#/properties/legalGateways/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[l]:e.push(l),s++;break e}}}else{let n={instancePath:i+"/\
legalGateways",schemaPath:"#/properties/legalGateways/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}r.start!==void 0&&y.call(r,"star\
t")&&(ye(r.start,{instancePath:i+"/start",parentData:r,parentDataProperty:"start",rootData:u,dynamicAnchors:f})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),
r.end!==void 0&&y.call(r,"end")&&(ye(r.end,{instancePath:i+"/end",parentData:r,parentDataProperty:"end",rootData:u,dynamicAnchors:f})||(e=e===null?ye.errors:e.concat(
ye.errors),s=e.length)),r.review!==void 0&&y.call(r,"review")&&(nr(r.review,{instancePath:i+"/review",parentData:r,parentDataProperty:"review",rootData:u,dynamicAnchors:f})||
(e=e===null?nr.errors:e.concat(nr.errors),s=e.length)),r.url!==void 0&&y.call(r,"url")&&(ar(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,
dynamicAnchors:f})||(e=e===null?ar.errors:e.concat(ar.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),s++}return fi.errors=e,s===0}fi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yn=yi,hn={$schema:"https://json-schema.org/dra\
ft/2020-12/schema",$id:"catalogue.schema.json",type:"object",additionalProperties:!1,required:["title","description","baseUrl","repository","defaultBranch","pub\
lisher","contact","licence","language","place","areaNoun"],properties:{title:{$ref:"common.schema.json#/$defs/title"},shortTitle:{type:"string",minLength:2,maxLength:40},
tagline:{type:"string",minLength:5,maxLength:120},description:{$ref:"common.schema.json#/$defs/paragraph"},baseUrl:{$ref:"common.schema.json#/$defs/httpsUrl"},repository:{
$ref:"common.schema.json#/$defs/httpsUrl"},defaultBranch:{type:"string",maxLength:100,pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]*$"},publisher:{$ref:"common.schema.js\
on#/$defs/termId"},contact:{$ref:"common.schema.json#/$defs/contact"},licence:{$ref:"common.schema.json#/$defs/licenceId"},language:{type:"string",maxLength:20,
pattern:"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},place:{$ref:"common.schema.json#/$defs/placeId"},areaNoun:{type:"object",additionalProperties:!1,required:["singular",
"plural"],properties:{singular:{type:"string",minLength:2,maxLength:40},plural:{type:"string",minLength:2,maxLength:40}}},exampleSearches:{type:"array",minItems:1,
maxItems:12,uniqueItems:!0,items:{type:"string",minLength:2,maxLength:60}},relatedServices:{type:"array",minItems:1,maxItems:12,uniqueItems:!0,items:{$ref:"comm\
on.schema.json#/$defs/link"}},linksVerified:{$ref:"common.schema.json#/$defs/date"}}};function lr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,a=lr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>120){let t={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[t]:e.push(t),s++}if(P(r)<5){let t={instancePath:i,schemaPath:"#/minL\
ength",keyword:"minLength",params:{limit:5}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}return lr.errors=e,s===0}lr.evaluated={dynamicProps:!1,dynamicItems:!1};function or(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=or.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return or.errors=e,s===0}or.evaluated={dynamicProps:!1,
dynamicItems:!1};function he(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=he.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[t]:e.push(t),s++}if(!fe(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return he.errors=e,s===0}he.evaluated={dynamicProps:!1,
dynamicItems:!1};var te=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function pr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
s=0,a=pr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"#/maxL\
ength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return pr.errors=
e,s===0}pr.evaluated={dynamicProps:!1,dynamicItems:!1};var dn=Qi.email;function J(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=J.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>254){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:254}};
e===null?e=[t]:e.push(t),s++}if(!dn(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"email"}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return J.errors=e,s===0}J.evaluated={dynamicProps:!1,
dynamicItems:!1};function R(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=R.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[t]:e.push(t),s++}if(!fe(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return R.errors=e,s===0}R.evaluated={dynamicProps:!1,
dynamicItems:!1};function mr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=mr.evaluated;a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0);let t=s,n=!1,o=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.email===void 0||!y.call(r,"email"))){let p={instancePath:i,
schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"email"}};e===null?e=[p]:e.push(p),s++}var l=o===s;n=n||l;let m=s;if(r&&typeof r=="ob\
ject"&&!Array.isArray(r)&&(r.url===void 0||!y.call(r,"url"))){let p={instancePath:i,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"\
url"}};e===null?e=[p]:e.push(p),s++}var l=m===s;if(n=n||l,n)s=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",
params:{}};e===null?e=[p]:e.push(p),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||!y.call(r,"name")){let p={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),s++}for(let p of Object.keys(r))if(!(p==="name"||p==="email"||p==="url")){
let c={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[c]:e.push(c),s++}if(r.name!==
void 0&&y.call(r,"name")){let p=r.name;if(typeof p=="string"){if(P(p)>120){let c={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLe\
ngth",params:{limit:120}};e===null?e=[c]:e.push(c),s++}if(P(p)<2){let c={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:2}};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=
[c]:e.push(c),s++}}r.email!==void 0&&y.call(r,"email")&&(J(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:u,dynamicAnchors:f})||
(e=e===null?J.errors:e.concat(J.errors),s=e.length)),r.url!==void 0&&y.call(r,"url")&&(R(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,
dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),s=e.length))}else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[p]:e.push(p),s++}return mr.errors=e,s===0}mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function cr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=cr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.test(
r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return cr.errors=e,s===0}cr.evaluated={dynamicProps:!1,dynamicItems:!1};var Ot=new RegExp("^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$","u");function ur(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=ur.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>32){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[t]:e.push(t),s++}if(P(r)<2){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:2}};e===null?e=[t]:e.push(t),s++}if(!Ot.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9\
]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ur.
errors=e,s===0}ur.evaluated={dynamicProps:!1,dynamicItems:!1};function U(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=U.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>250){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return U.errors=e,s===0}U.evaluated={dynamicProps:!1,
dynamicItems:!1};function fr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=fr.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[t]:e.push(t),s++}if(r.url===void 0||!y.call(r,"url")){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t==="title"||t==="url")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),s++}r.title!==void 0&&y.call(r,"title")&&
(U(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),
r.url!==void 0&&y.call(r,"url")&&(R(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(
R.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return fr.errors=e,s===
0}fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function yr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=yr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(!Xe.test(r)){let t={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return yr.errors=e,s===0}yr.evaluated={dynamicProps:!1,dynamicItems:!1};var gn=new RegExp(
"^[A-Za-z0-9][A-Za-z0-9._/-]*$","u"),Pn=new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$","u");function yi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,a=yi.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.title===void 0||!y.call(r,"title")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[t]:e.
push(t),s++}if(r.description===void 0||!y.call(r,"description")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"descr\
iption"}};e===null?e=[t]:e.push(t),s++}if(r.baseUrl===void 0||!y.call(r,"baseUrl")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
baseUrl"}};e===null?e=[t]:e.push(t),s++}if(r.repository===void 0||!y.call(r,"repository")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"repository"}};e===null?e=[t]:e.push(t),s++}if(r.defaultBranch===void 0||!y.call(r,"defaultBranch")){let t={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"defaultBranch"}};e===null?e=[t]:e.push(t),s++}if(r.publisher===void 0||!y.call(r,"publisher")){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"publisher"}};e===null?e=[t]:e.push(t),s++}if(r.contact===void 0||!y.call(r,"contact")){let t={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contact"}};e===null?e=[t]:e.push(t),s++}if(r.licence===void 0||!y.call(r,"lic\
ence")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"licence"}};e===null?e=[t]:e.push(t),s++}if(r.language===void 0||
!y.call(r,"language")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"language"}};e===null?e=[t]:e.push(t),s++}if(r.place===
void 0||!y.call(r,"place")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[t]:e.push(t),s++}if(r.
areaNoun===void 0||!y.call(r,"areaNoun")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"areaNoun"}};e===null?e=[t]:e.
push(t),s++}for(let t of Object.keys(r))if(!y.call(hn.properties,t)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t}};e===null?e=[n]:e.push(n),s++}if(r.title!==void 0&&y.call(r,"title")&&(lr(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"\
title",rootData:u,dynamicAnchors:f})||(e=e===null?lr.errors:e.concat(lr.errors),s=e.length)),r.shortTitle!==void 0&&y.call(r,"shortTitle")){let t=r.shortTitle;if(typeof t==
"string"){if(P(t)>40){let n={instancePath:i+"/shortTitle",schemaPath:"#/properties/shortTitle/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[n]:e.
push(n),s++}if(P(t)<2){let n={instancePath:i+"/shortTitle",schemaPath:"#/properties/shortTitle/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[n]:e.
push(n),s++}}else{let n={instancePath:i+"/shortTitle",schemaPath:"#/properties/shortTitle/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),
s++}}if(r.tagline!==void 0&&y.call(r,"tagline")){let t=r.tagline;if(typeof t=="string"){if(P(t)>120){let n={instancePath:i+"/tagline",schemaPath:"#/properties/t\
agline/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[n]:e.push(n),s++}if(P(t)<5){let n={instancePath:i+"/tagline",schemaPath:"#/properties/tagl\
ine/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/tagline",schemaPath:"#/properties/tagline/type",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.description!==void 0&&y.call(r,"description")&&(or(r.description,{instancePath:i+"/des\
cription",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?or.errors:e.concat(or.errors),s=e.length)),r.baseUrl!==void 0&&
y.call(r,"baseUrl")&&(he(r.baseUrl,{instancePath:i+"/baseUrl",parentData:r,parentDataProperty:"baseUrl",rootData:u,dynamicAnchors:f})||(e=e===null?he.errors:e.concat(
he.errors),s=e.length)),r.repository!==void 0&&y.call(r,"repository")&&(he(r.repository,{instancePath:i+"/repository",parentData:r,parentDataProperty:"repositor\
y",rootData:u,dynamicAnchors:f})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.defaultBranch!==void 0&&y.call(r,"defaultBranch")){let t=r.defaultBranch;
if(typeof t=="string"){if(P(t)>100){let n={instancePath:i+"/defaultBranch",schemaPath:"#/properties/defaultBranch/maxLength",keyword:"maxLength",params:{limit:100}};
e===null?e=[n]:e.push(n),s++}if(!gn.test(t)){let n={instancePath:i+"/defaultBranch",schemaPath:"#/properties/defaultBranch/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9._/-]*$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/defaultBranch",schemaPath:"#/properties/defaultBranch/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.publisher!==void 0&&y.call(r,"publisher")&&(pr(r.publisher,{instancePath:i+"/publisher",parentData:r,
parentDataProperty:"publisher",rootData:u,dynamicAnchors:f})||(e=e===null?pr.errors:e.concat(pr.errors),s=e.length)),r.contact!==void 0&&y.call(r,"contact")&&(mr(
r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"contact",rootData:u,dynamicAnchors:f})||(e=e===null?mr.errors:e.concat(mr.errors),s=e.length)),
r.licence!==void 0&&y.call(r,"licence")&&(cr(r.licence,{instancePath:i+"/licence",parentData:r,parentDataProperty:"licence",rootData:u,dynamicAnchors:f})||(e=e===
null?cr.errors:e.concat(cr.errors),s=e.length)),r.language!==void 0&&y.call(r,"language")){let t=r.language;if(typeof t=="string"){if(P(t)>20){let n={instancePath:i+
"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:20}};e===null?e=[n]:e.push(n),s++}if(!Pn.test(t)){let n={instancePath:i+
"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"}};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.place!==void 0&&
y.call(r,"place")&&(ur(r.place,{instancePath:i+"/place",parentData:r,parentDataProperty:"place",rootData:u,dynamicAnchors:f})||(e=e===null?ur.errors:e.concat(ur.
errors),s=e.length)),r.areaNoun!==void 0&&y.call(r,"areaNoun")){let t=r.areaNoun;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.singular===void 0||!y.call(t,
"singular")){let n={instancePath:i+"/areaNoun",schemaPath:"#/properties/areaNoun/required",keyword:"required",params:{missingProperty:"singular"}};e===null?e=[n]:
e.push(n),s++}if(t.plural===void 0||!y.call(t,"plural")){let n={instancePath:i+"/areaNoun",schemaPath:"#/properties/areaNoun/required",keyword:"required",params:{
missingProperty:"plural"}};e===null?e=[n]:e.push(n),s++}for(let n of Object.keys(t))if(!(n==="singular"||n==="plural")){let o={instancePath:i+"/areaNoun",schemaPath:"\
#/properties/areaNoun/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),s++}if(t.singular!==void 0&&y.
call(t,"singular")){let n=t.singular;if(typeof n=="string"){if(P(n)>40){let o={instancePath:i+"/areaNoun/singular",schemaPath:"#/properties/areaNoun/properties/\
singular/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[o]:e.push(o),s++}if(P(n)<2){let o={instancePath:i+"/areaNoun/singular",schemaPath:"#/prop\
erties/areaNoun/properties/singular/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/areaNoun/singula\
r",schemaPath:"#/properties/areaNoun/properties/singular/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(t.plural!==void 0&&y.call(
t,"plural")){let n=t.plural;if(typeof n=="string"){if(P(n)>40){let o={instancePath:i+"/areaNoun/plural",schemaPath:"#/properties/areaNoun/properties/plural/maxL\
ength",keyword:"maxLength",params:{limit:40}};e===null?e=[o]:e.push(o),s++}if(P(n)<2){let o={instancePath:i+"/areaNoun/plural",schemaPath:"#/properties/areaNoun\
/properties/plural/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/areaNoun/plural",schemaPath:"#/pr\
operties/areaNoun/properties/plural/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}}else{let n={instancePath:i+"/areaNoun",schemaPath:"\
#/properties/areaNoun/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(r.exampleSearches!==void 0&&y.call(r,"exampleSearches")){let t=r.
exampleSearches;if(Array.isArray(t)){if(t.length>12){let l={instancePath:i+"/exampleSearches",schemaPath:"#/properties/exampleSearches/maxItems",keyword:"maxIte\
ms",params:{limit:12}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/exampleSearches",schemaPath:"#/properties/exampleSearches/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let n=t.length;for(let l=0;l<n;l++){let p=t[l];if(typeof p=="string"){if(P(p)>60){let c={instancePath:i+
"/exampleSearches/"+l,schemaPath:"#/properties/exampleSearches/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[c]:e.push(c),s++}if(P(p)<2){let c={
instancePath:i+"/exampleSearches/"+l,schemaPath:"#/properties/exampleSearches/items/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[c]:e.push(c),s++}}else{
let c={instancePath:i+"/exampleSearches/"+l,schemaPath:"#/properties/exampleSearches/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),
s++}}let o=t.length,m;if(o>1){let l={};for(;o--;){let p=t[o];if(typeof p=="string"){if(typeof l[p]=="number"){m=l[p];let c={instancePath:i+"/exampleSearches",schemaPath:"\
#/properties/exampleSearches/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[c]:e.push(c),s++;break}l[p]=o}}}}else{let n={instancePath:i+"/exam\
pleSearches",schemaPath:"#/properties/exampleSearches/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.relatedServices!==void 0&&y.
call(r,"relatedServices")){let t=r.relatedServices;if(Array.isArray(t)){if(t.length>12){let l={instancePath:i+"/relatedServices",schemaPath:"#/properties/relate\
dServices/maxItems",keyword:"maxItems",params:{limit:12}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/relatedServices",schemaPath:"#/pro\
perties/relatedServices/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let n=t.length;for(let l=0;l<n;l++)fr(t[l],{instancePath:i+"\
/relatedServices/"+l,parentData:t,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?fr.errors:e.concat(fr.errors),s=e.length);let o=t.length,m;if(o>
1){e:for(;o--;)for(m=o;m--;)if(B(t[o],t[m])){let l={instancePath:i+"/relatedServices",schemaPath:"#/properties/relatedServices/uniqueItems",keyword:"uniqueItems",
params:{i:o,j:m}};e===null?e=[l]:e.push(l),s++;break e}}}else{let n={instancePath:i+"/relatedServices",schemaPath:"#/properties/relatedServices/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}r.linksVerified!==void 0&&y.call(r,"linksVerified")&&(yr(r.linksVerified,{instancePath:i+"/linksVerifi\
ed",parentData:r,parentDataProperty:"linksVerified",rootData:u,dynamicAnchors:f})||(e=e===null?yr.errors:e.concat(yr.errors),s=e.length))}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return yi.errors=e,s===0}yi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var wn=Qe,Yi={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"dataset.schema.json",type:"object",additionalProperties:!1,properties:{title:{$ref:"co\
mmon.schema.json#/$defs/title"},summary:{$ref:"common.schema.json#/$defs/summary"},description:{$ref:"common.schema.json#/$defs/markdown"},overlayOf:{type:"stri\
ng",minLength:7,maxLength:161,pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"},pinned:{type:"array",minItems:1,maxItems:2,uniqueItems:!0,items:{enum:[
"modified","distributions"]}},status:{enum:["draft","current","superseded","withdrawn"]},supersededBy:{$ref:"common.schema.json#/$defs/recordId"},withdrawalReason:{
type:"string",minLength:10,maxLength:500},themes:{type:"array",minItems:1,maxItems:6,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/termId"}},keywords:{type:"\
array",minItems:1,maxItems:20,uniqueItems:!0,items:{type:"string",minLength:2,maxLength:60,pattern:"^[^A-Z,;|]+$"}},access:{$ref:"common.schema.json#/$defs/acce\
ss"},licence:{$ref:"common.schema.json#/$defs/licenceId"},attribution:{type:"string",minLength:3,maxLength:500},issued:{$ref:"common.schema.json#/$defs/partialD\
ate"},modified:{$ref:"common.schema.json#/$defs/partialDate"},frequency:{$ref:"common.schema.json#/$defs/termId"},nextReview:{$ref:"common.schema.json#/$defs/da\
te"},coverage:{$ref:"common.schema.json#/$defs/coverage"},distributions:{type:"array",minItems:1,maxItems:2e3,uniqueItems:!0,items:{$ref:"common.schema.json#/$d\
efs/distribution"}},services:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/recordId"}},columns:{type:"array",minItems:1,
maxItems:500,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/column"}},inSeries:{$ref:"common.schema.json#/$defs/recordId"},version:{type:"string",minLength:1,
maxLength:60},previousVersion:{$ref:"common.schema.json#/$defs/recordId"},provenance:{$ref:"common.schema.json#/$defs/provenance"},limitations:{$ref:"common.sch\
ema.json#/$defs/paragraph"},usedBy:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/use"}},contact:{$ref:"common.schem\
a.json#/$defs/contact"},landingPage:{$ref:"common.schema.json#/$defs/httpsUrl"},documentation:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"c\
ommon.schema.json#/$defs/link"}},sameAs:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/httpsUrl"}},identifiers:{type:"\
array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/identifier"}}},allOf:[{if:{required:["overlayOf"]},then:{minProperties:2},else:{
required:["title","summary","status","themes","access","frequency"],properties:{pinned:!1}}},{if:{properties:{status:{const:"superseded"}},required:["status"]},
then:{required:["supersededBy"]}},{if:{properties:{status:{const:"withdrawn"}},required:["status"]},then:{required:["withdrawalReason"]},else:{properties:{withdrawalReason:!1}}},
{if:{properties:{access:{properties:{level:{const:"open"}},required:["level"]}},required:["access"]},then:{required:["licence"],properties:{distributions:{items:{
required:["url"]}}}}},{if:{properties:{access:{properties:{level:{enum:["shared","restricted","closed"]}},required:["level"]}},required:["access"]},then:{properties:{
distributions:{items:{properties:{url:!1}}}}}}]};function hr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
s=0,a=hr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>120){let t={instancePath:i,schemaPath:"#/max\
Length",keyword:"maxLength",params:{limit:120}};e===null?e=[t]:e.push(t),s++}if(P(r)<5){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:5}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return hr.
errors=e,s===0}hr.evaluated={dynamicProps:!1,dynamicItems:!1};function dr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=dr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>250){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),s++}if(P(r)<30){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:30}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}return dr.errors=e,s===0}dr.evaluated={dynamicProps:!1,dynamicItems:!1};function gr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=gr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>2e4){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}
return gr.errors=e,s===0}gr.evaluated={dynamicProps:!1,dynamicItems:!1};var zt=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$","u");function se(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=se.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>161){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[t]:e.push(t),s++}if(P(r)<7){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:7}};e===null?e=[t]:e.push(t),s++}if(!zt.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0\
-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[t]:e.push(t),s++}return se.errors=e,s===0}se.evaluated={dynamicProps:!1,dynamicItems:!1};function de(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,a=de.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>80){let t={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLe\
ngth",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),s++}return de.errors=e,s===0}de.evaluated={dynamicProps:!1,dynamicItems:!1};var Pr={type:"object",additionalProperties:!1,required:["level"],properties:{
level:{enum:["open","shared","restricted","closed"]},reason:{$ref:"common.schema.json#/$defs/termId"},explanation:{type:"string",minLength:20,maxLength:1e3},personalData:{
enum:["none","anonymised","pseudonymised","personal","special-category"]},lawfulBasis:{type:"string",minLength:3,maxLength:250},classification:{enum:["OFFICIAL",
"OFFICIAL-SENSITIVE"]},request:{$ref:"common.schema.json#/$defs/request"}},allOf:[{if:{properties:{level:{const:"open"}}},then:{properties:{reason:!1,explanation:!1,
request:!1}},else:{required:["reason","explanation","personalData"]}},{if:{properties:{level:{enum:["shared","restricted"]}}},then:{required:["request"]}},{if:{
properties:{level:{const:"closed"}}},then:{properties:{request:!1}}},{if:{properties:{personalData:{enum:["personal","special-category"]}},required:["personalDa\
ta"]},then:{required:["lawfulBasis"]}}]};function W(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,
a=W.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[t]:e.push(t),s++}if(!te.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return W.errors=e,s===0}
W.evaluated={dynamicProps:!1,dynamicItems:!1};var on={type:"object",additionalProperties:!1,required:["decidedBy"],properties:{url:{$ref:"common.schema.json#/$d\
efs/httpsUrl"},email:{$ref:"common.schema.json#/$defs/email"},decidedBy:{type:"string",minLength:3,maxLength:160},typicalDays:{type:"integer",minimum:0,maximum:1e3},
cost:{$ref:"common.schema.json#/$defs/line"},audiences:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{type:"object",additionalProperties:!1,required:[
"who","condition"],properties:{who:{$ref:"common.schema.json#/$defs/termId"},condition:{enum:["yes","no","on-request"]}}}},steps:{type:"array",minItems:1,maxItems:20,
uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/line"}},agreements:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$d\
efs/slug"}},legalGateways:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/line"}}},anyOf:[{required:["url"]},{required:[
"email"]}]};function wr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=wr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[t]:e.push(t),s++}if(P(r)<3){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[t]:e.push(t),s++}if(!te.test(
r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return wr.errors=e,s===0}wr.evaluated={dynamicProps:!1,dynamicItems:!1};
function Ae(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Ae.evaluated;a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0);let t=s,n=!1,o=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.url===void 0||!y.call(r,"url"))){let p={instancePath:i,
schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[p]:e.push(p),s++}var l=o===s;n=n||l;let m=s;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&(r.email===void 0||!y.call(r,"email"))){let p={instancePath:i,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"\
email"}};e===null?e=[p]:e.push(p),s++}var l=m===s;if(n=n||l,n)s=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",
params:{}};e===null?e=[p]:e.push(p),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.decidedBy===void 0||!y.call(r,"decidedBy")){let p={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"decidedBy"}};e===null?e=[p]:e.push(p),s++}for(let p of Object.keys(r))if(!y.call(on.properties,p)){let c={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[c]:e.push(c),s++}if(r.url!==void 0&&
y.call(r,"url")&&(R(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),s=
e.length)),r.email!==void 0&&y.call(r,"email")&&(J(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:u,dynamicAnchors:f})||(e=e===
null?J.errors:e.concat(J.errors),s=e.length)),r.decidedBy!==void 0&&y.call(r,"decidedBy")){let p=r.decidedBy;if(typeof p=="string"){if(P(p)>160){let c={instancePath:i+
"/decidedBy",schemaPath:"#/properties/decidedBy/maxLength",keyword:"maxLength",params:{limit:160}};e===null?e=[c]:e.push(c),s++}if(P(p)<3){let c={instancePath:i+
"/decidedBy",schemaPath:"#/properties/decidedBy/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/deci\
dedBy",schemaPath:"#/properties/decidedBy/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}if(r.typicalDays!==void 0&&y.call(r,"typica\
lDays")){let p=r.typicalDays;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let c={instancePath:i+"/typicalDays",schemaPath:"#/properties/typicalDays\
/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),s++}if(typeof p=="number"&&isFinite(p)){if(p>1e3||isNaN(p)){let c={instancePath:i+"/typi\
calDays",schemaPath:"#/properties/typicalDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}};e===null?e=[c]:e.push(c),s++}if(p<0||isNaN(p)){let c={
instancePath:i+"/typicalDays",schemaPath:"#/properties/typicalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[c]:e.push(c),s++}}}if(r.
cost!==void 0&&y.call(r,"cost")&&(U(r.cost,{instancePath:i+"/cost",parentData:r,parentDataProperty:"cost",rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.
concat(U.errors),s=e.length)),r.audiences!==void 0&&y.call(r,"audiences")){let p=r.audiences;if(Array.isArray(p)){if(p.length>20){let b={instancePath:i+"/audien\
ces",schemaPath:"#/properties/audiences/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[b]:e.push(b),s++}if(p.length<1){let b={instancePath:i+"/audi\
ences",schemaPath:"#/properties/audiences/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),s++}let c=p.length;for(let b=0;b<c;b++){let x=p[b];
if(x&&typeof x=="object"&&!Array.isArray(x)){if(x.who===void 0||!y.call(x,"who")){let E={instancePath:i+"/audiences/"+b,schemaPath:"#/properties/audiences/items\
/required",keyword:"required",params:{missingProperty:"who"}};e===null?e=[E]:e.push(E),s++}if(x.condition===void 0||!y.call(x,"condition")){let E={instancePath:i+
"/audiences/"+b,schemaPath:"#/properties/audiences/items/required",keyword:"required",params:{missingProperty:"condition"}};e===null?e=[E]:e.push(E),s++}for(let E of Object.
keys(x))if(!(E==="who"||E==="condition")){let A={instancePath:i+"/audiences/"+b,schemaPath:"#/properties/audiences/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:E}};e===null?e=[A]:e.push(A),s++}if(x.who!==void 0&&y.call(x,"who")&&(W(x.who,{instancePath:i+"/audiences/"+b+"/who",parentData:x,
parentDataProperty:"who",rootData:u,dynamicAnchors:f})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),x.condition!==void 0&&y.call(x,"condition")){let E=x.
condition;if(!(E==="yes"||E==="no"||E==="on-request")){let A={instancePath:i+"/audiences/"+b+"/condition",schemaPath:"#/properties/audiences/items/properties/co\
ndition/enum",keyword:"enum",params:{allowedValues:on.properties.audiences.items.properties.condition.enum}};e===null?e=[A]:e.push(A),s++}}}else{let E={instancePath:i+
"/audiences/"+b,schemaPath:"#/properties/audiences/items/type",keyword:"type",params:{type:"object"}};e===null?e=[E]:e.push(E),s++}}let h=p.length,D;if(h>1){e:for(;h--;)
for(D=h;D--;)if(B(p[h],p[D])){let b={instancePath:i+"/audiences",schemaPath:"#/properties/audiences/uniqueItems",keyword:"uniqueItems",params:{i:h,j:D}};e===null?
e=[b]:e.push(b),s++;break e}}}else{let c={instancePath:i+"/audiences",schemaPath:"#/properties/audiences/type",keyword:"type",params:{type:"array"}};e===null?e=
[c]:e.push(c),s++}}if(r.steps!==void 0&&y.call(r,"steps")){let p=r.steps;if(Array.isArray(p)){if(p.length>20){let b={instancePath:i+"/steps",schemaPath:"#/prope\
rties/steps/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[b]:e.push(b),s++}if(p.length<1){let b={instancePath:i+"/steps",schemaPath:"#/properties/\
steps/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),s++}let c=p.length;for(let b=0;b<c;b++)U(p[b],{instancePath:i+"/steps/"+b,parentData:p,
parentDataProperty:b,rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),s=e.length);let h=p.length,D;if(h>1){e:for(;h--;)for(D=h;D--;)if(B(p[h],
p[D])){let b={instancePath:i+"/steps",schemaPath:"#/properties/steps/uniqueItems",keyword:"uniqueItems",params:{i:h,j:D}};e===null?e=[b]:e.push(b),s++;break e}}}else{
let c={instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),s++}}if(r.agreements!==void 0&&
y.call(r,"agreements")){let p=r.agreements;if(Array.isArray(p)){if(p.length>20){let b={instancePath:i+"/agreements",schemaPath:"#/properties/agreements/maxItems",
keyword:"maxItems",params:{limit:20}};e===null?e=[b]:e.push(b),s++}if(p.length<1){let b={instancePath:i+"/agreements",schemaPath:"#/properties/agreements/minIte\
ms",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),s++}let c=p.length;for(let b=0;b<c;b++)wr(p[b],{instancePath:i+"/agreements/"+b,parentData:p,parentDataProperty:b,
rootData:u,dynamicAnchors:f})||(e=e===null?wr.errors:e.concat(wr.errors),s=e.length);let h=p.length,D;if(h>1){e:for(;h--;)for(D=h;D--;)if(B(p[h],p[D])){let b={instancePath:i+
"/agreements",schemaPath:"#/properties/agreements/uniqueItems",keyword:"uniqueItems",params:{i:h,j:D}};e===null?e=[b]:e.push(b),s++;break e}}}else{let c={instancePath:i+
"/agreements",schemaPath:"#/properties/agreements/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),s++}}if(r.legalGateways!==void 0&&y.call(
r,"legalGateways")){let p=r.legalGateways;if(Array.isArray(p)){if(p.length>20){let b={instancePath:i+"/legalGateways",schemaPath:"#/properties/legalGateways/max\
Items",keyword:"maxItems",params:{limit:20}};e===null?e=[b]:e.push(b),s++}if(p.length<1){let b={instancePath:i+"/legalGateways",schemaPath:"#/properties/legalGa\
teways/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),s++}let c=p.length;for(let b=0;b<c;b++)U(p[b],{instancePath:i+"/legalGateways/"+b,
parentData:p,parentDataProperty:b,rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),s=e.length);let h=p.length,D;if(h>1){e:for(;h--;)for(D=
h;D--;)if(B(p[h],p[D])){let b={instancePath:i+"/legalGateways",schemaPath:"#/properties/legalGateways/uniqueItems",keyword:"uniqueItems",params:{i:h,j:D}};e===null?
e=[b]:e.push(b),s++;break e}}}else{let c={instancePath:i+"/legalGateways",schemaPath:"#/properties/legalGateways/type",keyword:"type",params:{type:"array"}};e===
null?e=[c]:e.push(c),s++}}}else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}return Ae.errors=e,
s===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function kr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=kr.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let t=s,n=!0,o=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
level!==void 0&&y.call(r,"level")&&r.level!=="open"){let d={};e===null?e=[d]:e.push(d),s++}var m=o===s;s=t,e!==null&&(t?e.length=t:e=null);let l;if(m){let d=s;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.reason!==void 0&&y.call(r,"reason")){let z={instancePath:i+"/reason",schemaPath:"#/allOf/0/then/properties/reason/fa\
lse schema",keyword:"false schema",params:{}};e===null?e=[z]:e.push(z),s++}if(r.explanation!==void 0&&y.call(r,"explanation")){let z={instancePath:i+"/explanati\
on",schemaPath:"#/allOf/0/then/properties/explanation/false schema",keyword:"false schema",params:{}};e===null?e=[z]:e.push(z),s++}if(r.request!==void 0&&y.call(
r,"request")){let z={instancePath:i+"/request",schemaPath:"#/allOf/0/then/properties/request/false schema",keyword:"false schema",params:{}};e===null?e=[z]:e.push(
z),s++}}var m=d===s;if(n=m,n){var p={};p.reason=!0,p.explanation=!0,p.request=!0,p.level=!0}l="then"}else{let d=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
reason===void 0||!y.call(r,"reason")){let z={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"reason"}};e===null?
e=[z]:e.push(z),s++}if(r.explanation===void 0||!y.call(r,"explanation")){let z={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"\
explanation"}};e===null?e=[z]:e.push(z),s++}if(r.personalData===void 0||!y.call(r,"personalData")){let z={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"\
required",params:{missingProperty:"personalData"}};e===null?e=[z]:e.push(z),s++}}var m=d===s;n=m,l="else"}if(!n){let d={instancePath:i,schemaPath:"#/allOf/0/if",
keyword:"if",params:{failingKeyword:l}};e===null?e=[d]:e.push(d),s++}let c=s,h=!0,D=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.level!==void 0&&y.call(r,"l\
evel")){let d=r.level;if(!(d==="shared"||d==="restricted")){let I={};e===null?e=[I]:e.push(I),s++}}var b=D===s;if(s=c,e!==null&&(c?e.length=c:e=null),b){let d=s;
if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.request===void 0||!y.call(r,"request"))){let z={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"req\
uired",params:{missingProperty:"request"}};e===null?e=[z]:e.push(z),s++}var b=d===s;h=b}if(!h){let d={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"if",params:{
failingKeyword:"then"}};e===null?e=[d]:e.push(d),s++}p!==!0&&(p=p||{},p.level=!0);let x=s,E=!0,A=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.level!==void 0&&
y.call(r,"level")&&r.level!=="closed"){let d={};e===null?e=[d]:e.push(d),s++}var F=A===s;if(s=x,e!==null&&(x?e.length=x:e=null),F){let d=s;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&r.request!==void 0&&y.call(r,"request")){let z={instancePath:i+"/request",schemaPath:"#/allOf/2/then/properties/request/false schema",keyword:"\
false schema",params:{}};e===null?e=[z]:e.push(z),s++}var F=d===s;if(E=F,E){var S={};S.request=!0,S.level=!0}}if(!E){let d={instancePath:i,schemaPath:"#/allOf/2\
/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[d]:e.push(d),s++}p!==!0&&S!==void 0&&(S===!0?p=!0:(p=p||{},Object.assign(p,S)));let ee=s,ne=!0,ae=s;
if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.personalData===void 0||!y.call(r,"personalData"))&&(d="personalData")){let I={};e===null?e=[I]:e.push(I),
s++}else if(r.personalData!==void 0&&y.call(r,"personalData")){let I=r.personalData;if(!(I==="personal"||I==="special-category")){let z={};e===null?e=[z]:e.push(
z),s++}}}var v=ae===s;if(s=ee,e!==null&&(ee?e.length=ee:e=null),v){let d=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.lawfulBasis===void 0||!y.call(r,"lawf\
ulBasis"))){let z={instancePath:i,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty:"lawfulBasis"}};e===null?e=[z]:e.push(z),s++}var v=d===
s;ne=v}if(!ne){let d={instancePath:i,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[d]:e.push(d),s++}if(p!==!0&&(p=p||{},p.personalData=
!0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.level===void 0||!y.call(r,"level")){let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"level"}};e===null?e=[d]:e.push(d),s++}for(let d of Object.keys(r))if(!(d==="level"||d==="reason"||d==="explanation"||d==="personalData"||d==="l\
awfulBasis"||d==="classification"||d==="request")){let I={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};
e===null?e=[I]:e.push(I),s++}if(r.level!==void 0&&y.call(r,"level")){let d=r.level;if(!(d==="open"||d==="shared"||d==="restricted"||d==="closed")){let I={instancePath:i+
"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues:Pr.properties.level.enum}};e===null?e=[I]:e.push(I),s++}}if(r.reason!==void 0&&
y.call(r,"reason")&&(W(r.reason,{instancePath:i+"/reason",parentData:r,parentDataProperty:"reason",rootData:u,dynamicAnchors:f})||(e=e===null?W.errors:e.concat(
W.errors),s=e.length)),r.explanation!==void 0&&y.call(r,"explanation")){let d=r.explanation;if(typeof d=="string"){if(P(d)>1e3){let I={instancePath:i+"/explanat\
ion",schemaPath:"#/properties/explanation/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[I]:e.push(I),s++}if(P(d)<20){let I={instancePath:i+"/ex\
planation",schemaPath:"#/properties/explanation/minLength",keyword:"minLength",params:{limit:20}};e===null?e=[I]:e.push(I),s++}}else{let I={instancePath:i+"/exp\
lanation",schemaPath:"#/properties/explanation/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),s++}}if(r.personalData!==void 0&&y.call(r,"\
personalData")){let d=r.personalData;if(!(d==="none"||d==="anonymised"||d==="pseudonymised"||d==="personal"||d==="special-category")){let I={instancePath:i+"/pe\
rsonalData",schemaPath:"#/properties/personalData/enum",keyword:"enum",params:{allowedValues:Pr.properties.personalData.enum}};e===null?e=[I]:e.push(I),s++}}if(r.
lawfulBasis!==void 0&&y.call(r,"lawfulBasis")){let d=r.lawfulBasis;if(typeof d=="string"){if(P(d)>250){let I={instancePath:i+"/lawfulBasis",schemaPath:"#/proper\
ties/lawfulBasis/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[I]:e.push(I),s++}if(P(d)<3){let I={instancePath:i+"/lawfulBasis",schemaPath:"#/p\
roperties/lawfulBasis/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[I]:e.push(I),s++}}else{let I={instancePath:i+"/lawfulBasis",schemaPath:"#/pro\
perties/lawfulBasis/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),s++}}if(r.classification!==void 0&&y.call(r,"classification")){let d=r.
classification;if(!(d==="OFFICIAL"||d==="OFFICIAL-SENSITIVE")){let I={instancePath:i+"/classification",schemaPath:"#/properties/classification/enum",keyword:"en\
um",params:{allowedValues:Pr.properties.classification.enum}};e===null?e=[I]:e.push(I),s++}}r.request!==void 0&&y.call(r,"request")&&(Ae(r.request,{instancePath:i+
"/request",parentData:r,parentDataProperty:"request",rootData:u,dynamicAnchors:f})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length))}else{let d={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}return kr.errors=e,s===0}kr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function vr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=vr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.test(
r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return vr.errors=e,s===0}vr.evaluated={dynamicProps:!1,dynamicItems:!1};
function ge(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=ge.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(!qi.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0\
-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}return ge.errors=e,s===0}ge.evaluated={dynamicProps:!1,dynamicItems:!1};function xr(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=xr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(!Xe.
test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[t]:e.
push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return xr.errors=e,s===0}xr.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Ee(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Ee.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>32){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===
null?e=[t]:e.push(t),s++}if(P(r)<2){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[t]:e.push(t),s++}if(!Ot.test(
r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ee.errors=e,s===0}Ee.evaluated={dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=pe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(!qi.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0\
-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}return pe.errors=e,s===0}pe.evaluated={dynamicProps:!1,dynamicItems:!1};function Oe(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Oe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length<1){let t={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[t]:e.push(
t),s++}for(let t of Object.keys(r))if(!(t==="start"||t==="end")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t}};e===null?e=[n]:e.push(n),s++}r.start!==void 0&&y.call(r,"start")&&(pe(r.start,{instancePath:i+"/start",parentData:r,parentDataProperty:"s\
tart",rootData:u,dynamicAnchors:f})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.end!==void 0&&y.call(r,"end")&&(pe(r.end,{instancePath:i+"/end",parentData:r,
parentDataProperty:"end",rootData:u,dynamicAnchors:f})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Oe.errors=e,s===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function br(r,{instancePath:i="",
parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=br.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let t={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t==="places"||t==="period"||t==="granularity"||t==="boundaries"||t==="bbox")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),s++}if(r.places!==void 0&&y.call(r,"p\
laces")){let t=r.places;if(Array.isArray(t)){if(t.length>100){let l={instancePath:i+"/places",schemaPath:"#/properties/places/maxItems",keyword:"maxItems",params:{
limit:100}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/places",schemaPath:"#/properties/places/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[l]:e.push(l),s++}let n=t.length;for(let l=0;l<n;l++)Ee(t[l],{instancePath:i+"/places/"+l,parentData:t,parentDataProperty:l,rootData:u,dynamicAnchors:f})||
(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length);let o=t.length,m;if(o>1){e:for(;o--;)for(m=o;m--;)if(B(t[o],t[m])){let l={instancePath:i+"/places",schemaPath:"\
#/properties/places/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[l]:e.push(l),s++;break e}}}else{let n={instancePath:i+"/places",schemaPath:"\
#/properties/places/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.period!==void 0&&y.call(r,"period")&&(Oe(r.period,{instancePath:i+
"/period",parentData:r,parentDataProperty:"period",rootData:u,dynamicAnchors:f})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),r.granularity!==void 0&&
y.call(r,"granularity")&&(W(r.granularity,{instancePath:i+"/granularity",parentData:r,parentDataProperty:"granularity",rootData:u,dynamicAnchors:f})||(e=e===null?
W.errors:e.concat(W.errors),s=e.length)),r.boundaries!==void 0&&y.call(r,"boundaries")){let t=r.boundaries;if(typeof t=="string"){if(P(t)>120){let n={instancePath:i+
"/boundaries",schemaPath:"#/properties/boundaries/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[n]:e.push(n),s++}if(P(t)<2){let n={instancePath:i+
"/boundaries",schemaPath:"#/properties/boundaries/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/bo\
undaries",schemaPath:"#/properties/boundaries/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.bbox!==void 0&&y.call(r,"bbox")){let t=r.
bbox;if(Array.isArray(t)){if(t.length>4){let m={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===null?e=[
m]:e.push(m),s++}if(t.length<4){let m={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/minItems",keyword:"minItems",params:{limit:4}};e===null?e=[m]:e.push(
m),s++}let n=t.length;if(n>0){let m=t[0];if(typeof m=="number"&&isFinite(m)){if(m>180||isNaN(m)){let l={instancePath:i+"/bbox/0",schemaPath:"#/properties/bbox/p\
refixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=[l]:e.push(l),s++}if(m<-180||isNaN(m)){let l={instancePath:i+"/bbox/0",schemaPath:"\
#/properties/bbox/prefixItems/0/minimum",keyword:"minimum",params:{comparison:">=",limit:-180}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/bbox/\
0",schemaPath:"#/properties/bbox/prefixItems/0/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),s++}}if(n>1){let m=t[1];if(typeof m=="numbe\
r"&&isFinite(m)){if(m>90||isNaN(m)){let l={instancePath:i+"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:90}};e===null?e=[l]:e.push(l),s++}if(m<-90||isNaN(m)){let l={instancePath:i+"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/minimum",keyword:"min\
imum",params:{comparison:">=",limit:-90}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/type",keyword:"\
type",params:{type:"number"}};e===null?e=[l]:e.push(l),s++}}if(n>2){let m=t[2];if(typeof m=="number"&&isFinite(m)){if(m>180||isNaN(m)){let l={instancePath:i+"/b\
box/2",schemaPath:"#/properties/bbox/prefixItems/2/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=[l]:e.push(l),s++}if(m<-180||isNaN(
m)){let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/minimum",keyword:"minimum",params:{comparison:">=",limit:-180}};e===null?e=[l]:e.
push(l),s++}}else{let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(
l),s++}}if(n>3){let m=t[3];if(typeof m=="number"&&isFinite(m)){if(m>90||isNaN(m)){let l={instancePath:i+"/bbox/3",schemaPath:"#/properties/bbox/prefixItems/3/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:90}};e===null?e=[l]:e.push(l),s++}if(m<-90||isNaN(m)){let l={instancePath:i+"/bbox/3",schemaPath:"#/prope\
rties/bbox/prefixItems/3/minimum",keyword:"minimum",params:{comparison:">=",limit:-90}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/bbox/3",schemaPath:"\
#/properties/bbox/prefixItems/3/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),s++}}if(!(t.length<=4)){let m={instancePath:i+"/bbox",schemaPath:"\
#/properties/bbox/items",keyword:"items",params:{limit:4}};e===null?e=[m]:e.push(m),s++}}else{let n={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/type",
keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),s++}return br.errors=e,s===0}br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kn={type:"object",additionalProperties:!1,required:["ti\
tle","format"],properties:{id:{$ref:"common.schema.json#/$defs/termId"},title:{type:"string",minLength:2,maxLength:200},url:{$ref:"common.schema.json#/$defs/htt\
psUrl"},format:{$ref:"common.schema.json#/$defs/termId"},mediaType:{type:"string",maxLength:120,pattern:"^[a-z]+/[A-Za-z0-9.+_-]+$"},byteSize:{type:"integer",minimum:0},
checksum:{$ref:"common.schema.json#/$defs/checksum"},modified:{$ref:"common.schema.json#/$defs/partialDate"},conformsTo:{$ref:"common.schema.json#/$defs/httpsUr\
l"},service:{$ref:"common.schema.json#/$defs/recordId"}}},vn={type:"object",additionalProperties:!1,required:["algorithm","value"],properties:{algorithm:{enum:[
"md5","sha1","sha256","sha384","sha512"]},value:{type:"string",minLength:32,maxLength:128,pattern:"^[0-9a-f]+$"}}},xn=new RegExp("^[0-9a-f]+$","u");function Ir(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Ir.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.algorithm===void 0||!y.call(r,"algorithm")){let t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"algorithm"}};e===null?e=[t]:e.push(t),s++}if(r.value===void 0||!y.call(r,"value")){let t={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"value"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t==="algorithm"||t==="value")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),s++}if(r.algorithm!==void 0&&y.call(r,
"algorithm")){let t=r.algorithm;if(!(t==="md5"||t==="sha1"||t==="sha256"||t==="sha384"||t==="sha512")){let n={instancePath:i+"/algorithm",schemaPath:"#/properti\
es/algorithm/enum",keyword:"enum",params:{allowedValues:vn.properties.algorithm.enum}};e===null?e=[n]:e.push(n),s++}}if(r.value!==void 0&&y.call(r,"value")){let t=r.
value;if(typeof t=="string"){if(P(t)>128){let n={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:128}};e===null?
e=[n]:e.push(n),s++}if(P(t)<32){let n={instancePath:i+"/value",schemaPath:"#/properties/value/minLength",keyword:"minLength",params:{limit:32}};e===null?e=[n]:e.
push(n),s++}if(!xn.test(t)){let n={instancePath:i+"/value",schemaPath:"#/properties/value/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]+$"}};e===null?e=
[n]:e.push(n),s++}}else{let n={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ir.errors=e,s===0}Ir.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Lr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Lr.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>161){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};
e===null?e=[t]:e.push(t),s++}if(P(r)<7){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:7}};e===null?e=[t]:e.push(t),s++}if(!zt.
test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Lr.errors=e,s===0}Lr.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Xi=new RegExp("^[a-z]+/[A-Za-z0-9.+_-]+$","u");function Dr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,a=Dr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.title===void 0||!y.call(r,"title")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[t]:e.
push(t),s++}if(r.format===void 0||!y.call(r,"format")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"format"}};e===null?
e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!y.call(kn.properties,t)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),s++}if(r.id!==void 0&&y.call(r,"id")&&(W(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"\
id",rootData:u,dynamicAnchors:f})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.title!==void 0&&y.call(r,"title")){let t=r.title;if(typeof t=="string"){
if(P(t)>200){let n={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[n]:e.push(n),s++}if(P(
t)<2){let n={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.url!==void 0&&y.call(r,"url")&&(R(r.url,
{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.format!==void 0&&
y.call(r,"format")&&(W(r.format,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u,dynamicAnchors:f})||(e=e===null?W.errors:e.concat(
W.errors),s=e.length)),r.mediaType!==void 0&&y.call(r,"mediaType")){let t=r.mediaType;if(typeof t=="string"){if(P(t)>120){let n={instancePath:i+"/mediaType",schemaPath:"\
#/properties/mediaType/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[n]:e.push(n),s++}if(!Xi.test(t)){let n={instancePath:i+"/mediaType",schemaPath:"\
#/properties/mediaType/pattern",keyword:"pattern",params:{pattern:"^[a-z]+/[A-Za-z0-9.+_-]+$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/media\
Type",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.byteSize!==void 0&&y.call(r,"byteSize")){
let t=r.byteSize;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:i+"/byteSize",schemaPath:"#/properties/byteSize/type",keyword:"ty\
pe",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:i+"/byteSize",schemaPath:"#/p\
roperties/byteSize/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),s++}}r.checksum!==void 0&&y.call(r,"checksum")&&(Ir(r.checksum,
{instancePath:i+"/checksum",parentData:r,parentDataProperty:"checksum",rootData:u,dynamicAnchors:f})||(e=e===null?Ir.errors:e.concat(Ir.errors),s=e.length)),r.modified!==
void 0&&y.call(r,"modified")&&(pe(r.modified,{instancePath:i+"/modified",parentData:r,parentDataProperty:"modified",rootData:u,dynamicAnchors:f})||(e=e===null?pe.
errors:e.concat(pe.errors),s=e.length)),r.conformsTo!==void 0&&y.call(r,"conformsTo")&&(R(r.conformsTo,{instancePath:i+"/conformsTo",parentData:r,parentDataProperty:"\
conformsTo",rootData:u,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.service!==void 0&&y.call(r,"service")&&(Lr(r.service,{instancePath:i+
"/service",parentData:r,parentDataProperty:"service",rootData:u,dynamicAnchors:f})||(e=e===null?Lr.errors:e.concat(Lr.errors),s=e.length))}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Dr.errors=e,s===0}Dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var bn={type:"object",additionalProperties:!1,required:["name"],properties:{name:{type:"string",minLength:1,maxLength:120},title:{type:"string",minLength:1,maxLength:120},
type:{enum:["string","number","integer","boolean","object","array","list","datetime","date","time","year","yearmonth","duration","geopoint","geojson","any"]},unit:{
type:"string",minLength:1,maxLength:60},description:{type:"string",minLength:1,maxLength:1e3},values:{type:"array",minItems:1,maxItems:200,uniqueItems:!0,items:{
type:"string",minLength:1,maxLength:120}},key:{type:"boolean"}}};function jr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=jr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||
!y.call(r,"name")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.
keys(r))if(!(t==="name"||t==="title"||t==="type"||t==="unit"||t==="description"||t==="values"||t==="key")){let n={instancePath:i,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),s++}if(r.name!==void 0&&y.call(r,"name")){let t=r.name;if(typeof t==
"string"){if(P(t)>120){let n={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[n]:e.push(n),s++}
if(P(t)<1){let n={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.title!==void 0&&y.call(r,"t\
itle")){let t=r.title;if(typeof t=="string"){if(P(t)>120){let n={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[n]:e.push(n),s++}if(P(t)<1){let n={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}
if(r.type!==void 0&&y.call(r,"type")){let t=r.type;if(!(t==="string"||t==="number"||t==="integer"||t==="boolean"||t==="object"||t==="array"||t==="list"||t==="da\
tetime"||t==="date"||t==="time"||t==="year"||t==="yearmonth"||t==="duration"||t==="geopoint"||t==="geojson"||t==="any")){let n={instancePath:i+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:bn.properties.type.enum}};e===null?e=[n]:e.push(n),s++}}if(r.unit!==void 0&&y.call(r,"unit")){let t=r.
unit;if(typeof t=="string"){if(P(t)>60){let n={instancePath:i+"/unit",schemaPath:"#/properties/unit/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=
[n]:e.push(n),s++}if(P(t)<1){let n={instancePath:i+"/unit",schemaPath:"#/properties/unit/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(
n),s++}}else{let n={instancePath:i+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.description!==
void 0&&y.call(r,"description")){let t=r.description;if(typeof t=="string"){if(P(t)>1e3){let n={instancePath:i+"/description",schemaPath:"#/properties/descripti\
on/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[n]:e.push(n),s++}if(P(t)<1){let n={instancePath:i+"/description",schemaPath:"#/properties/desc\
ription/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/description",schemaPath:"#/properties/descri\
ption/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.values!==void 0&&y.call(r,"values")){let t=r.values;if(Array.isArray(t)){if(t.
length>200){let l={instancePath:i+"/values",schemaPath:"#/properties/values/maxItems",keyword:"maxItems",params:{limit:200}};e===null?e=[l]:e.push(l),s++}if(t.length<
1){let l={instancePath:i+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let n=t.length;for(let l=0;l<
n;l++){let p=t[l];if(typeof p=="string"){if(P(p)>120){let c={instancePath:i+"/values/"+l,schemaPath:"#/properties/values/items/maxLength",keyword:"maxLength",params:{
limit:120}};e===null?e=[c]:e.push(c),s++}if(P(p)<1){let c={instancePath:i+"/values/"+l,schemaPath:"#/properties/values/items/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/values/"+l,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[c]:e.push(c),s++}}let o=t.length,m;if(o>1){let l={};for(;o--;){let p=t[o];if(typeof p=="string"){if(typeof l[p]=="number"){m=l[p];let c={instancePath:i+
"/values",schemaPath:"#/properties/values/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[c]:e.push(c),s++;break}l[p]=o}}}}else{let n={instancePath:i+
"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.key!==void 0&&y.call(r,"key")&&typeof r.
key!="boolean"){let t={instancePath:i+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return jr.errors=e,s===0}jr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function $r(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=$r.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return $r.errors=e,s===0}$r.evaluated={dynamicProps:!1,
dynamicItems:!1};function qr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=qr.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let n={instancePath:i,schemaPath:"#/minP\
roperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(n),s++}for(let n of Object.keys(r))if(!(n==="derivedFrom"||n==="method")){let o={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),s++}if(r.derivedFrom!==void 0&&y.call(
r,"derivedFrom")){let n=r.derivedFrom;if(Array.isArray(n)){if(n.length>50){let p={instancePath:i+"/derivedFrom",schemaPath:"#/properties/derivedFrom/maxItems",keyword:"\
maxItems",params:{limit:50}};e===null?e=[p]:e.push(p),s++}if(n.length<1){let p={instancePath:i+"/derivedFrom",schemaPath:"#/properties/derivedFrom/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[p]:e.push(p),s++}let o=n.length;for(let p=0;p<o;p++){let c=n[p],h=s,D=!1,b=s;if(typeof c=="string"&&!zt.test(c)){let E={
instancePath:i+"/derivedFrom/"+p,schemaPath:"#/properties/derivedFrom/items/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]\
+(-[a-z0-9]+)*$"}};e===null?e=[E]:e.push(E),s++}var t=b===s;D=D||t;let x=s;if(typeof c=="string"&&!fe(c)){let E={instancePath:i+"/derivedFrom/"+p,schemaPath:"#/\
properties/derivedFrom/items/anyOf/1/format",keyword:"format",params:{format:"https-url"}};e===null?e=[E]:e.push(E),s++}var t=x===s;if(D=D||t,D)s=h,e!==null&&(h?
e.length=h:e=null);else{let E={instancePath:i+"/derivedFrom/"+p,schemaPath:"#/properties/derivedFrom/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[E]:e.push(
E),s++}if(typeof c=="string"){if(P(c)>2048){let E={instancePath:i+"/derivedFrom/"+p,schemaPath:"#/properties/derivedFrom/items/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[E]:e.push(E),s++}if(P(c)<3){let E={instancePath:i+"/derivedFrom/"+p,schemaPath:"#/properties/derivedFrom/items/minLength",keyword:"minL\
ength",params:{limit:3}};e===null?e=[E]:e.push(E),s++}}else{let E={instancePath:i+"/derivedFrom/"+p,schemaPath:"#/properties/derivedFrom/items/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[E]:e.push(E),s++}}let m=n.length,l;if(m>1){let p={};for(;m--;){let c=n[m];if(typeof c=="string"){if(typeof p[c]=="number"){
l=p[c];let h={instancePath:i+"/derivedFrom",schemaPath:"#/properties/derivedFrom/uniqueItems",keyword:"uniqueItems",params:{i:m,j:l}};e===null?e=[h]:e.push(h),s++;
break}p[c]=m}}}}else{let o={instancePath:i+"/derivedFrom",schemaPath:"#/properties/derivedFrom/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(
o),s++}}r.method!==void 0&&y.call(r,"method")&&($r(r.method,{instancePath:i+"/method",parentData:r,parentDataProperty:"method",rootData:u,dynamicAnchors:f})||(e=
e===null?$r.errors:e.concat($r.errors),s=e.length))}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(
n),s++}return qr.errors=e,s===0}qr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ar(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,a=Ar.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>2e3){let t={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}return Ar.errors=e,s===0}Ar.evaluated={dynamicProps:!1,dynamicItems:!1};var In={type:"object",additionalProperties:!1,required:["ti\
tle","url","kind"],properties:{title:{$ref:"common.schema.json#/$defs/line"},url:{$ref:"common.schema.json#/$defs/httpsUrl"},kind:{enum:["insight","app","paper",
"policy","tutorial"]}}};function Er(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Er.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[t]:e.push(t),s++}if(r.url===void 0||!y.call(r,"url")){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[t]:e.push(t),s++}if(r.kind===void 0||!y.call(r,"kind")){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t==="title"||t==="url"||
t==="kind")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),s++}
if(r.title!==void 0&&y.call(r,"title")&&(U(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?U.
errors:e.concat(U.errors),s=e.length)),r.url!==void 0&&y.call(r,"url")&&(R(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||
(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.kind!==void 0&&y.call(r,"kind")){let t=r.kind;if(!(t==="insight"||t==="app"||t==="paper"||t==="policy"||t===
"tutorial")){let n={instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:In.properties.kind.enum}};e===null?e=[n]:e.push(
n),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Er.errors=e,s===0}Er.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Or(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,
a=Or.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let t=s,n=!1,o=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.email===void 0||
!y.call(r,"email"))){let p={instancePath:i,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"email"}};e===null?e=[p]:e.push(p),s++}var l=o===
s;n=n||l;let m=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.url===void 0||!y.call(r,"url"))){let p={instancePath:i,schemaPath:"#/anyOf/1/required",keyword:"\
required",params:{missingProperty:"url"}};e===null?e=[p]:e.push(p),s++}var l=m===s;if(n=n||l,n)s=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:i,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{}};e===null?e=[p]:e.push(p),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||!y.call(r,"name")){let p={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),s++}for(let p of Object.keys(r))if(!(p==="name"||p==="email"||
p==="url")){let c={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[c]:e.push(c),s++}
if(r.name!==void 0&&y.call(r,"name")){let p=r.name;if(typeof p=="string"){if(P(p)>120){let c={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"\
maxLength",params:{limit:120}};e===null?e=[c]:e.push(c),s++}if(P(p)<2){let c={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",
params:{limit:2}};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===
null?e=[c]:e.push(c),s++}}r.email!==void 0&&y.call(r,"email")&&(J(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:u,dynamicAnchors:f})||
(e=e===null?J.errors:e.concat(J.errors),s=e.length)),r.url!==void 0&&y.call(r,"url")&&(R(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,
dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),s=e.length))}else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[p]:e.push(p),s++}return Or.errors=e,s===0}Or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pe(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Pe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(
r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}if(!fe(r)){let t={instancePath:i,schemaPath:"\
#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}return Pe.errors=e,s===0}Pe.evaluated={dynamicProps:!1,dynamicItems:!1};function zr(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=zr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===
null?e=[t]:e.push(t),s++}if(r.url===void 0||!y.call(r,"url")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"}};e===
null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t==="title"||t==="url")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),s++}r.title!==void 0&&y.call(r,"title")&&(U(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"\
title",rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.url!==void 0&&y.call(r,"url")&&(R(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return zr.errors=e,s===0}zr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Nr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Nr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme===void 0||!y.call(r,"scheme")){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"scheme"}};e===null?e=[t]:e.push(t),s++}if(r.value===void 0||!y.call(r,"value")){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t==="scheme"||t==="value")){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),s++}if(r.scheme!==void 0&&
y.call(r,"scheme")){let t=r.scheme;if(typeof t=="string"){if(P(t)>80){let n={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLen\
gth",params:{limit:80}};e===null?e=[n]:e.push(n),s++}if(P(t)<1){let n={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),s++}}if(r.value!==void 0&&y.call(r,"value")){let t=r.value;if(typeof t=="string"){if(P(t)>250){let n={instancePath:i+"/value",schemaPath:"#/prop\
erties/value/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[n]:e.push(n),s++}if(P(t)<1){let n={instancePath:i+"/value",schemaPath:"#/properties/\
value/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),s++}return Nr.errors=e,s===0}Nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var en=new RegExp("^[^A-Z,;|]+$","u");function Qe(r,{instancePath:i="",
parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Qe.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0);let t=s,n=!0,o=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if((r.overlayOf===void 0||!y.call(r,"overlayOf"))&&($="overlayOf")){let q={};e===null?
e=[q]:e.push(q),s++}}var m=o===s;s=t,e!==null&&(t?e.length=t:e=null);let l;if(m){let $=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&Object.keys(r).length<2){let O={
instancePath:i,schemaPath:"#/allOf/0/then/minProperties",keyword:"minProperties",params:{limit:2}};e===null?e=[O]:e.push(O),s++}var m=$===s;n=m,l="then"}else{let $=s;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let O={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"requir\
ed",params:{missingProperty:"title"}};e===null?e=[O]:e.push(O),s++}if(r.summary===void 0||!y.call(r,"summary")){let O={instancePath:i,schemaPath:"#/allOf/0/else\
/required",keyword:"required",params:{missingProperty:"summary"}};e===null?e=[O]:e.push(O),s++}if(r.status===void 0||!y.call(r,"status")){let O={instancePath:i,
schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"status"}};e===null?e=[O]:e.push(O),s++}if(r.themes===void 0||!y.call(r,"themes")){
let O={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"themes"}};e===null?e=[O]:e.push(O),s++}if(r.access===void 0||
!y.call(r,"access")){let O={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"access"}};e===null?e=[O]:e.push(O),s++}
if(r.frequency===void 0||!y.call(r,"frequency")){let O={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"frequenc\
y"}};e===null?e=[O]:e.push(O),s++}if(r.pinned!==void 0&&y.call(r,"pinned")){let O={instancePath:i+"/pinned",schemaPath:"#/allOf/0/else/properties/pinned/false s\
chema",keyword:"false schema",params:{}};e===null?e=[O]:e.push(O),s++}}var m=$===s;if(n=m,n){var p={};p.pinned=!0}l="else"}if(!n){let $={instancePath:i,schemaPath:"\
#/allOf/0/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[$]:e.push($),s++}let c=s,h=!0,D=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if((r.status===
void 0||!y.call(r,"status"))&&($="status")){let q={};e===null?e=[q]:e.push(q),s++}else if(r.status!==void 0&&y.call(r,"status")&&r.status!=="superseded"){let q={};
e===null?e=[q]:e.push(q),s++}}var b=D===s;if(s=c,e!==null&&(c?e.length=c:e=null),b){let $=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.supersededBy===void 0||
!y.call(r,"supersededBy"))){let O={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:"supersededBy"}};e===null?e=[O]:
e.push(O),s++}var b=$===s;h=b}if(!h){let $={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[$]:e.push($),s++}p!==
!0&&(p=p||{},p.status=!0);let x=s,E=!0,A=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if((r.status===void 0||!y.call(r,"status"))&&($="status")){let q={};
e===null?e=[q]:e.push(q),s++}else if(r.status!==void 0&&y.call(r,"status")&&r.status!=="withdrawn"){let q={};e===null?e=[q]:e.push(q),s++}}var F=A===s;s=x,e!==null&&
(x?e.length=x:e=null);let S;if(F){let $=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.withdrawalReason===void 0||!y.call(r,"withdrawalReason"))){let O={instancePath:i,
schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty:"withdrawalReason"}};e===null?e=[O]:e.push(O),s++}var F=$===s;E=F,S="then"}else{
let $=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.withdrawalReason!==void 0&&y.call(r,"withdrawalReason")){let O={instancePath:i+"/withdrawalReason",schemaPath:"\
#/allOf/2/else/properties/withdrawalReason/false schema",keyword:"false schema",params:{}};e===null?e=[O]:e.push(O),s++}var F=$===s;if(E=F,E){var ee={};ee.withdrawalReason=
!0,ee.status=!0}S="else"}if(!E){let $={instancePath:i,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:S}};e===null?e=[$]:e.push($),s++}p!==!0&&ee!==
void 0&&(ee===!0?p=!0:(p=p||{},Object.assign(p,ee)));let ne=s,ae=!0,v=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if((r.access===void 0||!y.call(r,"acc\
ess"))&&($="access")){let q={};e===null?e=[q]:e.push(q),s++}else if(r.access!==void 0&&y.call(r,"access")){let q=r.access;if(q&&typeof q=="object"&&!Array.isArray(
q)){let O;if((q.level===void 0||!y.call(q,"level"))&&(O="level")){let _={};e===null?e=[_]:e.push(_),s++}else if(q.level!==void 0&&y.call(q,"level")&&q.level!=="\
open"){let _={};e===null?e=[_]:e.push(_),s++}}}}var d=v===s;if(s=ne,e!==null&&(ne?e.length=ne:e=null),d){let $=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
licence===void 0||!y.call(r,"licence")){let O={instancePath:i,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty:"licence"}};e===null?
e=[O]:e.push(O),s++}if(r.distributions!==void 0&&y.call(r,"distributions")){let O=r.distributions;if(Array.isArray(O)){let _=O.length;for(let j=0;j<_;j++){let G=O[j];
if(G&&typeof G=="object"&&!Array.isArray(G)&&(G.url===void 0||!y.call(G,"url"))){let H={instancePath:i+"/distributions/"+j,schemaPath:"#/allOf/3/then/properties\
/distributions/items/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[H]:e.push(H),s++}}}}}var d=$===s;if(ae=d,ae){var I={};I.distributions=
!0,I.access=!0}}if(!ae){let $={instancePath:i,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[$]:e.push($),s++}p!==!0&&I!==void 0&&
(I===!0?p=!0:(p=p||{},Object.assign(p,I)));let z=s,N=!0,V=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if((r.access===void 0||!y.call(r,"access"))&&($="\
access")){let q={};e===null?e=[q]:e.push(q),s++}else if(r.access!==void 0&&y.call(r,"access")){let q=r.access;if(q&&typeof q=="object"&&!Array.isArray(q)){let O;
if((q.level===void 0||!y.call(q,"level"))&&(O="level")){let _={};e===null?e=[_]:e.push(_),s++}else if(q.level!==void 0&&y.call(q,"level")){let _=q.level;if(!(_===
"shared"||_==="restricted"||_==="closed")){let j={};e===null?e=[j]:e.push(j),s++}}}}}var re=V===s;if(s=z,e!==null&&(z?e.length=z:e=null),re){let $=s;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.distributions!==void 0&&y.call(r,"distributions")){let O=r.distributions;if(Array.isArray(O)){let _=O.length;for(let j=0;j<_;j++){
let G=O[j];if(G&&typeof G=="object"&&!Array.isArray(G)&&G.url!==void 0&&y.call(G,"url")){let H={instancePath:i+"/distributions/"+j+"/url",schemaPath:"#/allOf/4/\
then/properties/distributions/items/properties/url/false schema",keyword:"false schema",params:{}};e===null?e=[H]:e.push(H),s++}}}}var re=$===s;if(N=re,N){var ci={};
ci.distributions=!0,ci.access=!0}}if(!N){let $={instancePath:i,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[$]:e.push($),s++}
if(p!==!0&&ci!==void 0&&(ci===!0?p=!0:(p=p||{},Object.assign(p,ci))),r&&typeof r=="object"&&!Array.isArray(r)){for(let $ of Object.keys(r))if(!y.call(Yi.properties,
$)){let q={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$}};e===null?e=[q]:e.push(q),s++}if(r.title!==
void 0&&y.call(r,"title")&&(hr(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?hr.errors:e.concat(
hr.errors),s=e.length)),r.summary!==void 0&&y.call(r,"summary")&&(dr(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summary",rootData:u,dynamicAnchors:f})||
(e=e===null?dr.errors:e.concat(dr.errors),s=e.length)),r.description!==void 0&&y.call(r,"description")&&(gr(r.description,{instancePath:i+"/description",parentData:r,
parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?gr.errors:e.concat(gr.errors),s=e.length)),r.overlayOf!==void 0&&y.call(r,"overlayOf")){
let $=r.overlayOf;if(typeof $=="string"){if(P($)>161){let q={instancePath:i+"/overlayOf",schemaPath:"#/properties/overlayOf/maxLength",keyword:"maxLength",params:{
limit:161}};e===null?e=[q]:e.push(q),s++}if(P($)<7){let q={instancePath:i+"/overlayOf",schemaPath:"#/properties/overlayOf/minLength",keyword:"minLength",params:{
limit:7}};e===null?e=[q]:e.push(q),s++}if(!zt.test($)){let q={instancePath:i+"/overlayOf",schemaPath:"#/properties/overlayOf/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[q]:e.push(q),s++}}else{let q={instancePath:i+"/overlayOf",schemaPath:"#/properties/overl\
ayOf/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),s++}}if(r.pinned!==void 0&&y.call(r,"pinned")){let $=r.pinned;if(Array.isArray($)){if($.
length>2){let j={instancePath:i+"/pinned",schemaPath:"#/properties/pinned/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[j]:e.push(j),s++}if($.length<
1){let j={instancePath:i+"/pinned",schemaPath:"#/properties/pinned/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[j]:e.push(j),s++}let q=$.length;for(let j=0;j<
q;j++){let G=$[j];if(!(G==="modified"||G==="distributions")){let H={instancePath:i+"/pinned/"+j,schemaPath:"#/properties/pinned/items/enum",keyword:"enum",params:{
allowedValues:Yi.properties.pinned.items.enum}};e===null?e=[H]:e.push(H),s++}}let O=$.length,_;if(O>1){e:for(;O--;)for(_=O;_--;)if(B($[O],$[_])){let j={instancePath:i+
"/pinned",schemaPath:"#/properties/pinned/uniqueItems",keyword:"uniqueItems",params:{i:O,j:_}};e===null?e=[j]:e.push(j),s++;break e}}}else{let q={instancePath:i+
"/pinned",schemaPath:"#/properties/pinned/type",keyword:"type",params:{type:"array"}};e===null?e=[q]:e.push(q),s++}}if(r.status!==void 0&&y.call(r,"status")){let $=r.
status;if(!($==="draft"||$==="current"||$==="superseded"||$==="withdrawn")){let q={instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",
params:{allowedValues:Yi.properties.status.enum}};e===null?e=[q]:e.push(q),s++}}if(r.supersededBy!==void 0&&y.call(r,"supersededBy")&&(se(r.supersededBy,{instancePath:i+
"/supersededBy",parentData:r,parentDataProperty:"supersededBy",rootData:u,dynamicAnchors:f})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.withdrawalReason!==
void 0&&y.call(r,"withdrawalReason")){let $=r.withdrawalReason;if(typeof $=="string"){if(P($)>500){let q={instancePath:i+"/withdrawalReason",schemaPath:"#/prope\
rties/withdrawalReason/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[q]:e.push(q),s++}if(P($)<10){let q={instancePath:i+"/withdrawalReason",schemaPath:"\
#/properties/withdrawalReason/minLength",keyword:"minLength",params:{limit:10}};e===null?e=[q]:e.push(q),s++}}else{let q={instancePath:i+"/withdrawalReason",schemaPath:"\
#/properties/withdrawalReason/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),s++}}if(r.themes!==void 0&&y.call(r,"themes")){let $=r.themes;
if(Array.isArray($)){if($.length>6){let j={instancePath:i+"/themes",schemaPath:"#/properties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?e=[j]:
e.push(j),s++}if($.length<1){let j={instancePath:i+"/themes",schemaPath:"#/properties/themes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[j]:e.push(
j),s++}let q=$.length;for(let j=0;j<q;j++)de($[j],{instancePath:i+"/themes/"+j,parentData:$,parentDataProperty:j,rootData:u,dynamicAnchors:f})||(e=e===null?de.errors:
e.concat(de.errors),s=e.length);let O=$.length,_;if(O>1){e:for(;O--;)for(_=O;_--;)if(B($[O],$[_])){let j={instancePath:i+"/themes",schemaPath:"#/properties/them\
es/uniqueItems",keyword:"uniqueItems",params:{i:O,j:_}};e===null?e=[j]:e.push(j),s++;break e}}}else{let q={instancePath:i+"/themes",schemaPath:"#/properties/the\
mes/type",keyword:"type",params:{type:"array"}};e===null?e=[q]:e.push(q),s++}}if(r.keywords!==void 0&&y.call(r,"keywords")){let $=r.keywords;if(Array.isArray($)){
if($.length>20){let j={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[j]:e.push(j),s++}
if($.length<1){let j={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[j]:e.push(j),s++}let q=$.
length;for(let j=0;j<q;j++){let G=$[j];if(typeof G=="string"){if(P(G)>60){let H={instancePath:i+"/keywords/"+j,schemaPath:"#/properties/keywords/items/maxLength",
keyword:"maxLength",params:{limit:60}};e===null?e=[H]:e.push(H),s++}if(P(G)<2){let H={instancePath:i+"/keywords/"+j,schemaPath:"#/properties/keywords/items/minL\
ength",keyword:"minLength",params:{limit:2}};e===null?e=[H]:e.push(H),s++}if(!en.test(G)){let H={instancePath:i+"/keywords/"+j,schemaPath:"#/properties/keywords\
/items/pattern",keyword:"pattern",params:{pattern:"^[^A-Z,;|]+$"}};e===null?e=[H]:e.push(H),s++}}else{let H={instancePath:i+"/keywords/"+j,schemaPath:"#/propert\
ies/keywords/items/type",keyword:"type",params:{type:"string"}};e===null?e=[H]:e.push(H),s++}}let O=$.length,_;if(O>1){let j={};for(;O--;){let G=$[O];if(typeof G==
"string"){if(typeof j[G]=="number"){_=j[G];let H={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/uniqueItems",keyword:"uniqueItems",params:{i:O,j:_}};
e===null?e=[H]:e.push(H),s++;break}j[G]=O}}}}else{let q={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type:"array"}};
e===null?e=[q]:e.push(q),s++}}if(r.access!==void 0&&y.call(r,"access")&&(kr(r.access,{instancePath:i+"/access",parentData:r,parentDataProperty:"access",rootData:u,
dynamicAnchors:f})||(e=e===null?kr.errors:e.concat(kr.errors),s=e.length)),r.licence!==void 0&&y.call(r,"licence")&&(vr(r.licence,{instancePath:i+"/licence",parentData:r,
parentDataProperty:"licence",rootData:u,dynamicAnchors:f})||(e=e===null?vr.errors:e.concat(vr.errors),s=e.length)),r.attribution!==void 0&&y.call(r,"attribution")){
let $=r.attribution;if(typeof $=="string"){if(P($)>500){let q={instancePath:i+"/attribution",schemaPath:"#/properties/attribution/maxLength",keyword:"maxLength",
params:{limit:500}};e===null?e=[q]:e.push(q),s++}if(P($)<3){let q={instancePath:i+"/attribution",schemaPath:"#/properties/attribution/minLength",keyword:"minLen\
gth",params:{limit:3}};e===null?e=[q]:e.push(q),s++}}else{let q={instancePath:i+"/attribution",schemaPath:"#/properties/attribution/type",keyword:"type",params:{
type:"string"}};e===null?e=[q]:e.push(q),s++}}if(r.issued!==void 0&&y.call(r,"issued")&&(ge(r.issued,{instancePath:i+"/issued",parentData:r,parentDataProperty:"\
issued",rootData:u,dynamicAnchors:f})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.modified!==void 0&&y.call(r,"modified")&&(ge(r.modified,{instancePath:i+
"/modified",parentData:r,parentDataProperty:"modified",rootData:u,dynamicAnchors:f})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.frequency!==void 0&&
y.call(r,"frequency")&&(de(r.frequency,{instancePath:i+"/frequency",parentData:r,parentDataProperty:"frequency",rootData:u,dynamicAnchors:f})||(e=e===null?de.errors:
e.concat(de.errors),s=e.length)),r.nextReview!==void 0&&y.call(r,"nextReview")&&(xr(r.nextReview,{instancePath:i+"/nextReview",parentData:r,parentDataProperty:"\
nextReview",rootData:u,dynamicAnchors:f})||(e=e===null?xr.errors:e.concat(xr.errors),s=e.length)),r.coverage!==void 0&&y.call(r,"coverage")&&(br(r.coverage,{instancePath:i+
"/coverage",parentData:r,parentDataProperty:"coverage",rootData:u,dynamicAnchors:f})||(e=e===null?br.errors:e.concat(br.errors),s=e.length)),r.distributions!==void 0&&
y.call(r,"distributions")){let $=r.distributions;if(Array.isArray($)){if($.length>2e3){let j={instancePath:i+"/distributions",schemaPath:"#/properties/distribut\
ions/maxItems",keyword:"maxItems",params:{limit:2e3}};e===null?e=[j]:e.push(j),s++}if($.length<1){let j={instancePath:i+"/distributions",schemaPath:"#/propertie\
s/distributions/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[j]:e.push(j),s++}let q=$.length;for(let j=0;j<q;j++)Dr($[j],{instancePath:i+"/distrib\
utions/"+j,parentData:$,parentDataProperty:j,rootData:u,dynamicAnchors:f})||(e=e===null?Dr.errors:e.concat(Dr.errors),s=e.length);let O=$.length,_;if(O>1){e:for(;O--;)
for(_=O;_--;)if(B($[O],$[_])){let j={instancePath:i+"/distributions",schemaPath:"#/properties/distributions/uniqueItems",keyword:"uniqueItems",params:{i:O,j:_}};
e===null?e=[j]:e.push(j),s++;break e}}}else{let q={instancePath:i+"/distributions",schemaPath:"#/properties/distributions/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[q]:e.push(q),s++}}if(r.services!==void 0&&y.call(r,"services")){let $=r.services;if(Array.isArray($)){if($.length>20){let j={instancePath:i+"/\
services",schemaPath:"#/properties/services/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[j]:e.push(j),s++}if($.length<1){let j={instancePath:i+"/\
services",schemaPath:"#/properties/services/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[j]:e.push(j),s++}let q=$.length;for(let j=0;j<q;j++)se($[j],
{instancePath:i+"/services/"+j,parentData:$,parentDataProperty:j,rootData:u,dynamicAnchors:f})||(e=e===null?se.errors:e.concat(se.errors),s=e.length);let O=$.length,
_;if(O>1){e:for(;O--;)for(_=O;_--;)if(B($[O],$[_])){let j={instancePath:i+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{
i:O,j:_}};e===null?e=[j]:e.push(j),s++;break e}}}else{let q={instancePath:i+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[q]:e.push(q),s++}}if(r.columns!==void 0&&y.call(r,"columns")){let $=r.columns;if(Array.isArray($)){if($.length>500){let j={instancePath:i+"/co\
lumns",schemaPath:"#/properties/columns/maxItems",keyword:"maxItems",params:{limit:500}};e===null?e=[j]:e.push(j),s++}if($.length<1){let j={instancePath:i+"/col\
umns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[j]:e.push(j),s++}let q=$.length;for(let j=0;j<q;j++)jr($[j],{instancePath:i+
"/columns/"+j,parentData:$,parentDataProperty:j,rootData:u,dynamicAnchors:f})||(e=e===null?jr.errors:e.concat(jr.errors),s=e.length);let O=$.length,_;if(O>1){e:
for(;O--;)for(_=O;_--;)if(B($[O],$[_])){let j={instancePath:i+"/columns",schemaPath:"#/properties/columns/uniqueItems",keyword:"uniqueItems",params:{i:O,j:_}};e===
null?e=[j]:e.push(j),s++;break e}}}else{let q={instancePath:i+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}};e===null?e=
[q]:e.push(q),s++}}if(r.inSeries!==void 0&&y.call(r,"inSeries")&&(se(r.inSeries,{instancePath:i+"/inSeries",parentData:r,parentDataProperty:"inSeries",rootData:u,
dynamicAnchors:f})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.version!==void 0&&y.call(r,"version")){let $=r.version;if(typeof $=="string"){if(P(
$)>60){let q={instancePath:i+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[q]:e.push(q),s++}if(P($)<
1){let q={instancePath:i+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[q]:e.push(q),s++}}else{let q={
instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),s++}}if(r.previousVersion!==void 0&&
y.call(r,"previousVersion")&&(se(r.previousVersion,{instancePath:i+"/previousVersion",parentData:r,parentDataProperty:"previousVersion",rootData:u,dynamicAnchors:f})||
(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.provenance!==void 0&&y.call(r,"provenance")&&(qr(r.provenance,{instancePath:i+"/provenance",parentData:r,
parentDataProperty:"provenance",rootData:u,dynamicAnchors:f})||(e=e===null?qr.errors:e.concat(qr.errors),s=e.length)),r.limitations!==void 0&&y.call(r,"limitati\
ons")&&(Ar(r.limitations,{instancePath:i+"/limitations",parentData:r,parentDataProperty:"limitations",rootData:u,dynamicAnchors:f})||(e=e===null?Ar.errors:e.concat(
Ar.errors),s=e.length)),r.usedBy!==void 0&&y.call(r,"usedBy")){let $=r.usedBy;if(Array.isArray($)){if($.length>50){let j={instancePath:i+"/usedBy",schemaPath:"#\
/properties/usedBy/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[j]:e.push(j),s++}if($.length<1){let j={instancePath:i+"/usedBy",schemaPath:"#/pro\
perties/usedBy/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[j]:e.push(j),s++}let q=$.length;for(let j=0;j<q;j++)Er($[j],{instancePath:i+"/usedBy/"+
j,parentData:$,parentDataProperty:j,rootData:u,dynamicAnchors:f})||(e=e===null?Er.errors:e.concat(Er.errors),s=e.length);let O=$.length,_;if(O>1){e:for(;O--;)for(_=
O;_--;)if(B($[O],$[_])){let j={instancePath:i+"/usedBy",schemaPath:"#/properties/usedBy/uniqueItems",keyword:"uniqueItems",params:{i:O,j:_}};e===null?e=[j]:e.push(
j),s++;break e}}}else{let q={instancePath:i+"/usedBy",schemaPath:"#/properties/usedBy/type",keyword:"type",params:{type:"array"}};e===null?e=[q]:e.push(q),s++}}
if(r.contact!==void 0&&y.call(r,"contact")&&(Or(r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"contact",rootData:u,dynamicAnchors:f})||(e=
e===null?Or.errors:e.concat(Or.errors),s=e.length)),r.landingPage!==void 0&&y.call(r,"landingPage")&&(Pe(r.landingPage,{instancePath:i+"/landingPage",parentData:r,
parentDataProperty:"landingPage",rootData:u,dynamicAnchors:f})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.documentation!==void 0&&y.call(r,"docum\
entation")){let $=r.documentation;if(Array.isArray($)){if($.length>20){let j={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/maxItems",keyword:"\
maxItems",params:{limit:20}};e===null?e=[j]:e.push(j),s++}if($.length<1){let j={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/minItems",
keyword:"minItems",params:{limit:1}};e===null?e=[j]:e.push(j),s++}let q=$.length;for(let j=0;j<q;j++)zr($[j],{instancePath:i+"/documentation/"+j,parentData:$,parentDataProperty:j,
rootData:u,dynamicAnchors:f})||(e=e===null?zr.errors:e.concat(zr.errors),s=e.length);let O=$.length,_;if(O>1){e:for(;O--;)for(_=O;_--;)if(B($[O],$[_])){let j={instancePath:i+
"/documentation",schemaPath:"#/properties/documentation/uniqueItems",keyword:"uniqueItems",params:{i:O,j:_}};e===null?e=[j]:e.push(j),s++;break e}}}else{let q={
instancePath:i+"/documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{type:"array"}};e===null?e=[q]:e.push(q),s++}}if(r.sameAs!==void 0&&
y.call(r,"sameAs")){let $=r.sameAs;if(Array.isArray($)){if($.length>20){let j={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxIt\
ems",params:{limit:20}};e===null?e=[j]:e.push(j),s++}if($.length<1){let j={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[j]:e.push(j),s++}let q=$.length;for(let j=0;j<q;j++)Pe($[j],{instancePath:i+"/sameAs/"+j,parentData:$,parentDataProperty:j,rootData:u,
dynamicAnchors:f})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length);let O=$.length,_;if(O>1){e:for(;O--;)for(_=O;_--;)if(B($[O],$[_])){let j={instancePath:i+
"/sameAs",schemaPath:"#/properties/sameAs/uniqueItems",keyword:"uniqueItems",params:{i:O,j:_}};e===null?e=[j]:e.push(j),s++;break e}}}else{let q={instancePath:i+
"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"array"}};e===null?e=[q]:e.push(q),s++}}if(r.identifiers!==void 0&&y.call(r,"identif\
iers")){let $=r.identifiers;if(Array.isArray($)){if($.length>20){let j={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"ma\
xItems",params:{limit:20}};e===null?e=[j]:e.push(j),s++}if($.length<1){let j={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[j]:e.push(j),s++}let q=$.length;for(let j=0;j<q;j++)Nr($[j],{instancePath:i+"/identifiers/"+j,parentData:$,parentDataProperty:j,
rootData:u,dynamicAnchors:f})||(e=e===null?Nr.errors:e.concat(Nr.errors),s=e.length);let O=$.length,_;if(O>1){e:for(;O--;)for(_=O;_--;)if(B($[O],$[_])){let j={instancePath:i+
"/identifiers",schemaPath:"#/properties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:O,j:_}};e===null?e=[j]:e.push(j),s++;break e}}}else{let q={instancePath:i+
"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[q]:e.push(q),s++}}}else{let $={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[$]:e.push($),s++}return Qe.errors=e,s===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ln=hi;var Dn=new RegExp("^[a-z]+/[a-z0-9]+(-[a-z0-9]+)*$","u");var cn=new RegExp("^[a-z]+(/[a-z0-9]+(-[a-z0-9]+)*){1,2}$","u");function _r(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=_r.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>180){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:180}};e===null?e=[t]:e.push(t),s++}if(!cn.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:"^[a-z]+(/[a-z0-9]+(-[a-z0-9]+)*){1,2}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}return _r.errors=e,s===0}_r.evaluated={dynamicProps:!1,dynamicItems:!1};function Br(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Br.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(!Xe.
test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[t]:e.
push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Br.errors=e,s===0}Br.evaluated=
{dynamicProps:!1,dynamicItems:!1};function hi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=hi.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.exceptions===void 0||!y.call(r,"exceptions")){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"exceptions"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))
if(t!=="exceptions"){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(
n),s++}if(r.exceptions!==void 0&&y.call(r,"exceptions")){let t=r.exceptions;if(Array.isArray(t)){if(t.length>500){let l={instancePath:i+"/exceptions",schemaPath:"\
#/properties/exceptions/maxItems",keyword:"maxItems",params:{limit:500}};e===null?e=[l]:e.push(l),s++}let n=t.length;for(let l=0;l<n;l++){let p=t[l];if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.rule===void 0||!y.call(p,"rule")){let c={instancePath:i+"/exceptions/"+l,schemaPath:"#/properties/exceptions/items/required",keyword:"\
required",params:{missingProperty:"rule"}};e===null?e=[c]:e.push(c),s++}if(p.record===void 0||!y.call(p,"record")){let c={instancePath:i+"/exceptions/"+l,schemaPath:"\
#/properties/exceptions/items/required",keyword:"required",params:{missingProperty:"record"}};e===null?e=[c]:e.push(c),s++}if(p.reason===void 0||!y.call(p,"reas\
on")){let c={instancePath:i+"/exceptions/"+l,schemaPath:"#/properties/exceptions/items/required",keyword:"required",params:{missingProperty:"reason"}};e===null?
e=[c]:e.push(c),s++}if(p.review===void 0||!y.call(p,"review")){let c={instancePath:i+"/exceptions/"+l,schemaPath:"#/properties/exceptions/items/required",keyword:"\
required",params:{missingProperty:"review"}};e===null?e=[c]:e.push(c),s++}for(let c of Object.keys(p))if(!(c==="rule"||c==="record"||c==="reason"||c==="review")){
let h={instancePath:i+"/exceptions/"+l,schemaPath:"#/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};
e===null?e=[h]:e.push(h),s++}if(p.rule!==void 0&&y.call(p,"rule")){let c=p.rule;if(typeof c=="string"){if(P(c)>120){let h={instancePath:i+"/exceptions/"+l+"/rul\
e",schemaPath:"#/properties/exceptions/items/properties/rule/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[h]:e.push(h),s++}if(!Dn.test(c)){let h={
instancePath:i+"/exceptions/"+l+"/rule",schemaPath:"#/properties/exceptions/items/properties/rule/pattern",keyword:"pattern",params:{pattern:"^[a-z]+/[a-z0-9]+(\
-[a-z0-9]+)*$"}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/exceptions/"+l+"/rule",schemaPath:"#/properties/exceptions/items/properties/rule/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}if(p.record!==void 0&&y.call(p,"record")&&(_r(p.record,{instancePath:i+"/exceptions/"+l+
"/record",parentData:p,parentDataProperty:"record",rootData:u,dynamicAnchors:f})||(e=e===null?_r.errors:e.concat(_r.errors),s=e.length)),p.reason!==void 0&&y.call(
p,"reason")){let c=p.reason;if(typeof c=="string"){if(P(c)>500){let h={instancePath:i+"/exceptions/"+l+"/reason",schemaPath:"#/properties/exceptions/items/prope\
rties/reason/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[h]:e.push(h),s++}if(P(c)<10){let h={instancePath:i+"/exceptions/"+l+"/reason",schemaPath:"\
#/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit:10}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/exc\
eptions/"+l+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}p.review!==
void 0&&y.call(p,"review")&&(Br(p.review,{instancePath:i+"/exceptions/"+l+"/review",parentData:p,parentDataProperty:"review",rootData:u,dynamicAnchors:f})||(e=e===
null?Br.errors:e.concat(Br.errors),s=e.length))}else{let c={instancePath:i+"/exceptions/"+l,schemaPath:"#/properties/exceptions/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[c]:e.push(c),s++}}let o=t.length,m;if(o>1){e:for(;o--;)for(m=o;m--;)if(B(t[o],t[m])){let l={instancePath:i+"/exceptions",schemaPath:"\
#/properties/exceptions/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[l]:e.push(l),s++;break e}}}else{let n={instancePath:i+"/exceptions",schemaPath:"\
#/properties/exceptions/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return hi.errors=e,s===0}hi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jn=di;function Rr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Rr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[t]:e.push(t),s++}if(!fe(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Rr.errors=e,s===0}Rr.evaluated={dynamicProps:!1,
dynamicItems:!1};function we(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=we.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(!qi.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}return we.errors=e,s===0}we.evaluated={dynamicProps:!1,dynamicItems:!1};function ke(r,{instancePath:i="",parentData:w,
parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=ke.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r==
"string"){if(!Xe.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ke.errors=
e,s===0}ke.evaluated={dynamicProps:!1,dynamicItems:!1};function Tr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=Tr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>161){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[t]:e.push(t),s++}if(P(r)<7){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:7}};e===null?e=[t]:e.push(t),s++}if(!zt.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0\
-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[t]:e.push(t),s++}return Tr.errors=e,s===0}Tr.evaluated={dynamicProps:!1,dynamicItems:!1};function di(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,a=di.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.harvest===void 0||!y.call(r,"harvest")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"harvest"}};e===null?e=
[t]:e.push(t),s++}if(r.dataset===void 0||!y.call(r,"dataset")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"dataset"}};
e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t==="harvest"||t==="dataset")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),s++}if(r.harvest!==void 0&&y.call(r,"harvest")){let t=r.harvest;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){if(t.identifier===void 0||!y.call(t,"identifier")){let n={instancePath:i+"/harvest",schemaPath:"#/properties/harvest/required",keyword:"\
required",params:{missingProperty:"identifier"}};e===null?e=[n]:e.push(n),s++}for(let n of Object.keys(t))if(!(n==="identifier"||n==="url"||n==="issued"||n==="m\
odified"||n==="unmapped"||n==="missingSince"||n==="missingRuns"||n==="duplicateOf")){let o={instancePath:i+"/harvest",schemaPath:"#/properties/harvest/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),s++}if(t.identifier!==void 0&&y.call(t,"identifier")){let n=t.
identifier;if(typeof n=="string"){if(P(n)>500){let o={instancePath:i+"/harvest/identifier",schemaPath:"#/properties/harvest/properties/identifier/maxLength",keyword:"\
maxLength",params:{limit:500}};e===null?e=[o]:e.push(o),s++}if(P(n)<1){let o={instancePath:i+"/harvest/identifier",schemaPath:"#/properties/harvest/properties/i\
dentifier/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/harvest/identifier",schemaPath:"#/properti\
es/harvest/properties/identifier/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(t.url!==void 0&&y.call(t,"url")&&(Rr(t.url,{instancePath:i+
"/harvest/url",parentData:t,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?Rr.errors:e.concat(Rr.errors),s=e.length)),t.issued!==void 0&&y.
call(t,"issued")&&(we(t.issued,{instancePath:i+"/harvest/issued",parentData:t,parentDataProperty:"issued",rootData:u,dynamicAnchors:f})||(e=e===null?we.errors:e.
concat(we.errors),s=e.length)),t.modified!==void 0&&y.call(t,"modified")&&(we(t.modified,{instancePath:i+"/harvest/modified",parentData:t,parentDataProperty:"mo\
dified",rootData:u,dynamicAnchors:f})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),t.unmapped!==void 0&&y.call(t,"unmapped")){let n=t.unmapped;if(n&&
typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).length>100){let o={instancePath:i+"/harvest/unmapped",schemaPath:"#/properties/harvest/properties/unmap\
ped/maxProperties",keyword:"maxProperties",params:{limit:100}};e===null?e=[o]:e.push(o),s++}for(let o of Object.keys(n)){let m=n[o];if(typeof m=="string"){if(P(
m)>2e3){let l={instancePath:i+"/harvest/unmapped/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/harvest/properties/unmapped/additionalPrope\
rties/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/harvest/unmapped/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/harvest/properties/unmapped/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}}else{
let o={instancePath:i+"/harvest/unmapped",schemaPath:"#/properties/harvest/properties/unmapped/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(
o),s++}}if(t.missingSince!==void 0&&y.call(t,"missingSince")&&(ke(t.missingSince,{instancePath:i+"/harvest/missingSince",parentData:t,parentDataProperty:"missin\
gSince",rootData:u,dynamicAnchors:f})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)),t.missingRuns!==void 0&&y.call(t,"missingRuns")){let n=t.missingRuns;
if(Array.isArray(n)){if(n.length>3){let p={instancePath:i+"/harvest/missingRuns",schemaPath:"#/properties/harvest/properties/missingRuns/maxItems",keyword:"maxI\
tems",params:{limit:3}};e===null?e=[p]:e.push(p),s++}if(n.length<1){let p={instancePath:i+"/harvest/missingRuns",schemaPath:"#/properties/harvest/properties/mis\
singRuns/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),s++}let o=n.length;for(let p=0;p<o;p++)ke(n[p],{instancePath:i+"/harvest/missin\
gRuns/"+p,parentData:n,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length);let m=n.length,l;if(m>1){e:for(;m--;)
for(l=m;l--;)if(B(n[m],n[l])){let p={instancePath:i+"/harvest/missingRuns",schemaPath:"#/properties/harvest/properties/missingRuns/uniqueItems",keyword:"uniqueI\
tems",params:{i:m,j:l}};e===null?e=[p]:e.push(p),s++;break e}}}else{let o={instancePath:i+"/harvest/missingRuns",schemaPath:"#/properties/harvest/properties/mis\
singRuns/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}t.duplicateOf!==void 0&&y.call(t,"duplicateOf")&&(Tr(t.duplicateOf,{instancePath:i+
"/harvest/duplicateOf",parentData:t,parentDataProperty:"duplicateOf",rootData:u,dynamicAnchors:f})||(e=e===null?Tr.errors:e.concat(Tr.errors),s=e.length))}else{
let n={instancePath:i+"/harvest",schemaPath:"#/properties/harvest/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}r.dataset!==void 0&&
y.call(r,"dataset")&&(Qe(r.dataset,{instancePath:i+"/dataset",parentData:r,parentDataProperty:"dataset",rootData:u,dynamicAnchors:f})||(e=e===null?Qe.errors:e.concat(
Qe.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return di.errors=e,s===
0}di.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $n=gi,qn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"publisher.schema.json",type:"\
object",additionalProperties:!1,required:["name","kind","homepage"],properties:{name:{type:"string",minLength:2,maxLength:120},shortName:{type:"string",minLength:2,
maxLength:40},kind:{$ref:"common.schema.json#/$defs/termId"},summary:{type:"string",minLength:10,maxLength:250},homepage:{$ref:"common.schema.json#/$defs/httpsU\
rl"},dataPage:{$ref:"common.schema.json#/$defs/httpsUrl"},contact:{$ref:"common.schema.json#/$defs/contact"},place:{$ref:"common.schema.json#/$defs/placeId"},domains:{
type:"array",minItems:1,maxItems:30,uniqueItems:!0,items:{type:"string",maxLength:253,pattern:"^[a-z0-9-]+(\\.[a-z0-9-]+)+$"}},maintainers:{type:"array",minItems:1,
maxItems:20,uniqueItems:!0,items:{type:"object",additionalProperties:!1,required:["github","id"],properties:{github:{type:"string",maxLength:39,pattern:"^[A-Za-\
z0-9]+(-[A-Za-z0-9]+)*$"},id:{type:"integer",minimum:1}}}},parent:{$ref:"common.schema.json#/$defs/termId"},sameAs:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,
items:{$ref:"common.schema.json#/$defs/httpsUrl"}},identifiers:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/identi\
fier"}}}};function ve(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=ve.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};
e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.
test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ve.errors=e,s===0}ve.evaluated={dynamicProps:!1,dynamicItems:!1};
function le(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=le.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[t]:e.push(t),s++}if(!fe(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return le.errors=e,s===0}le.evaluated={dynamicProps:!1,
dynamicItems:!1};function Fr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Fr.evaluated;a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0);let t=s,n=!1,o=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.email===void 0||!y.call(r,"email"))){let p={instancePath:i,
schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"email"}};e===null?e=[p]:e.push(p),s++}var l=o===s;n=n||l;let m=s;if(r&&typeof r=="ob\
ject"&&!Array.isArray(r)&&(r.url===void 0||!y.call(r,"url"))){let p={instancePath:i,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"\
url"}};e===null?e=[p]:e.push(p),s++}var l=m===s;if(n=n||l,n)s=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",
params:{}};e===null?e=[p]:e.push(p),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||!y.call(r,"name")){let p={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),s++}for(let p of Object.keys(r))if(!(p==="name"||p==="email"||p==="url")){
let c={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[c]:e.push(c),s++}if(r.name!==
void 0&&y.call(r,"name")){let p=r.name;if(typeof p=="string"){if(P(p)>120){let c={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLe\
ngth",params:{limit:120}};e===null?e=[c]:e.push(c),s++}if(P(p)<2){let c={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:2}};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=
[c]:e.push(c),s++}}r.email!==void 0&&y.call(r,"email")&&(J(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:u,dynamicAnchors:f})||
(e=e===null?J.errors:e.concat(J.errors),s=e.length)),r.url!==void 0&&y.call(r,"url")&&(R(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,
dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),s=e.length))}else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[p]:e.push(p),s++}return Fr.errors=e,s===0}Fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Sr(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Sr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(
r)>32){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[t]:e.push(t),s++}if(P(r)<2){let t={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[t]:e.push(t),s++}if(!Ot.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),s++}return Sr.errors=e,s===0}Sr.evaluated={dynamicProps:!1,dynamicItems:!1};function Ur(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Ur.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.scheme===void 0||!y.call(r,"scheme")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scheme"}};
e===null?e=[t]:e.push(t),s++}if(r.value===void 0||!y.call(r,"value")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
value"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t==="scheme"||t==="value")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),s++}if(r.scheme!==void 0&&y.call(r,"scheme")){let t=r.scheme;if(typeof t=="string"){
if(P(t)>80){let n={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[n]:e.push(n),s++}if(P(
t)<1){let n={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={
instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.value!==void 0&&y.call(
r,"value")){let t=r.value;if(typeof t=="string"){if(P(t)>250){let n={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{
limit:250}};e===null?e=[n]:e.push(n),s++}if(P(t)<1){let n={instancePath:i+"/value",schemaPath:"#/properties/value/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ur.errors=e,s===0}Ur.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var An=new RegExp("^[a-z0-9-]+(\\.[a-z0-9-]+)+$","u");function gi(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=gi.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.name===void 0||!y.call(r,"name")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===
null?e=[t]:e.push(t),s++}if(r.kind===void 0||!y.call(r,"kind")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};
e===null?e=[t]:e.push(t),s++}if(r.homepage===void 0||!y.call(r,"homepage")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
homepage"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!y.call(qn.properties,t)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),s++}if(r.name!==void 0&&y.call(r,"name")){let t=r.name;if(typeof t=="string"){if(P(
t)>120){let n={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[n]:e.push(n),s++}if(P(t)<2){let n={
instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"\
/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.shortName!==void 0&&y.call(r,"shortName")){
let t=r.shortName;if(typeof t=="string"){if(P(t)>40){let n={instancePath:i+"/shortName",schemaPath:"#/properties/shortName/maxLength",keyword:"maxLength",params:{
limit:40}};e===null?e=[n]:e.push(n),s++}if(P(t)<2){let n={instancePath:i+"/shortName",schemaPath:"#/properties/shortName/minLength",keyword:"minLength",params:{
limit:2}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/shortName",schemaPath:"#/properties/shortName/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),s++}}if(r.kind!==void 0&&y.call(r,"kind")&&(ve(r.kind,{instancePath:i+"/kind",parentData:r,parentDataProperty:"kind",rootData:u,dynamicAnchors:f})||
(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.summary!==void 0&&y.call(r,"summary")){let t=r.summary;if(typeof t=="string"){if(P(t)>250){let n={instancePath:i+
"/summary",schemaPath:"#/properties/summary/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[n]:e.push(n),s++}if(P(t)<10){let n={instancePath:i+"/\
summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit:10}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/summary",
schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.homepage!==void 0&&y.call(r,"homepage")&&(le(r.
homepage,{instancePath:i+"/homepage",parentData:r,parentDataProperty:"homepage",rootData:u,dynamicAnchors:f})||(e=e===null?le.errors:e.concat(le.errors),s=e.length)),
r.dataPage!==void 0&&y.call(r,"dataPage")&&(le(r.dataPage,{instancePath:i+"/dataPage",parentData:r,parentDataProperty:"dataPage",rootData:u,dynamicAnchors:f})||
(e=e===null?le.errors:e.concat(le.errors),s=e.length)),r.contact!==void 0&&y.call(r,"contact")&&(Fr(r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"\
contact",rootData:u,dynamicAnchors:f})||(e=e===null?Fr.errors:e.concat(Fr.errors),s=e.length)),r.place!==void 0&&y.call(r,"place")&&(Sr(r.place,{instancePath:i+
"/place",parentData:r,parentDataProperty:"place",rootData:u,dynamicAnchors:f})||(e=e===null?Sr.errors:e.concat(Sr.errors),s=e.length)),r.domains!==void 0&&y.call(
r,"domains")){let t=r.domains;if(Array.isArray(t)){if(t.length>30){let l={instancePath:i+"/domains",schemaPath:"#/properties/domains/maxItems",keyword:"maxItems",
params:{limit:30}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/domains",schemaPath:"#/properties/domains/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[l]:e.push(l),s++}let n=t.length;for(let l=0;l<n;l++){let p=t[l];if(typeof p=="string"){if(P(p)>253){let c={instancePath:i+"/domains/"+l,schemaPath:"\
#/properties/domains/items/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[c]:e.push(c),s++}if(!An.test(p)){let c={instancePath:i+"/domains/"+l,schemaPath:"\
#/properties/domains/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9-]+(\\.[a-z0-9-]+)+$"}};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+
"/domains/"+l,schemaPath:"#/properties/domains/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}let o=t.length,m;if(o>1){let l={};
for(;o--;){let p=t[o];if(typeof p=="string"){if(typeof l[p]=="number"){m=l[p];let c={instancePath:i+"/domains",schemaPath:"#/properties/domains/uniqueItems",keyword:"\
uniqueItems",params:{i:o,j:m}};e===null?e=[c]:e.push(c),s++;break}l[p]=o}}}}else{let n={instancePath:i+"/domains",schemaPath:"#/properties/domains/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.maintainers!==void 0&&y.call(r,"maintainers")){let t=r.maintainers;if(Array.isArray(t)){if(t.length>
20){let l={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),s++}if(t.
length<1){let l={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}
let n=t.length;for(let l=0;l<n;l++){let p=t[l];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.github===void 0||!y.call(p,"github")){let c={instancePath:i+"/m\
aintainers/"+l,schemaPath:"#/properties/maintainers/items/required",keyword:"required",params:{missingProperty:"github"}};e===null?e=[c]:e.push(c),s++}if(p.id===
void 0||!y.call(p,"id")){let c={instancePath:i+"/maintainers/"+l,schemaPath:"#/properties/maintainers/items/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[c]:e.push(c),s++}for(let c of Object.keys(p))if(!(c==="github"||c==="id")){let h={instancePath:i+"/maintainers/"+l,schemaPath:"#/properties/ma\
intainers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[h]:e.push(h),s++}if(p.github!==void 0&&y.call(p,
"github")){let c=p.github;if(typeof c=="string"){if(P(c)>39){let h={instancePath:i+"/maintainers/"+l+"/github",schemaPath:"#/properties/maintainers/items/proper\
ties/github/maxLength",keyword:"maxLength",params:{limit:39}};e===null?e=[h]:e.push(h),s++}if(!Ot.test(c)){let h={instancePath:i+"/maintainers/"+l+"/github",schemaPath:"\
#/properties/maintainers/items/properties/github/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"}};e===null?e=[h]:e.push(h),s++}}else{
let h={instancePath:i+"/maintainers/"+l+"/github",schemaPath:"#/properties/maintainers/items/properties/github/type",keyword:"type",params:{type:"string"}};e===
null?e=[h]:e.push(h),s++}}if(p.id!==void 0&&y.call(p,"id")){let c=p.id;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let h={instancePath:i+"/maintai\
ners/"+l+"/id",schemaPath:"#/properties/maintainers/items/properties/id/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),s++}if(typeof c==
"number"&&isFinite(c)&&(c<1||isNaN(c))){let h={instancePath:i+"/maintainers/"+l+"/id",schemaPath:"#/properties/maintainers/items/properties/id/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[h]:e.push(h),s++}}}else{let c={instancePath:i+"/maintainers/"+l,schemaPath:"#/properties/maintainers/item\
s/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),s++}}let o=t.length,m;if(o>1){e:for(;o--;)for(m=o;m--;)if(B(t[o],t[m])){let l={instancePath:i+
"/maintainers",schemaPath:"#/properties/maintainers/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[l]:e.push(l),s++;break e}}}else{let n={instancePath:i+
"/maintainers",schemaPath:"#/properties/maintainers/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.parent!==void 0&&y.call(r,"pa\
rent")&&(ve(r.parent,{instancePath:i+"/parent",parentData:r,parentDataProperty:"parent",rootData:u,dynamicAnchors:f})||(e=e===null?ve.errors:e.concat(ve.errors),
s=e.length)),r.sameAs!==void 0&&y.call(r,"sameAs")){let t=r.sameAs;if(Array.isArray(t)){if(t.length>20){let l={instancePath:i+"/sameAs",schemaPath:"#/properties\
/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/sameAs",schemaPath:"#/properties/sam\
eAs/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let n=t.length;for(let l=0;l<n;l++)le(t[l],{instancePath:i+"/sameAs/"+l,parentData:t,
parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?le.errors:e.concat(le.errors),s=e.length);let o=t.length,m;if(o>1){e:for(;o--;)for(m=o;m--;)if(B(
t[o],t[m])){let l={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[l]:e.push(l),s++;break e}}}else{
let n={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.identifiers!==void 0&&
y.call(r,"identifiers")){let t=r.identifiers;if(Array.isArray(t)){if(t.length>20){let l={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/maxI\
tems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/identifiers",schemaPath:"#/properties/identifier\
s/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let n=t.length;for(let l=0;l<n;l++)Ur(t[l],{instancePath:i+"/identifiers/"+l,parentData:t,
parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?Ur.errors:e.concat(Ur.errors),s=e.length);let o=t.length,m;if(o>1){e:for(;o--;)for(m=o;m--;)if(B(
t[o],t[m])){let l={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[l]:e.push(
l),s++;break e}}}else{let n={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return gi.errors=e,s===0}gi.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var En=Pi,On={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"redirects.schema.json",type:"object",additionalProperties:!1,
required:["redirects"],properties:{redirects:{type:"array",maxItems:5e3,uniqueItems:!0,items:{type:"object",additionalProperties:!1,required:["from","kind","dat\
e"],properties:{from:{$ref:"common.schema.json#/$defs/recordKey"},kind:{enum:["moved","merged","withdrawn"]},to:{$ref:"common.schema.json#/$defs/recordKey"},title:{
$ref:"common.schema.json#/$defs/line"},reason:{type:"string",minLength:5,maxLength:500},date:{$ref:"common.schema.json#/$defs/date"}},allOf:[{if:{properties:{kind:{
const:"withdrawn"}},required:["kind"]},then:{required:["reason","title"],properties:{to:!1}},else:{required:["to"]}}]}}}};function xe(r,{instancePath:i="",parentData:w,
parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=xe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r==
"string"){if(P(r)>180){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:180}};e===null?e=[t]:e.push(t),s++}if(!cn.test(r)){let t={
instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z]+(/[a-z0-9]+(-[a-z0-9]+)*){1,2}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return xe.errors=e,s===0}xe.evaluated={dynamicProps:!1,dynamicItems:!1};
function Zr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Zr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>250){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Zr.errors=e,s===0}Zr.evaluated={dynamicProps:!1,
dynamicItems:!1};function Vr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Vr.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(!Xe.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}return Vr.errors=e,s===0}Vr.evaluated={dynamicProps:!1,dynamicItems:!1};function Pi(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Pi.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.redirects===void 0||!y.call(r,"redirects")){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"re\
directs"}};e===null?e=[o]:e.push(o),s++}for(let o of Object.keys(r))if(o!=="redirects"){let m={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:o}};e===null?e=[m]:e.push(m),s++}if(r.redirects!==void 0&&y.call(r,"redirects")){let o=r.redirects;if(Array.isArray(
o)){if(o.length>5e3){let c={instancePath:i+"/redirects",schemaPath:"#/properties/redirects/maxItems",keyword:"maxItems",params:{limit:5e3}};e===null?e=[c]:e.push(
c),s++}let m=o.length;for(let c=0;c<m;c++){let h=o[c],D=s,b=!0,x=s;if(h&&typeof h=="object"&&!Array.isArray(h)){let A;if((h.kind===void 0||!y.call(h,"kind"))&&(A=
"kind")){let F={};e===null?e=[F]:e.push(F),s++}else if(h.kind!==void 0&&y.call(h,"kind")&&h.kind!=="withdrawn"){let F={};e===null?e=[F]:e.push(F),s++}}var t=x===
s;s=D,e!==null&&(D?e.length=D:e=null);let E;if(t){let A=s;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.reason===void 0||!y.call(h,"reason")){let S={instancePath:i+
"/redirects/"+c,schemaPath:"#/properties/redirects/items/allOf/0/then/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[S]:e.push(S),s++}
if(h.title===void 0||!y.call(h,"title")){let S={instancePath:i+"/redirects/"+c,schemaPath:"#/properties/redirects/items/allOf/0/then/required",keyword:"required",
params:{missingProperty:"title"}};e===null?e=[S]:e.push(S),s++}if(h.to!==void 0&&y.call(h,"to")){let S={instancePath:i+"/redirects/"+c+"/to",schemaPath:"#/prope\
rties/redirects/items/allOf/0/then/properties/to/false schema",keyword:"false schema",params:{}};e===null?e=[S]:e.push(S),s++}}var t=A===s;if(b=t,b){var n={};n.
to=!0,n.kind=!0}E="then"}else{let A=s;if(h&&typeof h=="object"&&!Array.isArray(h)&&(h.to===void 0||!y.call(h,"to"))){let S={instancePath:i+"/redirects/"+c,schemaPath:"\
#/properties/redirects/items/allOf/0/else/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[S]:e.push(S),s++}var t=A===s;b=t,E="else"}if(!b){
let A={instancePath:i+"/redirects/"+c,schemaPath:"#/properties/redirects/items/allOf/0/if",keyword:"if",params:{failingKeyword:E}};e===null?e=[A]:e.push(A),s++}
if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.from===void 0||!y.call(h,"from")){let A={instancePath:i+"/redirects/"+c,schemaPath:"#/properties/redirects/ite\
ms/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[A]:e.push(A),s++}if(h.kind===void 0||!y.call(h,"kind")){let A={instancePath:i+"/red\
irects/"+c,schemaPath:"#/properties/redirects/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[A]:e.push(A),s++}if(h.date===void 0||
!y.call(h,"date")){let A={instancePath:i+"/redirects/"+c,schemaPath:"#/properties/redirects/items/required",keyword:"required",params:{missingProperty:"date"}};
e===null?e=[A]:e.push(A),s++}for(let A of Object.keys(h))if(!(A==="from"||A==="kind"||A==="to"||A==="title"||A==="reason"||A==="date")){let F={instancePath:i+"/\
redirects/"+c,schemaPath:"#/properties/redirects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A}};e===null?e=[F]:e.push(
F),s++}if(h.from!==void 0&&y.call(h,"from")&&(xe(h.from,{instancePath:i+"/redirects/"+c+"/from",parentData:h,parentDataProperty:"from",rootData:u,dynamicAnchors:f})||
(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),h.kind!==void 0&&y.call(h,"kind")){let A=h.kind;if(!(A==="moved"||A==="merged"||A==="withdrawn")){let F={
instancePath:i+"/redirects/"+c+"/kind",schemaPath:"#/properties/redirects/items/properties/kind/enum",keyword:"enum",params:{allowedValues:On.properties.redirects.
items.properties.kind.enum}};e===null?e=[F]:e.push(F),s++}}if(h.to!==void 0&&y.call(h,"to")&&(xe(h.to,{instancePath:i+"/redirects/"+c+"/to",parentData:h,parentDataProperty:"\
to",rootData:u,dynamicAnchors:f})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),h.title!==void 0&&y.call(h,"title")&&(Zr(h.title,{instancePath:i+"/red\
irects/"+c+"/title",parentData:h,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?Zr.errors:e.concat(Zr.errors),s=e.length)),h.reason!==void 0&&
y.call(h,"reason")){let A=h.reason;if(typeof A=="string"){if(P(A)>500){let F={instancePath:i+"/redirects/"+c+"/reason",schemaPath:"#/properties/redirects/items/\
properties/reason/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[F]:e.push(F),s++}if(P(A)<5){let F={instancePath:i+"/redirects/"+c+"/reason",schemaPath:"\
#/properties/redirects/items/properties/reason/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[F]:e.push(F),s++}}else{let F={instancePath:i+"/redir\
ects/"+c+"/reason",schemaPath:"#/properties/redirects/items/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[F]:e.push(F),s++}}h.date!==
void 0&&y.call(h,"date")&&(Vr(h.date,{instancePath:i+"/redirects/"+c+"/date",parentData:h,parentDataProperty:"date",rootData:u,dynamicAnchors:f})||(e=e===null?Vr.
errors:e.concat(Vr.errors),s=e.length))}else{let A={instancePath:i+"/redirects/"+c,schemaPath:"#/properties/redirects/items/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[A]:e.push(A),s++}}let l=o.length,p;if(l>1){e:for(;l--;)for(p=l;p--;)if(B(o[l],o[p])){let c={instancePath:i+"/redirects",schemaPath:"#/prope\
rties/redirects/uniqueItems",keyword:"uniqueItems",params:{i:l,j:p}};e===null?e=[c]:e.push(c),s++;break e}}}else{let m={instancePath:i+"/redirects",schemaPath:"\
#/properties/redirects/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[o]:e.push(o),s++}return Pi.errors=e,s===0}Pi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zn=wi,Nn={$schema:"htt\
ps://json-schema.org/draft/2020-12/schema",$id:"series.schema.json",type:"object",additionalProperties:!1,required:["title","summary","themes","frequency"],properties:{
title:{$ref:"common.schema.json#/$defs/title"},summary:{$ref:"common.schema.json#/$defs/summary"},description:{$ref:"common.schema.json#/$defs/markdown"},themes:{
type:"array",minItems:1,maxItems:6,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/termId"}},keywords:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,
items:{type:"string",minLength:2,maxLength:60,pattern:"^[^A-Z,;|]+$"}},frequency:{$ref:"common.schema.json#/$defs/termId"},contact:{$ref:"common.schema.json#/$d\
efs/contact"},landingPage:{$ref:"common.schema.json#/$defs/httpsUrl"},documentation:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.sche\
ma.json#/$defs/link"}},sameAs:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/httpsUrl"}},identifiers:{type:"array",minItems:1,
maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/identifier"}}}};function Gr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,a=Gr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>120){let t={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[t]:e.push(t),s++}if(P(r)<5){let t={instancePath:i,schemaPath:"#/minL\
ength",keyword:"minLength",params:{limit:5}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}return Gr.errors=e,s===0}Gr.evaluated={dynamicProps:!1,dynamicItems:!1};function Kr(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Kr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(
r)>250){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),s++}if(P(r)<30){let t={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:30}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[t]:e.push(t),s++}return Kr.errors=e,s===0}Kr.evaluated={dynamicProps:!1,dynamicItems:!1};function Wr(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Wr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(
r)>2e4){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[t]:e.push(t),s++}return Wr.errors=e,s===0}Wr.evaluated={dynamicProps:!1,dynamicItems:!1};function be(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=be.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(
r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),s++}return be.errors=e,s===0}be.evaluated={dynamicProps:!1,dynamicItems:!1};function Cr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,a=Cr.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let t=s,n=!1,o=s;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)&&(r.email===void 0||!y.call(r,"email"))){let p={instancePath:i,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"\
email"}};e===null?e=[p]:e.push(p),s++}var l=o===s;n=n||l;let m=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.url===void 0||!y.call(r,"url"))){let p={instancePath:i,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[p]:e.push(p),s++}var l=m===s;if(n=n||l,n)s=t,e!==null&&(t?e.length=
t:e=null);else{let p={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[p]:e.push(p),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
name===void 0||!y.call(r,"name")){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),s++}
for(let p of Object.keys(r))if(!(p==="name"||p==="email"||p==="url")){let c={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[c]:e.push(c),s++}if(r.name!==void 0&&y.call(r,"name")){let p=r.name;if(typeof p=="string"){if(P(p)>120){let c={instancePath:i+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[c]:e.push(c),s++}if(P(p)<2){let c={instancePath:i+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}r.email!==void 0&&y.call(r,"email")&&(J(r.email,{instancePath:i+"/email",parentData:r,
parentDataProperty:"email",rootData:u,dynamicAnchors:f})||(e=e===null?J.errors:e.concat(J.errors),s=e.length)),r.url!==void 0&&y.call(r,"url")&&(R(r.url,{instancePath:i+
"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),s=e.length))}else{let p={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}return Cr.errors=e,s===0}Cr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ie(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Ie.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(
t),s++}if(!fe(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ie.errors=e,s===0}Ie.evaluated={dynamicProps:!1,dynamicItems:!1};
function Mr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Mr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let t={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[t]:e.push(t),s++}if(r.url===void 0||!y.call(r,"url")){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t==="title"||t==="url")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),s++}r.title!==void 0&&y.call(r,"title")&&
(U(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),
r.url!==void 0&&y.call(r,"url")&&(R(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(
R.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Mr.errors=e,s===
0}Mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Hr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=Hr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme===void 0||
!y.call(r,"scheme")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scheme"}};e===null?e=[t]:e.push(t),s++}if(r.value===
void 0||!y.call(r,"value")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.
keys(r))if(!(t==="scheme"||t==="value")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[n]:e.push(n),s++}if(r.scheme!==void 0&&y.call(r,"scheme")){let t=r.scheme;if(typeof t=="string"){if(P(t)>80){let n={instancePath:i+"/scheme",schemaPath:"\
#/properties/scheme/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[n]:e.push(n),s++}if(P(t)<1){let n={instancePath:i+"/scheme",schemaPath:"#/prop\
erties/scheme/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/scheme",schemaPath:"#/properties/schem\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.value!==void 0&&y.call(r,"value")){let t=r.value;if(typeof t=="string"){if(P(t)>
250){let n={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[n]:e.push(n),s++}if(P(t)<1){let n={
instancePath:i+"/value",schemaPath:"#/properties/value/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+
"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Hr.errors=e,s===0}Hr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function wi(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=wi.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"title"}};e===null?e=[t]:e.push(t),s++}if(r.summary===void 0||!y.call(r,"summary")){let t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"summary"}};e===null?e=[t]:e.push(t),s++}if(r.themes===void 0||!y.call(r,"themes")){let t={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"themes"}};e===null?e=[t]:e.push(t),s++}if(r.frequency===void 0||!y.call(r,"frequency")){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"frequency"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!y.call(Nn.properties,t)){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),s++}if(r.title!==void 0&&
y.call(r,"title")&&(Gr(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?Gr.errors:e.concat(Gr.
errors),s=e.length)),r.summary!==void 0&&y.call(r,"summary")&&(Kr(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summary",rootData:u,dynamicAnchors:f})||
(e=e===null?Kr.errors:e.concat(Kr.errors),s=e.length)),r.description!==void 0&&y.call(r,"description")&&(Wr(r.description,{instancePath:i+"/description",parentData:r,
parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?Wr.errors:e.concat(Wr.errors),s=e.length)),r.themes!==void 0&&y.call(r,"themes")){let t=r.
themes;if(Array.isArray(t)){if(t.length>6){let l={instancePath:i+"/themes",schemaPath:"#/properties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?
e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/themes",schemaPath:"#/properties/themes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:
e.push(l),s++}let n=t.length;for(let l=0;l<n;l++)be(t[l],{instancePath:i+"/themes/"+l,parentData:t,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?
be.errors:e.concat(be.errors),s=e.length);let o=t.length,m;if(o>1){e:for(;o--;)for(m=o;m--;)if(B(t[o],t[m])){let l={instancePath:i+"/themes",schemaPath:"#/prope\
rties/themes/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[l]:e.push(l),s++;break e}}}else{let n={instancePath:i+"/themes",schemaPath:"#/prop\
erties/themes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.keywords!==void 0&&y.call(r,"keywords")){let t=r.keywords;if(Array.
isArray(t)){if(t.length>20){let l={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.
push(l),s++}if(t.length<1){let l={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(
l),s++}let n=t.length;for(let l=0;l<n;l++){let p=t[l];if(typeof p=="string"){if(P(p)>60){let c={instancePath:i+"/keywords/"+l,schemaPath:"#/properties/keywords/\
items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[c]:e.push(c),s++}if(P(p)<2){let c={instancePath:i+"/keywords/"+l,schemaPath:"#/properties/ke\
ywords/items/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[c]:e.push(c),s++}if(!en.test(p)){let c={instancePath:i+"/keywords/"+l,schemaPath:"#/pr\
operties/keywords/items/pattern",keyword:"pattern",params:{pattern:"^[^A-Z,;|]+$"}};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/keywords/"+l,schemaPath:"\
#/properties/keywords/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}let o=t.length,m;if(o>1){let l={};for(;o--;){let p=t[o];if(typeof p==
"string"){if(typeof l[p]=="number"){m=l[p];let c={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};
e===null?e=[c]:e.push(c),s++;break}l[p]=o}}}}else{let n={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type:"array"}};
e===null?e=[n]:e.push(n),s++}}if(r.frequency!==void 0&&y.call(r,"frequency")&&(be(r.frequency,{instancePath:i+"/frequency",parentData:r,parentDataProperty:"freq\
uency",rootData:u,dynamicAnchors:f})||(e=e===null?be.errors:e.concat(be.errors),s=e.length)),r.contact!==void 0&&y.call(r,"contact")&&(Cr(r.contact,{instancePath:i+
"/contact",parentData:r,parentDataProperty:"contact",rootData:u,dynamicAnchors:f})||(e=e===null?Cr.errors:e.concat(Cr.errors),s=e.length)),r.landingPage!==void 0&&
y.call(r,"landingPage")&&(Ie(r.landingPage,{instancePath:i+"/landingPage",parentData:r,parentDataProperty:"landingPage",rootData:u,dynamicAnchors:f})||(e=e===null?
Ie.errors:e.concat(Ie.errors),s=e.length)),r.documentation!==void 0&&y.call(r,"documentation")){let t=r.documentation;if(Array.isArray(t)){if(t.length>20){let l={
instancePath:i+"/documentation",schemaPath:"#/properties/documentation/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),s++}if(t.length<
1){let l={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let n=t.
length;for(let l=0;l<n;l++)Mr(t[l],{instancePath:i+"/documentation/"+l,parentData:t,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?Mr.errors:e.
concat(Mr.errors),s=e.length);let o=t.length,m;if(o>1){e:for(;o--;)for(m=o;m--;)if(B(t[o],t[m])){let l={instancePath:i+"/documentation",schemaPath:"#/properties\
/documentation/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[l]:e.push(l),s++;break e}}}else{let n={instancePath:i+"/documentation",schemaPath:"\
#/properties/documentation/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.sameAs!==void 0&&y.call(r,"sameAs")){let t=r.sameAs;if(Array.
isArray(t)){if(t.length>20){let l={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(
l),s++}if(t.length<1){let l={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}
let n=t.length;for(let l=0;l<n;l++)Ie(t[l],{instancePath:i+"/sameAs/"+l,parentData:t,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?Ie.errors:e.
concat(Ie.errors),s=e.length);let o=t.length,m;if(o>1){e:for(;o--;)for(m=o;m--;)if(B(t[o],t[m])){let l={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs\
/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[l]:e.push(l),s++;break e}}}else{let n={instancePath:i+"/sameAs",schemaPath:"#/properties/sameA\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.identifiers!==void 0&&y.call(r,"identifiers")){let t=r.identifiers;if(Array.isArray(
t)){if(t.length>20){let l={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(
l),s++}if(t.length<1){let l={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.
push(l),s++}let n=t.length;for(let l=0;l<n;l++)Hr(t[l],{instancePath:i+"/identifiers/"+l,parentData:t,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===
null?Hr.errors:e.concat(Hr.errors),s=e.length);let o=t.length,m;if(o>1){e:for(;o--;)for(m=o;m--;)if(B(t[o],t[m])){let l={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[l]:e.push(l),s++;break e}}}else{let n={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return wi.errors=e,s===0}wi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _n=ki,ui={$schema:"htt\
ps://json-schema.org/draft/2020-12/schema",$id:"service.schema.json",type:"object",additionalProperties:!1,required:["title","summary","status","themes","protoc\
ol","documentation","authentication","access"],properties:{title:{$ref:"common.schema.json#/$defs/title"},summary:{$ref:"common.schema.json#/$defs/summary"},description:{
$ref:"common.schema.json#/$defs/markdown"},status:{enum:["alpha","beta","live","deprecated","withdrawn"]},withdrawalReason:{type:"string",minLength:10,maxLength:500},
themes:{type:"array",minItems:1,maxItems:6,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/termId"}},keywords:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,
items:{type:"string",minLength:2,maxLength:60,pattern:"^[^A-Z,;|]+$"}},protocol:{$ref:"common.schema.json#/$defs/termId"},endpoint:{$ref:"common.schema.json#/$d\
efs/httpsUrl"},documentation:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/link"}},descriptionFile:{type:"object",additionalProperties:!1,
required:["type","url"],properties:{type:{enum:["openapi","asyncapi"]},url:{$ref:"common.schema.json#/$defs/httpsUrl"},copy:{type:"string",maxLength:120,pattern:"\
^[a-z0-9-]+\\.(openapi|asyncapi)\\.(json|yaml)$"}}},authentication:{type:"object",additionalProperties:!1,required:["method"],properties:{method:{enum:["none","\
key","oauth","agreement"]},instructions:{$ref:"common.schema.json#/$defs/httpsUrl"},note:{$ref:"common.schema.json#/$defs/line"}}},rateLimit:{$ref:"common.schem\
a.json#/$defs/line"},serves:{type:"array",minItems:1,maxItems:200,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/recordId"}},access:{$ref:"common.schema.\
json#/$defs/access"},licence:{$ref:"common.schema.json#/$defs/licenceId"},attribution:{type:"string",minLength:3,maxLength:500},promise:{type:"object",additionalProperties:!1,
properties:{availability:{type:"number",minimum:0,maximum:100},freshness:{$ref:"common.schema.json#/$defs/duration"},latency:{$ref:"common.schema.json#/$defs/du\
ration"},support:{$ref:"common.schema.json#/$defs/line"}},minProperties:1},probe:{type:"object",additionalProperties:!1,required:["url","mediaType"],properties:{
url:{$ref:"common.schema.json#/$defs/httpsUrl"},mediaType:{type:"string",maxLength:120,pattern:"^[a-z]+/[A-Za-z0-9.+_-]+$"},timestamp:{type:"string",maxLength:200,
pattern:"^(header:[A-Za-z0-9-]+|(/[^/]*)+)$"},expect:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/jsonPointer"}}}},
noProbe:{type:"string",minLength:10,maxLength:250},coverage:{$ref:"common.schema.json#/$defs/coverage"},nextReview:{$ref:"common.schema.json#/$defs/date"},contact:{
$ref:"common.schema.json#/$defs/contact"},landingPage:{$ref:"common.schema.json#/$defs/httpsUrl"},sameAs:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{
$ref:"common.schema.json#/$defs/httpsUrl"}},identifiers:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/identifier"}}},
allOf:[{if:{properties:{status:{const:"withdrawn"}},required:["status"]},then:{required:["withdrawalReason"]},else:{properties:{withdrawalReason:!1}}},{if:{properties:{
access:{properties:{level:{const:"open"}},required:["level"]}},required:["access"]},then:{required:["licence"]},else:{properties:{endpoint:!1,probe:!1}}},{if:{required:[
"probe"]},then:{properties:{noProbe:!1}},else:{required:["noProbe"]}}]};function Yr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=Yr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>120){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[t]:e.push(t),s++}if(P(r)<5){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:5}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}
return Yr.errors=e,s===0}Yr.evaluated={dynamicProps:!1,dynamicItems:!1};function Jr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=Jr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>250){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),s++}if(P(r)<30){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:30}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}return Jr.errors=e,s===0}Jr.evaluated={dynamicProps:!1,dynamicItems:!1};function Qr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=Qr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>2e4){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}
return Qr.errors=e,s===0}Qr.evaluated={dynamicProps:!1,dynamicItems:!1};function Le(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=Le.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Le.errors=
e,s===0}Le.evaluated={dynamicProps:!1,dynamicItems:!1};function Y(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
s=0,a=Y.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"#/max\
Length",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}if(!fe(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"\
https-url"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Y.
errors=e,s===0}Y.evaluated={dynamicProps:!1,dynamicItems:!1};function Xr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=Xr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||
!y.call(r,"title")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[t]:e.push(t),s++}if(r.url===void 0||
!y.call(r,"url")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.
keys(r))if(!(t==="title"||t==="url")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===
null?e=[n]:e.push(n),s++}r.title!==void 0&&y.call(r,"title")&&(U(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||
(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.url!==void 0&&y.call(r,"url")&&(R(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,
dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[t]:e.push(t),s++}return Xr.errors=e,s===0}Xr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oe(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=oe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(
r)>250){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[t]:e.push(t),s++}return oe.errors=e,s===0}oe.evaluated={dynamicProps:!1,dynamicItems:!1};function et(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=et.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(
r)>161){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[t]:e.push(t),s++}if(P(r)<7){let t={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:7}};e===null?e=[t]:e.push(t),s++}if(!zt.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}return et.errors=e,s===0}et.evaluated={dynamicProps:!1,dynamicItems:!1};function rt(r,{instancePath:i="",parentData:w,
parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=rt.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let t=s,
n=!0,o=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.level!==void 0&&y.call(r,"level")&&r.level!=="open"){let d={};e===null?e=[d]:e.push(d),s++}var m=o===s;s=
t,e!==null&&(t?e.length=t:e=null);let l;if(m){let d=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.reason!==void 0&&y.call(r,"reason")){let z={instancePath:i+
"/reason",schemaPath:"#/allOf/0/then/properties/reason/false schema",keyword:"false schema",params:{}};e===null?e=[z]:e.push(z),s++}if(r.explanation!==void 0&&y.
call(r,"explanation")){let z={instancePath:i+"/explanation",schemaPath:"#/allOf/0/then/properties/explanation/false schema",keyword:"false schema",params:{}};e===
null?e=[z]:e.push(z),s++}if(r.request!==void 0&&y.call(r,"request")){let z={instancePath:i+"/request",schemaPath:"#/allOf/0/then/properties/request/false schema",
keyword:"false schema",params:{}};e===null?e=[z]:e.push(z),s++}}var m=d===s;if(n=m,n){var p={};p.reason=!0,p.explanation=!0,p.request=!0,p.level=!0}l="then"}else{
let d=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.reason===void 0||!y.call(r,"reason")){let z={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"\
required",params:{missingProperty:"reason"}};e===null?e=[z]:e.push(z),s++}if(r.explanation===void 0||!y.call(r,"explanation")){let z={instancePath:i,schemaPath:"\
#/allOf/0/else/required",keyword:"required",params:{missingProperty:"explanation"}};e===null?e=[z]:e.push(z),s++}if(r.personalData===void 0||!y.call(r,"personal\
Data")){let z={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"personalData"}};e===null?e=[z]:e.push(z),s++}}var m=d===
s;n=m,l="else"}if(!n){let d={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[d]:e.push(d),s++}let c=s,h=!0,D=s;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.level!==void 0&&y.call(r,"level")){let d=r.level;if(!(d==="shared"||d==="restricted")){let I={};e===null?e=[I]:e.push(I),
s++}}var b=D===s;if(s=c,e!==null&&(c?e.length=c:e=null),b){let d=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.request===void 0||!y.call(r,"request"))){let z={
instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:"request"}};e===null?e=[z]:e.push(z),s++}var b=d===s;h=b}if(!h){let d={
instancePath:i,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[d]:e.push(d),s++}p!==!0&&(p=p||{},p.level=!0);let x=s,E=!0,A=s;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.level!==void 0&&y.call(r,"level")&&r.level!=="closed"){let d={};e===null?e=[d]:e.push(d),s++}var F=A===s;if(s=x,e!==
null&&(x?e.length=x:e=null),F){let d=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.request!==void 0&&y.call(r,"request")){let z={instancePath:i+"/request",schemaPath:"\
#/allOf/2/then/properties/request/false schema",keyword:"false schema",params:{}};e===null?e=[z]:e.push(z),s++}var F=d===s;if(E=F,E){var S={};S.request=!0,S.level=
!0}}if(!E){let d={instancePath:i,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[d]:e.push(d),s++}p!==!0&&S!==void 0&&(S===!0?
p=!0:(p=p||{},Object.assign(p,S)));let ee=s,ne=!0,ae=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.personalData===void 0||!y.call(r,"personalData"))&&
(d="personalData")){let I={};e===null?e=[I]:e.push(I),s++}else if(r.personalData!==void 0&&y.call(r,"personalData")){let I=r.personalData;if(!(I==="personal"||I===
"special-category")){let z={};e===null?e=[z]:e.push(z),s++}}}var v=ae===s;if(s=ee,e!==null&&(ee?e.length=ee:e=null),v){let d=s;if(r&&typeof r=="object"&&!Array.
isArray(r)&&(r.lawfulBasis===void 0||!y.call(r,"lawfulBasis"))){let z={instancePath:i,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty:"\
lawfulBasis"}};e===null?e=[z]:e.push(z),s++}var v=d===s;ne=v}if(!ne){let d={instancePath:i,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword:"then"}};
e===null?e=[d]:e.push(d),s++}if(p!==!0&&(p=p||{},p.personalData=!0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.level===void 0||!y.call(r,"level")){let d={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"level"}};e===null?e=[d]:e.push(d),s++}for(let d of Object.keys(r))if(!(d==="level"||d==="rea\
son"||d==="explanation"||d==="personalData"||d==="lawfulBasis"||d==="classification"||d==="request")){let I={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[I]:e.push(I),s++}if(r.level!==void 0&&y.call(r,"level")){let d=r.level;if(!(d==="open"||
d==="shared"||d==="restricted"||d==="closed")){let I={instancePath:i+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues:Pr.properties.
level.enum}};e===null?e=[I]:e.push(I),s++}}if(r.reason!==void 0&&y.call(r,"reason")&&(W(r.reason,{instancePath:i+"/reason",parentData:r,parentDataProperty:"reas\
on",rootData:u,dynamicAnchors:f})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.explanation!==void 0&&y.call(r,"explanation")){let d=r.explanation;if(typeof d==
"string"){if(P(d)>1e3){let I={instancePath:i+"/explanation",schemaPath:"#/properties/explanation/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[
I]:e.push(I),s++}if(P(d)<20){let I={instancePath:i+"/explanation",schemaPath:"#/properties/explanation/minLength",keyword:"minLength",params:{limit:20}};e===null?
e=[I]:e.push(I),s++}}else{let I={instancePath:i+"/explanation",schemaPath:"#/properties/explanation/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:
e.push(I),s++}}if(r.personalData!==void 0&&y.call(r,"personalData")){let d=r.personalData;if(!(d==="none"||d==="anonymised"||d==="pseudonymised"||d==="personal"||
d==="special-category")){let I={instancePath:i+"/personalData",schemaPath:"#/properties/personalData/enum",keyword:"enum",params:{allowedValues:Pr.properties.personalData.
enum}};e===null?e=[I]:e.push(I),s++}}if(r.lawfulBasis!==void 0&&y.call(r,"lawfulBasis")){let d=r.lawfulBasis;if(typeof d=="string"){if(P(d)>250){let I={instancePath:i+
"/lawfulBasis",schemaPath:"#/properties/lawfulBasis/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[I]:e.push(I),s++}if(P(d)<3){let I={instancePath:i+
"/lawfulBasis",schemaPath:"#/properties/lawfulBasis/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[I]:e.push(I),s++}}else{let I={instancePath:i+"/\
lawfulBasis",schemaPath:"#/properties/lawfulBasis/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),s++}}if(r.classification!==void 0&&y.call(
r,"classification")){let d=r.classification;if(!(d==="OFFICIAL"||d==="OFFICIAL-SENSITIVE")){let I={instancePath:i+"/classification",schemaPath:"#/properties/cla\
ssification/enum",keyword:"enum",params:{allowedValues:Pr.properties.classification.enum}};e===null?e=[I]:e.push(I),s++}}r.request!==void 0&&y.call(r,"request")&&
(Ae(r.request,{instancePath:i+"/request",parentData:r,parentDataProperty:"request",rootData:u,dynamicAnchors:f})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.
length))}else{let d={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}return rt.errors=e,s===0}rt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function tt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,
a=tt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"#/maxLengt\
h",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[t]:e.push(t),s++}if(!te.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return tt.errors=e,s===0}
tt.evaluated={dynamicProps:!1,dynamicItems:!1};var un=new RegExp("^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$","u");function De(r,{instancePath:i="",parentData:w,
parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=De.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r==
"string"){if(P(r)>32){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[t]:e.push(t),s++}if(!un.test(r)){let t={
instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-\
9]+S)?)?$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return De.
errors=e,s===0}De.evaluated={dynamicProps:!1,dynamicItems:!1};var Bn=new RegExp("^(/[^/]*)*$","u");function st(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=st.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>200){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:200}};e===null?e=[t]:e.push(t),s++}if(!Bn.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(/[\
^/]*)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return st.
errors=e,s===0}st.evaluated={dynamicProps:!1,dynamicItems:!1};function it(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=it.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<
1){let t={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t===
"places"||t==="period"||t==="granularity"||t==="boundaries"||t==="bbox")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),s++}if(r.places!==void 0&&y.call(r,"places")){let t=r.places;if(Array.isArray(t)){if(t.length>100){let l={
instancePath:i+"/places",schemaPath:"#/properties/places/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+
"/places",schemaPath:"#/properties/places/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let n=t.length;for(let l=0;l<n;l++)Ee(t[l],
{instancePath:i+"/places/"+l,parentData:t,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length);let o=t.length,
m;if(o>1){e:for(;o--;)for(m=o;m--;)if(B(t[o],t[m])){let l={instancePath:i+"/places",schemaPath:"#/properties/places/uniqueItems",keyword:"uniqueItems",params:{i:o,
j:m}};e===null?e=[l]:e.push(l),s++;break e}}}else{let n={instancePath:i+"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),s++}}if(r.period!==void 0&&y.call(r,"period")&&(Oe(r.period,{instancePath:i+"/period",parentData:r,parentDataProperty:"period",rootData:u,dynamicAnchors:f})||
(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),r.granularity!==void 0&&y.call(r,"granularity")&&(W(r.granularity,{instancePath:i+"/granularity",parentData:r,
parentDataProperty:"granularity",rootData:u,dynamicAnchors:f})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.boundaries!==void 0&&y.call(r,"boundaries")){
let t=r.boundaries;if(typeof t=="string"){if(P(t)>120){let n={instancePath:i+"/boundaries",schemaPath:"#/properties/boundaries/maxLength",keyword:"maxLength",params:{
limit:120}};e===null?e=[n]:e.push(n),s++}if(P(t)<2){let n={instancePath:i+"/boundaries",schemaPath:"#/properties/boundaries/minLength",keyword:"minLength",params:{
limit:2}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/boundaries",schemaPath:"#/properties/boundaries/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),s++}}if(r.bbox!==void 0&&y.call(r,"bbox")){let t=r.bbox;if(Array.isArray(t)){if(t.length>4){let m={instancePath:i+"/bbox",schemaPath:"#\
/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===null?e=[m]:e.push(m),s++}if(t.length<4){let m={instancePath:i+"/bbox",schemaPath:"#/properti\
es/bbox/minItems",keyword:"minItems",params:{limit:4}};e===null?e=[m]:e.push(m),s++}let n=t.length;if(n>0){let m=t[0];if(typeof m=="number"&&isFinite(m)){if(m>180||
isNaN(m)){let l={instancePath:i+"/bbox/0",schemaPath:"#/properties/bbox/prefixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=
[l]:e.push(l),s++}if(m<-180||isNaN(m)){let l={instancePath:i+"/bbox/0",schemaPath:"#/properties/bbox/prefixItems/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-180}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/bbox/0",schemaPath:"#/properties/bbox/prefixItems/0/type",keyword:"type",params:{type:"\
number"}};e===null?e=[l]:e.push(l),s++}}if(n>1){let m=t[1];if(typeof m=="number"&&isFinite(m)){if(m>90||isNaN(m)){let l={instancePath:i+"/bbox/1",schemaPath:"#/\
properties/bbox/prefixItems/1/maximum",keyword:"maximum",params:{comparison:"<=",limit:90}};e===null?e=[l]:e.push(l),s++}if(m<-90||isNaN(m)){let l={instancePath:i+
"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/minimum",keyword:"minimum",params:{comparison:">=",limit:-90}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+
"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),s++}}if(n>2){let m=t[2];if(typeof m==
"number"&&isFinite(m)){if(m>180||isNaN(m)){let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:180}};e===null?e=[l]:e.push(l),s++}if(m<-180||isNaN(m)){let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-180}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/typ\
e",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),s++}}if(n>3){let m=t[3];if(typeof m=="number"&&isFinite(m)){if(m>90||isNaN(m)){let l={instancePath:i+
"/bbox/3",schemaPath:"#/properties/bbox/prefixItems/3/maximum",keyword:"maximum",params:{comparison:"<=",limit:90}};e===null?e=[l]:e.push(l),s++}if(m<-90||isNaN(
m)){let l={instancePath:i+"/bbox/3",schemaPath:"#/properties/bbox/prefixItems/3/minimum",keyword:"minimum",params:{comparison:">=",limit:-90}};e===null?e=[l]:e.
push(l),s++}}else{let l={instancePath:i+"/bbox/3",schemaPath:"#/properties/bbox/prefixItems/3/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(
l),s++}}if(!(t.length<=4)){let m={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/items",keyword:"items",params:{limit:4}};e===null?e=[m]:e.push(m),s++}}else{
let n={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return it.errors=e,s===0}it.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function nt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=nt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(!Xe.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0\
-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[t]:e.push(t),s++}return nt.errors=e,s===0}nt.evaluated={dynamicProps:!1,dynamicItems:!1};function at(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=at.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let t=s,n=!1,o=s;if(r&&typeof r==
"object"&&!Array.isArray(r)&&(r.email===void 0||!y.call(r,"email"))){let p={instancePath:i,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"\
email"}};e===null?e=[p]:e.push(p),s++}var l=o===s;n=n||l;let m=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.url===void 0||!y.call(r,"url"))){let p={instancePath:i,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[p]:e.push(p),s++}var l=m===s;if(n=n||l,n)s=t,e!==null&&(t?e.length=
t:e=null);else{let p={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[p]:e.push(p),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
name===void 0||!y.call(r,"name")){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),s++}
for(let p of Object.keys(r))if(!(p==="name"||p==="email"||p==="url")){let c={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[c]:e.push(c),s++}if(r.name!==void 0&&y.call(r,"name")){let p=r.name;if(typeof p=="string"){if(P(p)>120){let c={instancePath:i+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[c]:e.push(c),s++}if(P(p)<2){let c={instancePath:i+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}r.email!==void 0&&y.call(r,"email")&&(J(r.email,{instancePath:i+"/email",parentData:r,
parentDataProperty:"email",rootData:u,dynamicAnchors:f})||(e=e===null?J.errors:e.concat(J.errors),s=e.length)),r.url!==void 0&&y.call(r,"url")&&(R(r.url,{instancePath:i+
"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),s=e.length))}else{let p={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}return at.errors=e,s===0}at.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function lt(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=lt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme===void 0||!y.call(r,"scheme")){let t={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"scheme"}};e===null?e=[t]:e.push(t),s++}if(r.value===void 0||!y.call(r,"value")){let t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"value"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t==="scheme"||t==="value")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),s++}if(r.scheme!==void 0&&y.call(r,"scheme")){let t=r.
scheme;if(typeof t=="string"){if(P(t)>80){let n={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[n]:e.push(n),s++}if(P(t)<1){let n={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[n]:e.push(n),s++}}else{let n={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}
if(r.value!==void 0&&y.call(r,"value")){let t=r.value;if(typeof t=="string"){if(P(t)>250){let n={instancePath:i+"/value",schemaPath:"#/properties/value/maxLengt\
h",keyword:"maxLength",params:{limit:250}};e===null?e=[n]:e.push(n),s++}if(P(t)<1){let n={instancePath:i+"/value",schemaPath:"#/properties/value/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return lt.
errors=e,s===0}lt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rn=new RegExp("^[a-z0-9-]+\\.(openapi|asyncapi)\\.(json|yaml)$","u"),Tn=new RegExp("^\
(header:[A-Za-z0-9-]+|(/[^/]*)+)$","u");function ki(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,
a=ki.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let t=s,n=!0,o=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if((r.status===
void 0||!y.call(r,"status"))&&(v="status")){let d={};e===null?e=[d]:e.push(d),s++}else if(r.status!==void 0&&y.call(r,"status")&&r.status!=="withdrawn"){let d={};
e===null?e=[d]:e.push(d),s++}}var m=o===s;s=t,e!==null&&(t?e.length=t:e=null);let l;if(m){let v=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.withdrawalReason===
void 0||!y.call(r,"withdrawalReason"))){let I={instancePath:i,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:"withdrawalReason"}};
e===null?e=[I]:e.push(I),s++}var m=v===s;n=m,l="then"}else{let v=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.withdrawalReason!==void 0&&y.call(r,"withdrawa\
lReason")){let I={instancePath:i+"/withdrawalReason",schemaPath:"#/allOf/0/else/properties/withdrawalReason/false schema",keyword:"false schema",params:{}};e===
null?e=[I]:e.push(I),s++}var m=v===s;if(n=m,n){var p={};p.withdrawalReason=!0,p.status=!0}l="else"}if(!n){let v={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"\
if",params:{failingKeyword:l}};e===null?e=[v]:e.push(v),s++}let c=s,h=!0,D=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if((r.access===void 0||!y.call(r,
"access"))&&(v="access")){let d={};e===null?e=[d]:e.push(d),s++}else if(r.access!==void 0&&y.call(r,"access")){let d=r.access;if(d&&typeof d=="object"&&!Array.isArray(
d)){let I;if((d.level===void 0||!y.call(d,"level"))&&(I="level")){let z={};e===null?e=[z]:e.push(z),s++}else if(d.level!==void 0&&y.call(d,"level")&&d.level!=="\
open"){let z={};e===null?e=[z]:e.push(z),s++}}}}var b=D===s;s=c,e!==null&&(c?e.length=c:e=null);let x;if(b){let v=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&
(r.licence===void 0||!y.call(r,"licence"))){let I={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:"licence"}};e===
null?e=[I]:e.push(I),s++}var b=v===s;h=b,x="then"}else{let v=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.endpoint!==void 0&&y.call(r,"endpoint")){let I={
instancePath:i+"/endpoint",schemaPath:"#/allOf/1/else/properties/endpoint/false schema",keyword:"false schema",params:{}};e===null?e=[I]:e.push(I),s++}if(r.probe!==
void 0&&y.call(r,"probe")){let I={instancePath:i+"/probe",schemaPath:"#/allOf/1/else/properties/probe/false schema",keyword:"false schema",params:{}};e===null?e=
[I]:e.push(I),s++}}var b=v===s;if(h=b,h){var E={};E.endpoint=!0,E.probe=!0,E.access=!0}x="else"}if(!h){let v={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"\
if",params:{failingKeyword:x}};e===null?e=[v]:e.push(v),s++}p!==!0&&E!==void 0&&(E===!0?p=!0:(p=p||{},Object.assign(p,E)));let A=s,F=!0,S=s;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let v;if((r.probe===void 0||!y.call(r,"probe"))&&(v="probe")){let d={};e===null?e=[d]:e.push(d),s++}}var ee=S===s;s=A,e!==null&&(A?e.length=
A:e=null);let ne;if(ee){let v=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.noProbe!==void 0&&y.call(r,"noProbe")){let I={instancePath:i+"/noProbe",schemaPath:"\
#/allOf/2/then/properties/noProbe/false schema",keyword:"false schema",params:{}};e===null?e=[I]:e.push(I),s++}var ee=v===s;if(F=ee,F){var ae={};ae.noProbe=!0}ne=
"then"}else{let v=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.noProbe===void 0||!y.call(r,"noProbe"))){let I={instancePath:i,schemaPath:"#/allOf/2/else/re\
quired",keyword:"required",params:{missingProperty:"noProbe"}};e===null?e=[I]:e.push(I),s++}var ee=v===s;F=ee,ne="else"}if(!F){let v={instancePath:i,schemaPath:"\
#/allOf/2/if",keyword:"if",params:{failingKeyword:ne}};e===null?e=[v]:e.push(v),s++}if(p!==!0&&ae!==void 0&&(ae===!0?p=!0:(p=p||{},Object.assign(p,ae))),r&&typeof r==
"object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let v={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
title"}};e===null?e=[v]:e.push(v),s++}if(r.summary===void 0||!y.call(r,"summary")){let v={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
summary"}};e===null?e=[v]:e.push(v),s++}if(r.status===void 0||!y.call(r,"status")){let v={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"}};e===null?e=[v]:e.push(v),s++}if(r.themes===void 0||!y.call(r,"themes")){let v={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
themes"}};e===null?e=[v]:e.push(v),s++}if(r.protocol===void 0||!y.call(r,"protocol")){let v={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
protocol"}};e===null?e=[v]:e.push(v),s++}if(r.documentation===void 0||!y.call(r,"documentation")){let v={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"documentation"}};e===null?e=[v]:e.push(v),s++}if(r.authentication===void 0||!y.call(r,"authentication")){let v={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"authentication"}};e===null?e=[v]:e.push(v),s++}if(r.access===void 0||!y.call(r,"access")){let v={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"access"}};e===null?e=[v]:e.push(v),s++}for(let v of Object.keys(r))if(!y.call(ui.properties,
v)){let d={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v}};e===null?e=[d]:e.push(d),s++}if(r.title!==
void 0&&y.call(r,"title")&&(Yr(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?Yr.errors:e.concat(
Yr.errors),s=e.length)),r.summary!==void 0&&y.call(r,"summary")&&(Jr(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summary",rootData:u,dynamicAnchors:f})||
(e=e===null?Jr.errors:e.concat(Jr.errors),s=e.length)),r.description!==void 0&&y.call(r,"description")&&(Qr(r.description,{instancePath:i+"/description",parentData:r,
parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?Qr.errors:e.concat(Qr.errors),s=e.length)),r.status!==void 0&&y.call(r,"status")){let v=r.
status;if(!(v==="alpha"||v==="beta"||v==="live"||v==="deprecated"||v==="withdrawn")){let d={instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"\
enum",params:{allowedValues:ui.properties.status.enum}};e===null?e=[d]:e.push(d),s++}}if(r.withdrawalReason!==void 0&&y.call(r,"withdrawalReason")){let v=r.withdrawalReason;
if(typeof v=="string"){if(P(v)>500){let d={instancePath:i+"/withdrawalReason",schemaPath:"#/properties/withdrawalReason/maxLength",keyword:"maxLength",params:{limit:500}};
e===null?e=[d]:e.push(d),s++}if(P(v)<10){let d={instancePath:i+"/withdrawalReason",schemaPath:"#/properties/withdrawalReason/minLength",keyword:"minLength",params:{
limit:10}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/withdrawalReason",schemaPath:"#/properties/withdrawalReason/type",keyword:"type",params:{type:"\
string"}};e===null?e=[d]:e.push(d),s++}}if(r.themes!==void 0&&y.call(r,"themes")){let v=r.themes;if(Array.isArray(v)){if(v.length>6){let N={instancePath:i+"/the\
mes",schemaPath:"#/properties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?e=[N]:e.push(N),s++}if(v.length<1){let N={instancePath:i+"/themes",
schemaPath:"#/properties/themes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[N]:e.push(N),s++}let d=v.length;for(let N=0;N<d;N++)Le(v[N],{instancePath:i+
"/themes/"+N,parentData:v,parentDataProperty:N,rootData:u,dynamicAnchors:f})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length);let I=v.length,z;if(I>1){e:for(;I--;)
for(z=I;z--;)if(B(v[I],v[z])){let N={instancePath:i+"/themes",schemaPath:"#/properties/themes/uniqueItems",keyword:"uniqueItems",params:{i:I,j:z}};e===null?e=[N]:
e.push(N),s++;break e}}}else{let d={instancePath:i+"/themes",schemaPath:"#/properties/themes/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),
s++}}if(r.keywords!==void 0&&y.call(r,"keywords")){let v=r.keywords;if(Array.isArray(v)){if(v.length>20){let N={instancePath:i+"/keywords",schemaPath:"#/propert\
ies/keywords/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[N]:e.push(N),s++}if(v.length<1){let N={instancePath:i+"/keywords",schemaPath:"#/propert\
ies/keywords/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[N]:e.push(N),s++}let d=v.length;for(let N=0;N<d;N++){let V=v[N];if(typeof V=="string"){if(P(
V)>60){let re={instancePath:i+"/keywords/"+N,schemaPath:"#/properties/keywords/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[re]:e.push(re),
s++}if(P(V)<2){let re={instancePath:i+"/keywords/"+N,schemaPath:"#/properties/keywords/items/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[re]:e.
push(re),s++}if(!en.test(V)){let re={instancePath:i+"/keywords/"+N,schemaPath:"#/properties/keywords/items/pattern",keyword:"pattern",params:{pattern:"^[^A-Z,;|\
]+$"}};e===null?e=[re]:e.push(re),s++}}else{let re={instancePath:i+"/keywords/"+N,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[re]:e.push(re),s++}}let I=v.length,z;if(I>1){let N={};for(;I--;){let V=v[I];if(typeof V=="string"){if(typeof N[V]=="number"){z=N[V];let re={instancePath:i+
"/keywords",schemaPath:"#/properties/keywords/uniqueItems",keyword:"uniqueItems",params:{i:I,j:z}};e===null?e=[re]:e.push(re),s++;break}N[V]=I}}}}else{let d={instancePath:i+
"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),s++}}if(r.protocol!==void 0&&y.call(r,"protoc\
ol")&&(Le(r.protocol,{instancePath:i+"/protocol",parentData:r,parentDataProperty:"protocol",rootData:u,dynamicAnchors:f})||(e=e===null?Le.errors:e.concat(Le.errors),
s=e.length)),r.endpoint!==void 0&&y.call(r,"endpoint")&&(Y(r.endpoint,{instancePath:i+"/endpoint",parentData:r,parentDataProperty:"endpoint",rootData:u,dynamicAnchors:f})||
(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),r.documentation!==void 0&&y.call(r,"documentation")){let v=r.documentation;if(Array.isArray(v)){if(v.length>
20){let N={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[N]:e.push(N),s++}if(v.
length<1){let N={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[N]:e.push(N),
s++}let d=v.length;for(let N=0;N<d;N++)Xr(v[N],{instancePath:i+"/documentation/"+N,parentData:v,parentDataProperty:N,rootData:u,dynamicAnchors:f})||(e=e===null?
Xr.errors:e.concat(Xr.errors),s=e.length);let I=v.length,z;if(I>1){e:for(;I--;)for(z=I;z--;)if(B(v[I],v[z])){let N={instancePath:i+"/documentation",schemaPath:"\
#/properties/documentation/uniqueItems",keyword:"uniqueItems",params:{i:I,j:z}};e===null?e=[N]:e.push(N),s++;break e}}}else{let d={instancePath:i+"/documentatio\
n",schemaPath:"#/properties/documentation/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),s++}}if(r.descriptionFile!==void 0&&y.call(r,"des\
criptionFile")){let v=r.descriptionFile;if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.type===void 0||!y.call(v,"type")){let d={instancePath:i+"/descriptionF\
ile",schemaPath:"#/properties/descriptionFile/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[d]:e.push(d),s++}if(v.url===void 0||!y.call(
v,"url")){let d={instancePath:i+"/descriptionFile",schemaPath:"#/properties/descriptionFile/required",keyword:"required",params:{missingProperty:"url"}};e===null?
e=[d]:e.push(d),s++}for(let d of Object.keys(v))if(!(d==="type"||d==="url"||d==="copy")){let I={instancePath:i+"/descriptionFile",schemaPath:"#/properties/descr\
iptionFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[I]:e.push(I),s++}if(v.type!==void 0&&y.call(v,"type")){
let d=v.type;if(!(d==="openapi"||d==="asyncapi")){let I={instancePath:i+"/descriptionFile/type",schemaPath:"#/properties/descriptionFile/properties/type/enum",keyword:"\
enum",params:{allowedValues:ui.properties.descriptionFile.properties.type.enum}};e===null?e=[I]:e.push(I),s++}}if(v.url!==void 0&&y.call(v,"url")&&(Y(v.url,{instancePath:i+
"/descriptionFile/url",parentData:v,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),v.copy!==void 0&&
y.call(v,"copy")){let d=v.copy;if(typeof d=="string"){if(P(d)>120){let I={instancePath:i+"/descriptionFile/copy",schemaPath:"#/properties/descriptionFile/proper\
ties/copy/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[I]:e.push(I),s++}if(!Rn.test(d)){let I={instancePath:i+"/descriptionFile/copy",schemaPath:"\
#/properties/descriptionFile/properties/copy/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9-]+\\.(openapi|asyncapi)\\.(json|yaml)$"}};e===null?e=[I]:e.push(
I),s++}}else{let I={instancePath:i+"/descriptionFile/copy",schemaPath:"#/properties/descriptionFile/properties/copy/type",keyword:"type",params:{type:"string"}};
e===null?e=[I]:e.push(I),s++}}}else{let d={instancePath:i+"/descriptionFile",schemaPath:"#/properties/descriptionFile/type",keyword:"type",params:{type:"object"}};
e===null?e=[d]:e.push(d),s++}}if(r.authentication!==void 0&&y.call(r,"authentication")){let v=r.authentication;if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.
method===void 0||!y.call(v,"method")){let d={instancePath:i+"/authentication",schemaPath:"#/properties/authentication/required",keyword:"required",params:{missingProperty:"\
method"}};e===null?e=[d]:e.push(d),s++}for(let d of Object.keys(v))if(!(d==="method"||d==="instructions"||d==="note")){let I={instancePath:i+"/authentication",schemaPath:"\
#/properties/authentication/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[I]:e.push(I),s++}if(v.method!==void 0&&
y.call(v,"method")){let d=v.method;if(!(d==="none"||d==="key"||d==="oauth"||d==="agreement")){let I={instancePath:i+"/authentication/method",schemaPath:"#/prope\
rties/authentication/properties/method/enum",keyword:"enum",params:{allowedValues:ui.properties.authentication.properties.method.enum}};e===null?e=[I]:e.push(I),
s++}}v.instructions!==void 0&&y.call(v,"instructions")&&(Y(v.instructions,{instancePath:i+"/authentication/instructions",parentData:v,parentDataProperty:"instru\
ctions",rootData:u,dynamicAnchors:f})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),v.note!==void 0&&y.call(v,"note")&&(oe(v.note,{instancePath:i+"/auth\
entication/note",parentData:v,parentDataProperty:"note",rootData:u,dynamicAnchors:f})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length))}else{let d={instancePath:i+
"/authentication",schemaPath:"#/properties/authentication/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}if(r.rateLimit!==void 0&&y.
call(r,"rateLimit")&&(oe(r.rateLimit,{instancePath:i+"/rateLimit",parentData:r,parentDataProperty:"rateLimit",rootData:u,dynamicAnchors:f})||(e=e===null?oe.errors:
e.concat(oe.errors),s=e.length)),r.serves!==void 0&&y.call(r,"serves")){let v=r.serves;if(Array.isArray(v)){if(v.length>200){let N={instancePath:i+"/serves",schemaPath:"\
#/properties/serves/maxItems",keyword:"maxItems",params:{limit:200}};e===null?e=[N]:e.push(N),s++}if(v.length<1){let N={instancePath:i+"/serves",schemaPath:"#/p\
roperties/serves/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[N]:e.push(N),s++}let d=v.length;for(let N=0;N<d;N++)et(v[N],{instancePath:i+"/serves\
/"+N,parentData:v,parentDataProperty:N,rootData:u,dynamicAnchors:f})||(e=e===null?et.errors:e.concat(et.errors),s=e.length);let I=v.length,z;if(I>1){e:for(;I--;)
for(z=I;z--;)if(B(v[I],v[z])){let N={instancePath:i+"/serves",schemaPath:"#/properties/serves/uniqueItems",keyword:"uniqueItems",params:{i:I,j:z}};e===null?e=[N]:
e.push(N),s++;break e}}}else{let d={instancePath:i+"/serves",schemaPath:"#/properties/serves/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),
s++}}if(r.access!==void 0&&y.call(r,"access")&&(rt(r.access,{instancePath:i+"/access",parentData:r,parentDataProperty:"access",rootData:u,dynamicAnchors:f})||(e=
e===null?rt.errors:e.concat(rt.errors),s=e.length)),r.licence!==void 0&&y.call(r,"licence")&&(tt(r.licence,{instancePath:i+"/licence",parentData:r,parentDataProperty:"\
licence",rootData:u,dynamicAnchors:f})||(e=e===null?tt.errors:e.concat(tt.errors),s=e.length)),r.attribution!==void 0&&y.call(r,"attribution")){let v=r.attribution;
if(typeof v=="string"){if(P(v)>500){let d={instancePath:i+"/attribution",schemaPath:"#/properties/attribution/maxLength",keyword:"maxLength",params:{limit:500}};
e===null?e=[d]:e.push(d),s++}if(P(v)<3){let d={instancePath:i+"/attribution",schemaPath:"#/properties/attribution/minLength",keyword:"minLength",params:{limit:3}};
e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/attribution",schemaPath:"#/properties/attribution/type",keyword:"type",params:{type:"string"}};e===null?
e=[d]:e.push(d),s++}}if(r.promise!==void 0&&y.call(r,"promise")){let v=r.promise;if(v&&typeof v=="object"&&!Array.isArray(v)){if(Object.keys(v).length<1){let d={
instancePath:i+"/promise",schemaPath:"#/properties/promise/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[d]:e.push(d),s++}for(let d of Object.
keys(v))if(!(d==="availability"||d==="freshness"||d==="latency"||d==="support")){let I={instancePath:i+"/promise",schemaPath:"#/properties/promise/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[I]:e.push(I),s++}if(v.availability!==void 0&&y.call(v,"availability")){let d=v.
availability;if(typeof d=="number"&&isFinite(d)){if(d>100||isNaN(d)){let I={instancePath:i+"/promise/availability",schemaPath:"#/properties/promise/properties/a\
vailability/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[I]:e.push(I),s++}if(d<0||isNaN(d)){let I={instancePath:i+"/promise/availa\
bility",schemaPath:"#/properties/promise/properties/availability/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[I]:e.push(I),s++}}else{
let I={instancePath:i+"/promise/availability",schemaPath:"#/properties/promise/properties/availability/type",keyword:"type",params:{type:"number"}};e===null?e=[
I]:e.push(I),s++}}v.freshness!==void 0&&y.call(v,"freshness")&&(De(v.freshness,{instancePath:i+"/promise/freshness",parentData:v,parentDataProperty:"freshness",
rootData:u,dynamicAnchors:f})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),v.latency!==void 0&&y.call(v,"latency")&&(De(v.latency,{instancePath:i+"/p\
romise/latency",parentData:v,parentDataProperty:"latency",rootData:u,dynamicAnchors:f})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),v.support!==void 0&&
y.call(v,"support")&&(oe(v.support,{instancePath:i+"/promise/support",parentData:v,parentDataProperty:"support",rootData:u,dynamicAnchors:f})||(e=e===null?oe.errors:
e.concat(oe.errors),s=e.length))}else{let d={instancePath:i+"/promise",schemaPath:"#/properties/promise/type",keyword:"type",params:{type:"object"}};e===null?e=
[d]:e.push(d),s++}}if(r.probe!==void 0&&y.call(r,"probe")){let v=r.probe;if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.url===void 0||!y.call(v,"url")){let d={
instancePath:i+"/probe",schemaPath:"#/properties/probe/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[d]:e.push(d),s++}if(v.mediaType===
void 0||!y.call(v,"mediaType")){let d={instancePath:i+"/probe",schemaPath:"#/properties/probe/required",keyword:"required",params:{missingProperty:"mediaType"}};
e===null?e=[d]:e.push(d),s++}for(let d of Object.keys(v))if(!(d==="url"||d==="mediaType"||d==="timestamp"||d==="expect")){let I={instancePath:i+"/probe",schemaPath:"\
#/properties/probe/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[I]:e.push(I),s++}if(v.url!==void 0&&y.call(v,
"url")&&(Y(v.url,{instancePath:i+"/probe/url",parentData:v,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),
v.mediaType!==void 0&&y.call(v,"mediaType")){let d=v.mediaType;if(typeof d=="string"){if(P(d)>120){let I={instancePath:i+"/probe/mediaType",schemaPath:"#/proper\
ties/probe/properties/mediaType/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[I]:e.push(I),s++}if(!Xi.test(d)){let I={instancePath:i+"/probe/me\
diaType",schemaPath:"#/properties/probe/properties/mediaType/pattern",keyword:"pattern",params:{pattern:"^[a-z]+/[A-Za-z0-9.+_-]+$"}};e===null?e=[I]:e.push(I),s++}}else{
let I={instancePath:i+"/probe/mediaType",schemaPath:"#/properties/probe/properties/mediaType/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(
I),s++}}if(v.timestamp!==void 0&&y.call(v,"timestamp")){let d=v.timestamp;if(typeof d=="string"){if(P(d)>200){let I={instancePath:i+"/probe/timestamp",schemaPath:"\
#/properties/probe/properties/timestamp/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[I]:e.push(I),s++}if(!Tn.test(d)){let I={instancePath:i+"/\
probe/timestamp",schemaPath:"#/properties/probe/properties/timestamp/pattern",keyword:"pattern",params:{pattern:"^(header:[A-Za-z0-9-]+|(/[^/]*)+)$"}};e===null?
e=[I]:e.push(I),s++}}else{let I={instancePath:i+"/probe/timestamp",schemaPath:"#/properties/probe/properties/timestamp/type",keyword:"type",params:{type:"string"}};
e===null?e=[I]:e.push(I),s++}}if(v.expect!==void 0&&y.call(v,"expect")){let d=v.expect;if(Array.isArray(d)){if(d.length>20){let V={instancePath:i+"/probe/expect",
schemaPath:"#/properties/probe/properties/expect/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[V]:e.push(V),s++}if(d.length<1){let V={instancePath:i+
"/probe/expect",schemaPath:"#/properties/probe/properties/expect/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[V]:e.push(V),s++}let I=d.length;for(let V=0;V<
I;V++)st(d[V],{instancePath:i+"/probe/expect/"+V,parentData:d,parentDataProperty:V,rootData:u,dynamicAnchors:f})||(e=e===null?st.errors:e.concat(st.errors),s=e.
length);let z=d.length,N;if(z>1){e:for(;z--;)for(N=z;N--;)if(B(d[z],d[N])){let V={instancePath:i+"/probe/expect",schemaPath:"#/properties/probe/properties/expec\
t/uniqueItems",keyword:"uniqueItems",params:{i:z,j:N}};e===null?e=[V]:e.push(V),s++;break e}}}else{let I={instancePath:i+"/probe/expect",schemaPath:"#/propertie\
s/probe/properties/expect/type",keyword:"type",params:{type:"array"}};e===null?e=[I]:e.push(I),s++}}}else{let d={instancePath:i+"/probe",schemaPath:"#/propertie\
s/probe/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}if(r.noProbe!==void 0&&y.call(r,"noProbe")){let v=r.noProbe;if(typeof v=="str\
ing"){if(P(v)>250){let d={instancePath:i+"/noProbe",schemaPath:"#/properties/noProbe/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[d]:e.push(d),
s++}if(P(v)<10){let d={instancePath:i+"/noProbe",schemaPath:"#/properties/noProbe/minLength",keyword:"minLength",params:{limit:10}};e===null?e=[d]:e.push(d),s++}}else{
let d={instancePath:i+"/noProbe",schemaPath:"#/properties/noProbe/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}if(r.coverage!==void 0&&
y.call(r,"coverage")&&(it(r.coverage,{instancePath:i+"/coverage",parentData:r,parentDataProperty:"coverage",rootData:u,dynamicAnchors:f})||(e=e===null?it.errors:
e.concat(it.errors),s=e.length)),r.nextReview!==void 0&&y.call(r,"nextReview")&&(nt(r.nextReview,{instancePath:i+"/nextReview",parentData:r,parentDataProperty:"\
nextReview",rootData:u,dynamicAnchors:f})||(e=e===null?nt.errors:e.concat(nt.errors),s=e.length)),r.contact!==void 0&&y.call(r,"contact")&&(at(r.contact,{instancePath:i+
"/contact",parentData:r,parentDataProperty:"contact",rootData:u,dynamicAnchors:f})||(e=e===null?at.errors:e.concat(at.errors),s=e.length)),r.landingPage!==void 0&&
y.call(r,"landingPage")&&(Y(r.landingPage,{instancePath:i+"/landingPage",parentData:r,parentDataProperty:"landingPage",rootData:u,dynamicAnchors:f})||(e=e===null?
Y.errors:e.concat(Y.errors),s=e.length)),r.sameAs!==void 0&&y.call(r,"sameAs")){let v=r.sameAs;if(Array.isArray(v)){if(v.length>20){let N={instancePath:i+"/same\
As",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[N]:e.push(N),s++}if(v.length<1){let N={instancePath:i+"/sameAs",
schemaPath:"#/properties/sameAs/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[N]:e.push(N),s++}let d=v.length;for(let N=0;N<d;N++)Y(v[N],{instancePath:i+
"/sameAs/"+N,parentData:v,parentDataProperty:N,rootData:u,dynamicAnchors:f})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length);let I=v.length,z;if(I>1){e:for(;I--;)
for(z=I;z--;)if(B(v[I],v[z])){let N={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/uniqueItems",keyword:"uniqueItems",params:{i:I,j:z}};e===null?e=[N]:
e.push(N),s++;break e}}}else{let d={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),
s++}}if(r.identifiers!==void 0&&y.call(r,"identifiers")){let v=r.identifiers;if(Array.isArray(v)){if(v.length>20){let N={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[N]:e.push(N),s++}if(v.length<1){let N={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[N]:e.push(N),s++}let d=v.length;for(let N=0;N<d;N++)lt(v[N],{instancePath:i+
"/identifiers/"+N,parentData:v,parentDataProperty:N,rootData:u,dynamicAnchors:f})||(e=e===null?lt.errors:e.concat(lt.errors),s=e.length);let I=v.length,z;if(I>1){
e:for(;I--;)for(z=I;z--;)if(B(v[I],v[z])){let N={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:I,
j:z}};e===null?e=[N]:e.push(N),s++;break e}}}else{let d={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[d]:e.push(d),s++}}}else{let v={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[v]:e.push(v),s++}return ki.
errors=e,s===0}ki.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fn=vi,Ji={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"source.schema.j\
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
maximum:1e5},bytes:{type:"integer",minimum:1e3,maximum:1e9}},minProperties:1}}};function ot(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,a=ot.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>120){let t={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[t]:e.push(t),s++}if(P(r)<5){let t={instancePath:i,schemaPath:"#/minL\
ength",keyword:"minLength",params:{limit:5}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}return ot.errors=e,s===0}ot.evaluated={dynamicProps:!1,dynamicItems:!1};function pt(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=pt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(
r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}if(!fe(r)){let t={instancePath:i,schemaPath:"\
#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}return pt.errors=e,s===0}pt.evaluated={dynamicProps:!1,dynamicItems:!1};function K(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=K.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(
r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),s++}return K.errors=e,s===0}K.evaluated={dynamicProps:!1,dynamicItems:!1};function je(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,a=je.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>250){let t={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}return je.errors=e,s===0}je.evaluated={dynamicProps:!1,dynamicItems:!1};function mt(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=mt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(
r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),s++}return mt.errors=e,s===0}mt.evaluated={dynamicProps:!1,dynamicItems:!1};function ct(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,a=ct.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>32){let t={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[t]:e.push(t),s++}if(P(r)<2){let t={instancePath:i,schemaPath:"#/minLe\
ngth",keyword:"minLength",params:{limit:2}};e===null?e=[t]:e.push(t),s++}if(!Ot.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),s++}return ct.errors=e,s===0}ct.evaluated={dynamicProps:!1,dynamicItems:!1};var pn=new RegExp("^[A-Za-z0-9_.:-]{1,60}$","u");function vi(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=vi.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let o={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"title"}};e===null?e=[o]:e.push(o),s++}if(r.protocol===void 0||!y.call(r,"protocol")){let o={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"protocol"}};e===null?e=[o]:e.push(o),s++}if(r.url===void 0||!y.call(r,"url")){let o={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"url"}};e===null?e=[o]:e.push(o),s++}if(r.publisher===void 0||!y.call(r,"publisher")){let o={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"publisher"}};e===null?e=[o]:e.push(o),s++}if(r.enabled===void 0||!y.call(r,"enabled")){let o={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"enabled"}};e===null?e=[o]:e.push(o),s++}if(r.schedule===void 0||!y.call(r,"schedule")){let o={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"schedule"}};e===null?e=[o]:e.push(o),s++}for(let o of Object.keys(r))if(!y.call(
Ji.properties,o)){let m={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[m]:e.push(
m),s++}if(r.title!==void 0&&y.call(r,"title")&&(ot(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===
null?ot.errors:e.concat(ot.errors),s=e.length)),r.protocol!==void 0&&y.call(r,"protocol")){let o=r.protocol;if(!(o==="ckan"||o==="datapress"||o==="dcat"||o==="d\
cat-us"||o==="arcgis-hub"||o==="socrata"||o==="opendatasoft"||o==="csw"||o==="ogc-records"||o==="jkan"||o==="register")){let m={instancePath:i+"/protocol",schemaPath:"\
#/properties/protocol/enum",keyword:"enum",params:{allowedValues:Ji.properties.protocol.enum}};e===null?e=[m]:e.push(m),s++}}if(r.url!==void 0&&y.call(r,"url")&&
(pt(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?pt.errors:e.concat(pt.errors),s=e.length)),r.publisher!==
void 0&&y.call(r,"publisher")&&(K(r.publisher,{instancePath:i+"/publisher",parentData:r,parentDataProperty:"publisher",rootData:u,dynamicAnchors:f})||(e=e===null?
K.errors:e.concat(K.errors),s=e.length)),r.enabled!==void 0&&y.call(r,"enabled")&&typeof r.enabled!="boolean"){let o={instancePath:i+"/enabled",schemaPath:"#/pr\
operties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),s++}if(r.schedule!==void 0&&y.call(r,"schedule")){let o=r.schedule;if(!(o===
"daily"||o==="weekly"||o==="monthly")){let m={instancePath:i+"/schedule",schemaPath:"#/properties/schedule/enum",keyword:"enum",params:{allowedValues:Ji.properties.
schedule.enum}};e===null?e=[m]:e.push(m),s++}}if(r.filters!==void 0&&y.call(r,"filters")){let o=r.filters;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.
keys(o).length<1){let m={instancePath:i+"/filters",schemaPath:"#/properties/filters/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[m]:e.push(
m),s++}for(let m of Object.keys(o))if(!(m==="include"||m==="exclude")){let l={instancePath:i+"/filters",schemaPath:"#/properties/filters/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m}};e===null?e=[l]:e.push(l),s++}if(o.include!==void 0&&y.call(o,"include")){let m=o.include;if(m&&typeof m=="o\
bject"&&!Array.isArray(m)){if(Object.keys(m).length>20){let l={instancePath:i+"/filters/include",schemaPath:"#/properties/filters/properties/include/maxProperti\
es",keyword:"maxProperties",params:{limit:20}};e===null?e=[l]:e.push(l),s++}for(let l of Object.keys(m)){let p=s;if(typeof l=="string"&&!pn.test(l)){let c={instancePath:i+
"/filters/include",schemaPath:"#/properties/filters/properties/include/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.:-]{1,60}$"},propertyName:l};
e===null?e=[c]:e.push(c),s++}var t=p===s;if(!t){let c={instancePath:i+"/filters/include",schemaPath:"#/properties/filters/properties/include/propertyNames",keyword:"\
propertyNames",params:{propertyName:l}};e===null?e=[c]:e.push(c),s++}}for(let l of Object.keys(m)){let p=m[l];if(Array.isArray(p)){if(p.length>100){let b={instancePath:i+
"/filters/include/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/include/additionalProperties/maxItems",keyword:"maxItem\
s",params:{limit:100}};e===null?e=[b]:e.push(b),s++}if(p.length<1){let b={instancePath:i+"/filters/include/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/filters/properties/include/additionalProperties/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),s++}let c=p.length;for(let b=0;b<
c;b++)je(p[b],{instancePath:i+"/filters/include/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+b,parentData:p,parentDataProperty:b,rootData:u,dynamicAnchors:f})||
(e=e===null?je.errors:e.concat(je.errors),s=e.length);let h=p.length,D;if(h>1){e:for(;h--;)for(D=h;D--;)if(B(p[h],p[D])){let b={instancePath:i+"/filters/include\
/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/include/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{
i:h,j:D}};e===null?e=[b]:e.push(b),s++;break e}}}else{let c={instancePath:i+"/filters/include/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/filters/properties/include/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),s++}}}else{let l={instancePath:i+"/filter\
s/include",schemaPath:"#/properties/filters/properties/include/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}if(o.exclude!==void 0&&
y.call(o,"exclude")){let m=o.exclude;if(m&&typeof m=="object"&&!Array.isArray(m)){if(Object.keys(m).length>20){let l={instancePath:i+"/filters/exclude",schemaPath:"\
#/properties/filters/properties/exclude/maxProperties",keyword:"maxProperties",params:{limit:20}};e===null?e=[l]:e.push(l),s++}for(let l of Object.keys(m)){let p=s;
if(typeof l=="string"&&!pn.test(l)){let c={instancePath:i+"/filters/exclude",schemaPath:"#/properties/filters/properties/exclude/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_.:-]{1,60}$"},propertyName:l};e===null?e=[c]:e.push(c),s++}var n=p===s;if(!n){let c={instancePath:i+"/filters/exclude",schemaPath:"\
#/properties/filters/properties/exclude/propertyNames",keyword:"propertyNames",params:{propertyName:l}};e===null?e=[c]:e.push(c),s++}}for(let l of Object.keys(m)){
let p=m[l];if(Array.isArray(p)){if(p.length>100){let b={instancePath:i+"/filters/exclude/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fil\
ters/properties/exclude/additionalProperties/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[b]:e.push(b),s++}if(p.length<1){let b={instancePath:i+
"/filters/exclude/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/exclude/additionalProperties/minItems",keyword:"minItem\
s",params:{limit:1}};e===null?e=[b]:e.push(b),s++}let c=p.length;for(let b=0;b<c;b++)je(p[b],{instancePath:i+"/filters/exclude/"+l.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+b,parentData:p,parentDataProperty:b,rootData:u,dynamicAnchors:f})||(e=e===null?je.errors:e.concat(je.errors),s=e.length);let h=p.length,D;if(h>1){e:for(;h--;)
for(D=h;D--;)if(B(p[h],p[D])){let b={instancePath:i+"/filters/exclude/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/exc\
lude/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i:h,j:D}};e===null?e=[b]:e.push(b),s++;break e}}}else{let c={instancePath:i+"/filters/exclu\
de/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/exclude/additionalProperties/type",keyword:"type",params:{type:"array"}};
e===null?e=[c]:e.push(c),s++}}}else{let l={instancePath:i+"/filters/exclude",schemaPath:"#/properties/filters/properties/exclude/type",keyword:"type",params:{type:"\
object"}};e===null?e=[l]:e.push(l),s++}}}else{let m={instancePath:i+"/filters",schemaPath:"#/properties/filters/type",keyword:"type",params:{type:"object"}};e===
null?e=[m]:e.push(m),s++}}if(r.mappings!==void 0&&y.call(r,"mappings")){let o=r.mappings;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length<1){
let m={instancePath:i+"/mappings",schemaPath:"#/properties/mappings/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[m]:e.push(m),s++}for(let m of Object.
keys(o))if(!(m==="themes"||m==="licences"||m==="formats"||m==="frequencies")){let l={instancePath:i+"/mappings",schemaPath:"#/properties/mappings/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[l]:e.push(l),s++}if(o.themes!==void 0&&y.call(o,"themes")){let m=o.themes;if(m&&
typeof m=="object"&&!Array.isArray(m)){if(Object.keys(m).length>500){let l={instancePath:i+"/mappings/themes",schemaPath:"#/properties/mappings/properties/theme\
s/maxProperties",keyword:"maxProperties",params:{limit:500}};e===null?e=[l]:e.push(l),s++}for(let l of Object.keys(m))K(m[l],{instancePath:i+"/mappings/themes/"+
l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)}else{
let l={instancePath:i+"/mappings/themes",schemaPath:"#/properties/mappings/properties/themes/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(
l),s++}}if(o.licences!==void 0&&y.call(o,"licences")){let m=o.licences;if(m&&typeof m=="object"&&!Array.isArray(m)){if(Object.keys(m).length>500){let l={instancePath:i+
"/mappings/licences",schemaPath:"#/properties/mappings/properties/licences/maxProperties",keyword:"maxProperties",params:{limit:500}};e===null?e=[l]:e.push(l),s++}
for(let l of Object.keys(m))K(m[l],{instancePath:i+"/mappings/licences/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:l,rootData:u,dynamicAnchors:f})||
(e=e===null?K.errors:e.concat(K.errors),s=e.length)}else{let l={instancePath:i+"/mappings/licences",schemaPath:"#/properties/mappings/properties/licences/type",
keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}if(o.formats!==void 0&&y.call(o,"formats")){let m=o.formats;if(m&&typeof m=="object"&&!Array.
isArray(m)){if(Object.keys(m).length>500){let l={instancePath:i+"/mappings/formats",schemaPath:"#/properties/mappings/properties/formats/maxProperties",keyword:"\
maxProperties",params:{limit:500}};e===null?e=[l]:e.push(l),s++}for(let l of Object.keys(m))K(m[l],{instancePath:i+"/mappings/formats/"+l.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:m,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)}else{let l={instancePath:i+"/ma\
ppings/formats",schemaPath:"#/properties/mappings/properties/formats/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}if(o.frequencies!==
void 0&&y.call(o,"frequencies")){let m=o.frequencies;if(m&&typeof m=="object"&&!Array.isArray(m)){if(Object.keys(m).length>500){let l={instancePath:i+"/mappings\
/frequencies",schemaPath:"#/properties/mappings/properties/frequencies/maxProperties",keyword:"maxProperties",params:{limit:500}};e===null?e=[l]:e.push(l),s++}for(let l of Object.
keys(m))K(m[l],{instancePath:i+"/mappings/frequencies/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:l,rootData:u,dynamicAnchors:f})||
(e=e===null?K.errors:e.concat(K.errors),s=e.length)}else{let l={instancePath:i+"/mappings/frequencies",schemaPath:"#/properties/mappings/properties/frequencies/\
type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let m={instancePath:i+"/mappings",schemaPath:"#/properties/mappings/type",keyword:"\
type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}}if(r.defaults!==void 0&&y.call(r,"defaults")){let o=r.defaults;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(Object.keys(o).length<1){let m={instancePath:i+"/defaults",schemaPath:"#/properties/defaults/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[m]:e.push(m),s++}for(let m of Object.keys(o))if(!(m==="themes"||m==="licence"||m==="frequency"||m==="places")){let l={instancePath:i+"/defaults",schemaPath:"\
#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[l]:e.push(l),s++}if(o.themes!==void 0&&y.call(
o,"themes")){let m=o.themes;if(Array.isArray(m)){if(m.length>6){let h={instancePath:i+"/defaults/themes",schemaPath:"#/properties/defaults/properties/themes/max\
Items",keyword:"maxItems",params:{limit:6}};e===null?e=[h]:e.push(h),s++}if(m.length<1){let h={instancePath:i+"/defaults/themes",schemaPath:"#/properties/defaul\
ts/properties/themes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[h]:e.push(h),s++}let l=m.length;for(let h=0;h<l;h++)K(m[h],{instancePath:i+"/def\
aults/themes/"+h,parentData:m,parentDataProperty:h,rootData:u,dynamicAnchors:f})||(e=e===null?K.errors:e.concat(K.errors),s=e.length);let p=m.length,c;if(p>1){e:
for(;p--;)for(c=p;c--;)if(B(m[p],m[c])){let h={instancePath:i+"/defaults/themes",schemaPath:"#/properties/defaults/properties/themes/uniqueItems",keyword:"uniqu\
eItems",params:{i:p,j:c}};e===null?e=[h]:e.push(h),s++;break e}}}else{let l={instancePath:i+"/defaults/themes",schemaPath:"#/properties/defaults/properties/them\
es/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}if(o.licence!==void 0&&y.call(o,"licence")&&(mt(o.licence,{instancePath:i+"/default\
s/licence",parentData:o,parentDataProperty:"licence",rootData:u,dynamicAnchors:f})||(e=e===null?mt.errors:e.concat(mt.errors),s=e.length)),o.frequency!==void 0&&
y.call(o,"frequency")&&(K(o.frequency,{instancePath:i+"/defaults/frequency",parentData:o,parentDataProperty:"frequency",rootData:u,dynamicAnchors:f})||(e=e===null?
K.errors:e.concat(K.errors),s=e.length)),o.places!==void 0&&y.call(o,"places")){let m=o.places;if(Array.isArray(m)){if(m.length>100){let h={instancePath:i+"/def\
aults/places",schemaPath:"#/properties/defaults/properties/places/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[h]:e.push(h),s++}if(m.length<1){let h={
instancePath:i+"/defaults/places",schemaPath:"#/properties/defaults/properties/places/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[h]:e.push(h),s++}
let l=m.length;for(let h=0;h<l;h++)ct(m[h],{instancePath:i+"/defaults/places/"+h,parentData:m,parentDataProperty:h,rootData:u,dynamicAnchors:f})||(e=e===null?ct.
errors:e.concat(ct.errors),s=e.length);let p=m.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(B(m[p],m[c])){let h={instancePath:i+"/defaults/places",schemaPath:"#\
/properties/defaults/properties/places/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[h]:e.push(h),s++;break e}}}else{let l={instancePath:i+"/\
defaults/places",schemaPath:"#/properties/defaults/properties/places/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}}else{let m={instancePath:i+
"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}}if(r.limits!==void 0&&y.call(r,"limits")){
let o=r.limits;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length<1){let m={instancePath:i+"/limits",schemaPath:"#/properties/limits/minPrope\
rties",keyword:"minProperties",params:{limit:1}};e===null?e=[m]:e.push(m),s++}for(let m of Object.keys(o))if(!(m==="records"||m==="bytes")){let l={instancePath:i+
"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[l]:e.push(l),s++}if(o.
records!==void 0&&y.call(o,"records")){let m=o.records;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let l={instancePath:i+"/limits/records",schemaPath:"\
#/properties/limits/properties/records/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}if(typeof m=="number"&&isFinite(m)){if(m>1e5||
isNaN(m)){let l={instancePath:i+"/limits/records",schemaPath:"#/properties/limits/properties/records/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5}};
e===null?e=[l]:e.push(l),s++}if(m<1||isNaN(m)){let l={instancePath:i+"/limits/records",schemaPath:"#/properties/limits/properties/records/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:1}};e===null?e=[l]:e.push(l),s++}}}if(o.bytes!==void 0&&y.call(o,"bytes")){let m=o.bytes;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m)&&isFinite(m))){let l={instancePath:i+"/limits/bytes",schemaPath:"#/properties/limits/properties/bytes/type",keyword:"type",params:{type:"integer"}};e===null?
e=[l]:e.push(l),s++}if(typeof m=="number"&&isFinite(m)){if(m>1e9||isNaN(m)){let l={instancePath:i+"/limits/bytes",schemaPath:"#/properties/limits/properties/byt\
es/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}};e===null?e=[l]:e.push(l),s++}if(m<1e3||isNaN(m)){let l={instancePath:i+"/limits/bytes",schemaPath:"\
#/properties/limits/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1e3}};e===null?e=[l]:e.push(l),s++}}}}else{let m={instancePath:i+"\
/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}}}else{let o={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}return vi.errors=e,s===0}vi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Sn=xi;var Un=new RegExp("^[^A-Z]+$","u");function xi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=xi.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.synonyms===void 0||!y.call(r,"syno\
nyms")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"synonyms"}};e===null?e=[t]:e.push(t),s++}if(r.acronyms===void 0||
!y.call(r,"acronyms")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acronyms"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.
keys(r))if(!(t==="synonyms"||t==="acronyms")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[n]:e.push(n),s++}if(r.synonyms!==void 0&&y.call(r,"synonyms")){let t=r.synonyms;if(Array.isArray(t)){if(t.length>1e3){let o={instancePath:i+"/synony\
ms",schemaPath:"#/properties/synonyms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++){let m=t[o];
if(Array.isArray(m)){if(m.length>20){let h={instancePath:i+"/synonyms/"+o,schemaPath:"#/properties/synonyms/items/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[h]:e.push(h),s++}if(m.length<2){let h={instancePath:i+"/synonyms/"+o,schemaPath:"#/properties/synonyms/items/minItems",keyword:"minItems",params:{limit:2}};
e===null?e=[h]:e.push(h),s++}let l=m.length;for(let h=0;h<l;h++){let D=m[h];if(typeof D=="string"){if(P(D)>60){let b={instancePath:i+"/synonyms/"+o+"/"+h,schemaPath:"\
#/properties/synonyms/items/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[b]:e.push(b),s++}if(P(D)<2){let b={instancePath:i+"/synonyms/"+o+
"/"+h,schemaPath:"#/properties/synonyms/items/items/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[b]:e.push(b),s++}if(!Un.test(D)){let b={instancePath:i+
"/synonyms/"+o+"/"+h,schemaPath:"#/properties/synonyms/items/items/pattern",keyword:"pattern",params:{pattern:"^[^A-Z]+$"}};e===null?e=[b]:e.push(b),s++}}else{let b={
instancePath:i+"/synonyms/"+o+"/"+h,schemaPath:"#/properties/synonyms/items/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),s++}}let p=m.
length,c;if(p>1){let h={};for(;p--;){let D=m[p];if(typeof D=="string"){if(typeof h[D]=="number"){c=h[D];let b={instancePath:i+"/synonyms/"+o,schemaPath:"#/prope\
rties/synonyms/items/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[b]:e.push(b),s++;break}h[D]=p}}}}else{let l={instancePath:i+"/synonyms/"+o,
schemaPath:"#/properties/synonyms/items/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/synonyms",schemaPath:"\
#/properties/synonyms/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.acronyms!==void 0&&y.call(r,"acronyms")){let t=r.acronyms;if(Array.
isArray(t)){if(t.length>1e3){let l={instancePath:i+"/acronyms",schemaPath:"#/properties/acronyms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[l]:
e.push(l),s++}let n=t.length;for(let l=0;l<n;l++){let p=t[l];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.acronym===void 0||!y.call(p,"acronym")){let c={instancePath:i+
"/acronyms/"+l,schemaPath:"#/properties/acronyms/items/required",keyword:"required",params:{missingProperty:"acronym"}};e===null?e=[c]:e.push(c),s++}if(p.meaning===
void 0||!y.call(p,"meaning")){let c={instancePath:i+"/acronyms/"+l,schemaPath:"#/properties/acronyms/items/required",keyword:"required",params:{missingProperty:"\
meaning"}};e===null?e=[c]:e.push(c),s++}for(let c of Object.keys(p))if(!(c==="acronym"||c==="meaning"||c==="description")){let h={instancePath:i+"/acronyms/"+l,
schemaPath:"#/properties/acronyms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[h]:e.push(h),s++}if(p.acronym!==
void 0&&y.call(p,"acronym")){let c=p.acronym;if(typeof c=="string"){if(P(c)>20){let h={instancePath:i+"/acronyms/"+l+"/acronym",schemaPath:"#/properties/acronym\
s/items/properties/acronym/maxLength",keyword:"maxLength",params:{limit:20}};e===null?e=[h]:e.push(h),s++}if(P(c)<2){let h={instancePath:i+"/acronyms/"+l+"/acro\
nym",schemaPath:"#/properties/acronyms/items/properties/acronym/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+
"/acronyms/"+l+"/acronym",schemaPath:"#/properties/acronyms/items/properties/acronym/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}
if(p.meaning!==void 0&&y.call(p,"meaning")){let c=p.meaning;if(typeof c=="string"){if(P(c)>120){let h={instancePath:i+"/acronyms/"+l+"/meaning",schemaPath:"#/pr\
operties/acronyms/items/properties/meaning/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[h]:e.push(h),s++}if(P(c)<3){let h={instancePath:i+"/ac\
ronyms/"+l+"/meaning",schemaPath:"#/properties/acronyms/items/properties/meaning/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[h]:e.push(h),s++}}else{
let h={instancePath:i+"/acronyms/"+l+"/meaning",schemaPath:"#/properties/acronyms/items/properties/meaning/type",keyword:"type",params:{type:"string"}};e===null?
e=[h]:e.push(h),s++}}if(p.description!==void 0&&y.call(p,"description")){let c=p.description;if(typeof c=="string"){if(P(c)>500){let h={instancePath:i+"/acronym\
s/"+l+"/description",schemaPath:"#/properties/acronyms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[h]:e.push(h),
s++}if(P(c)<5){let h={instancePath:i+"/acronyms/"+l+"/description",schemaPath:"#/properties/acronyms/items/properties/description/minLength",keyword:"minLength",
params:{limit:5}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/acronyms/"+l+"/description",schemaPath:"#/properties/acronyms/items/properties/desc\
ription/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}}else{let c={instancePath:i+"/acronyms/"+l,schemaPath:"#/properties/acronyms/\
items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),s++}}let o=t.length,m;if(o>1){e:for(;o--;)for(m=o;m--;)if(B(t[o],t[m])){let l={instancePath:i+
"/acronyms",schemaPath:"#/properties/acronyms/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[l]:e.push(l),s++;break e}}}else{let n={instancePath:i+
"/acronyms",schemaPath:"#/properties/acronyms/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return xi.errors=e,s===0}xi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zn=bi;function ut(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=ut.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ut.errors=e,s===0}ut.evaluated={dynamicProps:!1,
dynamicItems:!1};function ft(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=ft.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};
e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.
test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ft.errors=e,s===0}ft.evaluated={dynamicProps:!1,dynamicItems:!1};var Nt=Qi["web-iri"];function yt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=yt.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLen\
gth",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}if(!Nt(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"web-iri"}};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return yt.errors=e,s===0}
yt.evaluated={dynamicProps:!1,dynamicItems:!1};function ht(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
s=0,a=ht.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>250){let t={instancePath:i,schemaPath:"#/max\
Length",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ht.
errors=e,s===0}ht.evaluated={dynamicProps:!1,dynamicItems:!1};function bi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=bi.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||
!y.call(r,"title")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[t]:e.push(t),s++}if(r.description===
void 0||!y.call(r,"description")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[t]:e.push(
t),s++}if(r.terms===void 0||!y.call(r,"terms")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"terms"}};e===null?e=[t]:
e.push(t),s++}for(let t of Object.keys(r))if(!(t==="title"||t==="description"||t==="terms")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),s++}if(r.title!==void 0&&y.call(r,"title")){let t=r.title;if(typeof t=="string"){if(P(
t)>120){let n={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[n]:e.push(n),s++}if(P(t)<2){
let n={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.description!==void 0&&y.call(r,"descript\
ion")&&(ut(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?ut.errors:e.concat(
ut.errors),s=e.length)),r.terms!==void 0&&y.call(r,"terms")){let t=r.terms;if(Array.isArray(t)){if(t.length>1e3){let l={instancePath:i+"/terms",schemaPath:"#/pr\
operties/terms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/terms",schemaPath:"#/propert\
ies/terms/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let n=t.length;for(let l=0;l<n;l++){let p=t[l];if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.id===void 0||!y.call(p,"id")){let c={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[c]:e.push(c),s++}if(p.label===void 0||!y.call(p,"label")){let c={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"\
required",params:{missingProperty:"label"}};e===null?e=[c]:e.push(c),s++}if(p.description===void 0||!y.call(p,"description")){let c={instancePath:i+"/terms/"+l,
schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[c]:e.push(c),s++}for(let c of Object.keys(
p))if(!(c==="id"||c==="label"||c==="description"||c==="iri"||c==="legalBasis")){let h={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[h]:e.push(h),s++}if(p.id!==void 0&&y.call(p,"id")&&(ft(p.id,{instancePath:i+
"/terms/"+l+"/id",parentData:p,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?ft.errors:e.concat(ft.errors),s=e.length)),p.label!==void 0&&y.
call(p,"label")){let c=p.label;if(typeof c=="string"){if(P(c)>120){let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/la\
bel/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[h]:e.push(h),s++}if(P(c)<1){let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properti\
es/terms/items/properties/label/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"\
#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}if(p.description!==void 0&&y.call(p,"descri\
ption")){let c=p.description;if(typeof c=="string"){if(P(c)>500){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/propertie\
s/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[h]:e.push(h),s++}if(P(c)<5){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"\
#/properties/terms/items/properties/description/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/term\
s/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}p.iri!==
void 0&&y.call(p,"iri")&&(yt(p.iri,{instancePath:i+"/terms/"+l+"/iri",parentData:p,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?yt.errors:
e.concat(yt.errors),s=e.length)),p.legalBasis!==void 0&&y.call(p,"legalBasis")&&(ht(p.legalBasis,{instancePath:i+"/terms/"+l+"/legalBasis",parentData:p,parentDataProperty:"\
legalBasis",rootData:u,dynamicAnchors:f})||(e=e===null?ht.errors:e.concat(ht.errors),s=e.length))}else{let c={instancePath:i+"/terms/"+l,schemaPath:"#/propertie\
s/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),s++}}let o=t.length,m;if(o>1){e:for(;o--;)for(m=o;m--;)if(B(t[o],t[m])){let l={
instancePath:i+"/terms",schemaPath:"#/properties/terms/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[l]:e.push(l),s++;break e}}}else{let n={instancePath:i+
"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return bi.errors=e,s===0}bi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vn=Ii,Gn={
$schema:"https://json-schema.org/draft/2020-12/schema",$id:"vocabulary-formats.schema.json",type:"object",additionalProperties:!1,required:["title","description",
"terms"],properties:{title:{type:"string",minLength:2,maxLength:120},description:{$ref:"common.schema.json#/$defs/paragraph"},terms:{type:"array",minItems:1,maxItems:1e3,
uniqueItems:!0,items:{type:"object",additionalProperties:!1,required:["id","label","description","machineReadable"],properties:{id:{$ref:"common.schema.json#/$d\
efs/termId"},label:{type:"string",minLength:1,maxLength:120},description:{type:"string",minLength:5,maxLength:500},iri:{$ref:"common.schema.json#/$defs/iri"},mediaTypes:{
type:"array",minItems:1,maxItems:10,uniqueItems:!0,items:{type:"string",maxLength:120,pattern:"^[a-z]+/[A-Za-z0-9.+_-]+$"}},extensions:{type:"array",minItems:1,
maxItems:10,uniqueItems:!0,items:{type:"string",maxLength:12,pattern:"^[a-z0-9.]+$"}},machineReadable:{type:"boolean"},opensWith:{type:"string",minLength:3,maxLength:160},
altLabels:{type:"array",minItems:1,maxItems:30,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:60}}}}}}};function dt(r,{instancePath:i="",parentData:w,
parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=dt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r==
"string"){if(P(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}return dt.errors=e,s===0}dt.evaluated={dynamicProps:!1,dynamicItems:!1};function gt(r,{instancePath:i="",parentData:w,
parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=gt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r==
"string"){if(P(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}return gt.errors=e,s===0}gt.evaluated={dynamicProps:!1,dynamicItems:!1};function Pt(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Pt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(
r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}if(!Nt(r)){let t={instancePath:i,schemaPath:"\
#/format",keyword:"format",params:{format:"web-iri"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}return Pt.errors=e,s===0}Pt.evaluated={dynamicProps:!1,dynamicItems:!1};var Kn=new RegExp("^[a-z0-9.]+$","u");function Ii(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Ii.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"title"}};e===null?e=[t]:e.push(t),s++}if(r.description===void 0||!y.call(r,"description")){let t={instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"description"}};e===null?e=[t]:e.push(t),s++}if(r.terms===void 0||!y.call(r,"terms")){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"terms"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t==="title"||t==="description"||t===
"terms")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),s++}if(r.
title!==void 0&&y.call(r,"title")){let t=r.title;if(typeof t=="string"){if(P(t)>120){let n={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"\
maxLength",params:{limit:120}};e===null?e=[n]:e.push(n),s++}if(P(t)<2){let n={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLeng\
th",params:{limit:2}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),s++}}if(r.description!==void 0&&y.call(r,"description")&&(dt(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"\
description",rootData:u,dynamicAnchors:f})||(e=e===null?dt.errors:e.concat(dt.errors),s=e.length)),r.terms!==void 0&&y.call(r,"terms")){let t=r.terms;if(Array.isArray(
t)){if(t.length>1e3){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[l]:e.push(l),s++}
if(t.length<1){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let n=t.
length;for(let l=0;l<n;l++){let p=t[l];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.id===void 0||!y.call(p,"id")){let c={instancePath:i+"/terms/"+l,schemaPath:"\
#/properties/terms/items/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[c]:e.push(c),s++}if(p.label===void 0||!y.call(p,"label")){let c={
instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[c]:e.push(c),s++}if(p.
description===void 0||!y.call(p,"description")){let c={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"\
description"}};e===null?e=[c]:e.push(c),s++}if(p.machineReadable===void 0||!y.call(p,"machineReadable")){let c={instancePath:i+"/terms/"+l,schemaPath:"#/propert\
ies/terms/items/required",keyword:"required",params:{missingProperty:"machineReadable"}};e===null?e=[c]:e.push(c),s++}for(let c of Object.keys(p))if(!y.call(Gn.
properties.terms.items.properties,c)){let h={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:c}};e===null?e=[h]:e.push(h),s++}if(p.id!==void 0&&y.call(p,"id")&&(gt(p.id,{instancePath:i+"/terms/"+l+"/id",parentData:p,parentDataProperty:"\
id",rootData:u,dynamicAnchors:f})||(e=e===null?gt.errors:e.concat(gt.errors),s=e.length)),p.label!==void 0&&y.call(p,"label")){let c=p.label;if(typeof c=="strin\
g"){if(P(c)>120){let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[h]:e.push(h),s++}if(P(c)<1){let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/minLength",keyword:"min\
Length",params:{limit:1}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}if(p.description!==void 0&&y.call(p,"description")){let c=p.description;if(typeof c=="s\
tring"){if(P(c)>500){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/maxLength",keyword:"maxLength",
params:{limit:500}};e===null?e=[h]:e.push(h),s++}if(P(c)<5){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/des\
cription/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/prop\
erties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}if(p.iri!==void 0&&y.call(p,"iri")&&(Pt(p.iri,
{instancePath:i+"/terms/"+l+"/iri",parentData:p,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?Pt.errors:e.concat(Pt.errors),s=e.length)),p.
mediaTypes!==void 0&&y.call(p,"mediaTypes")){let c=p.mediaTypes;if(Array.isArray(c)){if(c.length>10){let x={instancePath:i+"/terms/"+l+"/mediaTypes",schemaPath:"\
#/properties/terms/items/properties/mediaTypes/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[x]:e.push(x),s++}if(c.length<1){let x={instancePath:i+
"/terms/"+l+"/mediaTypes",schemaPath:"#/properties/terms/items/properties/mediaTypes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),s++}
let h=c.length;for(let x=0;x<h;x++){let E=c[x];if(typeof E=="string"){if(P(E)>120){let A={instancePath:i+"/terms/"+l+"/mediaTypes/"+x,schemaPath:"#/properties/t\
erms/items/properties/mediaTypes/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[A]:e.push(A),s++}if(!Xi.test(E)){let A={instancePath:i+"/t\
erms/"+l+"/mediaTypes/"+x,schemaPath:"#/properties/terms/items/properties/mediaTypes/items/pattern",keyword:"pattern",params:{pattern:"^[a-z]+/[A-Za-z0-9.+_-]+$"}};
e===null?e=[A]:e.push(A),s++}}else{let A={instancePath:i+"/terms/"+l+"/mediaTypes/"+x,schemaPath:"#/properties/terms/items/properties/mediaTypes/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[A]:e.push(A),s++}}let D=c.length,b;if(D>1){let x={};for(;D--;){let E=c[D];if(typeof E=="string"){if(typeof x[E]=="numb\
er"){b=x[E];let A={instancePath:i+"/terms/"+l+"/mediaTypes",schemaPath:"#/properties/terms/items/properties/mediaTypes/uniqueItems",keyword:"uniqueItems",params:{
i:D,j:b}};e===null?e=[A]:e.push(A),s++;break}x[E]=D}}}}else{let h={instancePath:i+"/terms/"+l+"/mediaTypes",schemaPath:"#/properties/terms/items/properties/medi\
aTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}if(p.extensions!==void 0&&y.call(p,"extensions")){let c=p.extensions;if(Array.isArray(
c)){if(c.length>10){let x={instancePath:i+"/terms/"+l+"/extensions",schemaPath:"#/properties/terms/items/properties/extensions/maxItems",keyword:"maxItems",params:{
limit:10}};e===null?e=[x]:e.push(x),s++}if(c.length<1){let x={instancePath:i+"/terms/"+l+"/extensions",schemaPath:"#/properties/terms/items/properties/extension\
s/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),s++}let h=c.length;for(let x=0;x<h;x++){let E=c[x];if(typeof E=="string"){if(P(E)>12){
let A={instancePath:i+"/terms/"+l+"/extensions/"+x,schemaPath:"#/properties/terms/items/properties/extensions/items/maxLength",keyword:"maxLength",params:{limit:12}};
e===null?e=[A]:e.push(A),s++}if(!Kn.test(E)){let A={instancePath:i+"/terms/"+l+"/extensions/"+x,schemaPath:"#/properties/terms/items/properties/extensions/items\
/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9.]+$"}};e===null?e=[A]:e.push(A),s++}}else{let A={instancePath:i+"/terms/"+l+"/extensions/"+x,schemaPath:"#\
/properties/terms/items/properties/extensions/items/type",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),s++}}let D=c.length,b;if(D>1){let x={};
for(;D--;){let E=c[D];if(typeof E=="string"){if(typeof x[E]=="number"){b=x[E];let A={instancePath:i+"/terms/"+l+"/extensions",schemaPath:"#/properties/terms/ite\
ms/properties/extensions/uniqueItems",keyword:"uniqueItems",params:{i:D,j:b}};e===null?e=[A]:e.push(A),s++;break}x[E]=D}}}}else{let h={instancePath:i+"/terms/"+
l+"/extensions",schemaPath:"#/properties/terms/items/properties/extensions/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}if(p.machineReadable!==
void 0&&y.call(p,"machineReadable")&&typeof p.machineReadable!="boolean"){let c={instancePath:i+"/terms/"+l+"/machineReadable",schemaPath:"#/properties/terms/it\
ems/properties/machineReadable/type",keyword:"type",params:{type:"boolean"}};e===null?e=[c]:e.push(c),s++}if(p.opensWith!==void 0&&y.call(p,"opensWith")){let c=p.
opensWith;if(typeof c=="string"){if(P(c)>160){let h={instancePath:i+"/terms/"+l+"/opensWith",schemaPath:"#/properties/terms/items/properties/opensWith/maxLength",
keyword:"maxLength",params:{limit:160}};e===null?e=[h]:e.push(h),s++}if(P(c)<3){let h={instancePath:i+"/terms/"+l+"/opensWith",schemaPath:"#/properties/terms/it\
ems/properties/opensWith/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/terms/"+l+"/opensWith",schemaPath:"\
#/properties/terms/items/properties/opensWith/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}if(p.altLabels!==void 0&&y.call(p,"altL\
abels")){let c=p.altLabels;if(Array.isArray(c)){if(c.length>30){let x={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/a\
ltLabels/maxItems",keyword:"maxItems",params:{limit:30}};e===null?e=[x]:e.push(x),s++}if(c.length<1){let x={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"\
#/properties/terms/items/properties/altLabels/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),s++}let h=c.length;for(let x=0;x<h;x++){let E=c[x];
if(typeof E=="string"){if(P(E)>60){let A={instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms/items/properties/altLabels/items/maxLength",
keyword:"maxLength",params:{limit:60}};e===null?e=[A]:e.push(A),s++}if(P(E)<1){let A={instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms/\
items/properties/altLabels/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[A]:e.push(A),s++}}else{let A={instancePath:i+"/terms/"+l+"/altLabe\
ls/"+x,schemaPath:"#/properties/terms/items/properties/altLabels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),s++}}let D=c.length,
b;if(D>1){let x={};for(;D--;){let E=c[D];if(typeof E=="string"){if(typeof x[E]=="number"){b=x[E];let A={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/pr\
operties/terms/items/properties/altLabels/uniqueItems",keyword:"uniqueItems",params:{i:D,j:b}};e===null?e=[A]:e.push(A),s++;break}x[E]=D}}}}else{let h={instancePath:i+
"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}}else{
let c={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),s++}}let o=t.length,
m;if(o>1){e:for(;o--;)for(m=o;m--;)if(B(t[o],t[m])){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/uniqueItems",keyword:"uniqueItems",params:{i:o,
j:m}};e===null?e=[l]:e.push(l),s++;break e}}}else{let n={instancePath:i+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ii.errors=e,
s===0}Ii.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wn=Li;function wt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=wt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return wt.errors=e,s===0}wt.evaluated={dynamicProps:!1,
dynamicItems:!1};function kt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=kt.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};
e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.
test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return kt.errors=e,s===0}kt.evaluated={dynamicProps:!1,dynamicItems:!1};
function vt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=vt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[t]:e.push(t),s++}if(!Nt(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"web-iri"}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return vt.errors=e,s===0}vt.evaluated={dynamicProps:!1,
dynamicItems:!1};function xt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=xt.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>32){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};
e===null?e=[t]:e.push(t),s++}if(!un.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0\
-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}return xt.errors=e,s===0}xt.evaluated={dynamicProps:!1,dynamicItems:!1};function Li(r,{instancePath:i="",parentData:w,
parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Li.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
title"}};e===null?e=[t]:e.push(t),s++}if(r.description===void 0||!y.call(r,"description")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"description"}};e===null?e=[t]:e.push(t),s++}if(r.terms===void 0||!y.call(r,"terms")){let t={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"terms"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t==="title"||t==="description"||t==="terms")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),s++}if(r.title!==void 0&&y.call(r,"ti\
tle")){let t=r.title;if(typeof t=="string"){if(P(t)>120){let n={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[n]:e.push(n),s++}if(P(t)<2){let n={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:2}};e===null?
e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}
if(r.description!==void 0&&y.call(r,"description")&&(wt(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||
(e=e===null?wt.errors:e.concat(wt.errors),s=e.length)),r.terms!==void 0&&y.call(r,"terms")){let t=r.terms;if(Array.isArray(t)){if(t.length>1e3){let l={instancePath:i+
"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/ter\
ms",schemaPath:"#/properties/terms/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let n=t.length;for(let l=0;l<n;l++){let p=t[l];if(p&&
typeof p=="object"&&!Array.isArray(p)){if(p.id===void 0||!y.call(p,"id")){let c={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"\
required",params:{missingProperty:"id"}};e===null?e=[c]:e.push(c),s++}if(p.label===void 0||!y.call(p,"label")){let c={instancePath:i+"/terms/"+l,schemaPath:"#/p\
roperties/terms/items/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[c]:e.push(c),s++}if(p.description===void 0||!y.call(p,"descript\
ion")){let c={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[c]:
e.push(c),s++}for(let c of Object.keys(p))if(!(c==="id"||c==="label"||c==="description"||c==="iri"||c==="duration")){let h={instancePath:i+"/terms/"+l,schemaPath:"\
#/properties/terms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[h]:e.push(h),s++}if(p.id!==void 0&&y.call(
p,"id")&&(kt(p.id,{instancePath:i+"/terms/"+l+"/id",parentData:p,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?kt.errors:e.concat(kt.errors),
s=e.length)),p.label!==void 0&&y.call(p,"label")){let c=p.label;if(typeof c=="string"){if(P(c)>120){let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/pro\
perties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[h]:e.push(h),s++}if(P(c)<1){let h={instancePath:i+"/terms/"+
l+"/label",schemaPath:"#/properties/terms/items/properties/label/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+
"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}if(p.description!==
void 0&&y.call(p,"description")){let c=p.description;if(typeof c=="string"){if(P(c)>500){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properti\
es/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[h]:e.push(h),s++}if(P(c)<5){let h={instancePath:i+"/terms/"+
l+"/description",schemaPath:"#/properties/terms/items/properties/description/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[h]:e.push(h),s++}}else{
let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?
e=[h]:e.push(h),s++}}p.iri!==void 0&&y.call(p,"iri")&&(vt(p.iri,{instancePath:i+"/terms/"+l+"/iri",parentData:p,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||
(e=e===null?vt.errors:e.concat(vt.errors),s=e.length)),p.duration!==void 0&&y.call(p,"duration")&&(xt(p.duration,{instancePath:i+"/terms/"+l+"/duration",parentData:p,
parentDataProperty:"duration",rootData:u,dynamicAnchors:f})||(e=e===null?xt.errors:e.concat(xt.errors),s=e.length))}else{let c={instancePath:i+"/terms/"+l,schemaPath:"\
#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),s++}}let o=t.length,m;if(o>1){e:for(;o--;)for(m=o;m--;)if(B(t[o],
t[m])){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[l]:e.push(l),s++;break e}}}else{
let n={instancePath:i+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Li.errors=e,s===0}Li.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Cn=Di,Mn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"vocabulary-licences.schema.json",type:"object",additionalProperties:!1,required:["titl\
e","description","terms"],properties:{title:{type:"string",minLength:2,maxLength:120},description:{$ref:"common.schema.json#/$defs/paragraph"},terms:{type:"arra\
y",minItems:1,maxItems:1e3,uniqueItems:!0,items:{type:"object",additionalProperties:!1,required:["id","label","description","open","attribution"],properties:{id:{
$ref:"common.schema.json#/$defs/termId"},label:{type:"string",minLength:1,maxLength:120},description:{type:"string",minLength:5,maxLength:500},iri:{$ref:"common\
.schema.json#/$defs/iri"},url:{$ref:"common.schema.json#/$defs/httpsUrl"},open:{type:"boolean"},spdx:{type:"string",minLength:2,maxLength:60},attribution:{type:"\
boolean"},attributionText:{type:"string",minLength:3,maxLength:500},can:{type:"array",minItems:1,maxItems:10,uniqueItems:!0,items:{$ref:"common.schema.json#/$de\
fs/line"}},must:{type:"array",minItems:1,maxItems:10,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/line"}},altLabels:{type:"array",minItems:1,maxItems:50,
uniqueItems:!0,items:{type:"string",minLength:1,maxLength:250}}}}}}};function bt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=bt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>2e3){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}
return bt.errors=e,s===0}bt.evaluated={dynamicProps:!1,dynamicItems:!1};function It(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=It.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return It.errors=
e,s===0}It.evaluated={dynamicProps:!1,dynamicItems:!1};function Lt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=Lt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}if(!Nt(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{
format:"web-iri"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}return Lt.errors=e,s===0}Lt.evaluated={dynamicProps:!1,dynamicItems:!1};function Dt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=Dt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}if(!fe(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{
format:"https-url"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}return Dt.errors=e,s===0}Dt.evaluated={dynamicProps:!1,dynamicItems:!1};function $e(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=$e.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>250){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}
return $e.errors=e,s===0}$e.evaluated={dynamicProps:!1,dynamicItems:!1};function Di(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=Di.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||
!y.call(r,"title")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[t]:e.push(t),s++}if(r.description===
void 0||!y.call(r,"description")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[t]:e.push(
t),s++}if(r.terms===void 0||!y.call(r,"terms")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"terms"}};e===null?e=[t]:
e.push(t),s++}for(let t of Object.keys(r))if(!(t==="title"||t==="description"||t==="terms")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),s++}if(r.title!==void 0&&y.call(r,"title")){let t=r.title;if(typeof t=="string"){if(P(
t)>120){let n={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[n]:e.push(n),s++}if(P(t)<2){
let n={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.description!==void 0&&y.call(r,"descript\
ion")&&(bt(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?bt.errors:e.concat(
bt.errors),s=e.length)),r.terms!==void 0&&y.call(r,"terms")){let t=r.terms;if(Array.isArray(t)){if(t.length>1e3){let l={instancePath:i+"/terms",schemaPath:"#/pr\
operties/terms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/terms",schemaPath:"#/propert\
ies/terms/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let n=t.length;for(let l=0;l<n;l++){let p=t[l];if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.id===void 0||!y.call(p,"id")){let c={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[c]:e.push(c),s++}if(p.label===void 0||!y.call(p,"label")){let c={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"\
required",params:{missingProperty:"label"}};e===null?e=[c]:e.push(c),s++}if(p.description===void 0||!y.call(p,"description")){let c={instancePath:i+"/terms/"+l,
schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[c]:e.push(c),s++}if(p.open===void 0||!y.call(
p,"open")){let c={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"open"}};e===null?e=[c]:e.
push(c),s++}if(p.attribution===void 0||!y.call(p,"attribution")){let c={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"requi\
red",params:{missingProperty:"attribution"}};e===null?e=[c]:e.push(c),s++}for(let c of Object.keys(p))if(!y.call(Mn.properties.terms.items.properties,c)){let h={
instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[
h]:e.push(h),s++}if(p.id!==void 0&&y.call(p,"id")&&(It(p.id,{instancePath:i+"/terms/"+l+"/id",parentData:p,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||
(e=e===null?It.errors:e.concat(It.errors),s=e.length)),p.label!==void 0&&y.call(p,"label")){let c=p.label;if(typeof c=="string"){if(P(c)>120){let h={instancePath:i+
"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[h]:e.push(h),s++}if(P(
c)<1){let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[h]:e.push(h),s++}}if(p.description!==void 0&&y.call(p,"description")){let c=p.description;if(typeof c=="string"){if(P(c)>500){let h={instancePath:i+
"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[h]:e.push(
h),s++}if(P(c)<5){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/minLength",keyword:"minLength",params:{
limit:5}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/type",
keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}if(p.iri!==void 0&&y.call(p,"iri")&&(Lt(p.iri,{instancePath:i+"/terms/"+l+"/iri",parentData:p,
parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?Lt.errors:e.concat(Lt.errors),s=e.length)),p.url!==void 0&&y.call(p,"url")&&(Dt(p.url,{instancePath:i+
"/terms/"+l+"/url",parentData:p,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?Dt.errors:e.concat(Dt.errors),s=e.length)),p.open!==void 0&&
y.call(p,"open")&&typeof p.open!="boolean"){let c={instancePath:i+"/terms/"+l+"/open",schemaPath:"#/properties/terms/items/properties/open/type",keyword:"type",
params:{type:"boolean"}};e===null?e=[c]:e.push(c),s++}if(p.spdx!==void 0&&y.call(p,"spdx")){let c=p.spdx;if(typeof c=="string"){if(P(c)>60){let h={instancePath:i+
"/terms/"+l+"/spdx",schemaPath:"#/properties/terms/items/properties/spdx/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[h]:e.push(h),s++}if(P(c)<
2){let h={instancePath:i+"/terms/"+l+"/spdx",schemaPath:"#/properties/terms/items/properties/spdx/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[h]:
e.push(h),s++}}else{let h={instancePath:i+"/terms/"+l+"/spdx",schemaPath:"#/properties/terms/items/properties/spdx/type",keyword:"type",params:{type:"string"}};
e===null?e=[h]:e.push(h),s++}}if(p.attribution!==void 0&&y.call(p,"attribution")&&typeof p.attribution!="boolean"){let c={instancePath:i+"/terms/"+l+"/attributi\
on",schemaPath:"#/properties/terms/items/properties/attribution/type",keyword:"type",params:{type:"boolean"}};e===null?e=[c]:e.push(c),s++}if(p.attributionText!==
void 0&&y.call(p,"attributionText")){let c=p.attributionText;if(typeof c=="string"){if(P(c)>500){let h={instancePath:i+"/terms/"+l+"/attributionText",schemaPath:"\
#/properties/terms/items/properties/attributionText/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[h]:e.push(h),s++}if(P(c)<3){let h={instancePath:i+
"/terms/"+l+"/attributionText",schemaPath:"#/properties/terms/items/properties/attributionText/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[h]:e.
push(h),s++}}else{let h={instancePath:i+"/terms/"+l+"/attributionText",schemaPath:"#/properties/terms/items/properties/attributionText/type",keyword:"type",params:{
type:"string"}};e===null?e=[h]:e.push(h),s++}}if(p.can!==void 0&&y.call(p,"can")){let c=p.can;if(Array.isArray(c)){if(c.length>10){let x={instancePath:i+"/terms\
/"+l+"/can",schemaPath:"#/properties/terms/items/properties/can/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[x]:e.push(x),s++}if(c.length<1){let x={
instancePath:i+"/terms/"+l+"/can",schemaPath:"#/properties/terms/items/properties/can/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),s++}
let h=c.length;for(let x=0;x<h;x++)$e(c[x],{instancePath:i+"/terms/"+l+"/can/"+x,parentData:c,parentDataProperty:x,rootData:u,dynamicAnchors:f})||(e=e===null?$e.
errors:e.concat($e.errors),s=e.length);let D=c.length,b;if(D>1){e:for(;D--;)for(b=D;b--;)if(B(c[D],c[b])){let x={instancePath:i+"/terms/"+l+"/can",schemaPath:"#\
/properties/terms/items/properties/can/uniqueItems",keyword:"uniqueItems",params:{i:D,j:b}};e===null?e=[x]:e.push(x),s++;break e}}}else{let h={instancePath:i+"/\
terms/"+l+"/can",schemaPath:"#/properties/terms/items/properties/can/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}if(p.must!==void 0&&
y.call(p,"must")){let c=p.must;if(Array.isArray(c)){if(c.length>10){let x={instancePath:i+"/terms/"+l+"/must",schemaPath:"#/properties/terms/items/properties/mu\
st/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[x]:e.push(x),s++}if(c.length<1){let x={instancePath:i+"/terms/"+l+"/must",schemaPath:"#/propertie\
s/terms/items/properties/must/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),s++}let h=c.length;for(let x=0;x<h;x++)$e(c[x],{instancePath:i+
"/terms/"+l+"/must/"+x,parentData:c,parentDataProperty:x,rootData:u,dynamicAnchors:f})||(e=e===null?$e.errors:e.concat($e.errors),s=e.length);let D=c.length,b;if(D>
1){e:for(;D--;)for(b=D;b--;)if(B(c[D],c[b])){let x={instancePath:i+"/terms/"+l+"/must",schemaPath:"#/properties/terms/items/properties/must/uniqueItems",keyword:"\
uniqueItems",params:{i:D,j:b}};e===null?e=[x]:e.push(x),s++;break e}}}else{let h={instancePath:i+"/terms/"+l+"/must",schemaPath:"#/properties/terms/items/proper\
ties/must/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}if(p.altLabels!==void 0&&y.call(p,"altLabels")){let c=p.altLabels;if(Array.isArray(
c)){if(c.length>50){let x={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/maxItems",keyword:"maxItems",params:{
limit:50}};e===null?e=[x]:e.push(x),s++}if(c.length<1){let x={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/\
minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),s++}let h=c.length;for(let x=0;x<h;x++){let E=c[x];if(typeof E=="string"){if(P(E)>250){let A={
instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms/items/properties/altLabels/items/maxLength",keyword:"maxLength",params:{limit:250}};e===
null?e=[A]:e.push(A),s++}if(P(E)<1){let A={instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms/items/properties/altLabels/items/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[A]:e.push(A),s++}}else{let A={instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms/items/\
properties/altLabels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),s++}}let D=c.length,b;if(D>1){let x={};for(;D--;){let E=c[D];if(typeof E==
"string"){if(typeof x[E]=="number"){b=x[E];let A={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/uniqueItems",
keyword:"uniqueItems",params:{i:D,j:b}};e===null?e=[A]:e.push(A),s++;break}x[E]=D}}}}else{let h={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/propertie\
s/terms/items/properties/altLabels/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}}else{let c={instancePath:i+"/terms/"+l,schemaPath:"\
#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),s++}}let o=t.length,m;if(o>1){e:for(;o--;)for(m=o;m--;)if(B(t[o],
t[m])){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[l]:e.push(l),s++;break e}}}else{
let n={instancePath:i+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Di.errors=e,s===0}Di.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Hn=ji,mn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"vocabulary-places.schema.json",type:"object",additionalProperties:!1,required:["title",
"description","terms"],properties:{title:{type:"string",minLength:2,maxLength:120},description:{$ref:"common.schema.json#/$defs/paragraph"},terms:{type:"array",
minItems:1,maxItems:1e3,uniqueItems:!0,items:{type:"object",additionalProperties:!1,required:["id","label","kind"],properties:{id:{$ref:"common.schema.json#/$de\
fs/placeId"},label:{type:"string",minLength:1,maxLength:120},description:{type:"string",minLength:5,maxLength:500},iri:{$ref:"common.schema.json#/$defs/iri"},kind:{
enum:["area","region","city","wider","other"]},within:{type:"array",minItems:1,maxItems:10,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/placeId"}},shortLabel:{
type:"string",minLength:2,maxLength:4},tile:{type:"object",additionalProperties:!1,required:["column","row"],properties:{column:{type:"integer",minimum:0,maximum:40},
row:{type:"integer",minimum:0,maximum:40}}},bbox:{type:"array",prefixItems:[{type:"number",minimum:-180,maximum:180},{type:"number",minimum:-90,maximum:90},{type:"\
number",minimum:-180,maximum:180},{type:"number",minimum:-90,maximum:90}],items:!1,minItems:4,maxItems:4},altLabels:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,
items:{type:"string",minLength:2,maxLength:120}}}}}}};function jt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
s=0,a=jt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>2e3){let t={instancePath:i,schemaPath:"#/max\
Length",keyword:"maxLength",params:{limit:2e3}};e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return jt.
errors=e,s===0}jt.evaluated={dynamicProps:!1,dynamicItems:!1};function qe(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=qe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>32){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[t]:e.push(t),s++}if(P(r)<2){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:2}};e===null?e=[t]:e.push(t),s++}if(!Ot.test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9\
]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return qe.
errors=e,s===0}qe.evaluated={dynamicProps:!1,dynamicItems:!1};function $t(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=$t.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}if(!Nt(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{
format:"web-iri"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}return $t.errors=e,s===0}$t.evaluated={dynamicProps:!1,dynamicItems:!1};function ji(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=ji.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||
!y.call(r,"title")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[t]:e.push(t),s++}if(r.description===
void 0||!y.call(r,"description")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[t]:e.push(
t),s++}if(r.terms===void 0||!y.call(r,"terms")){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"terms"}};e===null?e=[t]:
e.push(t),s++}for(let t of Object.keys(r))if(!(t==="title"||t==="description"||t==="terms")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),s++}if(r.title!==void 0&&y.call(r,"title")){let t=r.title;if(typeof t=="string"){if(P(
t)>120){let n={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[n]:e.push(n),s++}if(P(t)<2){
let n={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.description!==void 0&&y.call(r,"descript\
ion")&&(jt(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?jt.errors:e.concat(
jt.errors),s=e.length)),r.terms!==void 0&&y.call(r,"terms")){let t=r.terms;if(Array.isArray(t)){if(t.length>1e3){let l={instancePath:i+"/terms",schemaPath:"#/pr\
operties/terms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/terms",schemaPath:"#/propert\
ies/terms/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let n=t.length;for(let l=0;l<n;l++){let p=t[l];if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.id===void 0||!y.call(p,"id")){let c={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[c]:e.push(c),s++}if(p.label===void 0||!y.call(p,"label")){let c={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"\
required",params:{missingProperty:"label"}};e===null?e=[c]:e.push(c),s++}if(p.kind===void 0||!y.call(p,"kind")){let c={instancePath:i+"/terms/"+l,schemaPath:"#/\
properties/terms/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[c]:e.push(c),s++}for(let c of Object.keys(p))if(!y.call(mn.properties.
terms.items.properties,c)){let h={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};
e===null?e=[h]:e.push(h),s++}if(p.id!==void 0&&y.call(p,"id")&&(qe(p.id,{instancePath:i+"/terms/"+l+"/id",parentData:p,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||
(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),p.label!==void 0&&y.call(p,"label")){let c=p.label;if(typeof c=="string"){if(P(c)>120){let h={instancePath:i+
"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[h]:e.push(h),s++}if(P(
c)<1){let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[h]:e.push(h),s++}}if(p.description!==void 0&&y.call(p,"description")){let c=p.description;if(typeof c=="string"){if(P(c)>500){let h={instancePath:i+
"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[h]:e.push(
h),s++}if(P(c)<5){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/minLength",keyword:"minLength",params:{
limit:5}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/type",
keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}if(p.iri!==void 0&&y.call(p,"iri")&&($t(p.iri,{instancePath:i+"/terms/"+l+"/iri",parentData:p,
parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?$t.errors:e.concat($t.errors),s=e.length)),p.kind!==void 0&&y.call(p,"kind")){let c=p.kind;if(!(c===
"area"||c==="region"||c==="city"||c==="wider"||c==="other")){let h={instancePath:i+"/terms/"+l+"/kind",schemaPath:"#/properties/terms/items/properties/kind/enum",
keyword:"enum",params:{allowedValues:mn.properties.terms.items.properties.kind.enum}};e===null?e=[h]:e.push(h),s++}}if(p.within!==void 0&&y.call(p,"within")){let c=p.
within;if(Array.isArray(c)){if(c.length>10){let x={instancePath:i+"/terms/"+l+"/within",schemaPath:"#/properties/terms/items/properties/within/maxItems",keyword:"\
maxItems",params:{limit:10}};e===null?e=[x]:e.push(x),s++}if(c.length<1){let x={instancePath:i+"/terms/"+l+"/within",schemaPath:"#/properties/terms/items/proper\
ties/within/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),s++}let h=c.length;for(let x=0;x<h;x++)qe(c[x],{instancePath:i+"/terms/"+l+"\
/within/"+x,parentData:c,parentDataProperty:x,rootData:u,dynamicAnchors:f})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length);let D=c.length,b;if(D>1){e:for(;D--;)
for(b=D;b--;)if(B(c[D],c[b])){let x={instancePath:i+"/terms/"+l+"/within",schemaPath:"#/properties/terms/items/properties/within/uniqueItems",keyword:"uniqueIte\
ms",params:{i:D,j:b}};e===null?e=[x]:e.push(x),s++;break e}}}else{let h={instancePath:i+"/terms/"+l+"/within",schemaPath:"#/properties/terms/items/properties/wi\
thin/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}if(p.shortLabel!==void 0&&y.call(p,"shortLabel")){let c=p.shortLabel;if(typeof c==
"string"){if(P(c)>4){let h={instancePath:i+"/terms/"+l+"/shortLabel",schemaPath:"#/properties/terms/items/properties/shortLabel/maxLength",keyword:"maxLength",params:{
limit:4}};e===null?e=[h]:e.push(h),s++}if(P(c)<2){let h={instancePath:i+"/terms/"+l+"/shortLabel",schemaPath:"#/properties/terms/items/properties/shortLabel/min\
Length",keyword:"minLength",params:{limit:2}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/terms/"+l+"/shortLabel",schemaPath:"#/properties/terms/\
items/properties/shortLabel/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}if(p.tile!==void 0&&y.call(p,"tile")){let c=p.tile;if(c&&
typeof c=="object"&&!Array.isArray(c)){if(c.column===void 0||!y.call(c,"column")){let h={instancePath:i+"/terms/"+l+"/tile",schemaPath:"#/properties/terms/items\
/properties/tile/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=[h]:e.push(h),s++}if(c.row===void 0||!y.call(c,"row")){let h={instancePath:i+
"/terms/"+l+"/tile",schemaPath:"#/properties/terms/items/properties/tile/required",keyword:"required",params:{missingProperty:"row"}};e===null?e=[h]:e.push(h),s++}
for(let h of Object.keys(c))if(!(h==="column"||h==="row")){let D={instancePath:i+"/terms/"+l+"/tile",schemaPath:"#/properties/terms/items/properties/tile/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[D]:e.push(D),s++}if(c.column!==void 0&&y.call(c,"column")){let h=c.column;
if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let D={instancePath:i+"/terms/"+l+"/tile/column",schemaPath:"#/properties/terms/items/properties/tile/\
properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[D]:e.push(D),s++}if(typeof h=="number"&&isFinite(h)){if(h>40||isNaN(h)){let D={instancePath:i+
"/terms/"+l+"/tile/column",schemaPath:"#/properties/terms/items/properties/tile/properties/column/maximum",keyword:"maximum",params:{comparison:"<=",limit:40}};
e===null?e=[D]:e.push(D),s++}if(h<0||isNaN(h)){let D={instancePath:i+"/terms/"+l+"/tile/column",schemaPath:"#/properties/terms/items/properties/tile/properties/\
column/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[D]:e.push(D),s++}}}if(c.row!==void 0&&y.call(c,"row")){let h=c.row;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let D={instancePath:i+"/terms/"+l+"/tile/row",schemaPath:"#/properties/terms/items/properties/tile/properties/row/typ\
e",keyword:"type",params:{type:"integer"}};e===null?e=[D]:e.push(D),s++}if(typeof h=="number"&&isFinite(h)){if(h>40||isNaN(h)){let D={instancePath:i+"/terms/"+l+
"/tile/row",schemaPath:"#/properties/terms/items/properties/tile/properties/row/maximum",keyword:"maximum",params:{comparison:"<=",limit:40}};e===null?e=[D]:e.push(
D),s++}if(h<0||isNaN(h)){let D={instancePath:i+"/terms/"+l+"/tile/row",schemaPath:"#/properties/terms/items/properties/tile/properties/row/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0}};e===null?e=[D]:e.push(D),s++}}}}else{let h={instancePath:i+"/terms/"+l+"/tile",schemaPath:"#/properties/terms/items/prop\
erties/tile/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),s++}}if(p.bbox!==void 0&&y.call(p,"bbox")){let c=p.bbox;if(Array.isArray(c)){if(c.
length>4){let b={instancePath:i+"/terms/"+l+"/bbox",schemaPath:"#/properties/terms/items/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===null?
e=[b]:e.push(b),s++}if(c.length<4){let b={instancePath:i+"/terms/"+l+"/bbox",schemaPath:"#/properties/terms/items/properties/bbox/minItems",keyword:"minItems",params:{
limit:4}};e===null?e=[b]:e.push(b),s++}let h=c.length;if(h>0){let b=c[0];if(typeof b=="number"&&isFinite(b)){if(b>180||isNaN(b)){let x={instancePath:i+"/terms/"+
l+"/bbox/0",schemaPath:"#/properties/terms/items/properties/bbox/prefixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=[x]:e.push(
x),s++}if(b<-180||isNaN(b)){let x={instancePath:i+"/terms/"+l+"/bbox/0",schemaPath:"#/properties/terms/items/properties/bbox/prefixItems/0/minimum",keyword:"min\
imum",params:{comparison:">=",limit:-180}};e===null?e=[x]:e.push(x),s++}}else{let x={instancePath:i+"/terms/"+l+"/bbox/0",schemaPath:"#/properties/terms/items/p\
roperties/bbox/prefixItems/0/type",keyword:"type",params:{type:"number"}};e===null?e=[x]:e.push(x),s++}}if(h>1){let b=c[1];if(typeof b=="number"&&isFinite(b)){if(b>
90||isNaN(b)){let x={instancePath:i+"/terms/"+l+"/bbox/1",schemaPath:"#/properties/terms/items/properties/bbox/prefixItems/1/maximum",keyword:"maximum",params:{
comparison:"<=",limit:90}};e===null?e=[x]:e.push(x),s++}if(b<-90||isNaN(b)){let x={instancePath:i+"/terms/"+l+"/bbox/1",schemaPath:"#/properties/terms/items/pro\
perties/bbox/prefixItems/1/minimum",keyword:"minimum",params:{comparison:">=",limit:-90}};e===null?e=[x]:e.push(x),s++}}else{let x={instancePath:i+"/terms/"+l+"\
/bbox/1",schemaPath:"#/properties/terms/items/properties/bbox/prefixItems/1/type",keyword:"type",params:{type:"number"}};e===null?e=[x]:e.push(x),s++}}if(h>2){let b=c[2];
if(typeof b=="number"&&isFinite(b)){if(b>180||isNaN(b)){let x={instancePath:i+"/terms/"+l+"/bbox/2",schemaPath:"#/properties/terms/items/properties/bbox/prefixI\
tems/2/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=[x]:e.push(x),s++}if(b<-180||isNaN(b)){let x={instancePath:i+"/terms/"+l+"/bbox\
/2",schemaPath:"#/properties/terms/items/properties/bbox/prefixItems/2/minimum",keyword:"minimum",params:{comparison:">=",limit:-180}};e===null?e=[x]:e.push(x),
s++}}else{let x={instancePath:i+"/terms/"+l+"/bbox/2",schemaPath:"#/properties/terms/items/properties/bbox/prefixItems/2/type",keyword:"type",params:{type:"numb\
er"}};e===null?e=[x]:e.push(x),s++}}if(h>3){let b=c[3];if(typeof b=="number"&&isFinite(b)){if(b>90||isNaN(b)){let x={instancePath:i+"/terms/"+l+"/bbox/3",schemaPath:"\
#/properties/terms/items/properties/bbox/prefixItems/3/maximum",keyword:"maximum",params:{comparison:"<=",limit:90}};e===null?e=[x]:e.push(x),s++}if(b<-90||isNaN(
b)){let x={instancePath:i+"/terms/"+l+"/bbox/3",schemaPath:"#/properties/terms/items/properties/bbox/prefixItems/3/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-90}};e===null?e=[x]:e.push(x),s++}}else{let x={instancePath:i+"/terms/"+l+"/bbox/3",schemaPath:"#/properties/terms/items/properties/bbox/prefixItems/\
3/type",keyword:"type",params:{type:"number"}};e===null?e=[x]:e.push(x),s++}}if(!(c.length<=4)){let b={instancePath:i+"/terms/"+l+"/bbox",schemaPath:"#/properti\
es/terms/items/properties/bbox/items",keyword:"items",params:{limit:4}};e===null?e=[b]:e.push(b),s++}}else{let h={instancePath:i+"/terms/"+l+"/bbox",schemaPath:"\
#/properties/terms/items/properties/bbox/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}if(p.altLabels!==void 0&&y.call(p,"altLabels")){
let c=p.altLabels;if(Array.isArray(c)){if(c.length>20){let x={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/\
maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[x]:e.push(x),s++}if(c.length<1){let x={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/propert\
ies/terms/items/properties/altLabels/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),s++}let h=c.length;for(let x=0;x<h;x++){let E=c[x];
if(typeof E=="string"){if(P(E)>120){let A={instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms/items/properties/altLabels/items/maxLength",
keyword:"maxLength",params:{limit:120}};e===null?e=[A]:e.push(A),s++}if(P(E)<2){let A={instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms\
/items/properties/altLabels/items/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[A]:e.push(A),s++}}else{let A={instancePath:i+"/terms/"+l+"/altLab\
els/"+x,schemaPath:"#/properties/terms/items/properties/altLabels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),s++}}let D=c.length,
b;if(D>1){let x={};for(;D--;){let E=c[D];if(typeof E=="string"){if(typeof x[E]=="number"){b=x[E];let A={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/pr\
operties/terms/items/properties/altLabels/uniqueItems",keyword:"uniqueItems",params:{i:D,j:b}};e===null?e=[A]:e.push(A),s++;break}x[E]=D}}}}else{let h={instancePath:i+
"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}}else{
let c={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),s++}}let o=t.length,
m;if(o>1){e:for(;o--;)for(m=o;m--;)if(B(t[o],t[m])){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/uniqueItems",keyword:"uniqueItems",params:{i:o,
j:m}};e===null?e=[l]:e.push(l),s++;break e}}}else{let n={instancePath:i+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ji.errors=e,
s===0}ji.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yn=$i;function qt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=qt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return qt.errors=e,s===0}qt.evaluated={dynamicProps:!1,
dynamicItems:!1};function At(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=At.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};
e===null?e=[t]:e.push(t),s++}if(P(r)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!te.
test(r)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return At.errors=e,s===0}At.evaluated={dynamicProps:!1,dynamicItems:!1};
function Et(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Et.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(P(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[t]:e.push(t),s++}if(!Nt(r)){let t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"web-iri"}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Et.errors=e,s===0}Et.evaluated={dynamicProps:!1,
dynamicItems:!1};function $i(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=$i.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[t]:e.push(t),s++}if(r.description===void 0||!y.call(r,"description")){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[t]:e.push(t),s++}if(r.terms===void 0||!y.call(r,"terms")){let t={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"terms"}};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t==="t\
itle"||t==="description"||t==="terms")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[n]:e.push(n),s++}if(r.title!==void 0&&y.call(r,"title")){let t=r.title;if(typeof t=="string"){if(P(t)>120){let n={instancePath:i+"/title",schemaPath:"\
#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[n]:e.push(n),s++}if(P(t)<2){let n={instancePath:i+"/title",schemaPath:"#/prope\
rties/title/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/title",schemaPath:"#/properties/title/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.description!==void 0&&y.call(r,"description")&&(qt(r.description,{instancePath:i+"\
/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?qt.errors:e.concat(qt.errors),s=e.length)),r.terms!==void 0&&
y.call(r,"terms")){let t=r.terms;if(Array.isArray(t)){if(t.length>1e3){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",
params:{limit:1e3}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[l]:e.push(l),s++}let n=t.length;for(let l=0;l<n;l++){let p=t[l];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.id===void 0||!y.call(p,"\
id")){let c={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[c]:e.push(c),
s++}if(p.label===void 0||!y.call(p,"label")){let c={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"\
label"}};e===null?e=[c]:e.push(c),s++}if(p.description===void 0||!y.call(p,"description")){let c={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/item\
s/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[c]:e.push(c),s++}for(let c of Object.keys(p))if(!(c==="id"||c==="label"||c===
"description"||c==="iri"||c==="altLabels")){let h={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:c}};e===null?e=[h]:e.push(h),s++}if(p.id!==void 0&&y.call(p,"id")&&(At(p.id,{instancePath:i+"/terms/"+l+"/id",parentData:p,parentDataProperty:"\
id",rootData:u,dynamicAnchors:f})||(e=e===null?At.errors:e.concat(At.errors),s=e.length)),p.label!==void 0&&y.call(p,"label")){let c=p.label;if(typeof c=="strin\
g"){if(P(c)>120){let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[h]:e.push(h),s++}if(P(c)<1){let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/minLength",keyword:"min\
Length",params:{limit:1}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}if(p.description!==void 0&&y.call(p,"description")){let c=p.description;if(typeof c=="s\
tring"){if(P(c)>500){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/maxLength",keyword:"maxLength",
params:{limit:500}};e===null?e=[h]:e.push(h),s++}if(P(c)<5){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/des\
cription/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/prop\
erties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}if(p.iri!==void 0&&y.call(p,"iri")&&(Et(p.iri,
{instancePath:i+"/terms/"+l+"/iri",parentData:p,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?Et.errors:e.concat(Et.errors),s=e.length)),p.
altLabels!==void 0&&y.call(p,"altLabels")){let c=p.altLabels;if(Array.isArray(c)){if(c.length>30){let x={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/p\
roperties/terms/items/properties/altLabels/maxItems",keyword:"maxItems",params:{limit:30}};e===null?e=[x]:e.push(x),s++}if(c.length<1){let x={instancePath:i+"/t\
erms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),s++}let h=c.
length;for(let x=0;x<h;x++){let E=c[x];if(typeof E=="string"){if(P(E)>120){let A={instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms/item\
s/properties/altLabels/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[A]:e.push(A),s++}if(P(E)<1){let A={instancePath:i+"/terms/"+l+"/altL\
abels/"+x,schemaPath:"#/properties/terms/items/properties/altLabels/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[A]:e.push(A),s++}}else{let A={
instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms/items/properties/altLabels/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[A]:e.push(A),s++}}let D=c.length,b;if(D>1){let x={};for(;D--;){let E=c[D];if(typeof E=="string"){if(typeof x[E]=="number"){b=x[E];let A={instancePath:i+"/ter\
ms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/uniqueItems",keyword:"uniqueItems",params:{i:D,j:b}};e===null?e=[A]:e.push(A),s++;
break}x[E]=D}}}}else{let h={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/type",keyword:"type",params:{type:"\
array"}};e===null?e=[h]:e.push(h),s++}}}else{let c={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[c]:e.push(c),s++}}let o=t.length,m;if(o>1){e:for(;o--;)for(m=o;m--;)if(B(t[o],t[m])){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/u\
niqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[l]:e.push(l),s++;break e}}}else{let n={instancePath:i+"/terms",schemaPath:"#/properties/terms/ty\
pe",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[t]:e.push(t),s++}return $i.errors=e,s===0}$i.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jn=new Map([["agreement.schema.json",fn],["catalog\
ue.schema.json",yn],["dataset.schema.json",wn],["exceptions.schema.json",Ln],["harvested.schema.json",jn],["publisher.schema.json",$n],["redirects.schema.json",
En],["series.schema.json",zn],["service.schema.json",_n],["source.schema.json",Fn],["synonyms.schema.json",Sn],["vocabulary-access-reasons.schema.json",Zn],["vo\
cabulary-formats.schema.json",Vn],["vocabulary-frequencies.schema.json",Wn],["vocabulary-licences.schema.json",Cn],["vocabulary-places.schema.json",Hn],["vocabu\
lary.schema.json",Yn]]);import"../validate/formats.ts";var Qn=Ai;var g=Object.prototype.hasOwnProperty,L=Mi().default;function _t(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=_t.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>120){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return _t.errors=
e,s===0}_t.evaluated={dynamicProps:!1,dynamicItems:!1};function Bt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Bt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>250){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Bt.errors=
e,s===0}Bt.evaluated={dynamicProps:!1,dynamicItems:!1};function Rt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Rt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>2e4){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Rt.errors=
e,s===0}Rt.evaluated={dynamicProps:!1,dynamicItems:!1};function Tt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Tt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>250){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Tt.errors=
e,s===0}Tt.evaluated={dynamicProps:!1,dynamicItems:!1};function ze(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=ze.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ze.errors=
e,s===0}ze.evaluated={dynamicProps:!1,dynamicItems:!1};function Ft(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Ft.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ft.errors=
e,s===0}Ft.evaluated={dynamicProps:!1,dynamicItems:!1};function St(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=St.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return St.errors=
e,s===0}St.evaluated={dynamicProps:!1,dynamicItems:!1};function Ai(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=Ai.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&
g.call(r,"title")&&(_t(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?_t.errors:e.concat(_t.
errors),s=e.length)),r.summary!==void 0&&g.call(r,"summary")&&(Bt(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summary",rootData:u,dynamicAnchors:f})||
(e=e===null?Bt.errors:e.concat(Bt.errors),s=e.length)),r.description!==void 0&&g.call(r,"description")&&(Rt(r.description,{instancePath:i+"/description",parentData:r,
parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?Rt.errors:e.concat(Rt.errors),s=e.length)),r.parties!==void 0&&g.call(r,"parties")){
let t=r.parties;if(Array.isArray(t)){if(t.length>100){let o={instancePath:i+"/parties",schemaPath:"#/properties/parties/maxItems",keyword:"maxItems",params:{limit:100}};
e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++){let m=t[o];if(typeof m=="string"){if(L(m)>160){let l={instancePath:i+"/parties/"+o,schemaPath:"\
#/properties/parties/items/maxLength",keyword:"maxLength",params:{limit:160}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/parties/"+o,schemaPath:"\
#/properties/parties/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/parties",schemaPath:"#/prope\
rties/parties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.purpose!==void 0&&g.call(r,"purpose")){let t=r.purpose;if(typeof t==
"string"){if(L(t)>500){let n={instancePath:i+"/purpose",schemaPath:"#/properties/purpose/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[n]:e.push(
n),s++}}else{let n={instancePath:i+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.legalGateways!==
void 0&&g.call(r,"legalGateways")){let t=r.legalGateways;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"/legalGateways",schemaPath:"#/properties/le\
galGateways/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++)Tt(t[o],{instancePath:i+"/legalGatew\
ays/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?Tt.errors:e.concat(Tt.errors),s=e.length)}else{let n={instancePath:i+"/lega\
lGateways",schemaPath:"#/properties/legalGateways/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}r.start!==void 0&&g.call(r,"start")&&
(ze(r.start,{instancePath:i+"/start",parentData:r,parentDataProperty:"start",rootData:u,dynamicAnchors:f})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),
r.end!==void 0&&g.call(r,"end")&&(ze(r.end,{instancePath:i+"/end",parentData:r,parentDataProperty:"end",rootData:u,dynamicAnchors:f})||(e=e===null?ze.errors:e.concat(
ze.errors),s=e.length)),r.review!==void 0&&g.call(r,"review")&&(Ft(r.review,{instancePath:i+"/review",parentData:r,parentDataProperty:"review",rootData:u,dynamicAnchors:f})||
(e=e===null?Ft.errors:e.concat(Ft.errors),s=e.length)),r.url!==void 0&&g.call(r,"url")&&(St(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,
dynamicAnchors:f})||(e=e===null?St.errors:e.concat(St.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),s++}return Ai.errors=e,s===0}Ai.evaluated={props:{title:!0,summary:!0,description:!0,kind:!0,parties:!0,purpose:!0,legalGateways:!0,start:!0,
end:!0,review:!0,url:!0},dynamicProps:!1,dynamicItems:!1};var Xn=Ei;function Ut(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Ut.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>120){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ut.errors=
e,s===0}Ut.evaluated={dynamicProps:!1,dynamicItems:!1};function Zt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Zt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Zt.errors=
e,s===0}Zt.evaluated={dynamicProps:!1,dynamicItems:!1};function Ne(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=Ne.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}return Ne.errors=e,s===0}Ne.evaluated={dynamicProps:!1,dynamicItems:!1};function Vt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Vt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Vt.errors=e,
s===0}Vt.evaluated={dynamicProps:!1,dynamicItems:!1};function X(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=X.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>254){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:254}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return X.errors=
e,s===0}X.evaluated={dynamicProps:!1,dynamicItems:!1};function T(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
s=0,a=T.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"#/max\
Length",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[t]:e.push(t),s++}return T.errors=e,s===0}T.evaluated={dynamicProps:!1,dynamicItems:!1};function Gt(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Gt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.name!==void 0&&g.call(r,"name")){let t=r.name;if(typeof t=="string"){if(L(t)>120){let n={instancePath:i+"/name",schemaPath:"#/properties\
/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}r.email!==void 0&&g.call(r,"email")&&(X(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"\
email",rootData:u,dynamicAnchors:f})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.url!==void 0&&g.call(r,"url")&&(T(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Gt.errors=e,s===0}Gt.evaluated={props:{name:!0,email:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function Kt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Kt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Kt.errors=e,
s===0}Kt.evaluated={dynamicProps:!1,dynamicItems:!1};function Wt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Wt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>32){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Wt.errors=e,
s===0}Wt.evaluated={dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Z.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>250){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Z.errors=
e,s===0}Z.evaluated={dynamicProps:!1,dynamicItems:!1};function Ct(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
s=0,a=Ct.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.title!==void 0&&g.call(r,"tit\
le")&&(Z(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),
r.url!==void 0&&g.call(r,"url")&&(T(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(
T.errors),s=e.length));else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ct.errors=e,s===
0}Ct.evaluated={props:{title:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function Mt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=Mt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}return Mt.errors=e,s===0}Mt.evaluated={dynamicProps:!1,dynamicItems:!1};function Ei(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Ei.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.title!==void 0&&g.call(r,"title")&&(Ut(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||
(e=e===null?Ut.errors:e.concat(Ut.errors),s=e.length)),r.shortTitle!==void 0&&g.call(r,"shortTitle")){let t=r.shortTitle;if(typeof t=="string"){if(L(t)>40){let n={
instancePath:i+"/shortTitle",schemaPath:"#/properties/shortTitle/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+
"/shortTitle",schemaPath:"#/properties/shortTitle/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.tagline!==void 0&&g.call(r,"ta\
gline")){let t=r.tagline;if(typeof t=="string"){if(L(t)>120){let n={instancePath:i+"/tagline",schemaPath:"#/properties/tagline/maxLength",keyword:"maxLength",params:{
limit:120}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/tagline",schemaPath:"#/properties/tagline/type",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),s++}}if(r.description!==void 0&&g.call(r,"description")&&(Zt(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"\
description",rootData:u,dynamicAnchors:f})||(e=e===null?Zt.errors:e.concat(Zt.errors),s=e.length)),r.baseUrl!==void 0&&g.call(r,"baseUrl")&&(Ne(r.baseUrl,{instancePath:i+
"/baseUrl",parentData:r,parentDataProperty:"baseUrl",rootData:u,dynamicAnchors:f})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),r.repository!==void 0&&
g.call(r,"repository")&&(Ne(r.repository,{instancePath:i+"/repository",parentData:r,parentDataProperty:"repository",rootData:u,dynamicAnchors:f})||(e=e===null?Ne.
errors:e.concat(Ne.errors),s=e.length)),r.defaultBranch!==void 0&&g.call(r,"defaultBranch")){let t=r.defaultBranch;if(typeof t=="string"){if(L(t)>100){let n={instancePath:i+
"/defaultBranch",schemaPath:"#/properties/defaultBranch/maxLength",keyword:"maxLength",params:{limit:100}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+
"/defaultBranch",schemaPath:"#/properties/defaultBranch/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.publisher!==void 0&&g.call(
r,"publisher")&&(Vt(r.publisher,{instancePath:i+"/publisher",parentData:r,parentDataProperty:"publisher",rootData:u,dynamicAnchors:f})||(e=e===null?Vt.errors:e.
concat(Vt.errors),s=e.length)),r.contact!==void 0&&g.call(r,"contact")&&(Gt(r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"contact",rootData:u,
dynamicAnchors:f})||(e=e===null?Gt.errors:e.concat(Gt.errors),s=e.length)),r.licence!==void 0&&g.call(r,"licence")&&(Kt(r.licence,{instancePath:i+"/licence",parentData:r,
parentDataProperty:"licence",rootData:u,dynamicAnchors:f})||(e=e===null?Kt.errors:e.concat(Kt.errors),s=e.length)),r.language!==void 0&&g.call(r,"language")){let t=r.
language;if(typeof t=="string"){if(L(t)>20){let n={instancePath:i+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:20}};
e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[
n]:e.push(n),s++}}if(r.place!==void 0&&g.call(r,"place")&&(Wt(r.place,{instancePath:i+"/place",parentData:r,parentDataProperty:"place",rootData:u,dynamicAnchors:f})||
(e=e===null?Wt.errors:e.concat(Wt.errors),s=e.length)),r.areaNoun!==void 0&&g.call(r,"areaNoun")){let t=r.areaNoun;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.singular!==void 0&&g.call(t,"singular")){let n=t.singular;if(typeof n=="string"){if(L(n)>40){let o={instancePath:i+"/areaNoun/singular",schemaPath:"#/prope\
rties/areaNoun/properties/singular/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/areaNoun/singula\
r",schemaPath:"#/properties/areaNoun/properties/singular/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(t.plural!==void 0&&g.call(
t,"plural")){let n=t.plural;if(typeof n=="string"){if(L(n)>40){let o={instancePath:i+"/areaNoun/plural",schemaPath:"#/properties/areaNoun/properties/plural/maxL\
ength",keyword:"maxLength",params:{limit:40}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/areaNoun/plural",schemaPath:"#/properties/areaNoun/prop\
erties/plural/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}}else{let n={instancePath:i+"/areaNoun",schemaPath:"#/properties/areaNo\
un/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(r.exampleSearches!==void 0&&g.call(r,"exampleSearches")){let t=r.exampleSearches;
if(Array.isArray(t)){if(t.length>12){let o={instancePath:i+"/exampleSearches",schemaPath:"#/properties/exampleSearches/maxItems",keyword:"maxItems",params:{limit:12}};
e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++){let m=t[o];if(typeof m=="string"){if(L(m)>60){let l={instancePath:i+"/exampleSearches/"+o,schemaPath:"\
#/properties/exampleSearches/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/exampleSearches/"+
o,schemaPath:"#/properties/exampleSearches/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/exampl\
eSearches",schemaPath:"#/properties/exampleSearches/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.relatedServices!==void 0&&g.call(
r,"relatedServices")){let t=r.relatedServices;if(Array.isArray(t)){if(t.length>12){let o={instancePath:i+"/relatedServices",schemaPath:"#/properties/relatedServ\
ices/maxItems",keyword:"maxItems",params:{limit:12}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++)Ct(t[o],{instancePath:i+"/relatedServices/"+
o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?Ct.errors:e.concat(Ct.errors),s=e.length)}else{let n={instancePath:i+"/relatedSer\
vices",schemaPath:"#/properties/relatedServices/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}r.linksVerified!==void 0&&g.call(r,"li\
nksVerified")&&(Mt(r.linksVerified,{instancePath:i+"/linksVerified",parentData:r,parentDataProperty:"linksVerified",rootData:u,dynamicAnchors:f})||(e=e===null?Mt.
errors:e.concat(Mt.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ei.
errors=e,s===0}Ei.evaluated={props:{title:!0,shortTitle:!0,tagline:!0,description:!0,baseUrl:!0,repository:!0,defaultBranch:!0,publisher:!0,contact:!0,licence:!0,
language:!0,place:!0,areaNoun:!0,exampleSearches:!0,relatedServices:!0,linksVerified:!0},dynamicProps:!1,dynamicItems:!1};var ea=er;function Ht(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Ht.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>120){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ht.errors=
e,s===0}Ht.evaluated={dynamicProps:!1,dynamicItems:!1};function Yt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=Yt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>250){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[t]:e.push(t),s++}return Yt.errors=e,s===0}Yt.evaluated={dynamicProps:!1,dynamicItems:!1};function Jt(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Jt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(
r)>2e4){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Jt.errors=e,s===0}Jt.evaluated={dynamicProps:!1,dynamicItems:!1};function ie(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=ie.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>161){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ie.errors=
e,s===0}ie.evaluated={dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=_e.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[t]:e.push(t),s++}return _e.errors=e,s===0}_e.evaluated={dynamicProps:!1,dynamicItems:!1};function M(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=M.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return M.errors=e,s===
0}M.evaluated={dynamicProps:!1,dynamicItems:!1};function Qt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Qt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Qt.errors=e,
s===0}Qt.evaluated={dynamicProps:!1,dynamicItems:!1};function He(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
s=0,a=He.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.url!==void 0&&g.call(r,"u\
rl")&&(T(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),
r.email!==void 0&&g.call(r,"email")&&(X(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:u,dynamicAnchors:f})||(e=e===null?X.errors:
e.concat(X.errors),s=e.length)),r.decidedBy!==void 0&&g.call(r,"decidedBy")){let t=r.decidedBy;if(typeof t=="string"){if(L(t)>160){let n={instancePath:i+"/decid\
edBy",schemaPath:"#/properties/decidedBy/maxLength",keyword:"maxLength",params:{limit:160}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/decidedBy",
schemaPath:"#/properties/decidedBy/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.typicalDays!==void 0&&g.call(r,"typicalDays")){
let t=r.typicalDays;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:i+"/typicalDays",schemaPath:"#/properties/typicalDays/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}}if(r.cost!==void 0&&g.call(r,"cost")&&(Z(r.cost,{instancePath:i+"/cost",parentData:r,parentDataProperty:"\
cost",rootData:u,dynamicAnchors:f})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),r.audiences!==void 0&&g.call(r,"audiences")){let t=r.audiences;if(Array.
isArray(t)){if(t.length>20){let o={instancePath:i+"/audiences",schemaPath:"#/properties/audiences/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:
e.push(o),s++}let n=t.length;for(let o=0;o<n;o++){let m=t[o];if(m&&typeof m=="object"&&!Array.isArray(m))m.who!==void 0&&g.call(m,"who")&&(M(m.who,{instancePath:i+
"/audiences/"+o+"/who",parentData:m,parentDataProperty:"who",rootData:u,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),s=e.length));else{let l={instancePath:i+
"/audiences/"+o,schemaPath:"#/properties/audiences/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+
"/audiences",schemaPath:"#/properties/audiences/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.steps!==void 0&&g.call(r,"steps")){
let t=r.steps;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++)Z(t[o],{instancePath:i+"/steps/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||
(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)}else{let n={instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};
e===null?e=[n]:e.push(n),s++}}if(r.agreements!==void 0&&g.call(r,"agreements")){let t=r.agreements;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"/\
agreements",schemaPath:"#/properties/agreements/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++)
Qt(t[o],{instancePath:i+"/agreements/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?Qt.errors:e.concat(Qt.errors),s=e.length)}else{
let n={instancePath:i+"/agreements",schemaPath:"#/properties/agreements/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.legalGateways!==
void 0&&g.call(r,"legalGateways")){let t=r.legalGateways;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"/legalGateways",schemaPath:"#/properties/le\
galGateways/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++)Z(t[o],{instancePath:i+"/legalGatewa\
ys/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)}else{let n={instancePath:i+"/legalGa\
teways",schemaPath:"#/properties/legalGateways/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return He.errors=e,s===0}He.evaluated={props:{url:!0,email:!0,decidedBy:!0,typicalDays:!0,
cost:!0,audiences:!0,steps:!0,agreements:!0,legalGateways:!0},dynamicProps:!1,dynamicItems:!1};function Xt(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Xt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.reason!==void 0&&g.call(r,"reason")&&(M(r.reason,{instancePath:i+"/reason",parentData:r,parentDataProperty:"reason",rootData:u,dynamicAnchors:f})||
(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.explanation!==void 0&&g.call(r,"explanation")){let t=r.explanation;if(typeof t=="string"){if(L(t)>1e3){let n={
instancePath:i+"/explanation",schemaPath:"#/properties/explanation/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[n]:e.push(n),s++}}else{let n={
instancePath:i+"/explanation",schemaPath:"#/properties/explanation/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.lawfulBasis!==
void 0&&g.call(r,"lawfulBasis")){let t=r.lawfulBasis;if(typeof t=="string"){if(L(t)>250){let n={instancePath:i+"/lawfulBasis",schemaPath:"#/properties/lawfulBas\
is/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/lawfulBasis",schemaPath:"#/properties/lawfulBas\
is/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}r.request!==void 0&&g.call(r,"request")&&(He(r.request,{instancePath:i+"/request",
parentData:r,parentDataProperty:"request",rootData:u,dynamicAnchors:f})||(e=e===null?He.errors:e.concat(He.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Xt.errors=e,s===0}Xt.evaluated={props:{level:!0,reason:!0,explanation:!0,personalData:!0,
lawfulBasis:!0,classification:!0,request:!0},dynamicProps:!1,dynamicItems:!1};function es(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=es.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[t]:e.push(t),s++}return es.errors=e,s===0}es.evaluated={dynamicProps:!1,dynamicItems:!1};function Be(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Be.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(
r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Be.errors=e,s===0}Be.evaluated={dynamicProps:!1,dynamicItems:!1};function rs(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=rs.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return rs.errors=e,s===0}rs.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Ye(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Ye.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>32){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ye.errors=e,
s===0}Ye.evaluated={dynamicProps:!1,dynamicItems:!1};function ue(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=ue.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ue.errors=
e,s===0}ue.evaluated={dynamicProps:!1,dynamicItems:!1};function Je(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=Je.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.start!==void 0&&g.
call(r,"start")&&(ue(r.start,{instancePath:i+"/start",parentData:r,parentDataProperty:"start",rootData:u,dynamicAnchors:f})||(e=e===null?ue.errors:e.concat(ue.errors),
s=e.length)),r.end!==void 0&&g.call(r,"end")&&(ue(r.end,{instancePath:i+"/end",parentData:r,parentDataProperty:"end",rootData:u,dynamicAnchors:f})||(e=e===null?
ue.errors:e.concat(ue.errors),s=e.length));else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Je.
errors=e,s===0}Je.evaluated={props:{start:!0,end:!0},dynamicProps:!1,dynamicItems:!1};function ts(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,a=ts.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.places!==void 0&&g.call(r,"places")){let t=r.places;if(Array.isArray(t)){if(t.length>100){let o={instancePath:i+"/places",schemaPath:"#/properties/plac\
es/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++)Ye(t[o],{instancePath:i+"/places/"+o,parentData:t,
parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?Ye.errors:e.concat(Ye.errors),s=e.length)}else{let n={instancePath:i+"/places",schemaPath:"#/pro\
perties/places/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.period!==void 0&&g.call(r,"period")&&(Je(r.period,{instancePath:i+
"/period",parentData:r,parentDataProperty:"period",rootData:u,dynamicAnchors:f})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length)),r.granularity!==void 0&&
g.call(r,"granularity")&&(M(r.granularity,{instancePath:i+"/granularity",parentData:r,parentDataProperty:"granularity",rootData:u,dynamicAnchors:f})||(e=e===null?
M.errors:e.concat(M.errors),s=e.length)),r.boundaries!==void 0&&g.call(r,"boundaries")){let t=r.boundaries;if(typeof t=="string"){if(L(t)>120){let n={instancePath:i+
"/boundaries",schemaPath:"#/properties/boundaries/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/\
boundaries",schemaPath:"#/properties/boundaries/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.bbox!==void 0&&g.call(r,"bbox")){
let t=r.bbox;if(Array.isArray(t)){if(t.length>4){let n={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===
null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),
s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ts.errors=e,s===0}ts.evaluated={
props:{places:!0,period:!0,granularity:!0,boundaries:!0,bbox:!0},dynamicProps:!1,dynamicItems:!1};function ss(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=ss.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.value!==void 0&&g.call(r,"value")){let t=r.value;if(typeof t=="string"){
if(L(t)>128){let n={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ss.errors=e,s===0}ss.evaluated={props:{algorithm:!0,value:!0},dynamicProps:!1,
dynamicItems:!1};function is(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=is.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>161){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return is.errors=
e,s===0}is.evaluated={dynamicProps:!1,dynamicItems:!1};function ns(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=ns.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0&&g.
call(r,"id")&&(M(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),
r.title!==void 0&&g.call(r,"title")){let t=r.title;if(typeof t=="string"){if(L(t)>200){let n={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",
keyword:"maxLength",params:{limit:200}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.url!==void 0&&g.call(r,"url")&&(T(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,
dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.format!==void 0&&g.call(r,"format")&&(M(r.format,{instancePath:i+"/format",parentData:r,
parentDataProperty:"format",rootData:u,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.mediaType!==void 0&&g.call(r,"mediaType")){let t=r.
mediaType;if(typeof t=="string"){if(L(t)>120){let n={instancePath:i+"/mediaType",schemaPath:"#/properties/mediaType/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type:"string"}};e===null?e=
[n]:e.push(n),s++}}if(r.byteSize!==void 0&&g.call(r,"byteSize")){let t=r.byteSize;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:i+
"/byteSize",schemaPath:"#/properties/byteSize/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}}r.checksum!==void 0&&g.call(r,"checksu\
m")&&(ss(r.checksum,{instancePath:i+"/checksum",parentData:r,parentDataProperty:"checksum",rootData:u,dynamicAnchors:f})||(e=e===null?ss.errors:e.concat(ss.errors),
s=e.length)),r.modified!==void 0&&g.call(r,"modified")&&(ue(r.modified,{instancePath:i+"/modified",parentData:r,parentDataProperty:"modified",rootData:u,dynamicAnchors:f})||
(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.conformsTo!==void 0&&g.call(r,"conformsTo")&&(T(r.conformsTo,{instancePath:i+"/conformsTo",parentData:r,
parentDataProperty:"conformsTo",rootData:u,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.service!==void 0&&g.call(r,"service")&&(is(
r.service,{instancePath:i+"/service",parentData:r,parentDataProperty:"service",rootData:u,dynamicAnchors:f})||(e=e===null?is.errors:e.concat(is.errors),s=e.length))}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ns.errors=e,s===0}ns.evaluated={props:{id:!0,
title:!0,url:!0,format:!0,mediaType:!0,byteSize:!0,checksum:!0,modified:!0,conformsTo:!0,service:!0},dynamicProps:!1,dynamicItems:!1};function as(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=as.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name!==void 0&&g.call(r,"name")){let t=r.name;if(typeof t=="string"){if(L(
t)>120){let n={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[n]:e.push(n),s++}}else{let n={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.title!==void 0&&g.call(r,"t\
itle")){let t=r.title;if(typeof t=="string"){if(L(t)>120){let n={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),s++}}if(r.unit!==void 0&&g.call(r,"unit")){let t=r.unit;if(typeof t=="string"){if(L(t)>60){let n={instancePath:i+"/unit",schemaPath:"#/properties/unit/maxLen\
gth",keyword:"maxLength",params:{limit:60}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",
params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.description!==void 0&&g.call(r,"description")){let t=r.description;if(typeof t=="string"){if(L(t)>1e3){
let n={instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.values!==
void 0&&g.call(r,"values")){let t=r.values;if(Array.isArray(t)){if(t.length>200){let o={instancePath:i+"/values",schemaPath:"#/properties/values/maxItems",keyword:"\
maxItems",params:{limit:200}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++){let m=t[o];if(typeof m=="string"){if(L(m)>120){let l={instancePath:i+
"/values/"+o,schemaPath:"#/properties/values/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"\
/values/"+o,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/value\
s",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.key!==void 0&&g.call(r,"key")&&typeof r.key!="\
boolean"){let t={instancePath:i+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return as.errors=e,s===0}as.evaluated={props:{name:!0,title:!0,type:!0,unit:!0,
description:!0,values:!0,key:!0},dynamicProps:!1,dynamicItems:!1};function ls(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=ls.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ls.errors=
e,s===0}ls.evaluated={dynamicProps:!1,dynamicItems:!1};function os(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=os.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.derivedFrom!==
void 0&&g.call(r,"derivedFrom")){let t=r.derivedFrom;if(Array.isArray(t)){if(t.length>50){let o={instancePath:i+"/derivedFrom",schemaPath:"#/properties/derivedF\
rom/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++){let m=t[o];if(typeof m=="string"){if(L(m)>2048){
let l={instancePath:i+"/derivedFrom/"+o,schemaPath:"#/properties/derivedFrom/items/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),
s++}}else{let l={instancePath:i+"/derivedFrom/"+o,schemaPath:"#/properties/derivedFrom/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(
l),s++}}}else{let n={instancePath:i+"/derivedFrom",schemaPath:"#/properties/derivedFrom/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}
r.method!==void 0&&g.call(r,"method")&&(ls(r.method,{instancePath:i+"/method",parentData:r,parentDataProperty:"method",rootData:u,dynamicAnchors:f})||(e=e===null?
ls.errors:e.concat(ls.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return os.
errors=e,s===0}os.evaluated={props:{derivedFrom:!0,method:!0},dynamicProps:!1,dynamicItems:!1};function ps(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=ps.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(
r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ps.errors=e,s===0}ps.evaluated={dynamicProps:!1,dynamicItems:!1};function ms(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=ms.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.title!==void 0&&g.call(r,"title")&&(Z(r.title,{instancePath:i+"/title",parentData:r,
parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),r.url!==void 0&&g.call(r,"url")&&(T(r.url,{instancePath:i+
"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),s=e.length));else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ms.errors=e,s===0}ms.evaluated={props:{title:!0,url:!0,kind:!0},dynamicProps:!1,
dynamicItems:!1};function cs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=cs.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name!==void 0&&g.call(r,"name")){let t=r.name;if(typeof t=="str\
ing"){if(L(t)>120){let n={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}r.email!==void 0&&g.call(
r,"email")&&(X(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:u,dynamicAnchors:f})||(e=e===null?X.errors:e.concat(X.errors),s=
e.length)),r.url!==void 0&&g.call(r,"url")&&(T(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?T.errors:
e.concat(T.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return cs.errors=
e,s===0}cs.evaluated={props:{name:!0,email:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function Re(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,a=Re.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>2048){let t={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Re.errors=e,s===0}Re.evaluated={dynamicProps:!1,dynamicItems:!1};function us(r,{instancePath:i="",
parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=us.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r))r.title!==void 0&&g.call(r,"title")&&(Z(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",
rootData:u,dynamicAnchors:f})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),r.url!==void 0&&g.call(r,"url")&&(T(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),s=e.length));else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return us.errors=e,s===0}us.evaluated={props:{title:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function fs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=fs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme!==void 0&&g.call(r,"scheme")){let t=r.scheme;if(typeof t=="string"){
if(L(t)>80){let n={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.value!==void 0&&
g.call(r,"value")){let t=r.value;if(typeof t=="string"){if(L(t)>250){let n={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",
params:{limit:250}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return fs.errors=
e,s===0}fs.evaluated={props:{scheme:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function er(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,a=er.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.title!==void 0&&g.call(r,"title")&&(Ht(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?
Ht.errors:e.concat(Ht.errors),s=e.length)),r.summary!==void 0&&g.call(r,"summary")&&(Yt(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"su\
mmary",rootData:u,dynamicAnchors:f})||(e=e===null?Yt.errors:e.concat(Yt.errors),s=e.length)),r.description!==void 0&&g.call(r,"description")&&(Jt(r.description,
{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?Jt.errors:e.concat(Jt.errors),s=e.length)),
r.overlayOf!==void 0&&g.call(r,"overlayOf")){let t=r.overlayOf;if(typeof t=="string"){if(L(t)>161){let n={instancePath:i+"/overlayOf",schemaPath:"#/properties/o\
verlayOf/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/overlayOf",schemaPath:"#/properties/overl\
ayOf/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.pinned!==void 0&&g.call(r,"pinned")){let t=r.pinned;if(Array.isArray(t)){if(t.
length>2){let n={instancePath:i+"/pinned",schemaPath:"#/properties/pinned/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[n]:e.push(n),s++}}else{let n={
instancePath:i+"/pinned",schemaPath:"#/properties/pinned/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.supersededBy!==void 0&&g.
call(r,"supersededBy")&&(ie(r.supersededBy,{instancePath:i+"/supersededBy",parentData:r,parentDataProperty:"supersededBy",rootData:u,dynamicAnchors:f})||(e=e===
null?ie.errors:e.concat(ie.errors),s=e.length)),r.withdrawalReason!==void 0&&g.call(r,"withdrawalReason")){let t=r.withdrawalReason;if(typeof t=="string"){if(L(
t)>500){let n={instancePath:i+"/withdrawalReason",schemaPath:"#/properties/withdrawalReason/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[n]:e.
push(n),s++}}else{let n={instancePath:i+"/withdrawalReason",schemaPath:"#/properties/withdrawalReason/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:
e.push(n),s++}}if(r.themes!==void 0&&g.call(r,"themes")){let t=r.themes;if(Array.isArray(t)){if(t.length>6){let o={instancePath:i+"/themes",schemaPath:"#/proper\
ties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++)_e(t[o],{instancePath:i+"/themes/"+o,
parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)}else{let n={instancePath:i+"/themes",schemaPath:"\
#/properties/themes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.keywords!==void 0&&g.call(r,"keywords")){let t=r.keywords;if(Array.
isArray(t)){if(t.length>20){let o={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.
push(o),s++}let n=t.length;for(let o=0;o<n;o++){let m=t[o];if(typeof m=="string"){if(L(m)>60){let l={instancePath:i+"/keywords/"+o,schemaPath:"#/properties/keyw\
ords/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/keywords/"+o,schemaPath:"#/properties/ke\
ywords/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/keywords",schemaPath:"#/properties/keyword\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.access!==void 0&&g.call(r,"access")&&(Xt(r.access,{instancePath:i+"/access",parentData:r,
parentDataProperty:"access",rootData:u,dynamicAnchors:f})||(e=e===null?Xt.errors:e.concat(Xt.errors),s=e.length)),r.licence!==void 0&&g.call(r,"licence")&&(es(r.
licence,{instancePath:i+"/licence",parentData:r,parentDataProperty:"licence",rootData:u,dynamicAnchors:f})||(e=e===null?es.errors:e.concat(es.errors),s=e.length)),
r.attribution!==void 0&&g.call(r,"attribution")){let t=r.attribution;if(typeof t=="string"){if(L(t)>500){let n={instancePath:i+"/attribution",schemaPath:"#/prop\
erties/attribution/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/attribution",schemaPath:"#/prop\
erties/attribution/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.issued!==void 0&&g.call(r,"issued")&&(Be(r.issued,{instancePath:i+
"/issued",parentData:r,parentDataProperty:"issued",rootData:u,dynamicAnchors:f})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.length)),r.modified!==void 0&&g.
call(r,"modified")&&(Be(r.modified,{instancePath:i+"/modified",parentData:r,parentDataProperty:"modified",rootData:u,dynamicAnchors:f})||(e=e===null?Be.errors:e.
concat(Be.errors),s=e.length)),r.frequency!==void 0&&g.call(r,"frequency")&&(_e(r.frequency,{instancePath:i+"/frequency",parentData:r,parentDataProperty:"freque\
ncy",rootData:u,dynamicAnchors:f})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.nextReview!==void 0&&g.call(r,"nextReview")&&(rs(r.nextReview,{instancePath:i+
"/nextReview",parentData:r,parentDataProperty:"nextReview",rootData:u,dynamicAnchors:f})||(e=e===null?rs.errors:e.concat(rs.errors),s=e.length)),r.coverage!==void 0&&
g.call(r,"coverage")&&(ts(r.coverage,{instancePath:i+"/coverage",parentData:r,parentDataProperty:"coverage",rootData:u,dynamicAnchors:f})||(e=e===null?ts.errors:
e.concat(ts.errors),s=e.length)),r.distributions!==void 0&&g.call(r,"distributions")){let t=r.distributions;if(Array.isArray(t)){if(t.length>2e3){let o={instancePath:i+
"/distributions",schemaPath:"#/properties/distributions/maxItems",keyword:"maxItems",params:{limit:2e3}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<
n;o++)ns(t[o],{instancePath:i+"/distributions/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?ns.errors:e.concat(ns.errors),s=e.
length)}else{let n={instancePath:i+"/distributions",schemaPath:"#/properties/distributions/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),
s++}}if(r.services!==void 0&&g.call(r,"services")){let t=r.services;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"/services",schemaPath:"#/propert\
ies/services/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++)ie(t[o],{instancePath:i+"/services/"+
o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)}else{let n={instancePath:i+"/services",
schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.columns!==void 0&&g.call(r,"columns")){let t=r.
columns;if(Array.isArray(t)){if(t.length>500){let o={instancePath:i+"/columns",schemaPath:"#/properties/columns/maxItems",keyword:"maxItems",params:{limit:500}};
e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++)as(t[o],{instancePath:i+"/columns/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||
(e=e===null?as.errors:e.concat(as.errors),s=e.length)}else{let n={instancePath:i+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),s++}}if(r.inSeries!==void 0&&g.call(r,"inSeries")&&(ie(r.inSeries,{instancePath:i+"/inSeries",parentData:r,parentDataProperty:"\
inSeries",rootData:u,dynamicAnchors:f})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),r.version!==void 0&&g.call(r,"version")){let t=r.version;if(typeof t==
"string"){if(L(t)>60){let n={instancePath:i+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[n]:e.push(
n),s++}}else{let n={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.previousVersion!==
void 0&&g.call(r,"previousVersion")&&(ie(r.previousVersion,{instancePath:i+"/previousVersion",parentData:r,parentDataProperty:"previousVersion",rootData:u,dynamicAnchors:f})||
(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),r.provenance!==void 0&&g.call(r,"provenance")&&(os(r.provenance,{instancePath:i+"/provenance",parentData:r,
parentDataProperty:"provenance",rootData:u,dynamicAnchors:f})||(e=e===null?os.errors:e.concat(os.errors),s=e.length)),r.limitations!==void 0&&g.call(r,"limitati\
ons")&&(ps(r.limitations,{instancePath:i+"/limitations",parentData:r,parentDataProperty:"limitations",rootData:u,dynamicAnchors:f})||(e=e===null?ps.errors:e.concat(
ps.errors),s=e.length)),r.usedBy!==void 0&&g.call(r,"usedBy")){let t=r.usedBy;if(Array.isArray(t)){if(t.length>50){let o={instancePath:i+"/usedBy",schemaPath:"#\
/properties/usedBy/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++)ms(t[o],{instancePath:i+"/use\
dBy/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?ms.errors:e.concat(ms.errors),s=e.length)}else{let n={instancePath:i+"/used\
By",schemaPath:"#/properties/usedBy/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.contact!==void 0&&g.call(r,"contact")&&(cs(r.
contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"contact",rootData:u,dynamicAnchors:f})||(e=e===null?cs.errors:e.concat(cs.errors),s=e.length)),
r.landingPage!==void 0&&g.call(r,"landingPage")&&(Re(r.landingPage,{instancePath:i+"/landingPage",parentData:r,parentDataProperty:"landingPage",rootData:u,dynamicAnchors:f})||
(e=e===null?Re.errors:e.concat(Re.errors),s=e.length)),r.documentation!==void 0&&g.call(r,"documentation")){let t=r.documentation;if(Array.isArray(t)){if(t.length>
20){let o={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}let n=t.
length;for(let o=0;o<n;o++)us(t[o],{instancePath:i+"/documentation/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?us.errors:e.
concat(us.errors),s=e.length)}else{let n={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),s++}}if(r.sameAs!==void 0&&g.call(r,"sameAs")){let t=r.sameAs;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"/sameAs",schemaPath:"\
#/properties/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++)Re(t[o],{instancePath:i+"/sa\
meAs/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length)}else{let n={instancePath:i+"/sam\
eAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.identifiers!==void 0&&g.call(r,"identifiers")){
let t=r.identifiers;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"maxItems",
params:{limit:20}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++)fs(t[o],{instancePath:i+"/identifiers/"+o,parentData:t,parentDataProperty:o,rootData:u,
dynamicAnchors:f})||(e=e===null?fs.errors:e.concat(fs.errors),s=e.length)}else{let n={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),s++}return er.errors=e,s===0}er.evaluated={props:{title:!0,summary:!0,description:!0,overlayOf:!0,pinned:!0,status:!0,supersededBy:!0,withdrawalReason:!0,
themes:!0,keywords:!0,access:!0,licence:!0,attribution:!0,issued:!0,modified:!0,frequency:!0,nextReview:!0,coverage:!0,distributions:!0,services:!0,columns:!0,inSeries:!0,
version:!0,previousVersion:!0,provenance:!0,limitations:!0,usedBy:!0,contact:!0,landingPage:!0,documentation:!0,sameAs:!0,identifiers:!0},dynamicProps:!1,dynamicItems:!1};
var ra=Oi;function ys(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=ys.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>180){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:180}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ys.errors=
e,s===0}ys.evaluated={dynamicProps:!1,dynamicItems:!1};function hs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=hs.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}return hs.errors=e,s===0}hs.evaluated={dynamicProps:!1,dynamicItems:!1};function Oi(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Oi.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.exceptions!==void 0&&g.call(r,"exceptions")){let t=r.exceptions;if(Array.isArray(t)){if(t.length>500){let o={instancePath:i+"/exceptions",
schemaPath:"#/properties/exceptions/maxItems",keyword:"maxItems",params:{limit:500}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++){let m=t[o];
if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.rule!==void 0&&g.call(m,"rule")){let l=m.rule;if(typeof l=="string"){if(L(l)>120){let p={instancePath:i+"/exce\
ptions/"+o+"/rule",schemaPath:"#/properties/exceptions/items/properties/rule/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[p]:e.push(p),s++}}else{
let p={instancePath:i+"/exceptions/"+o+"/rule",schemaPath:"#/properties/exceptions/items/properties/rule/type",keyword:"type",params:{type:"string"}};e===null?e=
[p]:e.push(p),s++}}if(m.record!==void 0&&g.call(m,"record")&&(ys(m.record,{instancePath:i+"/exceptions/"+o+"/record",parentData:m,parentDataProperty:"record",rootData:u,
dynamicAnchors:f})||(e=e===null?ys.errors:e.concat(ys.errors),s=e.length)),m.reason!==void 0&&g.call(m,"reason")){let l=m.reason;if(typeof l=="string"){if(L(l)>
500){let p={instancePath:i+"/exceptions/"+o+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit:500}};
e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/exceptions/"+o+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}m.review!==void 0&&g.call(m,"review")&&(hs(m.review,{instancePath:i+"/exceptions/"+o+"/review",parentData:m,
parentDataProperty:"review",rootData:u,dynamicAnchors:f})||(e=e===null?hs.errors:e.concat(hs.errors),s=e.length))}else{let l={instancePath:i+"/exceptions/"+o,schemaPath:"\
#/properties/exceptions/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/exceptions",schemaPath:"#\
/properties/exceptions/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Oi.errors=e,s===0}Oi.evaluated={props:{exceptions:!0},dynamicProps:!1,dynamicItems:!1};var ta=zi;function ds(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=ds.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ds.errors=
e,s===0}ds.evaluated={dynamicProps:!1,dynamicItems:!1};function Te(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=Te.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}return Te.errors=e,s===0}Te.evaluated={dynamicProps:!1,dynamicItems:!1};function Fe(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Fe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(
r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Fe.errors=e,s===0}Fe.evaluated={dynamicProps:!1,dynamicItems:!1};function gs(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=gs.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),typeof r=="string"){if(L(r)>161){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[t]:e.push(t),
s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return gs.errors=e,s===0}gs.evaluated={dynamicProps:!1,
dynamicItems:!1};function zi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=zi.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.harvest!==void 0&&g.call(r,"harvest")){let t=r.harvest;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.identifier!==void 0&&g.call(t,"identifier")){let n=t.identifier;if(typeof n=="string"){if(L(n)>500){let o={instancePath:i+"/ha\
rvest/identifier",schemaPath:"#/properties/harvest/properties/identifier/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[o]:e.push(o),s++}}else{let o={
instancePath:i+"/harvest/identifier",schemaPath:"#/properties/harvest/properties/identifier/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),
s++}}if(t.url!==void 0&&g.call(t,"url")&&(ds(t.url,{instancePath:i+"/harvest/url",parentData:t,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?
ds.errors:e.concat(ds.errors),s=e.length)),t.issued!==void 0&&g.call(t,"issued")&&(Te(t.issued,{instancePath:i+"/harvest/issued",parentData:t,parentDataProperty:"\
issued",rootData:u,dynamicAnchors:f})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length)),t.modified!==void 0&&g.call(t,"modified")&&(Te(t.modified,{instancePath:i+
"/harvest/modified",parentData:t,parentDataProperty:"modified",rootData:u,dynamicAnchors:f})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length)),t.unmapped!==
void 0&&g.call(t,"unmapped")){let n=t.unmapped;if(n&&typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).length>100){let o={instancePath:i+"/harvest/unmapp\
ed",schemaPath:"#/properties/harvest/properties/unmapped/maxProperties",keyword:"maxProperties",params:{limit:100}};e===null?e=[o]:e.push(o),s++}for(let o of Object.
keys(n)){let m=n[o];if(typeof m=="string"){if(L(m)>2e3){let l={instancePath:i+"/harvest/unmapped/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/harvest/properties/unmapped/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+
"/harvest/unmapped/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/harvest/properties/unmapped/additionalProperties/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),s++}}}else{let o={instancePath:i+"/harvest/unmapped",schemaPath:"#/properties/harvest/properties/unmapped/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(t.missingSince!==void 0&&g.call(t,"missingSince")&&(Fe(t.missingSince,{instancePath:i+"/harvest/m\
issingSince",parentData:t,parentDataProperty:"missingSince",rootData:u,dynamicAnchors:f})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),t.missingRuns!==
void 0&&g.call(t,"missingRuns")){let n=t.missingRuns;if(Array.isArray(n)){if(n.length>3){let m={instancePath:i+"/harvest/missingRuns",schemaPath:"#/properties/h\
arvest/properties/missingRuns/maxItems",keyword:"maxItems",params:{limit:3}};e===null?e=[m]:e.push(m),s++}let o=n.length;for(let m=0;m<o;m++)Fe(n[m],{instancePath:i+
"/harvest/missingRuns/"+m,parentData:n,parentDataProperty:m,rootData:u,dynamicAnchors:f})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)}else{let o={instancePath:i+
"/harvest/missingRuns",schemaPath:"#/properties/harvest/properties/missingRuns/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}t.duplicateOf!==
void 0&&g.call(t,"duplicateOf")&&(gs(t.duplicateOf,{instancePath:i+"/harvest/duplicateOf",parentData:t,parentDataProperty:"duplicateOf",rootData:u,dynamicAnchors:f})||
(e=e===null?gs.errors:e.concat(gs.errors),s=e.length))}else{let n={instancePath:i+"/harvest",schemaPath:"#/properties/harvest/type",keyword:"type",params:{type:"\
object"}};e===null?e=[n]:e.push(n),s++}}r.dataset!==void 0&&g.call(r,"dataset")&&(er(r.dataset,{instancePath:i+"/dataset",parentData:r,parentDataProperty:"datas\
et",rootData:u,dynamicAnchors:f})||(e=e===null?er.errors:e.concat(er.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}return zi.errors=e,s===0}zi.evaluated={props:{harvest:!0,dataset:!0},dynamicProps:!1,dynamicItems:!1};var sa=Ni;function Se(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Se.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Se.errors=e,
s===0}Se.evaluated={dynamicProps:!1,dynamicItems:!1};function me(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
s=0,a=me.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"#/ma\
xLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[t]:e.push(t),s++}return me.errors=e,s===0}me.evaluated={dynamicProps:!1,dynamicItems:!1};function Ps(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Ps.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.name!==void 0&&g.call(r,"name")){let t=r.name;if(typeof t=="string"){if(L(t)>120){let n={instancePath:i+"/name",schemaPath:"#/properties\
/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}r.email!==void 0&&g.call(r,"email")&&(X(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"\
email",rootData:u,dynamicAnchors:f})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.url!==void 0&&g.call(r,"url")&&(T(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ps.errors=e,s===0}Ps.evaluated={props:{name:!0,email:!0,url:!0},dynamicProps:!1,dynamicItems:!1};
function ws(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=ws.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>32){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ws.errors=e,
s===0}ws.evaluated={dynamicProps:!1,dynamicItems:!1};function ks(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
s=0,a=ks.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme!==void 0&&g.call(r,
"scheme")){let t=r.scheme;if(typeof t=="string"){if(L(t)>80){let n={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{
limit:80}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),s++}}if(r.value!==void 0&&g.call(r,"value")){let t=r.value;if(typeof t=="string"){if(L(t)>250){let n={instancePath:i+"/value",schemaPath:"#/prop\
erties/value/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/value",schemaPath:"#/properties/value\
/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),s++}return ks.errors=e,s===0}ks.evaluated={props:{scheme:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function Ni(r,{instancePath:i="",
parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Ni.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name!==void 0&&g.call(r,"name")){let t=r.name;if(typeof t=="string"){if(L(t)>120){let n={instancePath:i+"\
/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.shortName!==void 0&&g.call(r,"shortName")){let t=r.shortName;if(typeof t==
"string"){if(L(t)>40){let n={instancePath:i+"/shortName",schemaPath:"#/properties/shortName/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[n]:e.push(
n),s++}}else{let n={instancePath:i+"/shortName",schemaPath:"#/properties/shortName/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.
kind!==void 0&&g.call(r,"kind")&&(Se(r.kind,{instancePath:i+"/kind",parentData:r,parentDataProperty:"kind",rootData:u,dynamicAnchors:f})||(e=e===null?Se.errors:
e.concat(Se.errors),s=e.length)),r.summary!==void 0&&g.call(r,"summary")){let t=r.summary;if(typeof t=="string"){if(L(t)>250){let n={instancePath:i+"/summary",schemaPath:"\
#/properties/summary/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/summary",schemaPath:"#/proper\
ties/summary/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.homepage!==void 0&&g.call(r,"homepage")&&(me(r.homepage,{instancePath:i+
"/homepage",parentData:r,parentDataProperty:"homepage",rootData:u,dynamicAnchors:f})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.dataPage!==void 0&&
g.call(r,"dataPage")&&(me(r.dataPage,{instancePath:i+"/dataPage",parentData:r,parentDataProperty:"dataPage",rootData:u,dynamicAnchors:f})||(e=e===null?me.errors:
e.concat(me.errors),s=e.length)),r.contact!==void 0&&g.call(r,"contact")&&(Ps(r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"contact",rootData:u,
dynamicAnchors:f})||(e=e===null?Ps.errors:e.concat(Ps.errors),s=e.length)),r.place!==void 0&&g.call(r,"place")&&(ws(r.place,{instancePath:i+"/place",parentData:r,
parentDataProperty:"place",rootData:u,dynamicAnchors:f})||(e=e===null?ws.errors:e.concat(ws.errors),s=e.length)),r.domains!==void 0&&g.call(r,"domains")){let t=r.
domains;if(Array.isArray(t)){if(t.length>30){let o={instancePath:i+"/domains",schemaPath:"#/properties/domains/maxItems",keyword:"maxItems",params:{limit:30}};e===
null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++){let m=t[o];if(typeof m=="string"){if(L(m)>253){let l={instancePath:i+"/domains/"+o,schemaPath:"#/pr\
operties/domains/items/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/domains/"+o,schemaPath:"#/p\
roperties/domains/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/domains",schemaPath:"#/properti\
es/domains/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.maintainers!==void 0&&g.call(r,"maintainers")){let t=r.maintainers;if(Array.
isArray(t)){if(t.length>20){let o={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=
[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++){let m=t[o];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.github!==void 0&&g.call(m,"github")){let l=m.
github;if(typeof l=="string"){if(L(l)>39){let p={instancePath:i+"/maintainers/"+o+"/github",schemaPath:"#/properties/maintainers/items/properties/github/maxLeng\
th",keyword:"maxLength",params:{limit:39}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/maintainers/"+o+"/github",schemaPath:"#/properties/maintai\
ners/items/properties/github/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(m.id!==void 0&&g.call(m,"id")){let l=m.id;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let p={instancePath:i+"/maintainers/"+o+"/id",schemaPath:"#/properties/maintainers/items/properties/id/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[p]:e.push(p),s++}}}else{let l={instancePath:i+"/maintainers/"+o,schemaPath:"#/properties/maintainers/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/type",keyword:"type",
params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.parent!==void 0&&g.call(r,"parent")&&(Se(r.parent,{instancePath:i+"/parent",parentData:r,parentDataProperty:"\
parent",rootData:u,dynamicAnchors:f})||(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),r.sameAs!==void 0&&g.call(r,"sameAs")){let t=r.sameAs;if(Array.isArray(
t)){if(t.length>20){let o={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}
let n=t.length;for(let o=0;o<n;o++)me(t[o],{instancePath:i+"/sameAs/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?me.errors:e.
concat(me.errors),s=e.length)}else{let n={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.
push(n),s++}}if(r.identifiers!==void 0&&g.call(r,"identifiers")){let t=r.identifiers;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++)ks(t[o],{instancePath:i+
"/identifiers/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?ks.errors:e.concat(ks.errors),s=e.length)}else{let n={instancePath:i+
"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ni.errors=e,s===0}Ni.evaluated={props:{name:!0,shortName:!0,kind:!0,summary:!0,
homepage:!0,dataPage:!0,contact:!0,place:!0,domains:!0,maintainers:!0,parent:!0,sameAs:!0,identifiers:!0},dynamicProps:!1,dynamicItems:!1};var ia=_i;function Ue(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Ue.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>180){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:180}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ue.errors=
e,s===0}Ue.evaluated={dynamicProps:!1,dynamicItems:!1};function vs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=vs.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>250){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[t]:e.push(t),s++}return vs.errors=e,s===0}vs.evaluated={dynamicProps:!1,dynamicItems:!1};function xs(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=xs.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(
r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return xs.errors=e,s===0}xs.evaluated={dynamicProps:!1,dynamicItems:!1};function _i(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=_i.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.redirects!==void 0&&g.call(r,"redirects")){let t=r.redirects;if(Array.isArray(t)){if(t.length>5e3){
let o={instancePath:i+"/redirects",schemaPath:"#/properties/redirects/maxItems",keyword:"maxItems",params:{limit:5e3}};e===null?e=[o]:e.push(o),s++}let n=t.length;
for(let o=0;o<n;o++){let m=t[o];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.from!==void 0&&g.call(m,"from")&&(Ue(m.from,{instancePath:i+"/redirects/"+o+"/\
from",parentData:m,parentDataProperty:"from",rootData:u,dynamicAnchors:f})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length)),m.to!==void 0&&g.call(m,"to")&&
(Ue(m.to,{instancePath:i+"/redirects/"+o+"/to",parentData:m,parentDataProperty:"to",rootData:u,dynamicAnchors:f})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.
length)),m.title!==void 0&&g.call(m,"title")&&(vs(m.title,{instancePath:i+"/redirects/"+o+"/title",parentData:m,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||
(e=e===null?vs.errors:e.concat(vs.errors),s=e.length)),m.reason!==void 0&&g.call(m,"reason")){let l=m.reason;if(typeof l=="string"){if(L(l)>500){let p={instancePath:i+
"/redirects/"+o+"/reason",schemaPath:"#/properties/redirects/items/properties/reason/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(p),
s++}}else{let p={instancePath:i+"/redirects/"+o+"/reason",schemaPath:"#/properties/redirects/items/properties/reason/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),s++}}m.date!==void 0&&g.call(m,"date")&&(xs(m.date,{instancePath:i+"/redirects/"+o+"/date",parentData:m,parentDataProperty:"date",rootData:u,
dynamicAnchors:f})||(e=e===null?xs.errors:e.concat(xs.errors),s=e.length))}else{let l={instancePath:i+"/redirects/"+o,schemaPath:"#/properties/redirects/items/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/redirects",schemaPath:"#/properties/redirects/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),s++}return _i.errors=e,s===0}_i.evaluated={props:{redirects:!0},dynamicProps:!1,dynamicItems:!1};var na=Bi;function bs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=bs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>120){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return bs.errors=
e,s===0}bs.evaluated={dynamicProps:!1,dynamicItems:!1};function Is(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=Is.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>250){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[t]:e.push(t),s++}return Is.errors=e,s===0}Is.evaluated={dynamicProps:!1,dynamicItems:!1};function Ls(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Ls.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(
r)>2e4){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ls.errors=e,s===0}Ls.evaluated={dynamicProps:!1,dynamicItems:!1};function Ze(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Ze.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),
s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ze.errors=e,s===0}Ze.evaluated={dynamicProps:!1,
dynamicItems:!1};function Ds(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Ds.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name!==void 0&&g.call(r,"name")){let t=r.name;if(typeof t=="str\
ing"){if(L(t)>120){let n={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}r.email!==void 0&&g.call(
r,"email")&&(X(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:u,dynamicAnchors:f})||(e=e===null?X.errors:e.concat(X.errors),s=
e.length)),r.url!==void 0&&g.call(r,"url")&&(T(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?T.errors:
e.concat(T.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ds.errors=
e,s===0}Ds.evaluated={props:{name:!0,email:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function Ve(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,a=Ve.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>2048){let t={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ve.errors=e,s===0}Ve.evaluated={dynamicProps:!1,dynamicItems:!1};function js(r,{instancePath:i="",
parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=js.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r))r.title!==void 0&&g.call(r,"title")&&(Z(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",
rootData:u,dynamicAnchors:f})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),r.url!==void 0&&g.call(r,"url")&&(T(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),s=e.length));else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return js.errors=e,s===0}js.evaluated={props:{title:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function $s(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=$s.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme!==void 0&&g.call(r,"scheme")){let t=r.scheme;if(typeof t=="string"){if(L(t)>80){let n={instancePath:i+
"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/scheme",schemaPath:"\
#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.value!==void 0&&g.call(r,"value")){let t=r.value;if(typeof t==
"string"){if(L(t)>250){let n={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[n]:e.push(n),
s++}}else{let n={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return $s.errors=e,s===0}$s.evaluated={props:{scheme:!0,value:!0},
dynamicProps:!1,dynamicItems:!1};function Bi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Bi.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&g.call(r,"title")&&(bs(r.title,
{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?bs.errors:e.concat(bs.errors),s=e.length)),r.summary!==
void 0&&g.call(r,"summary")&&(Is(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summary",rootData:u,dynamicAnchors:f})||(e=e===null?Is.errors:
e.concat(Is.errors),s=e.length)),r.description!==void 0&&g.call(r,"description")&&(Ls(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"\
description",rootData:u,dynamicAnchors:f})||(e=e===null?Ls.errors:e.concat(Ls.errors),s=e.length)),r.themes!==void 0&&g.call(r,"themes")){let t=r.themes;if(Array.
isArray(t)){if(t.length>6){let o={instancePath:i+"/themes",schemaPath:"#/properties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?e=[o]:e.push(
o),s++}let n=t.length;for(let o=0;o<n;o++)Ze(t[o],{instancePath:i+"/themes/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?Ze.errors:
e.concat(Ze.errors),s=e.length)}else{let n={instancePath:i+"/themes",schemaPath:"#/properties/themes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:
e.push(n),s++}}if(r.keywords!==void 0&&g.call(r,"keywords")){let t=r.keywords;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"/keywords",schemaPath:"\
#/properties/keywords/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++){let m=t[o];if(typeof m=="\
string"){if(L(m)>60){let l={instancePath:i+"/keywords/"+o,schemaPath:"#/properties/keywords/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[
l]:e.push(l),s++}}else{let l={instancePath:i+"/keywords/"+o,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:
e.push(l),s++}}}else{let n={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}
if(r.frequency!==void 0&&g.call(r,"frequency")&&(Ze(r.frequency,{instancePath:i+"/frequency",parentData:r,parentDataProperty:"frequency",rootData:u,dynamicAnchors:f})||
(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length)),r.contact!==void 0&&g.call(r,"contact")&&(Ds(r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"\
contact",rootData:u,dynamicAnchors:f})||(e=e===null?Ds.errors:e.concat(Ds.errors),s=e.length)),r.landingPage!==void 0&&g.call(r,"landingPage")&&(Ve(r.landingPage,
{instancePath:i+"/landingPage",parentData:r,parentDataProperty:"landingPage",rootData:u,dynamicAnchors:f})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),
r.documentation!==void 0&&g.call(r,"documentation")){let t=r.documentation;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"/documentation",schemaPath:"\
#/properties/documentation/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++)js(t[o],{instancePath:i+
"/documentation/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?js.errors:e.concat(js.errors),s=e.length)}else{let n={instancePath:i+
"/documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.sameAs!==void 0&&g.call(r,
"sameAs")){let t=r.sameAs;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxItems",params:{
limit:20}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++)Ve(t[o],{instancePath:i+"/sameAs/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||
(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)}else{let n={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[n]:e.push(n),s++}}if(r.identifiers!==void 0&&g.call(r,"identifiers")){let t=r.identifiers;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+
"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++)
$s(t[o],{instancePath:i+"/identifiers/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?$s.errors:e.concat($s.errors),s=e.length)}else{
let n={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Bi.errors=e,s===0}Bi.evaluated={props:{title:!0,summary:!0,
description:!0,themes:!0,keywords:!0,frequency:!0,contact:!0,landingPage:!0,documentation:!0,sameAs:!0,identifiers:!0},dynamicProps:!1,dynamicItems:!1};var aa=Ri;function qs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=qs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>120){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return qs.errors=
e,s===0}qs.evaluated={dynamicProps:!1,dynamicItems:!1};function As(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=As.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>250){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[t]:e.push(t),s++}return As.errors=e,s===0}As.evaluated={dynamicProps:!1,dynamicItems:!1};function Es(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Es.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(
r)>2e4){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Es.errors=e,s===0}Es.evaluated={dynamicProps:!1,dynamicItems:!1};function Ge(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Ge.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),
s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ge.errors=e,s===0}Ge.evaluated={dynamicProps:!1,
dynamicItems:!1};function Q(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Q.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Q.errors=
e,s===0}Q.evaluated={dynamicProps:!1,dynamicItems:!1};function Os(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
s=0,a=Os.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.title!==void 0&&g.call(r,"tit\
le")&&(Z(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),
r.url!==void 0&&g.call(r,"url")&&(T(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(
T.errors),s=e.length));else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Os.errors=e,s===
0}Os.evaluated={props:{title:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function ce(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=ce.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>250){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[t]:e.push(t),s++}return ce.errors=e,s===0}ce.evaluated={dynamicProps:!1,dynamicItems:!1};function zs(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=zs.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(
r)>161){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return zs.errors=e,s===0}zs.evaluated={dynamicProps:!1,dynamicItems:!1};function Ns(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Ns.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.reason!==void 0&&g.call(r,"reason")&&(M(r.reason,{instancePath:i+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:u,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.explanation!==void 0&&g.call(r,"explanation")){let t=r.explanation;
if(typeof t=="string"){if(L(t)>1e3){let n={instancePath:i+"/explanation",schemaPath:"#/properties/explanation/maxLength",keyword:"maxLength",params:{limit:1e3}};
e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/explanation",schemaPath:"#/properties/explanation/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),s++}}if(r.lawfulBasis!==void 0&&g.call(r,"lawfulBasis")){let t=r.lawfulBasis;if(typeof t=="string"){if(L(t)>250){let n={instancePath:i+"/lawfulB\
asis",schemaPath:"#/properties/lawfulBasis/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/lawfulB\
asis",schemaPath:"#/properties/lawfulBasis/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}r.request!==void 0&&g.call(r,"request")&&(He(
r.request,{instancePath:i+"/request",parentData:r,parentDataProperty:"request",rootData:u,dynamicAnchors:f})||(e=e===null?He.errors:e.concat(He.errors),s=e.length))}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ns.errors=e,s===0}Ns.evaluated={props:{level:!0,
reason:!0,explanation:!0,personalData:!0,lawfulBasis:!0,classification:!0,request:!0},dynamicProps:!1,dynamicItems:!1};function _s(r,{instancePath:i="",parentData:w,
parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=_s.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r==
"string"){if(L(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return _s.errors=e,s===0}_s.evaluated={dynamicProps:!1,dynamicItems:!1};function Ke(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Ke.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>32){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ke.errors=e,
s===0}Ke.evaluated={dynamicProps:!1,dynamicItems:!1};function Bs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Bs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>200){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Bs.errors=
e,s===0}Bs.evaluated={dynamicProps:!1,dynamicItems:!1};function Rs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=Rs.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.places!==void 0&&
g.call(r,"places")){let t=r.places;if(Array.isArray(t)){if(t.length>100){let o={instancePath:i+"/places",schemaPath:"#/properties/places/maxItems",keyword:"maxI\
tems",params:{limit:100}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++)Ye(t[o],{instancePath:i+"/places/"+o,parentData:t,parentDataProperty:o,
rootData:u,dynamicAnchors:f})||(e=e===null?Ye.errors:e.concat(Ye.errors),s=e.length)}else{let n={instancePath:i+"/places",schemaPath:"#/properties/places/type",
keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.period!==void 0&&g.call(r,"period")&&(Je(r.period,{instancePath:i+"/period",parentData:r,
parentDataProperty:"period",rootData:u,dynamicAnchors:f})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length)),r.granularity!==void 0&&g.call(r,"granularity")&&
(M(r.granularity,{instancePath:i+"/granularity",parentData:r,parentDataProperty:"granularity",rootData:u,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),
s=e.length)),r.boundaries!==void 0&&g.call(r,"boundaries")){let t=r.boundaries;if(typeof t=="string"){if(L(t)>120){let n={instancePath:i+"/boundaries",schemaPath:"\
#/properties/boundaries/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/boundaries",schemaPath:"#/\
properties/boundaries/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.bbox!==void 0&&g.call(r,"bbox")){let t=r.bbox;if(Array.isArray(
t)){if(t.length>4){let n={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Rs.errors=e,s===0}Rs.evaluated={props:{places:!0,period:!0,granularity:!0,
boundaries:!0,bbox:!0},dynamicProps:!1,dynamicItems:!1};function Ts(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=Ts.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}return Ts.errors=e,s===0}Ts.evaluated={dynamicProps:!1,dynamicItems:!1};function Fs(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Fs.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.name!==void 0&&g.call(r,"name")){let t=r.name;if(typeof t=="string"){if(L(t)>120){let n={instancePath:i+"/name",schemaPath:"#/properties\
/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}r.email!==void 0&&g.call(r,"email")&&(X(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"\
email",rootData:u,dynamicAnchors:f})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.url!==void 0&&g.call(r,"url")&&(T(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),s=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Fs.errors=e,s===0}Fs.evaluated={props:{name:!0,email:!0,url:!0},dynamicProps:!1,dynamicItems:!1};
function Ss(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Ss.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme!==void 0&&g.call(r,"scheme")){let t=r.scheme;if(typeof t=="string"){
if(L(t)>80){let n={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.value!==void 0&&
g.call(r,"value")){let t=r.value;if(typeof t=="string"){if(L(t)>250){let n={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",
params:{limit:250}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ss.errors=
e,s===0}Ss.evaluated={props:{scheme:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function Ri(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,a=Ri.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.title!==void 0&&g.call(r,"title")&&(qs(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?
qs.errors:e.concat(qs.errors),s=e.length)),r.summary!==void 0&&g.call(r,"summary")&&(As(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"su\
mmary",rootData:u,dynamicAnchors:f})||(e=e===null?As.errors:e.concat(As.errors),s=e.length)),r.description!==void 0&&g.call(r,"description")&&(Es(r.description,
{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?Es.errors:e.concat(Es.errors),s=e.length)),
r.withdrawalReason!==void 0&&g.call(r,"withdrawalReason")){let t=r.withdrawalReason;if(typeof t=="string"){if(L(t)>500){let n={instancePath:i+"/withdrawalReason",
schemaPath:"#/properties/withdrawalReason/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/withdraw\
alReason",schemaPath:"#/properties/withdrawalReason/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.themes!==void 0&&g.call(r,"t\
hemes")){let t=r.themes;if(Array.isArray(t)){if(t.length>6){let o={instancePath:i+"/themes",schemaPath:"#/properties/themes/maxItems",keyword:"maxItems",params:{
limit:6}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++)Ge(t[o],{instancePath:i+"/themes/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||
(e=e===null?Ge.errors:e.concat(Ge.errors),s=e.length)}else{let n={instancePath:i+"/themes",schemaPath:"#/properties/themes/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[n]:e.push(n),s++}}if(r.keywords!==void 0&&g.call(r,"keywords")){let t=r.keywords;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"\
/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++){let m=t[o];
if(typeof m=="string"){if(L(m)>60){let l={instancePath:i+"/keywords/"+o,schemaPath:"#/properties/keywords/items/maxLength",keyword:"maxLength",params:{limit:60}};
e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/keywords/"+o,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.
push(n),s++}}if(r.protocol!==void 0&&g.call(r,"protocol")&&(Ge(r.protocol,{instancePath:i+"/protocol",parentData:r,parentDataProperty:"protocol",rootData:u,dynamicAnchors:f})||
(e=e===null?Ge.errors:e.concat(Ge.errors),s=e.length)),r.endpoint!==void 0&&g.call(r,"endpoint")&&(Q(r.endpoint,{instancePath:i+"/endpoint",parentData:r,parentDataProperty:"\
endpoint",rootData:u,dynamicAnchors:f})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.documentation!==void 0&&g.call(r,"documentation")){let t=r.documentation;
if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++)Os(t[o],{instancePath:i+"/documentation/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||
(e=e===null?Os.errors:e.concat(Os.errors),s=e.length)}else{let n={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.descriptionFile!==void 0&&g.call(r,"descriptionFile")){let t=r.descriptionFile;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.url!==void 0&&g.call(t,"url")&&(Q(t.url,{instancePath:i+"/descriptionFile/url",parentData:t,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||
(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),t.copy!==void 0&&g.call(t,"copy")){let n=t.copy;if(typeof n=="string"){if(L(n)>120){let o={instancePath:i+"\
/descriptionFile/copy",schemaPath:"#/properties/descriptionFile/properties/copy/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[o]:e.push(o),s++}}else{
let o={instancePath:i+"/descriptionFile/copy",schemaPath:"#/properties/descriptionFile/properties/copy/type",keyword:"type",params:{type:"string"}};e===null?e=[
o]:e.push(o),s++}}}else{let n={instancePath:i+"/descriptionFile",schemaPath:"#/properties/descriptionFile/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),s++}}if(r.authentication!==void 0&&g.call(r,"authentication")){let t=r.authentication;if(t&&typeof t=="object"&&!Array.isArray(t))t.instructions!==
void 0&&g.call(t,"instructions")&&(Q(t.instructions,{instancePath:i+"/authentication/instructions",parentData:t,parentDataProperty:"instructions",rootData:u,dynamicAnchors:f})||
(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),t.note!==void 0&&g.call(t,"note")&&(ce(t.note,{instancePath:i+"/authentication/note",parentData:t,parentDataProperty:"\
note",rootData:u,dynamicAnchors:f})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length));else{let n={instancePath:i+"/authentication",schemaPath:"#/propertie\
s/authentication/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(r.rateLimit!==void 0&&g.call(r,"rateLimit")&&(ce(r.rateLimit,{instancePath:i+
"/rateLimit",parentData:r,parentDataProperty:"rateLimit",rootData:u,dynamicAnchors:f})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.serves!==void 0&&
g.call(r,"serves")){let t=r.serves;if(Array.isArray(t)){if(t.length>200){let o={instancePath:i+"/serves",schemaPath:"#/properties/serves/maxItems",keyword:"maxI\
tems",params:{limit:200}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++)zs(t[o],{instancePath:i+"/serves/"+o,parentData:t,parentDataProperty:o,
rootData:u,dynamicAnchors:f})||(e=e===null?zs.errors:e.concat(zs.errors),s=e.length)}else{let n={instancePath:i+"/serves",schemaPath:"#/properties/serves/type",
keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.access!==void 0&&g.call(r,"access")&&(Ns(r.access,{instancePath:i+"/access",parentData:r,
parentDataProperty:"access",rootData:u,dynamicAnchors:f})||(e=e===null?Ns.errors:e.concat(Ns.errors),s=e.length)),r.licence!==void 0&&g.call(r,"licence")&&(_s(r.
licence,{instancePath:i+"/licence",parentData:r,parentDataProperty:"licence",rootData:u,dynamicAnchors:f})||(e=e===null?_s.errors:e.concat(_s.errors),s=e.length)),
r.attribution!==void 0&&g.call(r,"attribution")){let t=r.attribution;if(typeof t=="string"){if(L(t)>500){let n={instancePath:i+"/attribution",schemaPath:"#/prop\
erties/attribution/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/attribution",schemaPath:"#/prop\
erties/attribution/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.promise!==void 0&&g.call(r,"promise")){let t=r.promise;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.availability!==void 0&&g.call(t,"availability")){let n=t.availability;if(!(typeof n=="number"&&isFinite(n))){let o={
instancePath:i+"/promise/availability",schemaPath:"#/properties/promise/properties/availability/type",keyword:"type",params:{type:"number"}};e===null?e=[o]:e.push(
o),s++}}t.freshness!==void 0&&g.call(t,"freshness")&&(Ke(t.freshness,{instancePath:i+"/promise/freshness",parentData:t,parentDataProperty:"freshness",rootData:u,
dynamicAnchors:f})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length)),t.latency!==void 0&&g.call(t,"latency")&&(Ke(t.latency,{instancePath:i+"/promise/late\
ncy",parentData:t,parentDataProperty:"latency",rootData:u,dynamicAnchors:f})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length)),t.support!==void 0&&g.call(
t,"support")&&(ce(t.support,{instancePath:i+"/promise/support",parentData:t,parentDataProperty:"support",rootData:u,dynamicAnchors:f})||(e=e===null?ce.errors:e.
concat(ce.errors),s=e.length))}else{let n={instancePath:i+"/promise",schemaPath:"#/properties/promise/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:
e.push(n),s++}}if(r.probe!==void 0&&g.call(r,"probe")){let t=r.probe;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.url!==void 0&&g.call(t,"url")&&(Q(t.url,{
instancePath:i+"/probe/url",parentData:t,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),t.mediaType!==
void 0&&g.call(t,"mediaType")){let n=t.mediaType;if(typeof n=="string"){if(L(n)>120){let o={instancePath:i+"/probe/mediaType",schemaPath:"#/properties/probe/pro\
perties/mediaType/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/probe/mediaType",schemaPath:"#/p\
roperties/probe/properties/mediaType/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(t.timestamp!==void 0&&g.call(t,"timestamp")){
let n=t.timestamp;if(typeof n=="string"){if(L(n)>200){let o={instancePath:i+"/probe/timestamp",schemaPath:"#/properties/probe/properties/timestamp/maxLength",keyword:"\
maxLength",params:{limit:200}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/probe/timestamp",schemaPath:"#/properties/probe/properties/timestamp/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(t.expect!==void 0&&g.call(t,"expect")){let n=t.expect;if(Array.isArray(n)){if(n.length>
20){let m={instancePath:i+"/probe/expect",schemaPath:"#/properties/probe/properties/expect/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[m]:e.push(
m),s++}let o=n.length;for(let m=0;m<o;m++)Bs(n[m],{instancePath:i+"/probe/expect/"+m,parentData:n,parentDataProperty:m,rootData:u,dynamicAnchors:f})||(e=e===null?
Bs.errors:e.concat(Bs.errors),s=e.length)}else{let o={instancePath:i+"/probe/expect",schemaPath:"#/properties/probe/properties/expect/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),s++}}}else{let n={instancePath:i+"/probe",schemaPath:"#/properties/probe/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),s++}}if(r.noProbe!==void 0&&g.call(r,"noProbe")){let t=r.noProbe;if(typeof t=="string"){if(L(t)>250){let n={instancePath:i+"/noProbe",schemaPath:"\
#/properties/noProbe/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/noProbe",schemaPath:"#/proper\
ties/noProbe/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.coverage!==void 0&&g.call(r,"coverage")&&(Rs(r.coverage,{instancePath:i+
"/coverage",parentData:r,parentDataProperty:"coverage",rootData:u,dynamicAnchors:f})||(e=e===null?Rs.errors:e.concat(Rs.errors),s=e.length)),r.nextReview!==void 0&&
g.call(r,"nextReview")&&(Ts(r.nextReview,{instancePath:i+"/nextReview",parentData:r,parentDataProperty:"nextReview",rootData:u,dynamicAnchors:f})||(e=e===null?Ts.
errors:e.concat(Ts.errors),s=e.length)),r.contact!==void 0&&g.call(r,"contact")&&(Fs(r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"conta\
ct",rootData:u,dynamicAnchors:f})||(e=e===null?Fs.errors:e.concat(Fs.errors),s=e.length)),r.landingPage!==void 0&&g.call(r,"landingPage")&&(Q(r.landingPage,{instancePath:i+
"/landingPage",parentData:r,parentDataProperty:"landingPage",rootData:u,dynamicAnchors:f})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.sameAs!==void 0&&
g.call(r,"sameAs")){let t=r.sameAs;if(Array.isArray(t)){if(t.length>20){let o={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxIt\
ems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++)Q(t[o],{instancePath:i+"/sameAs/"+o,parentData:t,parentDataProperty:o,rootData:u,
dynamicAnchors:f})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)}else{let n={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",
params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.identifiers!==void 0&&g.call(r,"identifiers")){let t=r.identifiers;if(Array.isArray(t)){if(t.length>20){
let o={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),s++}let n=t.length;
for(let o=0;o<n;o++)Ss(t[o],{instancePath:i+"/identifiers/"+o,parentData:t,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?Ss.errors:e.concat(Ss.
errors),s=e.length)}else{let n={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.
push(n),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ri.errors=e,s===0}Ri.evaluated=
{props:{title:!0,summary:!0,description:!0,status:!0,withdrawalReason:!0,themes:!0,keywords:!0,protocol:!0,endpoint:!0,documentation:!0,descriptionFile:!0,authentication:!0,
rateLimit:!0,serves:!0,access:!0,licence:!0,attribution:!0,promise:!0,probe:!0,noProbe:!0,coverage:!0,nextReview:!0,contact:!0,landingPage:!0,sameAs:!0,identifiers:!0},
dynamicProps:!1,dynamicItems:!1};var la=Ti;function Us(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Us.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>120){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Us.errors=
e,s===0}Us.evaluated={dynamicProps:!1,dynamicItems:!1};function Zs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=Zs.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}return Zs.errors=e,s===0}Zs.evaluated={dynamicProps:!1,dynamicItems:!1};function C(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=C.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(
r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return C.errors=e,s===0}C.evaluated={dynamicProps:!1,dynamicItems:!1};function We(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=We.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),typeof r=="string"){if(L(r)>250){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),
s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return We.errors=e,s===0}We.evaluated={dynamicProps:!1,
dynamicItems:!1};function Vs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Vs.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Vs.errors=
e,s===0}Vs.evaluated={dynamicProps:!1,dynamicItems:!1};function Gs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=Gs.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>32){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[t]:e.push(t),s++}return Gs.errors=e,s===0}Gs.evaluated={dynamicProps:!1,dynamicItems:!1};function Ti(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Ti.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.title!==void 0&&g.call(r,"title")&&(Us(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||
(e=e===null?Us.errors:e.concat(Us.errors),s=e.length)),r.url!==void 0&&g.call(r,"url")&&(Zs(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,
dynamicAnchors:f})||(e=e===null?Zs.errors:e.concat(Zs.errors),s=e.length)),r.publisher!==void 0&&g.call(r,"publisher")&&(C(r.publisher,{instancePath:i+"/publish\
er",parentData:r,parentDataProperty:"publisher",rootData:u,dynamicAnchors:f})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),r.enabled!==void 0&&g.call(r,
"enabled")&&typeof r.enabled!="boolean"){let t={instancePath:i+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[t]:e.push(t),s++}if(r.filters!==void 0&&g.call(r,"filters")){let t=r.filters;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.include!==void 0&&g.call(t,"in\
clude")){let n=t.include;if(n&&typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).length>20){let o={instancePath:i+"/filters/include",schemaPath:"#/proper\
ties/filters/properties/include/maxProperties",keyword:"maxProperties",params:{limit:20}};e===null?e=[o]:e.push(o),s++}for(let o of Object.keys(n)){let m=n[o];if(Array.
isArray(m)){if(m.length>100){let p={instancePath:i+"/filters/include/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/incl\
ude/additionalProperties/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[p]:e.push(p),s++}let l=m.length;for(let p=0;p<l;p++)We(m[p],{instancePath:i+
"/filters/include/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+p,parentData:m,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?We.errors:e.concat(
We.errors),s=e.length)}else{let l={instancePath:i+"/filters/include/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/inclu\
de/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}}else{let o={instancePath:i+"/filters/include",schemaPath:"#/p\
roperties/filters/properties/include/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(t.exclude!==void 0&&g.call(t,"exclude")){let n=t.
exclude;if(n&&typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).length>20){let o={instancePath:i+"/filters/exclude",schemaPath:"#/properties/filters/prop\
erties/exclude/maxProperties",keyword:"maxProperties",params:{limit:20}};e===null?e=[o]:e.push(o),s++}for(let o of Object.keys(n)){let m=n[o];if(Array.isArray(m)){
if(m.length>100){let p={instancePath:i+"/filters/exclude/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/exclude/addition\
alProperties/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[p]:e.push(p),s++}let l=m.length;for(let p=0;p<l;p++)We(m[p],{instancePath:i+"/filters/\
exclude/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+p,parentData:m,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?We.errors:e.concat(We.errors),
s=e.length)}else{let l={instancePath:i+"/filters/exclude/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/exclude/addition\
alProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}}else{let o={instancePath:i+"/filters/exclude",schemaPath:"#/properties/f\
ilters/properties/exclude/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}}else{let n={instancePath:i+"/filters",schemaPath:"#/proper\
ties/filters/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(r.mappings!==void 0&&g.call(r,"mappings")){let t=r.mappings;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.themes!==void 0&&g.call(t,"themes")){let n=t.themes;if(n&&typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).length>500){
let o={instancePath:i+"/mappings/themes",schemaPath:"#/properties/mappings/properties/themes/maxProperties",keyword:"maxProperties",params:{limit:500}};e===null?
e=[o]:e.push(o),s++}for(let o of Object.keys(n))C(n[o],{instancePath:i+"/mappings/themes/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:o,
rootData:u,dynamicAnchors:f})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)}else{let o={instancePath:i+"/mappings/themes",schemaPath:"#/properties/mappin\
gs/properties/themes/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(t.licences!==void 0&&g.call(t,"licences")){let n=t.licences;if(n&&
typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).length>500){let o={instancePath:i+"/mappings/licences",schemaPath:"#/properties/mappings/properties/lic\
ences/maxProperties",keyword:"maxProperties",params:{limit:500}};e===null?e=[o]:e.push(o),s++}for(let o of Object.keys(n))C(n[o],{instancePath:i+"/mappings/lice\
nces/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)}else{
let o={instancePath:i+"/mappings/licences",schemaPath:"#/properties/mappings/properties/licences/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(
o),s++}}if(t.formats!==void 0&&g.call(t,"formats")){let n=t.formats;if(n&&typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).length>500){let o={instancePath:i+
"/mappings/formats",schemaPath:"#/properties/mappings/properties/formats/maxProperties",keyword:"maxProperties",params:{limit:500}};e===null?e=[o]:e.push(o),s++}
for(let o of Object.keys(n))C(n[o],{instancePath:i+"/mappings/formats/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:o,rootData:u,dynamicAnchors:f})||
(e=e===null?C.errors:e.concat(C.errors),s=e.length)}else{let o={instancePath:i+"/mappings/formats",schemaPath:"#/properties/mappings/properties/formats/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(t.frequencies!==void 0&&g.call(t,"frequencies")){let n=t.frequencies;if(n&&typeof n=="object"&&!Array.
isArray(n)){if(Object.keys(n).length>500){let o={instancePath:i+"/mappings/frequencies",schemaPath:"#/properties/mappings/properties/frequencies/maxProperties",
keyword:"maxProperties",params:{limit:500}};e===null?e=[o]:e.push(o),s++}for(let o of Object.keys(n))C(n[o],{instancePath:i+"/mappings/frequencies/"+o.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)}else{let o={instancePath:i+
"/mappings/frequencies",schemaPath:"#/properties/mappings/properties/frequencies/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}}else{
let n={instancePath:i+"/mappings",schemaPath:"#/properties/mappings/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(r.defaults!==void 0&&
g.call(r,"defaults")){let t=r.defaults;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.themes!==void 0&&g.call(t,"themes")){let n=t.themes;if(Array.isArray(n)){
if(n.length>6){let m={instancePath:i+"/defaults/themes",schemaPath:"#/properties/defaults/properties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?
e=[m]:e.push(m),s++}let o=n.length;for(let m=0;m<o;m++)C(n[m],{instancePath:i+"/defaults/themes/"+m,parentData:n,parentDataProperty:m,rootData:u,dynamicAnchors:f})||
(e=e===null?C.errors:e.concat(C.errors),s=e.length)}else{let o={instancePath:i+"/defaults/themes",schemaPath:"#/properties/defaults/properties/themes/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(t.licence!==void 0&&g.call(t,"licence")&&(Vs(t.licence,{instancePath:i+"/defaults/licence",parentData:t,
parentDataProperty:"licence",rootData:u,dynamicAnchors:f})||(e=e===null?Vs.errors:e.concat(Vs.errors),s=e.length)),t.frequency!==void 0&&g.call(t,"frequency")&&
(C(t.frequency,{instancePath:i+"/defaults/frequency",parentData:t,parentDataProperty:"frequency",rootData:u,dynamicAnchors:f})||(e=e===null?C.errors:e.concat(C.
errors),s=e.length)),t.places!==void 0&&g.call(t,"places")){let n=t.places;if(Array.isArray(n)){if(n.length>100){let m={instancePath:i+"/defaults/places",schemaPath:"\
#/properties/defaults/properties/places/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[m]:e.push(m),s++}let o=n.length;for(let m=0;m<o;m++)Gs(n[m],
{instancePath:i+"/defaults/places/"+m,parentData:n,parentDataProperty:m,rootData:u,dynamicAnchors:f})||(e=e===null?Gs.errors:e.concat(Gs.errors),s=e.length)}else{
let o={instancePath:i+"/defaults/places",schemaPath:"#/properties/defaults/properties/places/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),
s++}}}else{let n={instancePath:i+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(r.limits!==
void 0&&g.call(r,"limits")){let t=r.limits;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.records!==void 0&&g.call(t,"records")){let n=t.records;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let o={instancePath:i+"/limits/records",schemaPath:"#/properties/limits/properties/records/type",keyword:"type",params:{
type:"integer"}};e===null?e=[o]:e.push(o),s++}}if(t.bytes!==void 0&&g.call(t,"bytes")){let n=t.bytes;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let o={
instancePath:i+"/limits/bytes",schemaPath:"#/properties/limits/properties/bytes/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),s++}}}else{
let n={instancePath:i+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ti.errors=e,s===0}Ti.evaluated={props:{title:!0,protocol:!0,url:!0,
publisher:!0,enabled:!0,schedule:!0,filters:!0,mappings:!0,defaults:!0,limits:!0},dynamicProps:!1,dynamicItems:!1};var oa=Fi;function Fi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Fi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.synonyms!==void 0&&g.call(r,"synonyms")){let t=r.synonyms;if(Array.isArray(
t)){if(t.length>1e3){let o={instancePath:i+"/synonyms",schemaPath:"#/properties/synonyms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(
o),s++}let n=t.length;for(let o=0;o<n;o++){let m=t[o];if(Array.isArray(m)){if(m.length>20){let p={instancePath:i+"/synonyms/"+o,schemaPath:"#/properties/synonym\
s/items/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[p]:e.push(p),s++}let l=m.length;for(let p=0;p<l;p++){let c=m[p];if(typeof c=="string"){if(L(
c)>60){let h={instancePath:i+"/synonyms/"+o+"/"+p,schemaPath:"#/properties/synonyms/items/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[h]:
e.push(h),s++}}else{let h={instancePath:i+"/synonyms/"+o+"/"+p,schemaPath:"#/properties/synonyms/items/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[h]:e.push(h),s++}}}else{let l={instancePath:i+"/synonyms/"+o,schemaPath:"#/properties/synonyms/items/type",keyword:"type",params:{type:"array"}};e===null?e=[
l]:e.push(l),s++}}}else{let n={instancePath:i+"/synonyms",schemaPath:"#/properties/synonyms/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),
s++}}if(r.acronyms!==void 0&&g.call(r,"acronyms")){let t=r.acronyms;if(Array.isArray(t)){if(t.length>1e3){let o={instancePath:i+"/acronyms",schemaPath:"#/proper\
ties/acronyms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++){let m=t[o];if(m&&typeof m=="obje\
ct"&&!Array.isArray(m)){if(m.acronym!==void 0&&g.call(m,"acronym")){let l=m.acronym;if(typeof l=="string"){if(L(l)>20){let p={instancePath:i+"/acronyms/"+o+"/ac\
ronym",schemaPath:"#/properties/acronyms/items/properties/acronym/maxLength",keyword:"maxLength",params:{limit:20}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+
"/acronyms/"+o+"/acronym",schemaPath:"#/properties/acronyms/items/properties/acronym/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}
if(m.meaning!==void 0&&g.call(m,"meaning")){let l=m.meaning;if(typeof l=="string"){if(L(l)>120){let p={instancePath:i+"/acronyms/"+o+"/meaning",schemaPath:"#/pr\
operties/acronyms/items/properties/meaning/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/acronym\
s/"+o+"/meaning",schemaPath:"#/properties/acronyms/items/properties/meaning/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(m.description!==
void 0&&g.call(m,"description")){let l=m.description;if(typeof l=="string"){if(L(l)>500){let p={instancePath:i+"/acronyms/"+o+"/description",schemaPath:"#/prope\
rties/acronyms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/acrony\
ms/"+o+"/description",schemaPath:"#/properties/acronyms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}}else{
let l={instancePath:i+"/acronyms/"+o,schemaPath:"#/properties/acronyms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let n={
instancePath:i+"/acronyms",schemaPath:"#/properties/acronyms/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Fi.errors=e,s===0}Fi.evaluated={props:{synonyms:!0,acronyms:!0},dynamicProps:!1,
dynamicItems:!1};var pa=Si;function Ks(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Ks.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ks.errors=
e,s===0}Ks.evaluated={dynamicProps:!1,dynamicItems:!1};function Ws(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=Ws.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[t]:e.push(t),s++}return Ws.errors=e,s===0}Ws.evaluated={dynamicProps:!1,dynamicItems:!1};function Cs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Cs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Cs.errors=
e,s===0}Cs.evaluated={dynamicProps:!1,dynamicItems:!1};function Ms(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=Ms.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>250){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[t]:e.push(t),s++}return Ms.errors=e,s===0}Ms.evaluated={dynamicProps:!1,dynamicItems:!1};function Si(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Si.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.title!==void 0&&g.call(r,"title")){let t=r.title;if(typeof t=="string"){if(L(t)>120){let n={instancePath:i+"/title",schemaPath:"#/proper\
ties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/title",schemaPath:"#/properties/title/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.description!==void 0&&g.call(r,"description")&&(Ks(r.description,{instancePath:i+
"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?Ks.errors:e.concat(Ks.errors),s=e.length)),r.terms!==void 0&&
g.call(r,"terms")){let t=r.terms;if(Array.isArray(t)){if(t.length>1e3){let o={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",
params:{limit:1e3}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++){let m=t[o];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.id!==void 0&&g.
call(m,"id")&&(Ws(m.id,{instancePath:i+"/terms/"+o+"/id",parentData:m,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?Ws.errors:e.concat(Ws.errors),
s=e.length)),m.label!==void 0&&g.call(m,"label")){let l=m.label;if(typeof l=="string"){if(L(l)>120){let p={instancePath:i+"/terms/"+o+"/label",schemaPath:"#/pro\
perties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/terms/"+o+"/l\
abel",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(m.description!==void 0&&
g.call(m,"description")){let l=m.description;if(typeof l=="string"){if(L(l)>500){let p={instancePath:i+"/terms/"+o+"/description",schemaPath:"#/properties/terms\
/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/terms/"+o+"/descript\
ion",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}m.iri!==void 0&&g.call(
m,"iri")&&(Cs(m.iri,{instancePath:i+"/terms/"+o+"/iri",parentData:m,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?Cs.errors:e.concat(Cs.errors),
s=e.length)),m.legalBasis!==void 0&&g.call(m,"legalBasis")&&(Ms(m.legalBasis,{instancePath:i+"/terms/"+o+"/legalBasis",parentData:m,parentDataProperty:"legalBas\
is",rootData:u,dynamicAnchors:f})||(e=e===null?Ms.errors:e.concat(Ms.errors),s=e.length))}else{let l={instancePath:i+"/terms/"+o,schemaPath:"#/properties/terms/\
items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/terms",schemaPath:"#/properties/terms/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),s++}return Si.errors=e,s===0}Si.evaluated={props:{title:!0,description:!0,terms:!0},dynamicProps:!1,dynamicItems:!1};var ma=Ui;function Hs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Hs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Hs.errors=
e,s===0}Hs.evaluated={dynamicProps:!1,dynamicItems:!1};function Ys(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=Ys.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[t]:e.push(t),s++}return Ys.errors=e,s===0}Ys.evaluated={dynamicProps:!1,dynamicItems:!1};function Js(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Js.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(
r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Js.errors=e,s===0}Js.evaluated={dynamicProps:!1,dynamicItems:!1};function Ui(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Ui.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&g.call(r,"title")){let t=r.title;if(typeof t=="string"){if(L(t)>120){let n={instancePath:i+
"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.description!==void 0&&g.call(r,"description")&&(Hs(r.description,
{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?Hs.errors:e.concat(Hs.errors),s=e.length)),
r.terms!==void 0&&g.call(r,"terms")){let t=r.terms;if(Array.isArray(t)){if(t.length>1e3){let o={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",
keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++){let m=t[o];if(m&&typeof m=="object"&&!Array.isArray(m)){
if(m.id!==void 0&&g.call(m,"id")&&(Ys(m.id,{instancePath:i+"/terms/"+o+"/id",parentData:m,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?Ys.
errors:e.concat(Ys.errors),s=e.length)),m.label!==void 0&&g.call(m,"label")){let l=m.label;if(typeof l=="string"){if(L(l)>120){let p={instancePath:i+"/terms/"+o+
"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+
"/terms/"+o+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(m.description!==
void 0&&g.call(m,"description")){let l=m.description;if(typeof l=="string"){if(L(l)>500){let p={instancePath:i+"/terms/"+o+"/description",schemaPath:"#/properti\
es/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/terms/"+o+"/\
description",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(m.iri!==void 0&&
g.call(m,"iri")&&(Js(m.iri,{instancePath:i+"/terms/"+o+"/iri",parentData:m,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?Js.errors:e.concat(
Js.errors),s=e.length)),m.mediaTypes!==void 0&&g.call(m,"mediaTypes")){let l=m.mediaTypes;if(Array.isArray(l)){if(l.length>10){let c={instancePath:i+"/terms/"+o+
"/mediaTypes",schemaPath:"#/properties/terms/items/properties/mediaTypes/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[c]:e.push(c),s++}let p=l.length;
for(let c=0;c<p;c++){let h=l[c];if(typeof h=="string"){if(L(h)>120){let D={instancePath:i+"/terms/"+o+"/mediaTypes/"+c,schemaPath:"#/properties/terms/items/prop\
erties/mediaTypes/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[D]:e.push(D),s++}}else{let D={instancePath:i+"/terms/"+o+"/mediaTypes/"+c,
schemaPath:"#/properties/terms/items/properties/mediaTypes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[D]:e.push(D),s++}}}else{let p={instancePath:i+
"/terms/"+o+"/mediaTypes",schemaPath:"#/properties/terms/items/properties/mediaTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}if(m.
extensions!==void 0&&g.call(m,"extensions")){let l=m.extensions;if(Array.isArray(l)){if(l.length>10){let c={instancePath:i+"/terms/"+o+"/extensions",schemaPath:"\
#/properties/terms/items/properties/extensions/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[c]:e.push(c),s++}let p=l.length;for(let c=0;c<p;c++){
let h=l[c];if(typeof h=="string"){if(L(h)>12){let D={instancePath:i+"/terms/"+o+"/extensions/"+c,schemaPath:"#/properties/terms/items/properties/extensions/item\
s/maxLength",keyword:"maxLength",params:{limit:12}};e===null?e=[D]:e.push(D),s++}}else{let D={instancePath:i+"/terms/"+o+"/extensions/"+c,schemaPath:"#/properti\
es/terms/items/properties/extensions/items/type",keyword:"type",params:{type:"string"}};e===null?e=[D]:e.push(D),s++}}}else{let p={instancePath:i+"/terms/"+o+"/\
extensions",schemaPath:"#/properties/terms/items/properties/extensions/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}if(m.machineReadable!==
void 0&&g.call(m,"machineReadable")&&typeof m.machineReadable!="boolean"){let l={instancePath:i+"/terms/"+o+"/machineReadable",schemaPath:"#/properties/terms/it\
ems/properties/machineReadable/type",keyword:"type",params:{type:"boolean"}};e===null?e=[l]:e.push(l),s++}if(m.opensWith!==void 0&&g.call(m,"opensWith")){let l=m.
opensWith;if(typeof l=="string"){if(L(l)>160){let p={instancePath:i+"/terms/"+o+"/opensWith",schemaPath:"#/properties/terms/items/properties/opensWith/maxLength",
keyword:"maxLength",params:{limit:160}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/terms/"+o+"/opensWith",schemaPath:"#/properties/terms/items/p\
roperties/opensWith/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(m.altLabels!==void 0&&g.call(m,"altLabels")){let l=m.altLabels;
if(Array.isArray(l)){if(l.length>30){let c={instancePath:i+"/terms/"+o+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/maxItems",keyword:"\
maxItems",params:{limit:30}};e===null?e=[c]:e.push(c),s++}let p=l.length;for(let c=0;c<p;c++){let h=l[c];if(typeof h=="string"){if(L(h)>60){let D={instancePath:i+
"/terms/"+o+"/altLabels/"+c,schemaPath:"#/properties/terms/items/properties/altLabels/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[D]:e.push(
D),s++}}else{let D={instancePath:i+"/terms/"+o+"/altLabels/"+c,schemaPath:"#/properties/terms/items/properties/altLabels/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[D]:e.push(D),s++}}}else{let p={instancePath:i+"/terms/"+o+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}}else{let l={instancePath:i+"/terms/"+o,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ui.errors=e,
s===0}Ui.evaluated={props:{title:!0,description:!0,terms:!0},dynamicProps:!1,dynamicItems:!1};var ca=Zi;function Qs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Qs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Qs.errors=
e,s===0}Qs.evaluated={dynamicProps:!1,dynamicItems:!1};function Xs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=Xs.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[t]:e.push(t),s++}return Xs.errors=e,s===0}Xs.evaluated={dynamicProps:!1,dynamicItems:!1};function ei(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=ei.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(
r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ei.errors=e,s===0}ei.evaluated={dynamicProps:!1,dynamicItems:!1};function ri(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=ri.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),typeof r=="string"){if(L(r)>32){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[t]:e.push(t),
s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ri.errors=e,s===0}ri.evaluated={dynamicProps:!1,
dynamicItems:!1};function Zi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Zi.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&g.call(r,"title")){let t=r.title;if(typeof t=="\
string"){if(L(t)>120){let n={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[n]:e.push(n),
s++}}else{let n={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.description!==
void 0&&g.call(r,"description")&&(Qs(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=
e===null?Qs.errors:e.concat(Qs.errors),s=e.length)),r.terms!==void 0&&g.call(r,"terms")){let t=r.terms;if(Array.isArray(t)){if(t.length>1e3){let o={instancePath:i+
"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++){let m=t[o];
if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.id!==void 0&&g.call(m,"id")&&(Xs(m.id,{instancePath:i+"/terms/"+o+"/id",parentData:m,parentDataProperty:"id",rootData:u,
dynamicAnchors:f})||(e=e===null?Xs.errors:e.concat(Xs.errors),s=e.length)),m.label!==void 0&&g.call(m,"label")){let l=m.label;if(typeof l=="string"){if(L(l)>120){
let p={instancePath:i+"/terms/"+o+"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[
p]:e.push(p),s++}}else{let p={instancePath:i+"/terms/"+o+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[p]:e.push(p),s++}}if(m.description!==void 0&&g.call(m,"description")){let l=m.description;if(typeof l=="string"){if(L(l)>500){let p={instancePath:i+
"/terms/"+o+"/description",schemaPath:"#/properties/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(
p),s++}}else{let p={instancePath:i+"/terms/"+o+"/description",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[p]:e.push(p),s++}}m.iri!==void 0&&g.call(m,"iri")&&(ei(m.iri,{instancePath:i+"/terms/"+o+"/iri",parentData:m,parentDataProperty:"iri",rootData:u,
dynamicAnchors:f})||(e=e===null?ei.errors:e.concat(ei.errors),s=e.length)),m.duration!==void 0&&g.call(m,"duration")&&(ri(m.duration,{instancePath:i+"/terms/"+o+
"/duration",parentData:m,parentDataProperty:"duration",rootData:u,dynamicAnchors:f})||(e=e===null?ri.errors:e.concat(ri.errors),s=e.length))}else{let l={instancePath:i+
"/terms/"+o,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/terms",
schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Zi.errors=e,s===0}Zi.evaluated={props:{title:!0,description:!0,terms:!0},dynamicProps:!1,dynamicItems:!1};
var ua=Vi;function ti(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=ti.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ti.errors=
e,s===0}ti.evaluated={dynamicProps:!1,dynamicItems:!1};function si(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=si.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[t]:e.push(t),s++}return si.errors=e,s===0}si.evaluated={dynamicProps:!1,dynamicItems:!1};function ii(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=ii.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(
r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ii.errors=e,s===0}ii.evaluated={dynamicProps:!1,dynamicItems:!1};function ni(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=ni.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),typeof r=="string"){if(L(r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ni.errors=e,s===0}ni.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Ce(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Ce.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>250){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"ma\
xLength",params:{limit:250}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),s++}return Ce.errors=e,s===0}Ce.evaluated={dynamicProps:!1,dynamicItems:!1};function Vi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,s=0,a=Vi.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.title!==void 0&&g.call(r,"title")){let t=r.title;if(typeof t=="string"){if(L(t)>120){let n={instancePath:i+"/title",schemaPath:"#/properties/title/maxL\
ength",keyword:"maxLength",params:{limit:120}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.description!==void 0&&g.call(r,"description")&&(ti(r.description,{instancePath:i+"/description",
parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?ti.errors:e.concat(ti.errors),s=e.length)),r.terms!==void 0&&g.call(r,"\
terms")){let t=r.terms;if(Array.isArray(t)){if(t.length>1e3){let o={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",params:{
limit:1e3}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++){let m=t[o];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.id!==void 0&&g.call(m,
"id")&&(si(m.id,{instancePath:i+"/terms/"+o+"/id",parentData:m,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?si.errors:e.concat(si.errors),
s=e.length)),m.label!==void 0&&g.call(m,"label")){let l=m.label;if(typeof l=="string"){if(L(l)>120){let p={instancePath:i+"/terms/"+o+"/label",schemaPath:"#/pro\
perties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/terms/"+o+"/l\
abel",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(m.description!==void 0&&
g.call(m,"description")){let l=m.description;if(typeof l=="string"){if(L(l)>500){let p={instancePath:i+"/terms/"+o+"/description",schemaPath:"#/properties/terms\
/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/terms/"+o+"/descript\
ion",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(m.iri!==void 0&&g.
call(m,"iri")&&(ii(m.iri,{instancePath:i+"/terms/"+o+"/iri",parentData:m,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?ii.errors:e.concat(
ii.errors),s=e.length)),m.url!==void 0&&g.call(m,"url")&&(ni(m.url,{instancePath:i+"/terms/"+o+"/url",parentData:m,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||
(e=e===null?ni.errors:e.concat(ni.errors),s=e.length)),m.open!==void 0&&g.call(m,"open")&&typeof m.open!="boolean"){let l={instancePath:i+"/terms/"+o+"/open",schemaPath:"\
#/properties/terms/items/properties/open/type",keyword:"type",params:{type:"boolean"}};e===null?e=[l]:e.push(l),s++}if(m.spdx!==void 0&&g.call(m,"spdx")){let l=m.
spdx;if(typeof l=="string"){if(L(l)>60){let p={instancePath:i+"/terms/"+o+"/spdx",schemaPath:"#/properties/terms/items/properties/spdx/maxLength",keyword:"maxLe\
ngth",params:{limit:60}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/terms/"+o+"/spdx",schemaPath:"#/properties/terms/items/properties/spdx/type",
keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(m.attribution!==void 0&&g.call(m,"attribution")&&typeof m.attribution!="boolean"){let l={
instancePath:i+"/terms/"+o+"/attribution",schemaPath:"#/properties/terms/items/properties/attribution/type",keyword:"type",params:{type:"boolean"}};e===null?e=[
l]:e.push(l),s++}if(m.attributionText!==void 0&&g.call(m,"attributionText")){let l=m.attributionText;if(typeof l=="string"){if(L(l)>500){let p={instancePath:i+"\
/terms/"+o+"/attributionText",schemaPath:"#/properties/terms/items/properties/attributionText/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:
e.push(p),s++}}else{let p={instancePath:i+"/terms/"+o+"/attributionText",schemaPath:"#/properties/terms/items/properties/attributionText/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),s++}}if(m.can!==void 0&&g.call(m,"can")){let l=m.can;if(Array.isArray(l)){if(l.length>10){let c={instancePath:i+"/terms\
/"+o+"/can",schemaPath:"#/properties/terms/items/properties/can/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[c]:e.push(c),s++}let p=l.length;for(let c=0;c<
p;c++)Ce(l[c],{instancePath:i+"/terms/"+o+"/can/"+c,parentData:l,parentDataProperty:c,rootData:u,dynamicAnchors:f})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=
e.length)}else{let p={instancePath:i+"/terms/"+o+"/can",schemaPath:"#/properties/terms/items/properties/can/type",keyword:"type",params:{type:"array"}};e===null?
e=[p]:e.push(p),s++}}if(m.must!==void 0&&g.call(m,"must")){let l=m.must;if(Array.isArray(l)){if(l.length>10){let c={instancePath:i+"/terms/"+o+"/must",schemaPath:"\
#/properties/terms/items/properties/must/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[c]:e.push(c),s++}let p=l.length;for(let c=0;c<p;c++)Ce(l[c],
{instancePath:i+"/terms/"+o+"/must/"+c,parentData:l,parentDataProperty:c,rootData:u,dynamicAnchors:f})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length)}else{
let p={instancePath:i+"/terms/"+o+"/must",schemaPath:"#/properties/terms/items/properties/must/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(
p),s++}}if(m.altLabels!==void 0&&g.call(m,"altLabels")){let l=m.altLabels;if(Array.isArray(l)){if(l.length>50){let c={instancePath:i+"/terms/"+o+"/altLabels",schemaPath:"\
#/properties/terms/items/properties/altLabels/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[c]:e.push(c),s++}let p=l.length;for(let c=0;c<p;c++){let h=l[c];
if(typeof h=="string"){if(L(h)>250){let D={instancePath:i+"/terms/"+o+"/altLabels/"+c,schemaPath:"#/properties/terms/items/properties/altLabels/items/maxLength",
keyword:"maxLength",params:{limit:250}};e===null?e=[D]:e.push(D),s++}}else{let D={instancePath:i+"/terms/"+o+"/altLabels/"+c,schemaPath:"#/properties/terms/item\
s/properties/altLabels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[D]:e.push(D),s++}}}else{let p={instancePath:i+"/terms/"+o+"/altLabels",schemaPath:"\
#/properties/terms/items/properties/altLabels/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}}else{let l={instancePath:i+"/terms/"+o,
schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/terms",schemaPath:"\
#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}return Vi.errors=e,s===0}Vi.evaluated={props:{title:!0,description:!0,terms:!0},dynamicProps:!1,dynamicItems:!1};var fa=Gi;function ai(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=ai.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return ai.errors=
e,s===0}ai.evaluated={dynamicProps:!1,dynamicItems:!1};function Me(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=Me.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>32){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[t]:e.push(t),s++}return Me.errors=e,s===0}Me.evaluated={dynamicProps:!1,dynamicItems:!1};function li(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=li.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(
r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return li.errors=e,s===0}li.evaluated={dynamicProps:!1,dynamicItems:!1};function Gi(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Gi.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&g.call(r,"title")){let t=r.title;if(typeof t=="string"){if(L(t)>120){let n={instancePath:i+
"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.description!==void 0&&g.call(r,"description")&&(ai(r.description,
{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?ai.errors:e.concat(ai.errors),s=e.length)),
r.terms!==void 0&&g.call(r,"terms")){let t=r.terms;if(Array.isArray(t)){if(t.length>1e3){let o={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",
keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++){let m=t[o];if(m&&typeof m=="object"&&!Array.isArray(m)){
if(m.id!==void 0&&g.call(m,"id")&&(Me(m.id,{instancePath:i+"/terms/"+o+"/id",parentData:m,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?Me.
errors:e.concat(Me.errors),s=e.length)),m.label!==void 0&&g.call(m,"label")){let l=m.label;if(typeof l=="string"){if(L(l)>120){let p={instancePath:i+"/terms/"+o+
"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+
"/terms/"+o+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(m.description!==
void 0&&g.call(m,"description")){let l=m.description;if(typeof l=="string"){if(L(l)>500){let p={instancePath:i+"/terms/"+o+"/description",schemaPath:"#/properti\
es/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/terms/"+o+"/\
description",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(m.iri!==void 0&&
g.call(m,"iri")&&(li(m.iri,{instancePath:i+"/terms/"+o+"/iri",parentData:m,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?li.errors:e.concat(
li.errors),s=e.length)),m.within!==void 0&&g.call(m,"within")){let l=m.within;if(Array.isArray(l)){if(l.length>10){let c={instancePath:i+"/terms/"+o+"/within",schemaPath:"\
#/properties/terms/items/properties/within/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[c]:e.push(c),s++}let p=l.length;for(let c=0;c<p;c++)Me(l[c],
{instancePath:i+"/terms/"+o+"/within/"+c,parentData:l,parentDataProperty:c,rootData:u,dynamicAnchors:f})||(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)}else{
let p={instancePath:i+"/terms/"+o+"/within",schemaPath:"#/properties/terms/items/properties/within/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.
push(p),s++}}if(m.shortLabel!==void 0&&g.call(m,"shortLabel")){let l=m.shortLabel;if(typeof l=="string"){if(L(l)>4){let p={instancePath:i+"/terms/"+o+"/shortLab\
el",schemaPath:"#/properties/terms/items/properties/shortLabel/maxLength",keyword:"maxLength",params:{limit:4}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+
"/terms/"+o+"/shortLabel",schemaPath:"#/properties/terms/items/properties/shortLabel/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}
if(m.tile!==void 0&&g.call(m,"tile")){let l=m.tile;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.column!==void 0&&g.call(l,"column")){let p=l.column;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let c={instancePath:i+"/terms/"+o+"/tile/column",schemaPath:"#/properties/terms/items/properties/tile/properties/colu\
mn/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),s++}}if(l.row!==void 0&&g.call(l,"row")){let p=l.row;if(!(typeof p=="number"&&!(p%1)&&
!isNaN(p)&&isFinite(p))){let c={instancePath:i+"/terms/"+o+"/tile/row",schemaPath:"#/properties/terms/items/properties/tile/properties/row/type",keyword:"type",
params:{type:"integer"}};e===null?e=[c]:e.push(c),s++}}}else{let p={instancePath:i+"/terms/"+o+"/tile",schemaPath:"#/properties/terms/items/properties/tile/type",
keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}if(m.bbox!==void 0&&g.call(m,"bbox")){let l=m.bbox;if(Array.isArray(l)){if(l.length>4){let p={
instancePath:i+"/terms/"+o+"/bbox",schemaPath:"#/properties/terms/items/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===null?e=[p]:e.push(p),
s++}}else{let p={instancePath:i+"/terms/"+o+"/bbox",schemaPath:"#/properties/terms/items/properties/bbox/type",keyword:"type",params:{type:"array"}};e===null?e=
[p]:e.push(p),s++}}if(m.altLabels!==void 0&&g.call(m,"altLabels")){let l=m.altLabels;if(Array.isArray(l)){if(l.length>20){let c={instancePath:i+"/terms/"+o+"/al\
tLabels",schemaPath:"#/properties/terms/items/properties/altLabels/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[c]:e.push(c),s++}let p=l.length;for(let c=0;c<
p;c++){let h=l[c];if(typeof h=="string"){if(L(h)>120){let D={instancePath:i+"/terms/"+o+"/altLabels/"+c,schemaPath:"#/properties/terms/items/properties/altLabel\
s/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[D]:e.push(D),s++}}else{let D={instancePath:i+"/terms/"+o+"/altLabels/"+c,schemaPath:"#/pr\
operties/terms/items/properties/altLabels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[D]:e.push(D),s++}}}else{let p={instancePath:i+"/terms/"+
o+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}}else{let l={
instancePath:i+"/terms/"+o,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+
"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Gi.errors=e,s===0}Gi.evaluated={props:{title:!0,description:!0,terms:!0},dynamicProps:!1,
dynamicItems:!1};var ya=Ki;function oi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=oi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>2e3){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return oi.errors=
e,s===0}oi.evaluated={dynamicProps:!1,dynamicItems:!1};function pi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,s=0,a=pi.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(r)>80){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[t]:e.push(t),s++}return pi.errors=e,s===0}pi.evaluated={dynamicProps:!1,dynamicItems:!1};function mi(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=mi.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(L(
r)>2048){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return mi.errors=e,s===0}mi.evaluated={dynamicProps:!1,dynamicItems:!1};function Ki(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,s=0,a=Ki.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&g.call(r,"title")){let t=r.title;if(typeof t=="string"){if(L(t)>120){let n={instancePath:i+
"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.description!==void 0&&g.call(r,"description")&&(oi(r.description,
{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?oi.errors:e.concat(oi.errors),s=e.length)),
r.terms!==void 0&&g.call(r,"terms")){let t=r.terms;if(Array.isArray(t)){if(t.length>1e3){let o={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",
keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),s++}let n=t.length;for(let o=0;o<n;o++){let m=t[o];if(m&&typeof m=="object"&&!Array.isArray(m)){
if(m.id!==void 0&&g.call(m,"id")&&(pi(m.id,{instancePath:i+"/terms/"+o+"/id",parentData:m,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?pi.
errors:e.concat(pi.errors),s=e.length)),m.label!==void 0&&g.call(m,"label")){let l=m.label;if(typeof l=="string"){if(L(l)>120){let p={instancePath:i+"/terms/"+o+
"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+
"/terms/"+o+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(m.description!==
void 0&&g.call(m,"description")){let l=m.description;if(typeof l=="string"){if(L(l)>500){let p={instancePath:i+"/terms/"+o+"/description",schemaPath:"#/properti\
es/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/terms/"+o+"/\
description",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(m.iri!==void 0&&
g.call(m,"iri")&&(mi(m.iri,{instancePath:i+"/terms/"+o+"/iri",parentData:m,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?mi.errors:e.concat(
mi.errors),s=e.length)),m.altLabels!==void 0&&g.call(m,"altLabels")){let l=m.altLabels;if(Array.isArray(l)){if(l.length>30){let c={instancePath:i+"/terms/"+o+"/\
altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/maxItems",keyword:"maxItems",params:{limit:30}};e===null?e=[c]:e.push(c),s++}let p=l.length;
for(let c=0;c<p;c++){let h=l[c];if(typeof h=="string"){if(L(h)>120){let D={instancePath:i+"/terms/"+o+"/altLabels/"+c,schemaPath:"#/properties/terms/items/prope\
rties/altLabels/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[D]:e.push(D),s++}}else{let D={instancePath:i+"/terms/"+o+"/altLabels/"+c,schemaPath:"\
#/properties/terms/items/properties/altLabels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[D]:e.push(D),s++}}}else{let p={instancePath:i+"/ter\
ms/"+o+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}}else{let l={
instancePath:i+"/terms/"+o,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+
"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ki.errors=e,s===0}Ki.evaluated={props:{title:!0,description:!0,terms:!0},dynamicProps:!1,
dynamicItems:!1};var ha=new Map([["agreement.schema.json",Qn],["catalogue.schema.json",Xn],["dataset.schema.json",ea],["exceptions.schema.json",ra],["harvested.\
schema.json",ta],["publisher.schema.json",sa],["redirects.schema.json",ia],["series.schema.json",na],["service.schema.json",aa],["source.schema.json",la],["syno\
nyms.schema.json",oa],["vocabulary-access-reasons.schema.json",pa],["vocabulary-formats.schema.json",ma],["vocabulary-frequencies.schema.json",ca],["vocabulary-\
licences.schema.json",ua],["vocabulary-places.schema.json",fa],["vocabulary.schema.json",ya]]);export{Jn as full,ha as limits};
