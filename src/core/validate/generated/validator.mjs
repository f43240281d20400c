// Generated from schemas/ by `npm run generate`. Do not edit.
var qn=(r,i)=>()=>{try{return i||r((i={exports:{}}).exports,i),i.exports}catch(w){throw i=0,w}};var En=qn(An=>{"use strict";Object.defineProperty(An,"__esModule",{value:!0});function Sn(r){let i=r.length,w=0,k=0,u;for(;k<i;)w++,u=r.charCodeAt(k++),u>=55296&&
u<=56319&&k<i&&(u=r.charCodeAt(k),(u&64512)===56320&&k++);return w}An.default=Sn;Sn.code='require("ajv/dist/runtime/ucs2length").default'});var Fn=qn((ml,Tn)=>{"use strict";Tn.exports=function r(i,w){if(i===w)return!0;if(i&&w&&typeof i=="object"&&typeof w=="object"){if(i.constructor!==w.constructor)
return!1;var k,u,f;if(Array.isArray(i)){if(k=i.length,k!=w.length)return!1;for(u=k;u--!==0;)if(!r(i[u],w[u]))return!1;return!0}if(i.constructor===RegExp)return i.
source===w.source&&i.flags===w.flags;if(i.valueOf!==Object.prototype.valueOf)return i.valueOf()===w.valueOf();if(i.toString!==Object.prototype.toString)return i.
toString()===w.toString();if(f=Object.keys(i),k=f.length,k!==Object.keys(w).length)return!1;for(u=k;u--!==0;)if(!Object.prototype.hasOwnProperty.call(w,f[u]))return!1;
for(u=k;u--!==0;){var e=f[u];if(!r(i[e],w[e]))return!1}return!0}return i!==i&&w!==w}});var Zn=qn(On=>{"use strict";Object.defineProperty(On,"__esModule",{value:!0});var Un=Fn();Un.code='require("ajv/dist/runtime/equal").default';On.default=Un});import{formats as _n}from"../formats.ts";var ea=Wi,Vn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"agreement.schema.json",type:"object",additionalProperties:!1,
required:["title","summary","kind"],properties:{title:{$ref:"common.schema.json#/$defs/title"},summary:{$ref:"common.schema.json#/$defs/summary"},description:{$ref:"\
common.schema.json#/$defs/markdown"},kind:{enum:["standard-terms","template","agreement"]},parties:{type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{type:"\
string",minLength:2,maxLength:160}},purpose:{type:"string",minLength:5,maxLength:500},legalGateways:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"\
common.schema.json#/$defs/line"}},start:{$ref:"common.schema.json#/$defs/partialDate"},end:{$ref:"common.schema.json#/$defs/partialDate"},review:{$ref:"common.s\
chema.json#/$defs/date"},url:{$ref:"common.schema.json#/$defs/httpsUrl"}}},y=Object.prototype.hasOwnProperty,g=En().default,S=Zn().default;function mr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=mr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[s]:e.push(s),t++}if(g(r)<5){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return mr.errors=e,t===0}mr.evaluated={dynamicProps:!1,
dynamicItems:!1};function cr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=cr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[s]:e.push(s),t++}if(g(r)<30){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:30}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return cr.errors=e,t===0}cr.evaluated={dynamicProps:!1,
dynamicItems:!1};function ur(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ur.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2e4){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ur.errors=e,t===0}ur.evaluated={dynamicProps:!1,
dynamicItems:!1};function fr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=fr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return fr.errors=e,t===0}fr.evaluated={dynamicProps:!1,
dynamicItems:!1};var Gi=new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","u");function de(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=de.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Gi.test(r)){
let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"}};e===null?e=[s]:e.push(
s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return de.errors=e,t===0}de.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Se=new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","u");function yr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=yr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Se.test(r)){let s={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return yr.errors=e,t===0}yr.evaluated={dynamicProps:!1,dynamicItems:!1};var oe=_n["https-url"];function hr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=hr.evaluated;if(n.
dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLen\
gth",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}if(!oe(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return hr.errors=e,
t===0}hr.evaluated={dynamicProps:!1,dynamicItems:!1};function Wi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
t=0,n=Wi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,
"title")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.summary===void 0||
!y.call(r,"summary")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"summary"}};e===null?e=[s]:e.push(s),t++}if(r.kind===
void 0||!y.call(r,"kind")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.
keys(r))if(!y.call(Vn.properties,s)){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===
null?e=[a]:e.push(a),t++}if(r.title!==void 0&&y.call(r,"title")&&(mr(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||
(e=e===null?mr.errors:e.concat(mr.errors),t=e.length)),r.summary!==void 0&&y.call(r,"summary")&&(cr(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"\
summary",rootData:u,dynamicAnchors:f})||(e=e===null?cr.errors:e.concat(cr.errors),t=e.length)),r.description!==void 0&&y.call(r,"description")&&(ur(r.description,
{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?ur.errors:e.concat(ur.errors),t=e.length)),
r.kind!==void 0&&y.call(r,"kind")){let s=r.kind;if(!(s==="standard-terms"||s==="template"||s==="agreement")){let a={instancePath:i+"/kind",schemaPath:"#/propert\
ies/kind/enum",keyword:"enum",params:{allowedValues:Vn.properties.kind.enum}};e===null?e=[a]:e.push(a),t++}}if(r.parties!==void 0&&y.call(r,"parties")){let s=r.
parties;if(Array.isArray(s)){if(s.length>100){let l={instancePath:i+"/parties",schemaPath:"#/properties/parties/maxItems",keyword:"maxItems",params:{limit:100}};
e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/parties",schemaPath:"#/properties/parties/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++){let o=s[l];if(typeof o=="string"){if(g(o)>160){let m={instancePath:i+"/parties/"+l,schemaPath:"#/pr\
operties/parties/items/maxLength",keyword:"maxLength",params:{limit:160}};e===null?e=[m]:e.push(m),t++}if(g(o)<2){let m={instancePath:i+"/parties/"+l,schemaPath:"\
#/properties/parties/items/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/parties/"+l,schemaPath:"#\
/properties/parties/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}let p=s.length,c;if(p>1){let l={};for(;p--;){let o=s[p];if(typeof o==
"string"){if(typeof l[o]=="number"){c=l[o];let m={instancePath:i+"/parties",schemaPath:"#/properties/parties/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};
e===null?e=[m]:e.push(m),t++;break}l[o]=p}}}}else{let a={instancePath:i+"/parties",schemaPath:"#/properties/parties/type",keyword:"type",params:{type:"array"}};
e===null?e=[a]:e.push(a),t++}}if(r.purpose!==void 0&&y.call(r,"purpose")){let s=r.purpose;if(typeof s=="string"){if(g(s)>500){let a={instancePath:i+"/purpose",schemaPath:"\
#/properties/purpose/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[a]:e.push(a),t++}if(g(s)<5){let a={instancePath:i+"/purpose",schemaPath:"#/p\
roperties/purpose/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/purpose",schemaPath:"#/properties/\
purpose/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.legalGateways!==void 0&&y.call(r,"legalGateways")){let s=r.legalGateways;
if(Array.isArray(s)){if(s.length>20){let l={instancePath:i+"/legalGateways",schemaPath:"#/properties/legalGateways/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/legalGateways",schemaPath:"#/properties/legalGateways/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)fr(s[l],{instancePath:i+"/legalGateways/"+l,parentData:s,parentDataProperty:l,rootData:u,dynamicAnchors:f})||
(e=e===null?fr.errors:e.concat(fr.errors),t=e.length);let p=s.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(S(s[p],s[c])){let l={instancePath:i+"/legalGateways",
schemaPath:"#/properties/legalGateways/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/\
legalGateways",schemaPath:"#/properties/legalGateways/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}r.start!==void 0&&y.call(r,"star\
t")&&(de(r.start,{instancePath:i+"/start",parentData:r,parentDataProperty:"start",rootData:u,dynamicAnchors:f})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),
r.end!==void 0&&y.call(r,"end")&&(de(r.end,{instancePath:i+"/end",parentData:r,parentDataProperty:"end",rootData:u,dynamicAnchors:f})||(e=e===null?de.errors:e.concat(
de.errors),t=e.length)),r.review!==void 0&&y.call(r,"review")&&(yr(r.review,{instancePath:i+"/review",parentData:r,parentDataProperty:"review",rootData:u,dynamicAnchors:f})||
(e=e===null?yr.errors:e.concat(yr.errors),t=e.length)),r.url!==void 0&&y.call(r,"url")&&(hr(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,
dynamicAnchors:f})||(e=e===null?hr.errors:e.concat(hr.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[s]:e.push(s),t++}return Wi.errors=e,t===0}Wi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ra=Ci,ta={$schema:"https://json-schema.org/dra\
ft/2020-12/schema",$id:"catalogue.schema.json",type:"object",additionalProperties:!1,required:["title","description","baseUrl","repository","defaultBranch","pub\
lisher","contact","licence","language","place","areaNoun"],properties:{title:{$ref:"common.schema.json#/$defs/title"},shortTitle:{type:"string",minLength:2,maxLength:40},
tagline:{type:"string",minLength:5,maxLength:120},description:{$ref:"common.schema.json#/$defs/paragraph"},baseUrl:{$ref:"common.schema.json#/$defs/httpsUrl"},repository:{
$ref:"common.schema.json#/$defs/httpsUrl"},defaultBranch:{type:"string",maxLength:100,pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]*$"},maintainers:{type:"array",minItems:1,
maxItems:20,uniqueItems:!0,items:{type:"string",maxLength:140,pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*(/[a-z0-9]+([_-][a-z0-9]+)*)?$"}},publisher:{$ref:"common.sc\
hema.json#/$defs/termId"},contact:{$ref:"common.schema.json#/$defs/contact"},licence:{$ref:"common.schema.json#/$defs/licenceId"},language:{type:"string",maxLength:20,
pattern:"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},place:{$ref:"common.schema.json#/$defs/placeId"},areaNoun:{type:"object",additionalProperties:!1,required:["singular",
"plural"],properties:{singular:{type:"string",minLength:2,maxLength:40},plural:{type:"string",minLength:2,maxLength:40}}},exampleSearches:{type:"array",minItems:1,
maxItems:12,uniqueItems:!0,items:{type:"string",minLength:2,maxLength:60}},relatedServices:{type:"array",minItems:1,maxItems:12,uniqueItems:!0,items:{$ref:"comm\
on.schema.json#/$defs/link"}},linksVerified:{$ref:"common.schema.json#/$defs/date"}}};function dr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=dr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>120){let s={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[s]:e.push(s),t++}if(g(r)<5){let s={instancePath:i,schemaPath:"#/minL\
ength",keyword:"minLength",params:{limit:5}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}return dr.errors=e,t===0}dr.evaluated={dynamicProps:!1,dynamicItems:!1};function gr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=gr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return gr.errors=e,t===0}gr.evaluated={dynamicProps:!1,
dynamicItems:!1};function ge(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ge.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[s]:e.push(s),t++}if(!oe(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ge.errors=e,t===0}ge.evaluated={dynamicProps:!1,
dynamicItems:!1};var te=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function Pr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
t=0,n=Pr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"#/maxL\
ength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[s]:e.push(s),t++}if(!te.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Pr.errors=
e,t===0}Pr.evaluated={dynamicProps:!1,dynamicItems:!1};var sa=_n.email;function X(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=X.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>254){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:254}};
e===null?e=[s]:e.push(s),t++}if(!sa(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"email"}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return X.errors=e,t===0}X.evaluated={dynamicProps:!1,
dynamicItems:!1};function F(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=F.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[s]:e.push(s),t++}if(!oe(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return F.errors=e,t===0}F.evaluated={dynamicProps:!1,
dynamicItems:!1};function wr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=wr.evaluated;n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0);let s=t,a=!1,p=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.email===void 0||!y.call(r,"email"))){let o={instancePath:i,
schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"email"}};e===null?e=[o]:e.push(o),t++}var l=p===t;a=a||l;let c=t;if(r&&typeof r=="ob\
ject"&&!Array.isArray(r)&&(r.url===void 0||!y.call(r,"url"))){let o={instancePath:i,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"\
url"}};e===null?e=[o]:e.push(o),t++}var l=c===t;if(a=a||l,a)t=s,e!==null&&(s?e.length=s:e=null);else{let o={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",
params:{}};e===null?e=[o]:e.push(o),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||!y.call(r,"name")){let o={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),t++}for(let o of Object.keys(r))if(!(o==="name"||o==="email"||o==="url")){
let m={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[m]:e.push(m),t++}if(r.name!==
void 0&&y.call(r,"name")){let o=r.name;if(typeof o=="string"){if(g(o)>120){let m={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLe\
ngth",params:{limit:120}};e===null?e=[m]:e.push(m),t++}if(g(o)<2){let m={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:2}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=
[m]:e.push(m),t++}}r.email!==void 0&&y.call(r,"email")&&(X(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:u,dynamicAnchors:f})||
(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.url!==void 0&&y.call(r,"url")&&(F(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,
dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length))}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[o]:e.push(o),t++}return wr.errors=e,t===0}wr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function kr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=kr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!te.test(
r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return kr.errors=e,t===0}kr.evaluated={dynamicProps:!1,dynamicItems:!1};var Xt=new RegExp("^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$","u");function vr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=vr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>32){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[s]:e.push(s),t++}if(g(r)<2){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:2}};e===null?e=[s]:e.push(s),t++}if(!Xt.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9\
]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return vr.
errors=e,t===0}vr.evaluated={dynamicProps:!1,dynamicItems:!1};function V(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=V.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return V.errors=e,t===0}V.evaluated={dynamicProps:!1,
dynamicItems:!1};function xr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=xr.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.url===void 0||!y.call(r,"url")){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="title"||s==="url")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}r.title!==void 0&&y.call(r,"title")&&
(V(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),
r.url!==void 0&&y.call(r,"url")&&(F(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return xr.errors=e,t===
0}xr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function br(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=br.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Se.test(r)){let s={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return br.errors=e,t===0}br.evaluated={dynamicProps:!1,dynamicItems:!1};var ia=new RegExp(
"^[A-Za-z0-9][A-Za-z0-9._/-]*$","u"),na=new RegExp("^[A-Za-z0-9]+(-[A-Za-z0-9]+)*(/[a-z0-9]+([_-][a-z0-9]+)*)?$","u"),aa=new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]{2,\
8})*$","u");function Ci(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ci.evaluated;if(n.dynamicProps&&
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
keyword:"required",params:{missingProperty:"areaNoun"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!y.call(ta.properties,s)){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.title!==void 0&&y.call(r,"ti\
tle")&&(dr(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?dr.errors:e.concat(dr.errors),t=e.
length)),r.shortTitle!==void 0&&y.call(r,"shortTitle")){let s=r.shortTitle;if(typeof s=="string"){if(g(s)>40){let a={instancePath:i+"/shortTitle",schemaPath:"#/\
properties/shortTitle/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[a]:e.push(a),t++}if(g(s)<2){let a={instancePath:i+"/shortTitle",schemaPath:"\
#/properties/shortTitle/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/shortTitle",schemaPath:"#/pr\
operties/shortTitle/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.tagline!==void 0&&y.call(r,"tagline")){let s=r.tagline;if(typeof s==
"string"){if(g(s)>120){let a={instancePath:i+"/tagline",schemaPath:"#/properties/tagline/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(
a),t++}if(g(s)<5){let a={instancePath:i+"/tagline",schemaPath:"#/properties/tagline/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i+"/tagline",schemaPath:"#/properties/tagline/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.description!==
void 0&&y.call(r,"description")&&(gr(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=
e===null?gr.errors:e.concat(gr.errors),t=e.length)),r.baseUrl!==void 0&&y.call(r,"baseUrl")&&(ge(r.baseUrl,{instancePath:i+"/baseUrl",parentData:r,parentDataProperty:"\
baseUrl",rootData:u,dynamicAnchors:f})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),r.repository!==void 0&&y.call(r,"repository")&&(ge(r.repository,{
instancePath:i+"/repository",parentData:r,parentDataProperty:"repository",rootData:u,dynamicAnchors:f})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),
r.defaultBranch!==void 0&&y.call(r,"defaultBranch")){let s=r.defaultBranch;if(typeof s=="string"){if(g(s)>100){let a={instancePath:i+"/defaultBranch",schemaPath:"\
#/properties/defaultBranch/maxLength",keyword:"maxLength",params:{limit:100}};e===null?e=[a]:e.push(a),t++}if(!ia.test(s)){let a={instancePath:i+"/defaultBranch",
schemaPath:"#/properties/defaultBranch/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]*$"}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/defaultBranch",schemaPath:"#/properties/defaultBranch/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.maintainers!==void 0&&y.
call(r,"maintainers")){let s=r.maintainers;if(Array.isArray(s)){if(s.length>20){let l={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/maxIte\
ms",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/\
minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++){let o=s[l];if(typeof o=="string"){if(g(o)>140){let m={
instancePath:i+"/maintainers/"+l,schemaPath:"#/properties/maintainers/items/maxLength",keyword:"maxLength",params:{limit:140}};e===null?e=[m]:e.push(m),t++}if(!na.
test(o)){let m={instancePath:i+"/maintainers/"+l,schemaPath:"#/properties/maintainers/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]+(-[A-Za-z0-\
9]+)*(/[a-z0-9]+([_-][a-z0-9]+)*)?$"}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/maintainers/"+l,schemaPath:"#/properties/maintainers/items/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}let p=s.length,c;if(p>1){let l={};for(;p--;){let o=s[p];if(typeof o=="string"){if(typeof l[o]==
"number"){c=l[o];let m={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[m]:e.
push(m),t++;break}l[o]=p}}}}else{let a={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/type",keyword:"type",params:{type:"array"}};e===null?
e=[a]:e.push(a),t++}}if(r.publisher!==void 0&&y.call(r,"publisher")&&(Pr(r.publisher,{instancePath:i+"/publisher",parentData:r,parentDataProperty:"publisher",rootData:u,
dynamicAnchors:f})||(e=e===null?Pr.errors:e.concat(Pr.errors),t=e.length)),r.contact!==void 0&&y.call(r,"contact")&&(wr(r.contact,{instancePath:i+"/contact",parentData:r,
parentDataProperty:"contact",rootData:u,dynamicAnchors:f})||(e=e===null?wr.errors:e.concat(wr.errors),t=e.length)),r.licence!==void 0&&y.call(r,"licence")&&(kr(
r.licence,{instancePath:i+"/licence",parentData:r,parentDataProperty:"licence",rootData:u,dynamicAnchors:f})||(e=e===null?kr.errors:e.concat(kr.errors),t=e.length)),
r.language!==void 0&&y.call(r,"language")){let s=r.language;if(typeof s=="string"){if(g(s)>20){let a={instancePath:i+"/language",schemaPath:"#/properties/langua\
ge/maxLength",keyword:"maxLength",params:{limit:20}};e===null?e=[a]:e.push(a),t++}if(!aa.test(s)){let a={instancePath:i+"/language",schemaPath:"#/properties/lan\
guage/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/language",schemaPath:"\
#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.place!==void 0&&y.call(r,"place")&&(vr(r.place,{instancePath:i+
"/place",parentData:r,parentDataProperty:"place",rootData:u,dynamicAnchors:f})||(e=e===null?vr.errors:e.concat(vr.errors),t=e.length)),r.areaNoun!==void 0&&y.call(
r,"areaNoun")){let s=r.areaNoun;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.singular===void 0||!y.call(s,"singular")){let a={instancePath:i+"/areaNoun",schemaPath:"\
#/properties/areaNoun/required",keyword:"required",params:{missingProperty:"singular"}};e===null?e=[a]:e.push(a),t++}if(s.plural===void 0||!y.call(s,"plural")){
let a={instancePath:i+"/areaNoun",schemaPath:"#/properties/areaNoun/required",keyword:"required",params:{missingProperty:"plural"}};e===null?e=[a]:e.push(a),t++}
for(let a of Object.keys(s))if(!(a==="singular"||a==="plural")){let p={instancePath:i+"/areaNoun",schemaPath:"#/properties/areaNoun/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),t++}if(s.singular!==void 0&&y.call(s,"singular")){let a=s.singular;if(typeof a=="s\
tring"){if(g(a)>40){let p={instancePath:i+"/areaNoun/singular",schemaPath:"#/properties/areaNoun/properties/singular/maxLength",keyword:"maxLength",params:{limit:40}};
e===null?e=[p]:e.push(p),t++}if(g(a)<2){let p={instancePath:i+"/areaNoun/singular",schemaPath:"#/properties/areaNoun/properties/singular/minLength",keyword:"min\
Length",params:{limit:2}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/areaNoun/singular",schemaPath:"#/properties/areaNoun/properties/singular/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(s.plural!==void 0&&y.call(s,"plural")){let a=s.plural;if(typeof a=="string"){if(g(a)>
40){let p={instancePath:i+"/areaNoun/plural",schemaPath:"#/properties/areaNoun/properties/plural/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[p]:
e.push(p),t++}if(g(a)<2){let p={instancePath:i+"/areaNoun/plural",schemaPath:"#/properties/areaNoun/properties/plural/minLength",keyword:"minLength",params:{limit:2}};
e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/areaNoun/plural",schemaPath:"#/properties/areaNoun/properties/plural/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),t++}}}else{let a={instancePath:i+"/areaNoun",schemaPath:"#/properties/areaNoun/type",keyword:"type",params:{type:"object"}};e===
null?e=[a]:e.push(a),t++}}if(r.exampleSearches!==void 0&&y.call(r,"exampleSearches")){let s=r.exampleSearches;if(Array.isArray(s)){if(s.length>12){let l={instancePath:i+
"/exampleSearches",schemaPath:"#/properties/exampleSearches/maxItems",keyword:"maxItems",params:{limit:12}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+
"/exampleSearches",schemaPath:"#/properties/exampleSearches/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<
a;l++){let o=s[l];if(typeof o=="string"){if(g(o)>60){let m={instancePath:i+"/exampleSearches/"+l,schemaPath:"#/properties/exampleSearches/items/maxLength",keyword:"\
maxLength",params:{limit:60}};e===null?e=[m]:e.push(m),t++}if(g(o)<2){let m={instancePath:i+"/exampleSearches/"+l,schemaPath:"#/properties/exampleSearches/items\
/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/exampleSearches/"+l,schemaPath:"#/properties/exampl\
eSearches/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}let p=s.length,c;if(p>1){let l={};for(;p--;){let o=s[p];if(typeof o==
"string"){if(typeof l[o]=="number"){c=l[o];let m={instancePath:i+"/exampleSearches",schemaPath:"#/properties/exampleSearches/uniqueItems",keyword:"uniqueItems",
params:{i:p,j:c}};e===null?e=[m]:e.push(m),t++;break}l[o]=p}}}}else{let a={instancePath:i+"/exampleSearches",schemaPath:"#/properties/exampleSearches/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.relatedServices!==void 0&&y.call(r,"relatedServices")){let s=r.relatedServices;if(Array.isArray(
s)){if(s.length>12){let l={instancePath:i+"/relatedServices",schemaPath:"#/properties/relatedServices/maxItems",keyword:"maxItems",params:{limit:12}};e===null?e=
[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/relatedServices",schemaPath:"#/properties/relatedServices/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)xr(s[l],{instancePath:i+"/relatedServices/"+l,parentData:s,parentDataProperty:l,rootData:u,dynamicAnchors:f})||
(e=e===null?xr.errors:e.concat(xr.errors),t=e.length);let p=s.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(S(s[p],s[c])){let l={instancePath:i+"/relatedServices",
schemaPath:"#/properties/relatedServices/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+
"/relatedServices",schemaPath:"#/properties/relatedServices/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}r.linksVerified!==void 0&&
y.call(r,"linksVerified")&&(br(r.linksVerified,{instancePath:i+"/linksVerified",parentData:r,parentDataProperty:"linksVerified",rootData:u,dynamicAnchors:f})||(e=
e===null?br.errors:e.concat(br.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(
s),t++}return Ci.errors=e,t===0}Ci.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var la=pr,zn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"\
dataset.schema.json",type:"object",additionalProperties:!1,properties:{title:{$ref:"common.schema.json#/$defs/title"},summary:{$ref:"common.schema.json#/$defs/s\
ummary"},description:{$ref:"common.schema.json#/$defs/markdown"},answers:{$ref:"common.schema.json#/$defs/answers"},overlayOf:{type:"string",minLength:7,maxLength:161,
pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"},pinned:{type:"array",minItems:1,maxItems:2,uniqueItems:!0,items:{enum:["modified","distributions"]}},
status:{enum:["draft","current","superseded","withdrawn"]},supersededBy:{$ref:"common.schema.json#/$defs/recordId"},withdrawalReason:{type:"string",minLength:10,
maxLength:500},themes:{type:"array",minItems:1,maxItems:6,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/termId"}},keywords:{type:"array",minItems:1,maxItems:20,
uniqueItems:!0,items:{type:"string",minLength:2,maxLength:60,pattern:"^[^A-Z,;|]+$"}},access:{$ref:"common.schema.json#/$defs/access"},licence:{$ref:"common.sch\
ema.json#/$defs/licenceId"},attribution:{type:"string",minLength:3,maxLength:500},issued:{$ref:"common.schema.json#/$defs/partialDate"},modified:{$ref:"common.s\
chema.json#/$defs/partialDate"},frequency:{$ref:"common.schema.json#/$defs/termId"},nextReview:{$ref:"common.schema.json#/$defs/date"},coverage:{$ref:"common.sc\
hema.json#/$defs/coverage"},spatialResolution:{type:"number",minimum:.001,maximum:1e7},distributions:{type:"array",minItems:1,maxItems:2e3,uniqueItems:!0,items:{
$ref:"common.schema.json#/$defs/distribution"}},services:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/recordId"}},
columns:{type:"array",minItems:1,maxItems:500,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/column"}},inSeries:{$ref:"common.schema.json#/$defs/recordId"},
version:{type:"string",minLength:1,maxLength:60},previousVersion:{$ref:"common.schema.json#/$defs/recordId"},provenance:{$ref:"common.schema.json#/$defs/provena\
nce"},limitations:{$ref:"common.schema.json#/$defs/paragraph"},usedBy:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs\
/use"}},contact:{$ref:"common.schema.json#/$defs/contact"},landingPage:{$ref:"common.schema.json#/$defs/httpsUrl"},documentation:{type:"array",minItems:1,maxItems:20,
uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/link"}},sameAs:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/\
httpsUrl"}},identifiers:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/identifier"}}},allOf:[{if:{required:["overlay\
Of"]},then:{minProperties:2},else:{required:["title","summary","status","themes","access","frequency"],properties:{pinned:!1}}},{if:{properties:{status:{const:"\
superseded"}},required:["status"]},then:{required:["supersededBy"]}},{if:{properties:{status:{const:"withdrawn"}},required:["status"]},then:{required:["withdraw\
alReason"]},else:{properties:{withdrawalReason:!1}}},{if:{properties:{access:{properties:{level:{const:"open"}},required:["level"]}},required:["access"]},then:{
required:["licence"],properties:{distributions:{items:{required:["url"]}}}}},{if:{properties:{access:{properties:{level:{enum:["shared","restricted","closed"]}},
required:["level"]}},required:["access"]},then:{properties:{distributions:{items:{properties:{url:!1}}}}}}]};function Lr(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Lr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[s]:e.push(s),t++}if(g(r)<5){let s={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[s]:e.push(s),t++}return Lr.errors=e,t===0}Lr.evaluated={dynamicProps:!1,dynamicItems:!1};function Ir(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ir.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}if(g(r)<30){let s={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:30}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}return Ir.errors=e,t===0}Ir.evaluated={dynamicProps:!1,dynamicItems:!1};function Dr(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Dr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>2e4){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[s]:e.push(s),t++}return Dr.errors=e,t===0}Dr.evaluated={dynamicProps:!1,dynamicItems:!1};var Jn=new RegExp("^[^;\\r\\n]+\\?$","u");function jr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,
n=jr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),Array.isArray(r)){if(r.length>5){let c={instancePath:i,schemaPath:"#/maxItem\
s",keyword:"maxItems",params:{limit:5}};e===null?e=[c]:e.push(c),t++}if(r.length<1){let c={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[c]:e.push(c),t++}let s=r.length;for(let c=0;c<s;c++){let l=r[c];if(typeof l=="string"){if(g(l)>120){let o={instancePath:i+"/"+c,schemaPath:"#/items/\
maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[o]:e.push(o),t++}if(g(l)<10){let o={instancePath:i+"/"+c,schemaPath:"#/items/minLength",keyword:"\
minLength",params:{limit:10}};e===null?e=[o]:e.push(o),t++}if(!Jn.test(l)){let o={instancePath:i+"/"+c,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern:"\
^[^;\\r\\n]+\\?$"}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/"+c,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[
o]:e.push(o),t++}}let a=r.length,p;if(a>1){let c={};for(;a--;){let l=r[a];if(typeof l=="string"){if(typeof c[l]=="number"){p=c[l];let o={instancePath:i,schemaPath:"\
#/uniqueItems",keyword:"uniqueItems",params:{i:a,j:p}};e===null?e=[o]:e.push(o),t++;break}c[l]=a}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"array"}};e===null?e=[s]:e.push(s),t++}return jr.errors=e,t===0}jr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var lr=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$","u");function ne(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=ne.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>161){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[s]:e.push(s),t++}if(g(r)<7){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:7}};e===null?e=[s]:e.push(s),t++}if(!lr.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0\
-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[s]:e.push(s),t++}return ne.errors=e,t===0}ne.evaluated={dynamicProps:!1,dynamicItems:!1};function Pe(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=Pe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLe\
ngth",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!te.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}return Pe.errors=e,t===0}Pe.evaluated={dynamicProps:!1,dynamicItems:!1};var $r={type:"object",additionalProperties:!1,required:["level"],properties:{
level:{enum:["open","shared","restricted","closed"]},reason:{$ref:"common.schema.json#/$defs/termId"},explanation:{type:"string",minLength:20,maxLength:1e3},personalData:{
enum:["none","anonymised","pseudonymised","personal","special-category"]},lawfulBasis:{type:"string",minLength:3,maxLength:250},classification:{enum:["OFFICIAL",
"OFFICIAL-SENSITIVE"]},request:{$ref:"common.schema.json#/$defs/request"}},allOf:[{if:{properties:{level:{const:"open"}}},then:{properties:{reason:!1,explanation:!1,
request:!1}},else:{required:["reason","explanation","personalData"]}},{if:{properties:{level:{enum:["shared","restricted"]}}},then:{required:["request"]}},{if:{
properties:{level:{const:"closed"}}},then:{properties:{request:!1}}},{if:{properties:{personalData:{enum:["personal","special-category"]}},required:["personalDa\
ta"]},then:{required:["lawfulBasis"]}}]};function M(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,
n=M.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[s]:e.push(s),t++}if(!te.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?
e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return M.errors=e,t===0}
M.evaluated={dynamicProps:!1,dynamicItems:!1};var Gn={type:"object",additionalProperties:!1,required:["decidedBy"],properties:{url:{$ref:"common.schema.json#/$d\
efs/httpsUrl"},email:{$ref:"common.schema.json#/$defs/email"},decidedBy:{type:"string",minLength:3,maxLength:160},typicalDays:{type:"integer",minimum:0,maximum:1e3},
cost:{$ref:"common.schema.json#/$defs/line"},audiences:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{type:"object",additionalProperties:!1,required:[
"who","condition"],properties:{who:{$ref:"common.schema.json#/$defs/termId"},condition:{enum:["yes","no","on-request"]}}}},steps:{type:"array",minItems:1,maxItems:20,
uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/line"}},agreements:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$d\
efs/slug"}},legalGateways:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/line"}}},anyOf:[{required:["url"]},{required:[
"email"]}]};function qr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=qr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[s]:e.push(s),t++}if(g(r)<3){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[s]:e.push(s),t++}if(!te.test(
r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return qr.errors=e,t===0}qr.evaluated={dynamicProps:!1,dynamicItems:!1};
function _e(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=_e.evaluated;n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0);let s=t,a=!1,p=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.url===void 0||!y.call(r,"url"))){let o={instancePath:i,
schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[o]:e.push(o),t++}var l=p===t;a=a||l;let c=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&(r.email===void 0||!y.call(r,"email"))){let o={instancePath:i,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"\
email"}};e===null?e=[o]:e.push(o),t++}var l=c===t;if(a=a||l,a)t=s,e!==null&&(s?e.length=s:e=null);else{let o={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",
params:{}};e===null?e=[o]:e.push(o),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.decidedBy===void 0||!y.call(r,"decidedBy")){let o={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"decidedBy"}};e===null?e=[o]:e.push(o),t++}for(let o of Object.keys(r))if(!y.call(Gn.properties,o)){let m={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[m]:e.push(m),t++}if(r.url!==void 0&&
y.call(r,"url")&&(F(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=
e.length)),r.email!==void 0&&y.call(r,"email")&&(X(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:u,dynamicAnchors:f})||(e=e===
null?X.errors:e.concat(X.errors),t=e.length)),r.decidedBy!==void 0&&y.call(r,"decidedBy")){let o=r.decidedBy;if(typeof o=="string"){if(g(o)>160){let m={instancePath:i+
"/decidedBy",schemaPath:"#/properties/decidedBy/maxLength",keyword:"maxLength",params:{limit:160}};e===null?e=[m]:e.push(m),t++}if(g(o)<3){let m={instancePath:i+
"/decidedBy",schemaPath:"#/properties/decidedBy/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/deci\
dedBy",schemaPath:"#/properties/decidedBy/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(r.typicalDays!==void 0&&y.call(r,"typica\
lDays")){let o=r.typicalDays;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:i+"/typicalDays",schemaPath:"#/properties/typicalDays\
/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),t++}if(typeof o=="number"&&isFinite(o)){if(o>1e3||isNaN(o)){let m={instancePath:i+"/typi\
calDays",schemaPath:"#/properties/typicalDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}};e===null?e=[m]:e.push(m),t++}if(o<0||isNaN(o)){let m={
instancePath:i+"/typicalDays",schemaPath:"#/properties/typicalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),t++}}}if(r.
cost!==void 0&&y.call(r,"cost")&&(V(r.cost,{instancePath:i+"/cost",parentData:r,parentDataProperty:"cost",rootData:u,dynamicAnchors:f})||(e=e===null?V.errors:e.
concat(V.errors),t=e.length)),r.audiences!==void 0&&y.call(r,"audiences")){let o=r.audiences;if(Array.isArray(o)){if(o.length>20){let v={instancePath:i+"/audien\
ces",schemaPath:"#/properties/audiences/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[v]:e.push(v),t++}if(o.length<1){let v={instancePath:i+"/audi\
ences",schemaPath:"#/properties/audiences/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),t++}let m=o.length;for(let v=0;v<m;v++){let x=o[v];
if(x&&typeof x=="object"&&!Array.isArray(x)){if(x.who===void 0||!y.call(x,"who")){let E={instancePath:i+"/audiences/"+v,schemaPath:"#/properties/audiences/items\
/required",keyword:"required",params:{missingProperty:"who"}};e===null?e=[E]:e.push(E),t++}if(x.condition===void 0||!y.call(x,"condition")){let E={instancePath:i+
"/audiences/"+v,schemaPath:"#/properties/audiences/items/required",keyword:"required",params:{missingProperty:"condition"}};e===null?e=[E]:e.push(E),t++}for(let E of Object.
keys(x))if(!(E==="who"||E==="condition")){let O={instancePath:i+"/audiences/"+v,schemaPath:"#/properties/audiences/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:E}};e===null?e=[O]:e.push(O),t++}if(x.who!==void 0&&y.call(x,"who")&&(M(x.who,{instancePath:i+"/audiences/"+v+"/who",parentData:x,
parentDataProperty:"who",rootData:u,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),x.condition!==void 0&&y.call(x,"condition")){let E=x.
condition;if(!(E==="yes"||E==="no"||E==="on-request")){let O={instancePath:i+"/audiences/"+v+"/condition",schemaPath:"#/properties/audiences/items/properties/co\
ndition/enum",keyword:"enum",params:{allowedValues:Gn.properties.audiences.items.properties.condition.enum}};e===null?e=[O]:e.push(O),t++}}}else{let E={instancePath:i+
"/audiences/"+v,schemaPath:"#/properties/audiences/items/type",keyword:"type",params:{type:"object"}};e===null?e=[E]:e.push(E),t++}}let h=o.length,L;if(h>1){e:for(;h--;)
for(L=h;L--;)if(S(o[h],o[L])){let v={instancePath:i+"/audiences",schemaPath:"#/properties/audiences/uniqueItems",keyword:"uniqueItems",params:{i:h,j:L}};e===null?
e=[v]:e.push(v),t++;break e}}}else{let m={instancePath:i+"/audiences",schemaPath:"#/properties/audiences/type",keyword:"type",params:{type:"array"}};e===null?e=
[m]:e.push(m),t++}}if(r.steps!==void 0&&y.call(r,"steps")){let o=r.steps;if(Array.isArray(o)){if(o.length>20){let v={instancePath:i+"/steps",schemaPath:"#/prope\
rties/steps/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[v]:e.push(v),t++}if(o.length<1){let v={instancePath:i+"/steps",schemaPath:"#/properties/\
steps/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),t++}let m=o.length;for(let v=0;v<m;v++)V(o[v],{instancePath:i+"/steps/"+v,parentData:o,
parentDataProperty:v,rootData:u,dynamicAnchors:f})||(e=e===null?V.errors:e.concat(V.errors),t=e.length);let h=o.length,L;if(h>1){e:for(;h--;)for(L=h;L--;)if(S(o[h],
o[L])){let v={instancePath:i+"/steps",schemaPath:"#/properties/steps/uniqueItems",keyword:"uniqueItems",params:{i:h,j:L}};e===null?e=[v]:e.push(v),t++;break e}}}else{
let m={instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),t++}}if(r.agreements!==void 0&&
y.call(r,"agreements")){let o=r.agreements;if(Array.isArray(o)){if(o.length>20){let v={instancePath:i+"/agreements",schemaPath:"#/properties/agreements/maxItems",
keyword:"maxItems",params:{limit:20}};e===null?e=[v]:e.push(v),t++}if(o.length<1){let v={instancePath:i+"/agreements",schemaPath:"#/properties/agreements/minIte\
ms",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),t++}let m=o.length;for(let v=0;v<m;v++)qr(o[v],{instancePath:i+"/agreements/"+v,parentData:o,parentDataProperty:v,
rootData:u,dynamicAnchors:f})||(e=e===null?qr.errors:e.concat(qr.errors),t=e.length);let h=o.length,L;if(h>1){e:for(;h--;)for(L=h;L--;)if(S(o[h],o[L])){let v={instancePath:i+
"/agreements",schemaPath:"#/properties/agreements/uniqueItems",keyword:"uniqueItems",params:{i:h,j:L}};e===null?e=[v]:e.push(v),t++;break e}}}else{let m={instancePath:i+
"/agreements",schemaPath:"#/properties/agreements/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),t++}}if(r.legalGateways!==void 0&&y.call(
r,"legalGateways")){let o=r.legalGateways;if(Array.isArray(o)){if(o.length>20){let v={instancePath:i+"/legalGateways",schemaPath:"#/properties/legalGateways/max\
Items",keyword:"maxItems",params:{limit:20}};e===null?e=[v]:e.push(v),t++}if(o.length<1){let v={instancePath:i+"/legalGateways",schemaPath:"#/properties/legalGa\
teways/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),t++}let m=o.length;for(let v=0;v<m;v++)V(o[v],{instancePath:i+"/legalGateways/"+v,
parentData:o,parentDataProperty:v,rootData:u,dynamicAnchors:f})||(e=e===null?V.errors:e.concat(V.errors),t=e.length);let h=o.length,L;if(h>1){e:for(;h--;)for(L=
h;L--;)if(S(o[h],o[L])){let v={instancePath:i+"/legalGateways",schemaPath:"#/properties/legalGateways/uniqueItems",keyword:"uniqueItems",params:{i:h,j:L}};e===null?
e=[v]:e.push(v),t++;break e}}}else{let m={instancePath:i+"/legalGateways",schemaPath:"#/properties/legalGateways/type",keyword:"type",params:{type:"array"}};e===
null?e=[m]:e.push(m),t++}}}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}return _e.errors=e,
t===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ar(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Ar.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let s=t,a=!0,p=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
level!==void 0&&y.call(r,"level")&&r.level!=="open"){let P={};e===null?e=[P]:e.push(P),t++}var c=p===t;t=s,e!==null&&(s?e.length=s:e=null);let l;if(c){let P=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.reason!==void 0&&y.call(r,"reason")){let z={instancePath:i+"/reason",schemaPath:"#/allOf/0/then/properties/reason/fa\
lse schema",keyword:"false schema",params:{}};e===null?e=[z]:e.push(z),t++}if(r.explanation!==void 0&&y.call(r,"explanation")){let z={instancePath:i+"/explanati\
on",schemaPath:"#/allOf/0/then/properties/explanation/false schema",keyword:"false schema",params:{}};e===null?e=[z]:e.push(z),t++}if(r.request!==void 0&&y.call(
r,"request")){let z={instancePath:i+"/request",schemaPath:"#/allOf/0/then/properties/request/false schema",keyword:"false schema",params:{}};e===null?e=[z]:e.push(
z),t++}}var c=P===t;if(a=c,a){var o={};o.reason=!0,o.explanation=!0,o.request=!0,o.level=!0}l="then"}else{let P=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
reason===void 0||!y.call(r,"reason")){let z={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"reason"}};e===null?
e=[z]:e.push(z),t++}if(r.explanation===void 0||!y.call(r,"explanation")){let z={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"\
explanation"}};e===null?e=[z]:e.push(z),t++}if(r.personalData===void 0||!y.call(r,"personalData")){let z={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"\
required",params:{missingProperty:"personalData"}};e===null?e=[z]:e.push(z),t++}}var c=P===t;a=c,l="else"}if(!a){let P={instancePath:i,schemaPath:"#/allOf/0/if",
keyword:"if",params:{failingKeyword:l}};e===null?e=[P]:e.push(P),t++}let m=t,h=!0,L=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.level!==void 0&&y.call(r,"l\
evel")){let P=r.level;if(!(P==="shared"||P==="restricted")){let D={};e===null?e=[D]:e.push(D),t++}}var v=L===t;if(t=m,e!==null&&(m?e.length=m:e=null),v){let P=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.request===void 0||!y.call(r,"request"))){let z={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"req\
uired",params:{missingProperty:"request"}};e===null?e=[z]:e.push(z),t++}var v=P===t;h=v}if(!h){let P={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"if",params:{
failingKeyword:"then"}};e===null?e=[P]:e.push(P),t++}o!==!0&&(o=o||{},o.level=!0);let x=t,E=!0,O=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.level!==void 0&&
y.call(r,"level")&&r.level!=="closed"){let P={};e===null?e=[P]:e.push(P),t++}var T=O===t;if(t=x,e!==null&&(x?e.length=x:e=null),T){let P=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&r.request!==void 0&&y.call(r,"request")){let z={instancePath:i+"/request",schemaPath:"#/allOf/2/then/properties/request/false schema",keyword:"\
false schema",params:{}};e===null?e=[z]:e.push(z),t++}var T=P===t;if(E=T,E){var Z={};Z.request=!0,Z.level=!0}}if(!E){let P={instancePath:i,schemaPath:"#/allOf/2\
/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[P]:e.push(P),t++}o!==!0&&Z!==void 0&&(Z===!0?o=!0:(o=o||{},Object.assign(o,Z)));let K=t,se=!0,ie=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.personalData===void 0||!y.call(r,"personalData"))&&(P="personalData")){let D={};e===null?e=[D]:e.push(D),
t++}else if(r.personalData!==void 0&&y.call(r,"personalData")){let D=r.personalData;if(!(D==="personal"||D==="special-category")){let z={};e===null?e=[z]:e.push(
z),t++}}}var b=ie===t;if(t=K,e!==null&&(K?e.length=K:e=null),b){let P=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.lawfulBasis===void 0||!y.call(r,"lawfulB\
asis"))){let z={instancePath:i,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty:"lawfulBasis"}};e===null?e=[z]:e.push(z),t++}var b=P===
t;se=b}if(!se){let P={instancePath:i,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[P]:e.push(P),t++}if(o!==!0&&(o=o||{},o.personalData=
!0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.level===void 0||!y.call(r,"level")){let P={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"level"}};e===null?e=[P]:e.push(P),t++}for(let P of Object.keys(r))if(!(P==="level"||P==="reason"||P==="explanation"||P==="personalData"||P==="l\
awfulBasis"||P==="classification"||P==="request")){let D={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};
e===null?e=[D]:e.push(D),t++}if(r.level!==void 0&&y.call(r,"level")){let P=r.level;if(!(P==="open"||P==="shared"||P==="restricted"||P==="closed")){let D={instancePath:i+
"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues:$r.properties.level.enum}};e===null?e=[D]:e.push(D),t++}}if(r.reason!==void 0&&
y.call(r,"reason")&&(M(r.reason,{instancePath:i+"/reason",parentData:r,parentDataProperty:"reason",rootData:u,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(
M.errors),t=e.length)),r.explanation!==void 0&&y.call(r,"explanation")){let P=r.explanation;if(typeof P=="string"){if(g(P)>1e3){let D={instancePath:i+"/explanat\
ion",schemaPath:"#/properties/explanation/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[D]:e.push(D),t++}if(g(P)<20){let D={instancePath:i+"/ex\
planation",schemaPath:"#/properties/explanation/minLength",keyword:"minLength",params:{limit:20}};e===null?e=[D]:e.push(D),t++}}else{let D={instancePath:i+"/exp\
lanation",schemaPath:"#/properties/explanation/type",keyword:"type",params:{type:"string"}};e===null?e=[D]:e.push(D),t++}}if(r.personalData!==void 0&&y.call(r,"\
personalData")){let P=r.personalData;if(!(P==="none"||P==="anonymised"||P==="pseudonymised"||P==="personal"||P==="special-category")){let D={instancePath:i+"/pe\
rsonalData",schemaPath:"#/properties/personalData/enum",keyword:"enum",params:{allowedValues:$r.properties.personalData.enum}};e===null?e=[D]:e.push(D),t++}}if(r.
lawfulBasis!==void 0&&y.call(r,"lawfulBasis")){let P=r.lawfulBasis;if(typeof P=="string"){if(g(P)>250){let D={instancePath:i+"/lawfulBasis",schemaPath:"#/proper\
ties/lawfulBasis/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[D]:e.push(D),t++}if(g(P)<3){let D={instancePath:i+"/lawfulBasis",schemaPath:"#/p\
roperties/lawfulBasis/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[D]:e.push(D),t++}}else{let D={instancePath:i+"/lawfulBasis",schemaPath:"#/pro\
perties/lawfulBasis/type",keyword:"type",params:{type:"string"}};e===null?e=[D]:e.push(D),t++}}if(r.classification!==void 0&&y.call(r,"classification")){let P=r.
classification;if(!(P==="OFFICIAL"||P==="OFFICIAL-SENSITIVE")){let D={instancePath:i+"/classification",schemaPath:"#/properties/classification/enum",keyword:"en\
um",params:{allowedValues:$r.properties.classification.enum}};e===null?e=[D]:e.push(D),t++}}r.request!==void 0&&y.call(r,"request")&&(_e(r.request,{instancePath:i+
"/request",parentData:r,parentDataProperty:"request",rootData:u,dynamicAnchors:f})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length))}else{let P={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),t++}return Ar.errors=e,t===0}Ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Er(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Er.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!te.test(
r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Er.errors=e,t===0}Er.evaluated={dynamicProps:!1,dynamicItems:!1};
function we(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=we.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Gi.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0\
-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return we.errors=e,t===0}we.evaluated={dynamicProps:!1,dynamicItems:!1};function Or(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Or.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Se.
test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[s]:e.
push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Or.errors=e,t===0}Or.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Be(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Be.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>32){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===
null?e=[s]:e.push(s),t++}if(g(r)<2){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[s]:e.push(s),t++}if(!Xt.test(
r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Be.errors=e,t===0}Be.evaluated={dynamicProps:!1,dynamicItems:!1};function ue(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ue.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Gi.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0\
-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return ue.errors=e,t===0}ue.evaluated={dynamicProps:!1,dynamicItems:!1};function Re(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Re.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(
s),t++}for(let s of Object.keys(r))if(!(s==="start"||s==="end")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[a]:e.push(a),t++}r.start!==void 0&&y.call(r,"start")&&(ue(r.start,{instancePath:i+"/start",parentData:r,parentDataProperty:"s\
tart",rootData:u,dynamicAnchors:f})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),r.end!==void 0&&y.call(r,"end")&&(ue(r.end,{instancePath:i+"/end",parentData:r,
parentDataProperty:"end",rootData:u,dynamicAnchors:f})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Re.errors=e,t===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function zr(r,{instancePath:i="",
parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=zr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="places"||s==="period"||s==="granularity"||s==="boundaries"||s==="bbox")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.places!==void 0&&y.call(r,"p\
laces")){let s=r.places;if(Array.isArray(s)){if(s.length>100){let l={instancePath:i+"/places",schemaPath:"#/properties/places/maxItems",keyword:"maxItems",params:{
limit:100}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/places",schemaPath:"#/properties/places/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)Be(s[l],{instancePath:i+"/places/"+l,parentData:s,parentDataProperty:l,rootData:u,dynamicAnchors:f})||
(e=e===null?Be.errors:e.concat(Be.errors),t=e.length);let p=s.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(S(s[p],s[c])){let l={instancePath:i+"/places",schemaPath:"\
#/properties/places/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/places",schemaPath:"\
#/properties/places/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.period!==void 0&&y.call(r,"period")&&(Re(r.period,{instancePath:i+
"/period",parentData:r,parentDataProperty:"period",rootData:u,dynamicAnchors:f})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)),r.granularity!==void 0&&
y.call(r,"granularity")&&(M(r.granularity,{instancePath:i+"/granularity",parentData:r,parentDataProperty:"granularity",rootData:u,dynamicAnchors:f})||(e=e===null?
M.errors:e.concat(M.errors),t=e.length)),r.boundaries!==void 0&&y.call(r,"boundaries")){let s=r.boundaries;if(typeof s=="string"){if(g(s)>120){let a={instancePath:i+
"/boundaries",schemaPath:"#/properties/boundaries/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}if(g(s)<2){let a={instancePath:i+
"/boundaries",schemaPath:"#/properties/boundaries/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/bo\
undaries",schemaPath:"#/properties/boundaries/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.bbox!==void 0&&y.call(r,"bbox")){let s=r.
bbox;if(Array.isArray(s)){if(s.length>4){let c={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===null?e=[
c]:e.push(c),t++}if(s.length<4){let c={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/minItems",keyword:"minItems",params:{limit:4}};e===null?e=[c]:e.push(
c),t++}let a=s.length;if(a>0){let c=s[0];if(typeof c=="number"&&isFinite(c)){if(c>180||isNaN(c)){let l={instancePath:i+"/bbox/0",schemaPath:"#/properties/bbox/p\
refixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=[l]:e.push(l),t++}if(c<-180||isNaN(c)){let l={instancePath:i+"/bbox/0",schemaPath:"\
#/properties/bbox/prefixItems/0/minimum",keyword:"minimum",params:{comparison:">=",limit:-180}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/bbox/\
0",schemaPath:"#/properties/bbox/prefixItems/0/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),t++}}if(a>1){let c=s[1];if(typeof c=="numbe\
r"&&isFinite(c)){if(c>90||isNaN(c)){let l={instancePath:i+"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:90}};e===null?e=[l]:e.push(l),t++}if(c<-90||isNaN(c)){let l={instancePath:i+"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/minimum",keyword:"min\
imum",params:{comparison:">=",limit:-90}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/type",keyword:"\
type",params:{type:"number"}};e===null?e=[l]:e.push(l),t++}}if(a>2){let c=s[2];if(typeof c=="number"&&isFinite(c)){if(c>180||isNaN(c)){let l={instancePath:i+"/b\
box/2",schemaPath:"#/properties/bbox/prefixItems/2/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=[l]:e.push(l),t++}if(c<-180||isNaN(
c)){let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/minimum",keyword:"minimum",params:{comparison:">=",limit:-180}};e===null?e=[l]:e.
push(l),t++}}else{let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(
l),t++}}if(a>3){let c=s[3];if(typeof c=="number"&&isFinite(c)){if(c>90||isNaN(c)){let l={instancePath:i+"/bbox/3",schemaPath:"#/properties/bbox/prefixItems/3/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:90}};e===null?e=[l]:e.push(l),t++}if(c<-90||isNaN(c)){let l={instancePath:i+"/bbox/3",schemaPath:"#/prope\
rties/bbox/prefixItems/3/minimum",keyword:"minimum",params:{comparison:">=",limit:-90}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/bbox/3",schemaPath:"\
#/properties/bbox/prefixItems/3/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),t++}}if(!(s.length<=4)){let c={instancePath:i+"/bbox",schemaPath:"\
#/properties/bbox/items",keyword:"items",params:{limit:4}};e===null?e=[c]:e.push(c),t++}}else{let a={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/type",
keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),t++}return zr.errors=e,t===0}zr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pa={type:"object",additionalProperties:!1,required:["ti\
tle","format"],properties:{id:{$ref:"common.schema.json#/$defs/termId"},title:{type:"string",minLength:2,maxLength:200},url:{$ref:"common.schema.json#/$defs/htt\
psUrl"},format:{$ref:"common.schema.json#/$defs/termId"},mediaType:{type:"string",maxLength:120,pattern:"^[a-z]+/[A-Za-z0-9.+_-]+$"},byteSize:{type:"integer",minimum:0},
checksum:{$ref:"common.schema.json#/$defs/checksum"},modified:{$ref:"common.schema.json#/$defs/partialDate"},conformsTo:{$ref:"common.schema.json#/$defs/httpsUr\
l"},service:{$ref:"common.schema.json#/$defs/recordId"}}},oa={type:"object",additionalProperties:!1,required:["algorithm","value"],properties:{algorithm:{enum:[
"md5","sha1","sha256","sha384","sha512"]},value:{type:"string",minLength:32,maxLength:128,pattern:"^[0-9a-f]+$"}}},ma=new RegExp("^[0-9a-f]+$","u");function Nr(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Nr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.algorithm===void 0||!y.call(r,"algorithm")){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"algorithm"}};e===null?e=[s]:e.push(s),t++}if(r.value===void 0||!y.call(r,"value")){let s={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"value"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="algorithm"||s==="value")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.algorithm!==void 0&&y.call(r,
"algorithm")){let s=r.algorithm;if(!(s==="md5"||s==="sha1"||s==="sha256"||s==="sha384"||s==="sha512")){let a={instancePath:i+"/algorithm",schemaPath:"#/properti\
es/algorithm/enum",keyword:"enum",params:{allowedValues:oa.properties.algorithm.enum}};e===null?e=[a]:e.push(a),t++}}if(r.value!==void 0&&y.call(r,"value")){let s=r.
value;if(typeof s=="string"){if(g(s)>128){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:128}};e===null?
e=[a]:e.push(a),t++}if(g(s)<32){let a={instancePath:i+"/value",schemaPath:"#/properties/value/minLength",keyword:"minLength",params:{limit:32}};e===null?e=[a]:e.
push(a),t++}if(!ma.test(s)){let a={instancePath:i+"/value",schemaPath:"#/properties/value/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]+$"}};e===null?e=
[a]:e.push(a),t++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Nr.errors=e,t===0}Nr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function _r(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=_r.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>161){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};
e===null?e=[s]:e.push(s),t++}if(g(r)<7){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:7}};e===null?e=[s]:e.push(s),t++}if(!lr.
test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(
s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return _r.errors=e,t===0}_r.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Bn=new RegExp("^[a-z]+/[A-Za-z0-9.+_-]+$","u");function Br(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=Br.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.title===void 0||!y.call(r,"title")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[s]:e.
push(s),t++}if(r.format===void 0||!y.call(r,"format")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"format"}};e===null?
e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!y.call(pa.properties,s)){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.id!==void 0&&y.call(r,"id")&&(M(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"\
id",rootData:u,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.title!==void 0&&y.call(r,"title")){let s=r.title;if(typeof s=="string"){
if(g(s)>200){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[a]:e.push(a),t++}if(g(
s)<2){let a={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.url!==void 0&&y.call(r,"url")&&(F(r.url,
{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.format!==void 0&&
y.call(r,"format")&&(M(r.format,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(
M.errors),t=e.length)),r.mediaType!==void 0&&y.call(r,"mediaType")){let s=r.mediaType;if(typeof s=="string"){if(g(s)>120){let a={instancePath:i+"/mediaType",schemaPath:"\
#/properties/mediaType/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}if(!Bn.test(s)){let a={instancePath:i+"/mediaType",schemaPath:"\
#/properties/mediaType/pattern",keyword:"pattern",params:{pattern:"^[a-z]+/[A-Za-z0-9.+_-]+$"}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/media\
Type",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.byteSize!==void 0&&y.call(r,"byteSize")){
let s=r.byteSize;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:i+"/byteSize",schemaPath:"#/properties/byteSize/type",keyword:"ty\
pe",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let a={instancePath:i+"/byteSize",schemaPath:"#/p\
roperties/byteSize/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[a]:e.push(a),t++}}r.checksum!==void 0&&y.call(r,"checksum")&&(Nr(r.checksum,
{instancePath:i+"/checksum",parentData:r,parentDataProperty:"checksum",rootData:u,dynamicAnchors:f})||(e=e===null?Nr.errors:e.concat(Nr.errors),t=e.length)),r.modified!==
void 0&&y.call(r,"modified")&&(ue(r.modified,{instancePath:i+"/modified",parentData:r,parentDataProperty:"modified",rootData:u,dynamicAnchors:f})||(e=e===null?ue.
errors:e.concat(ue.errors),t=e.length)),r.conformsTo!==void 0&&y.call(r,"conformsTo")&&(F(r.conformsTo,{instancePath:i+"/conformsTo",parentData:r,parentDataProperty:"\
conformsTo",rootData:u,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.service!==void 0&&y.call(r,"service")&&(_r(r.service,{instancePath:i+
"/service",parentData:r,parentDataProperty:"service",rootData:u,dynamicAnchors:f})||(e=e===null?_r.errors:e.concat(_r.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Br.errors=e,t===0}Br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ca={type:"object",additionalProperties:!1,required:["name"],properties:{name:{type:"string",minLength:1,maxLength:120},title:{type:"string",minLength:1,maxLength:120},
type:{enum:["string","number","integer","boolean","object","array","list","datetime","date","time","year","yearmonth","duration","geopoint","geojson","any"]},unit:{
type:"string",minLength:1,maxLength:60},description:{type:"string",minLength:1,maxLength:1e3},values:{type:"array",minItems:1,maxItems:200,uniqueItems:!0,items:{
type:"string",minLength:1,maxLength:120}},key:{type:"boolean"}}};function Rr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Rr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||
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
#/properties/type/enum",keyword:"enum",params:{allowedValues:ca.properties.type.enum}};e===null?e=[a]:e.push(a),t++}}if(r.unit!==void 0&&y.call(r,"unit")){let s=r.
unit;if(typeof s=="string"){if(g(s)>60){let a={instancePath:i+"/unit",schemaPath:"#/properties/unit/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=
[a]:e.push(a),t++}if(g(s)<1){let a={instancePath:i+"/unit",schemaPath:"#/properties/unit/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(
a),t++}}else{let a={instancePath:i+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.description!==
void 0&&y.call(r,"description")){let s=r.description;if(typeof s=="string"){if(g(s)>1e3){let a={instancePath:i+"/description",schemaPath:"#/properties/descripti\
on/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[a]:e.push(a),t++}if(g(s)<1){let a={instancePath:i+"/description",schemaPath:"#/properties/desc\
ription/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/description",schemaPath:"#/properties/descri\
ption/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.values!==void 0&&y.call(r,"values")){let s=r.values;if(Array.isArray(s)){if(s.
length>200){let l={instancePath:i+"/values",schemaPath:"#/properties/values/maxItems",keyword:"maxItems",params:{limit:200}};e===null?e=[l]:e.push(l),t++}if(s.length<
1){let l={instancePath:i+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<
a;l++){let o=s[l];if(typeof o=="string"){if(g(o)>120){let m={instancePath:i+"/values/"+l,schemaPath:"#/properties/values/items/maxLength",keyword:"maxLength",params:{
limit:120}};e===null?e=[m]:e.push(m),t++}if(g(o)<1){let m={instancePath:i+"/values/"+l,schemaPath:"#/properties/values/items/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/values/"+l,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[m]:e.push(m),t++}}let p=s.length,c;if(p>1){let l={};for(;p--;){let o=s[p];if(typeof o=="string"){if(typeof l[o]=="number"){c=l[o];let m={instancePath:i+
"/values",schemaPath:"#/properties/values/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[m]:e.push(m),t++;break}l[o]=p}}}}else{let a={instancePath:i+
"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.key!==void 0&&y.call(r,"key")&&typeof r.
key!="boolean"){let s={instancePath:i+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Rr.errors=e,t===0}Rr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Sr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Sr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Sr.errors=e,t===0}Sr.evaluated={dynamicProps:!1,
dynamicItems:!1};function Tr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Tr.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let a={instancePath:i,schemaPath:"#/minP\
roperties",keyword:"minProperties",params:{limit:1}};e===null?e=[a]:e.push(a),t++}for(let a of Object.keys(r))if(!(a==="derivedFrom"||a==="method")){let p={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),t++}if(r.derivedFrom!==void 0&&y.call(
r,"derivedFrom")){let a=r.derivedFrom;if(Array.isArray(a)){if(a.length>50){let o={instancePath:i+"/derivedFrom",schemaPath:"#/properties/derivedFrom/maxItems",keyword:"\
maxItems",params:{limit:50}};e===null?e=[o]:e.push(o),t++}if(a.length<1){let o={instancePath:i+"/derivedFrom",schemaPath:"#/properties/derivedFrom/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[o]:e.push(o),t++}let p=a.length;for(let o=0;o<p;o++){let m=a[o],h=t,L=!1,v=t;if(typeof m=="string"&&!lr.test(m)){let E={
instancePath:i+"/derivedFrom/"+o,schemaPath:"#/properties/derivedFrom/items/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]\
+(-[a-z0-9]+)*$"}};e===null?e=[E]:e.push(E),t++}var s=v===t;L=L||s;let x=t;if(typeof m=="string"&&!oe(m)){let E={instancePath:i+"/derivedFrom/"+o,schemaPath:"#/\
properties/derivedFrom/items/anyOf/1/format",keyword:"format",params:{format:"https-url"}};e===null?e=[E]:e.push(E),t++}var s=x===t;if(L=L||s,L)t=h,e!==null&&(h?
e.length=h:e=null);else{let E={instancePath:i+"/derivedFrom/"+o,schemaPath:"#/properties/derivedFrom/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[E]:e.push(
E),t++}if(typeof m=="string"){if(g(m)>2048){let E={instancePath:i+"/derivedFrom/"+o,schemaPath:"#/properties/derivedFrom/items/maxLength",keyword:"maxLength",params:{
limit:2048}};e===null?e=[E]:e.push(E),t++}if(g(m)<3){let E={instancePath:i+"/derivedFrom/"+o,schemaPath:"#/properties/derivedFrom/items/minLength",keyword:"minL\
ength",params:{limit:3}};e===null?e=[E]:e.push(E),t++}}else{let E={instancePath:i+"/derivedFrom/"+o,schemaPath:"#/properties/derivedFrom/items/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[E]:e.push(E),t++}}let c=a.length,l;if(c>1){let o={};for(;c--;){let m=a[c];if(typeof m=="string"){if(typeof o[m]=="number"){
l=o[m];let h={instancePath:i+"/derivedFrom",schemaPath:"#/properties/derivedFrom/uniqueItems",keyword:"uniqueItems",params:{i:c,j:l}};e===null?e=[h]:e.push(h),t++;
break}o[m]=c}}}}else{let p={instancePath:i+"/derivedFrom",schemaPath:"#/properties/derivedFrom/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(
p),t++}}r.method!==void 0&&y.call(r,"method")&&(Sr(r.method,{instancePath:i+"/method",parentData:r,parentDataProperty:"method",rootData:u,dynamicAnchors:f})||(e=
e===null?Sr.errors:e.concat(Sr.errors),t=e.length))}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(
a),t++}return Tr.errors=e,t===0}Tr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=Fr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2e3){let s={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}return Fr.errors=e,t===0}Fr.evaluated={dynamicProps:!1,dynamicItems:!1};var ua={type:"object",additionalProperties:!1,required:["ti\
tle","url","kind"],properties:{title:{$ref:"common.schema.json#/$defs/line"},url:{$ref:"common.schema.json#/$defs/httpsUrl"},kind:{enum:["insight","app","paper",
"policy","tutorial"]}}};function Ur(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ur.evaluated;if(n.
dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.url===void 0||!y.call(r,"url")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[s]:e.push(s),t++}if(r.kind===void 0||!y.call(r,"kind")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="title"||s==="url"||
s==="kind")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}
if(r.title!==void 0&&y.call(r,"title")&&(V(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?V.
errors:e.concat(V.errors),t=e.length)),r.url!==void 0&&y.call(r,"url")&&(F(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.kind!==void 0&&y.call(r,"kind")){let s=r.kind;if(!(s==="insight"||s==="app"||s==="paper"||s==="policy"||s===
"tutorial")){let a={instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:ua.properties.kind.enum}};e===null?e=[a]:e.push(
a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Ur.errors=e,t===0}Ur.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Zr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,
n=Zr.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let s=t,a=!1,p=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.email===void 0||
!y.call(r,"email"))){let o={instancePath:i,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"email"}};e===null?e=[o]:e.push(o),t++}var l=p===
t;a=a||l;let c=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.url===void 0||!y.call(r,"url"))){let o={instancePath:i,schemaPath:"#/anyOf/1/required",keyword:"\
required",params:{missingProperty:"url"}};e===null?e=[o]:e.push(o),t++}var l=c===t;if(a=a||l,a)t=s,e!==null&&(s?e.length=s:e=null);else{let o={instancePath:i,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||!y.call(r,"name")){let o={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),t++}for(let o of Object.keys(r))if(!(o==="name"||o==="email"||
o==="url")){let m={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[m]:e.push(m),t++}
if(r.name!==void 0&&y.call(r,"name")){let o=r.name;if(typeof o=="string"){if(g(o)>120){let m={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"\
maxLength",params:{limit:120}};e===null?e=[m]:e.push(m),t++}if(g(o)<2){let m={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",
params:{limit:2}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===
null?e=[m]:e.push(m),t++}}r.email!==void 0&&y.call(r,"email")&&(X(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:u,dynamicAnchors:f})||
(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.url!==void 0&&y.call(r,"url")&&(F(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,
dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length))}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[o]:e.push(o),t++}return Zr.errors=e,t===0}Zr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ke(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ke.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}if(!oe(r)){let s={instancePath:i,schemaPath:"\
#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return ke.errors=e,t===0}ke.evaluated={dynamicProps:!1,dynamicItems:!1};function Vr(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Vr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===
null?e=[s]:e.push(s),t++}if(r.url===void 0||!y.call(r,"url")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"}};e===
null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="title"||s==="url")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}r.title!==void 0&&y.call(r,"title")&&(V(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"\
title",rootData:u,dynamicAnchors:f})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.url!==void 0&&y.call(r,"url")&&(F(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Vr.errors=e,t===0}Vr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Gr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Gr.evaluated;if(n.dynamicProps&&(n.props=
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
e.push(s),t++}return Gr.errors=e,t===0}Gr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rn=new RegExp("^[^A-Z,;|]+$","u");function pr(r,{instancePath:i="",
parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=pr.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0);let s=t,a=!0,p=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let j;if((r.overlayOf===void 0||!y.call(r,"overlayOf"))&&(j="overlayOf")){let A={};e===null?
e=[A]:e.push(A),t++}}var c=p===t;t=s,e!==null&&(s?e.length=s:e=null);let l;if(c){let j=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&Object.keys(r).length<2){let N={
instancePath:i,schemaPath:"#/allOf/0/then/minProperties",keyword:"minProperties",params:{limit:2}};e===null?e=[N]:e.push(N),t++}var c=j===t;a=c,l="then"}else{let j=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let N={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"requir\
ed",params:{missingProperty:"title"}};e===null?e=[N]:e.push(N),t++}if(r.summary===void 0||!y.call(r,"summary")){let N={instancePath:i,schemaPath:"#/allOf/0/else\
/required",keyword:"required",params:{missingProperty:"summary"}};e===null?e=[N]:e.push(N),t++}if(r.status===void 0||!y.call(r,"status")){let N={instancePath:i,
schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"status"}};e===null?e=[N]:e.push(N),t++}if(r.themes===void 0||!y.call(r,"themes")){
let N={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"themes"}};e===null?e=[N]:e.push(N),t++}if(r.access===void 0||
!y.call(r,"access")){let N={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"access"}};e===null?e=[N]:e.push(N),t++}
if(r.frequency===void 0||!y.call(r,"frequency")){let N={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"frequenc\
y"}};e===null?e=[N]:e.push(N),t++}if(r.pinned!==void 0&&y.call(r,"pinned")){let N={instancePath:i+"/pinned",schemaPath:"#/allOf/0/else/properties/pinned/false s\
chema",keyword:"false schema",params:{}};e===null?e=[N]:e.push(N),t++}}var c=j===t;if(a=c,a){var o={};o.pinned=!0}l="else"}if(!a){let j={instancePath:i,schemaPath:"\
#/allOf/0/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[j]:e.push(j),t++}let m=t,h=!0,L=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let j;if((r.status===
void 0||!y.call(r,"status"))&&(j="status")){let A={};e===null?e=[A]:e.push(A),t++}else if(r.status!==void 0&&y.call(r,"status")&&r.status!=="superseded"){let A={};
e===null?e=[A]:e.push(A),t++}}var v=L===t;if(t=m,e!==null&&(m?e.length=m:e=null),v){let j=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.supersededBy===void 0||
!y.call(r,"supersededBy"))){let N={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:"supersededBy"}};e===null?e=[N]:
e.push(N),t++}var v=j===t;h=v}if(!h){let j={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[j]:e.push(j),t++}o!==
!0&&(o=o||{},o.status=!0);let x=t,E=!0,O=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let j;if((r.status===void 0||!y.call(r,"status"))&&(j="status")){let A={};
e===null?e=[A]:e.push(A),t++}else if(r.status!==void 0&&y.call(r,"status")&&r.status!=="withdrawn"){let A={};e===null?e=[A]:e.push(A),t++}}var T=O===t;t=x,e!==null&&
(x?e.length=x:e=null);let Z;if(T){let j=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.withdrawalReason===void 0||!y.call(r,"withdrawalReason"))){let N={instancePath:i,
schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty:"withdrawalReason"}};e===null?e=[N]:e.push(N),t++}var T=j===t;E=T,Z="then"}else{
let j=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.withdrawalReason!==void 0&&y.call(r,"withdrawalReason")){let N={instancePath:i+"/withdrawalReason",schemaPath:"\
#/allOf/2/else/properties/withdrawalReason/false schema",keyword:"false schema",params:{}};e===null?e=[N]:e.push(N),t++}var T=j===t;if(E=T,E){var K={};K.withdrawalReason=
!0,K.status=!0}Z="else"}if(!E){let j={instancePath:i,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:Z}};e===null?e=[j]:e.push(j),t++}o!==!0&&K!==
void 0&&(K===!0?o=!0:(o=o||{},Object.assign(o,K)));let se=t,ie=!0,b=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let j;if((r.access===void 0||!y.call(r,"acces\
s"))&&(j="access")){let A={};e===null?e=[A]:e.push(A),t++}else if(r.access!==void 0&&y.call(r,"access")){let A=r.access;if(A&&typeof A=="object"&&!Array.isArray(
A)){let N;if((A.level===void 0||!y.call(A,"level"))&&(N="level")){let _={};e===null?e=[_]:e.push(_),t++}else if(A.level!==void 0&&y.call(A,"level")&&A.level!=="\
open"){let _={};e===null?e=[_]:e.push(_),t++}}}}var P=b===t;if(t=se,e!==null&&(se?e.length=se:e=null),P){let j=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
licence===void 0||!y.call(r,"licence")){let N={instancePath:i,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty:"licence"}};e===null?
e=[N]:e.push(N),t++}if(r.distributions!==void 0&&y.call(r,"distributions")){let N=r.distributions;if(Array.isArray(N)){let _=N.length;for(let $=0;$<_;$++){let W=N[$];
if(W&&typeof W=="object"&&!Array.isArray(W)&&(W.url===void 0||!y.call(W,"url"))){let J={instancePath:i+"/distributions/"+$,schemaPath:"#/allOf/3/then/properties\
/distributions/items/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[J]:e.push(J),t++}}}}}var P=j===t;if(ie=P,ie){var D={};D.distributions=
!0,D.access=!0}}if(!ie){let j={instancePath:i,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[j]:e.push(j),t++}o!==!0&&D!==void 0&&
(D===!0?o=!0:(o=o||{},Object.assign(o,D)));let z=t,q=!0,B=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let j;if((r.access===void 0||!y.call(r,"access"))&&(j="\
access")){let A={};e===null?e=[A]:e.push(A),t++}else if(r.access!==void 0&&y.call(r,"access")){let A=r.access;if(A&&typeof A=="object"&&!Array.isArray(A)){let N;
if((A.level===void 0||!y.call(A,"level"))&&(N="level")){let _={};e===null?e=[_]:e.push(_),t++}else if(A.level!==void 0&&y.call(A,"level")){let _=A.level;if(!(_===
"shared"||_==="restricted"||_==="closed")){let $={};e===null?e=[$]:e.push($),t++}}}}}var R=B===t;if(t=z,e!==null&&(z?e.length=z:e=null),R){let j=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.distributions!==void 0&&y.call(r,"distributions")){let N=r.distributions;if(Array.isArray(N)){let _=N.length;for(let $=0;$<_;$++){
let W=N[$];if(W&&typeof W=="object"&&!Array.isArray(W)&&W.url!==void 0&&y.call(W,"url")){let J={instancePath:i+"/distributions/"+$+"/url",schemaPath:"#/allOf/4/\
then/properties/distributions/items/properties/url/false schema",keyword:"false schema",params:{}};e===null?e=[J]:e.push(J),t++}}}}var R=j===t;if(q=R,q){var Vi={};
Vi.distributions=!0,Vi.access=!0}}if(!q){let j={instancePath:i,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[j]:e.push(j),t++}
if(o!==!0&&Vi!==void 0&&(Vi===!0?o=!0:(o=o||{},Object.assign(o,Vi))),r&&typeof r=="object"&&!Array.isArray(r)){for(let j of Object.keys(r))if(!y.call(zn.properties,
j)){let A={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}};e===null?e=[A]:e.push(A),t++}if(r.title!==
void 0&&y.call(r,"title")&&(Lr(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?Lr.errors:e.concat(
Lr.errors),t=e.length)),r.summary!==void 0&&y.call(r,"summary")&&(Ir(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summary",rootData:u,dynamicAnchors:f})||
(e=e===null?Ir.errors:e.concat(Ir.errors),t=e.length)),r.description!==void 0&&y.call(r,"description")&&(Dr(r.description,{instancePath:i+"/description",parentData:r,
parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?Dr.errors:e.concat(Dr.errors),t=e.length)),r.answers!==void 0&&y.call(r,"answers")&&
(jr(r.answers,{instancePath:i+"/answers",parentData:r,parentDataProperty:"answers",rootData:u,dynamicAnchors:f})||(e=e===null?jr.errors:e.concat(jr.errors),t=e.
length)),r.overlayOf!==void 0&&y.call(r,"overlayOf")){let j=r.overlayOf;if(typeof j=="string"){if(g(j)>161){let A={instancePath:i+"/overlayOf",schemaPath:"#/pro\
perties/overlayOf/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[A]:e.push(A),t++}if(g(j)<7){let A={instancePath:i+"/overlayOf",schemaPath:"#/pr\
operties/overlayOf/minLength",keyword:"minLength",params:{limit:7}};e===null?e=[A]:e.push(A),t++}if(!lr.test(j)){let A={instancePath:i+"/overlayOf",schemaPath:"\
#/properties/overlayOf/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[A]:e.push(A),t++}}else{let A={
instancePath:i+"/overlayOf",schemaPath:"#/properties/overlayOf/type",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),t++}}if(r.pinned!==void 0&&
y.call(r,"pinned")){let j=r.pinned;if(Array.isArray(j)){if(j.length>2){let $={instancePath:i+"/pinned",schemaPath:"#/properties/pinned/maxItems",keyword:"maxIte\
ms",params:{limit:2}};e===null?e=[$]:e.push($),t++}if(j.length<1){let $={instancePath:i+"/pinned",schemaPath:"#/properties/pinned/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[$]:e.push($),t++}let A=j.length;for(let $=0;$<A;$++){let W=j[$];if(!(W==="modified"||W==="distributions")){let J={instancePath:i+"/pinned/"+
$,schemaPath:"#/properties/pinned/items/enum",keyword:"enum",params:{allowedValues:zn.properties.pinned.items.enum}};e===null?e=[J]:e.push(J),t++}}let N=j.length,
_;if(N>1){e:for(;N--;)for(_=N;_--;)if(S(j[N],j[_])){let $={instancePath:i+"/pinned",schemaPath:"#/properties/pinned/uniqueItems",keyword:"uniqueItems",params:{i:N,
j:_}};e===null?e=[$]:e.push($),t++;break e}}}else{let A={instancePath:i+"/pinned",schemaPath:"#/properties/pinned/type",keyword:"type",params:{type:"array"}};e===
null?e=[A]:e.push(A),t++}}if(r.status!==void 0&&y.call(r,"status")){let j=r.status;if(!(j==="draft"||j==="current"||j==="superseded"||j==="withdrawn")){let A={instancePath:i+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:zn.properties.status.enum}};e===null?e=[A]:e.push(A),t++}}if(r.supersededBy!==
void 0&&y.call(r,"supersededBy")&&(ne(r.supersededBy,{instancePath:i+"/supersededBy",parentData:r,parentDataProperty:"supersededBy",rootData:u,dynamicAnchors:f})||
(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),r.withdrawalReason!==void 0&&y.call(r,"withdrawalReason")){let j=r.withdrawalReason;if(typeof j=="string"){
if(g(j)>500){let A={instancePath:i+"/withdrawalReason",schemaPath:"#/properties/withdrawalReason/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[
A]:e.push(A),t++}if(g(j)<10){let A={instancePath:i+"/withdrawalReason",schemaPath:"#/properties/withdrawalReason/minLength",keyword:"minLength",params:{limit:10}};
e===null?e=[A]:e.push(A),t++}}else{let A={instancePath:i+"/withdrawalReason",schemaPath:"#/properties/withdrawalReason/type",keyword:"type",params:{type:"string"}};
e===null?e=[A]:e.push(A),t++}}if(r.themes!==void 0&&y.call(r,"themes")){let j=r.themes;if(Array.isArray(j)){if(j.length>6){let $={instancePath:i+"/themes",schemaPath:"\
#/properties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?e=[$]:e.push($),t++}if(j.length<1){let $={instancePath:i+"/themes",schemaPath:"#/pro\
perties/themes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[$]:e.push($),t++}let A=j.length;for(let $=0;$<A;$++)Pe(j[$],{instancePath:i+"/themes/"+
$,parentData:j,parentDataProperty:$,rootData:u,dynamicAnchors:f})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length);let N=j.length,_;if(N>1){e:for(;N--;)for(_=
N;_--;)if(S(j[N],j[_])){let $={instancePath:i+"/themes",schemaPath:"#/properties/themes/uniqueItems",keyword:"uniqueItems",params:{i:N,j:_}};e===null?e=[$]:e.push(
$),t++;break e}}}else{let A={instancePath:i+"/themes",schemaPath:"#/properties/themes/type",keyword:"type",params:{type:"array"}};e===null?e=[A]:e.push(A),t++}}
if(r.keywords!==void 0&&y.call(r,"keywords")){let j=r.keywords;if(Array.isArray(j)){if(j.length>20){let $={instancePath:i+"/keywords",schemaPath:"#/properties/k\
eywords/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[$]:e.push($),t++}if(j.length<1){let $={instancePath:i+"/keywords",schemaPath:"#/properties/k\
eywords/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[$]:e.push($),t++}let A=j.length;for(let $=0;$<A;$++){let W=j[$];if(typeof W=="string"){if(g(W)>
60){let J={instancePath:i+"/keywords/"+$,schemaPath:"#/properties/keywords/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[J]:e.push(J),t++}
if(g(W)<2){let J={instancePath:i+"/keywords/"+$,schemaPath:"#/properties/keywords/items/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[J]:e.push(J),
t++}if(!Rn.test(W)){let J={instancePath:i+"/keywords/"+$,schemaPath:"#/properties/keywords/items/pattern",keyword:"pattern",params:{pattern:"^[^A-Z,;|]+$"}};e===
null?e=[J]:e.push(J),t++}}else{let J={instancePath:i+"/keywords/"+$,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[J]:e.push(J),t++}}let N=j.length,_;if(N>1){let $={};for(;N--;){let W=j[N];if(typeof W=="string"){if(typeof $[W]=="number"){_=$[W];let J={instancePath:i+"/key\
words",schemaPath:"#/properties/keywords/uniqueItems",keyword:"uniqueItems",params:{i:N,j:_}};e===null?e=[J]:e.push(J),t++;break}$[W]=N}}}}else{let A={instancePath:i+
"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type:"array"}};e===null?e=[A]:e.push(A),t++}}if(r.access!==void 0&&y.call(r,"access")&&
(Ar(r.access,{instancePath:i+"/access",parentData:r,parentDataProperty:"access",rootData:u,dynamicAnchors:f})||(e=e===null?Ar.errors:e.concat(Ar.errors),t=e.length)),
r.licence!==void 0&&y.call(r,"licence")&&(Er(r.licence,{instancePath:i+"/licence",parentData:r,parentDataProperty:"licence",rootData:u,dynamicAnchors:f})||(e=e===
null?Er.errors:e.concat(Er.errors),t=e.length)),r.attribution!==void 0&&y.call(r,"attribution")){let j=r.attribution;if(typeof j=="string"){if(g(j)>500){let A={
instancePath:i+"/attribution",schemaPath:"#/properties/attribution/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[A]:e.push(A),t++}if(g(j)<3){let A={
instancePath:i+"/attribution",schemaPath:"#/properties/attribution/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[A]:e.push(A),t++}}else{let A={instancePath:i+
"/attribution",schemaPath:"#/properties/attribution/type",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),t++}}if(r.issued!==void 0&&y.call(r,"i\
ssued")&&(we(r.issued,{instancePath:i+"/issued",parentData:r,parentDataProperty:"issued",rootData:u,dynamicAnchors:f})||(e=e===null?we.errors:e.concat(we.errors),
t=e.length)),r.modified!==void 0&&y.call(r,"modified")&&(we(r.modified,{instancePath:i+"/modified",parentData:r,parentDataProperty:"modified",rootData:u,dynamicAnchors:f})||
(e=e===null?we.errors:e.concat(we.errors),t=e.length)),r.frequency!==void 0&&y.call(r,"frequency")&&(Pe(r.frequency,{instancePath:i+"/frequency",parentData:r,parentDataProperty:"\
frequency",rootData:u,dynamicAnchors:f})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),r.nextReview!==void 0&&y.call(r,"nextReview")&&(Or(r.nextReview,
{instancePath:i+"/nextReview",parentData:r,parentDataProperty:"nextReview",rootData:u,dynamicAnchors:f})||(e=e===null?Or.errors:e.concat(Or.errors),t=e.length)),
r.coverage!==void 0&&y.call(r,"coverage")&&(zr(r.coverage,{instancePath:i+"/coverage",parentData:r,parentDataProperty:"coverage",rootData:u,dynamicAnchors:f})||
(e=e===null?zr.errors:e.concat(zr.errors),t=e.length)),r.spatialResolution!==void 0&&y.call(r,"spatialResolution")){let j=r.spatialResolution;if(typeof j=="numb\
er"&&isFinite(j)){if(j>1e7||isNaN(j)){let A={instancePath:i+"/spatialResolution",schemaPath:"#/properties/spatialResolution/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e7}};e===null?e=[A]:e.push(A),t++}if(j<.001||isNaN(j)){let A={instancePath:i+"/spatialResolution",schemaPath:"#/properties/spatialResolution/minimum",
keyword:"minimum",params:{comparison:">=",limit:.001}};e===null?e=[A]:e.push(A),t++}}else{let A={instancePath:i+"/spatialResolution",schemaPath:"#/properties/sp\
atialResolution/type",keyword:"type",params:{type:"number"}};e===null?e=[A]:e.push(A),t++}}if(r.distributions!==void 0&&y.call(r,"distributions")){let j=r.distributions;
if(Array.isArray(j)){if(j.length>2e3){let $={instancePath:i+"/distributions",schemaPath:"#/properties/distributions/maxItems",keyword:"maxItems",params:{limit:2e3}};
e===null?e=[$]:e.push($),t++}if(j.length<1){let $={instancePath:i+"/distributions",schemaPath:"#/properties/distributions/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[$]:e.push($),t++}let A=j.length;for(let $=0;$<A;$++)Br(j[$],{instancePath:i+"/distributions/"+$,parentData:j,parentDataProperty:$,rootData:u,dynamicAnchors:f})||
(e=e===null?Br.errors:e.concat(Br.errors),t=e.length);let N=j.length,_;if(N>1){e:for(;N--;)for(_=N;_--;)if(S(j[N],j[_])){let $={instancePath:i+"/distributions",
schemaPath:"#/properties/distributions/uniqueItems",keyword:"uniqueItems",params:{i:N,j:_}};e===null?e=[$]:e.push($),t++;break e}}}else{let A={instancePath:i+"/\
distributions",schemaPath:"#/properties/distributions/type",keyword:"type",params:{type:"array"}};e===null?e=[A]:e.push(A),t++}}if(r.services!==void 0&&y.call(r,
"services")){let j=r.services;if(Array.isArray(j)){if(j.length>20){let $={instancePath:i+"/services",schemaPath:"#/properties/services/maxItems",keyword:"maxIte\
ms",params:{limit:20}};e===null?e=[$]:e.push($),t++}if(j.length<1){let $={instancePath:i+"/services",schemaPath:"#/properties/services/minItems",keyword:"minIte\
ms",params:{limit:1}};e===null?e=[$]:e.push($),t++}let A=j.length;for(let $=0;$<A;$++)ne(j[$],{instancePath:i+"/services/"+$,parentData:j,parentDataProperty:$,rootData:u,
dynamicAnchors:f})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length);let N=j.length,_;if(N>1){e:for(;N--;)for(_=N;_--;)if(S(j[N],j[_])){let $={instancePath:i+
"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:N,j:_}};e===null?e=[$]:e.push($),t++;break e}}}else{let A={instancePath:i+
"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[A]:e.push(A),t++}}if(r.columns!==void 0&&y.call(r,"columns")){
let j=r.columns;if(Array.isArray(j)){if(j.length>500){let $={instancePath:i+"/columns",schemaPath:"#/properties/columns/maxItems",keyword:"maxItems",params:{limit:500}};
e===null?e=[$]:e.push($),t++}if(j.length<1){let $={instancePath:i+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[$]:e.push($),t++}let A=j.length;for(let $=0;$<A;$++)Rr(j[$],{instancePath:i+"/columns/"+$,parentData:j,parentDataProperty:$,rootData:u,dynamicAnchors:f})||
(e=e===null?Rr.errors:e.concat(Rr.errors),t=e.length);let N=j.length,_;if(N>1){e:for(;N--;)for(_=N;_--;)if(S(j[N],j[_])){let $={instancePath:i+"/columns",schemaPath:"\
#/properties/columns/uniqueItems",keyword:"uniqueItems",params:{i:N,j:_}};e===null?e=[$]:e.push($),t++;break e}}}else{let A={instancePath:i+"/columns",schemaPath:"\
#/properties/columns/type",keyword:"type",params:{type:"array"}};e===null?e=[A]:e.push(A),t++}}if(r.inSeries!==void 0&&y.call(r,"inSeries")&&(ne(r.inSeries,{instancePath:i+
"/inSeries",parentData:r,parentDataProperty:"inSeries",rootData:u,dynamicAnchors:f})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),r.version!==void 0&&
y.call(r,"version")){let j=r.version;if(typeof j=="string"){if(g(j)>60){let A={instancePath:i+"/version",schemaPath:"#/properties/version/maxLength",keyword:"ma\
xLength",params:{limit:60}};e===null?e=[A]:e.push(A),t++}if(g(j)<1){let A={instancePath:i+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLen\
gth",params:{limit:1}};e===null?e=[A]:e.push(A),t++}}else{let A={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[A]:e.push(A),t++}}if(r.previousVersion!==void 0&&y.call(r,"previousVersion")&&(ne(r.previousVersion,{instancePath:i+"/previousVersion",parentData:r,
parentDataProperty:"previousVersion",rootData:u,dynamicAnchors:f})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),r.provenance!==void 0&&y.call(r,"prov\
enance")&&(Tr(r.provenance,{instancePath:i+"/provenance",parentData:r,parentDataProperty:"provenance",rootData:u,dynamicAnchors:f})||(e=e===null?Tr.errors:e.concat(
Tr.errors),t=e.length)),r.limitations!==void 0&&y.call(r,"limitations")&&(Fr(r.limitations,{instancePath:i+"/limitations",parentData:r,parentDataProperty:"limit\
ations",rootData:u,dynamicAnchors:f})||(e=e===null?Fr.errors:e.concat(Fr.errors),t=e.length)),r.usedBy!==void 0&&y.call(r,"usedBy")){let j=r.usedBy;if(Array.isArray(
j)){if(j.length>50){let $={instancePath:i+"/usedBy",schemaPath:"#/properties/usedBy/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[$]:e.push($),t++}
if(j.length<1){let $={instancePath:i+"/usedBy",schemaPath:"#/properties/usedBy/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[$]:e.push($),t++}let A=j.
length;for(let $=0;$<A;$++)Ur(j[$],{instancePath:i+"/usedBy/"+$,parentData:j,parentDataProperty:$,rootData:u,dynamicAnchors:f})||(e=e===null?Ur.errors:e.concat(
Ur.errors),t=e.length);let N=j.length,_;if(N>1){e:for(;N--;)for(_=N;_--;)if(S(j[N],j[_])){let $={instancePath:i+"/usedBy",schemaPath:"#/properties/usedBy/unique\
Items",keyword:"uniqueItems",params:{i:N,j:_}};e===null?e=[$]:e.push($),t++;break e}}}else{let A={instancePath:i+"/usedBy",schemaPath:"#/properties/usedBy/type",
keyword:"type",params:{type:"array"}};e===null?e=[A]:e.push(A),t++}}if(r.contact!==void 0&&y.call(r,"contact")&&(Zr(r.contact,{instancePath:i+"/contact",parentData:r,
parentDataProperty:"contact",rootData:u,dynamicAnchors:f})||(e=e===null?Zr.errors:e.concat(Zr.errors),t=e.length)),r.landingPage!==void 0&&y.call(r,"landingPage")&&
(ke(r.landingPage,{instancePath:i+"/landingPage",parentData:r,parentDataProperty:"landingPage",rootData:u,dynamicAnchors:f})||(e=e===null?ke.errors:e.concat(ke.
errors),t=e.length)),r.documentation!==void 0&&y.call(r,"documentation")){let j=r.documentation;if(Array.isArray(j)){if(j.length>20){let $={instancePath:i+"/doc\
umentation",schemaPath:"#/properties/documentation/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[$]:e.push($),t++}if(j.length<1){let $={instancePath:i+
"/documentation",schemaPath:"#/properties/documentation/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[$]:e.push($),t++}let A=j.length;for(let $=0;$<
A;$++)Vr(j[$],{instancePath:i+"/documentation/"+$,parentData:j,parentDataProperty:$,rootData:u,dynamicAnchors:f})||(e=e===null?Vr.errors:e.concat(Vr.errors),t=e.
length);let N=j.length,_;if(N>1){e:for(;N--;)for(_=N;_--;)if(S(j[N],j[_])){let $={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/uniqueI\
tems",keyword:"uniqueItems",params:{i:N,j:_}};e===null?e=[$]:e.push($),t++;break e}}}else{let A={instancePath:i+"/documentation",schemaPath:"#/properties/docume\
ntation/type",keyword:"type",params:{type:"array"}};e===null?e=[A]:e.push(A),t++}}if(r.sameAs!==void 0&&y.call(r,"sameAs")){let j=r.sameAs;if(Array.isArray(j)){
if(j.length>20){let $={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[$]:e.push($),t++}if(j.
length<1){let $={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[$]:e.push($),t++}let A=j.length;
for(let $=0;$<A;$++)ke(j[$],{instancePath:i+"/sameAs/"+$,parentData:j,parentDataProperty:$,rootData:u,dynamicAnchors:f})||(e=e===null?ke.errors:e.concat(ke.errors),
t=e.length);let N=j.length,_;if(N>1){e:for(;N--;)for(_=N;_--;)if(S(j[N],j[_])){let $={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/uniqueItems",keyword:"\
uniqueItems",params:{i:N,j:_}};e===null?e=[$]:e.push($),t++;break e}}}else{let A={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",
params:{type:"array"}};e===null?e=[A]:e.push(A),t++}}if(r.identifiers!==void 0&&y.call(r,"identifiers")){let j=r.identifiers;if(Array.isArray(j)){if(j.length>20){
let $={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[$]:e.push($),t++}if(j.length<
1){let $={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[$]:e.push($),t++}let A=j.
length;for(let $=0;$<A;$++)Gr(j[$],{instancePath:i+"/identifiers/"+$,parentData:j,parentDataProperty:$,rootData:u,dynamicAnchors:f})||(e=e===null?Gr.errors:e.concat(
Gr.errors),t=e.length);let N=j.length,_;if(N>1){e:for(;N--;)for(_=N;_--;)if(S(j[N],j[_])){let $={instancePath:i+"/identifiers",schemaPath:"#/properties/identifi\
ers/uniqueItems",keyword:"uniqueItems",params:{i:N,j:_}};e===null?e=[$]:e.push($),t++;break e}}}else{let A={instancePath:i+"/identifiers",schemaPath:"#/properti\
es/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[A]:e.push(A),t++}}}else{let j={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[j]:e.push(j),t++}return pr.errors=e,t===0}pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fa=Mi;var ya=new RegExp("^[a-z]+/[a-z0-9]+(-[a-z0-9]+)*$","u");var Qn=new RegExp("^[a-z]+(/[a-z0-9]+(-[a-z0-9]+)*){1,2}$","u");function Kr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Kr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>180){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:180}};e===null?e=[s]:e.push(s),t++}if(!Qn.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:"^[a-z]+(/[a-z0-9]+(-[a-z0-9]+)*){1,2}$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return Kr.errors=e,t===0}Kr.evaluated={dynamicProps:!1,dynamicItems:!1};function Wr(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Wr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Se.
test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[s]:e.
push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Wr.errors=e,t===0}Wr.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Mi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Mi.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.exceptions===void 0||!y.call(r,"exceptions")){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"exceptions"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))
if(s!=="exceptions"){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(
a),t++}if(r.exceptions!==void 0&&y.call(r,"exceptions")){let s=r.exceptions;if(Array.isArray(s)){if(s.length>500){let l={instancePath:i+"/exceptions",schemaPath:"\
#/properties/exceptions/maxItems",keyword:"maxItems",params:{limit:500}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++){let o=s[l];if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.rule===void 0||!y.call(o,"rule")){let m={instancePath:i+"/exceptions/"+l,schemaPath:"#/properties/exceptions/items/required",keyword:"\
required",params:{missingProperty:"rule"}};e===null?e=[m]:e.push(m),t++}if(o.record===void 0||!y.call(o,"record")){let m={instancePath:i+"/exceptions/"+l,schemaPath:"\
#/properties/exceptions/items/required",keyword:"required",params:{missingProperty:"record"}};e===null?e=[m]:e.push(m),t++}if(o.reason===void 0||!y.call(o,"reas\
on")){let m={instancePath:i+"/exceptions/"+l,schemaPath:"#/properties/exceptions/items/required",keyword:"required",params:{missingProperty:"reason"}};e===null?
e=[m]:e.push(m),t++}if(o.review===void 0||!y.call(o,"review")){let m={instancePath:i+"/exceptions/"+l,schemaPath:"#/properties/exceptions/items/required",keyword:"\
required",params:{missingProperty:"review"}};e===null?e=[m]:e.push(m),t++}for(let m of Object.keys(o))if(!(m==="rule"||m==="record"||m==="reason"||m==="review")){
let h={instancePath:i+"/exceptions/"+l,schemaPath:"#/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};
e===null?e=[h]:e.push(h),t++}if(o.rule!==void 0&&y.call(o,"rule")){let m=o.rule;if(typeof m=="string"){if(g(m)>120){let h={instancePath:i+"/exceptions/"+l+"/rul\
e",schemaPath:"#/properties/exceptions/items/properties/rule/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[h]:e.push(h),t++}if(!ya.test(m)){let h={
instancePath:i+"/exceptions/"+l+"/rule",schemaPath:"#/properties/exceptions/items/properties/rule/pattern",keyword:"pattern",params:{pattern:"^[a-z]+/[a-z0-9]+(\
-[a-z0-9]+)*$"}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/exceptions/"+l+"/rule",schemaPath:"#/properties/exceptions/items/properties/rule/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}if(o.record!==void 0&&y.call(o,"record")&&(Kr(o.record,{instancePath:i+"/exceptions/"+l+
"/record",parentData:o,parentDataProperty:"record",rootData:u,dynamicAnchors:f})||(e=e===null?Kr.errors:e.concat(Kr.errors),t=e.length)),o.reason!==void 0&&y.call(
o,"reason")){let m=o.reason;if(typeof m=="string"){if(g(m)>500){let h={instancePath:i+"/exceptions/"+l+"/reason",schemaPath:"#/properties/exceptions/items/prope\
rties/reason/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[h]:e.push(h),t++}if(g(m)<10){let h={instancePath:i+"/exceptions/"+l+"/reason",schemaPath:"\
#/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit:10}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/exc\
eptions/"+l+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}o.review!==
void 0&&y.call(o,"review")&&(Wr(o.review,{instancePath:i+"/exceptions/"+l+"/review",parentData:o,parentDataProperty:"review",rootData:u,dynamicAnchors:f})||(e=e===
null?Wr.errors:e.concat(Wr.errors),t=e.length))}else{let m={instancePath:i+"/exceptions/"+l,schemaPath:"#/properties/exceptions/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[m]:e.push(m),t++}}let p=s.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(S(s[p],s[c])){let l={instancePath:i+"/exceptions",schemaPath:"\
#/properties/exceptions/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/exceptions",schemaPath:"\
#/properties/exceptions/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Mi.errors=e,t===0}Mi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ha=Hi;function Cr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Cr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[s]:e.push(s),t++}if(!oe(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Cr.errors=e,t===0}Cr.evaluated={dynamicProps:!1,
dynamicItems:!1};function ve(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ve.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Gi.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}return ve.errors=e,t===0}ve.evaluated={dynamicProps:!1,dynamicItems:!1};function xe(r,{instancePath:i="",parentData:w,
parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=xe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r==
"string"){if(!Se.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return xe.errors=
e,t===0}xe.evaluated={dynamicProps:!1,dynamicItems:!1};function Mr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Mr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>161){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[s]:e.push(s),t++}if(g(r)<7){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:7}};e===null?e=[s]:e.push(s),t++}if(!lr.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0\
-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[s]:e.push(s),t++}return Mr.errors=e,t===0}Mr.evaluated={dynamicProps:!1,dynamicItems:!1};function Hi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=Hi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.harvest===void 0||!y.call(r,"harvest")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"harvest"}};e===null?e=
[s]:e.push(s),t++}if(r.dataset===void 0||!y.call(r,"dataset")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"dataset"}};
e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="harvest"||s==="dataset")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.harvest!==void 0&&y.call(r,"harvest")){let s=r.harvest;if(s&&typeof s=="o\
bject"&&!Array.isArray(s)){if(s.identifier===void 0||!y.call(s,"identifier")){let a={instancePath:i+"/harvest",schemaPath:"#/properties/harvest/required",keyword:"\
required",params:{missingProperty:"identifier"}};e===null?e=[a]:e.push(a),t++}for(let a of Object.keys(s))if(!(a==="identifier"||a==="url"||a==="issued"||a==="m\
odified"||a==="unmapped"||a==="missingSince"||a==="missingRuns"||a==="duplicateOf")){let p={instancePath:i+"/harvest",schemaPath:"#/properties/harvest/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),t++}if(s.identifier!==void 0&&y.call(s,"identifier")){let a=s.
identifier;if(typeof a=="string"){if(g(a)>500){let p={instancePath:i+"/harvest/identifier",schemaPath:"#/properties/harvest/properties/identifier/maxLength",keyword:"\
maxLength",params:{limit:500}};e===null?e=[p]:e.push(p),t++}if(g(a)<1){let p={instancePath:i+"/harvest/identifier",schemaPath:"#/properties/harvest/properties/i\
dentifier/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/harvest/identifier",schemaPath:"#/properti\
es/harvest/properties/identifier/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(s.url!==void 0&&y.call(s,"url")&&(Cr(s.url,{instancePath:i+
"/harvest/url",parentData:s,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?Cr.errors:e.concat(Cr.errors),t=e.length)),s.issued!==void 0&&y.
call(s,"issued")&&(ve(s.issued,{instancePath:i+"/harvest/issued",parentData:s,parentDataProperty:"issued",rootData:u,dynamicAnchors:f})||(e=e===null?ve.errors:e.
concat(ve.errors),t=e.length)),s.modified!==void 0&&y.call(s,"modified")&&(ve(s.modified,{instancePath:i+"/harvest/modified",parentData:s,parentDataProperty:"mo\
dified",rootData:u,dynamicAnchors:f})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),s.unmapped!==void 0&&y.call(s,"unmapped")){let a=s.unmapped;if(a&&
typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>100){let p={instancePath:i+"/harvest/unmapped",schemaPath:"#/properties/harvest/properties/unmap\
ped/maxProperties",keyword:"maxProperties",params:{limit:100}};e===null?e=[p]:e.push(p),t++}for(let p of Object.keys(a)){let c=a[p];if(typeof c=="string"){if(g(
c)>2e3){let l={instancePath:i+"/harvest/unmapped/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/harvest/properties/unmapped/additionalPrope\
rties/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/harvest/unmapped/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/harvest/properties/unmapped/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}}else{
let p={instancePath:i+"/harvest/unmapped",schemaPath:"#/properties/harvest/properties/unmapped/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(
p),t++}}if(s.missingSince!==void 0&&y.call(s,"missingSince")&&(xe(s.missingSince,{instancePath:i+"/harvest/missingSince",parentData:s,parentDataProperty:"missin\
gSince",rootData:u,dynamicAnchors:f})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)),s.missingRuns!==void 0&&y.call(s,"missingRuns")){let a=s.missingRuns;
if(Array.isArray(a)){if(a.length>3){let o={instancePath:i+"/harvest/missingRuns",schemaPath:"#/properties/harvest/properties/missingRuns/maxItems",keyword:"maxI\
tems",params:{limit:3}};e===null?e=[o]:e.push(o),t++}if(a.length<1){let o={instancePath:i+"/harvest/missingRuns",schemaPath:"#/properties/harvest/properties/mis\
singRuns/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),t++}let p=a.length;for(let o=0;o<p;o++)xe(a[o],{instancePath:i+"/harvest/missin\
gRuns/"+o,parentData:a,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length);let c=a.length,l;if(c>1){e:for(;c--;)
for(l=c;l--;)if(S(a[c],a[l])){let o={instancePath:i+"/harvest/missingRuns",schemaPath:"#/properties/harvest/properties/missingRuns/uniqueItems",keyword:"uniqueI\
tems",params:{i:c,j:l}};e===null?e=[o]:e.push(o),t++;break e}}}else{let p={instancePath:i+"/harvest/missingRuns",schemaPath:"#/properties/harvest/properties/mis\
singRuns/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}s.duplicateOf!==void 0&&y.call(s,"duplicateOf")&&(Mr(s.duplicateOf,{instancePath:i+
"/harvest/duplicateOf",parentData:s,parentDataProperty:"duplicateOf",rootData:u,dynamicAnchors:f})||(e=e===null?Mr.errors:e.concat(Mr.errors),t=e.length))}else{
let a={instancePath:i+"/harvest",schemaPath:"#/properties/harvest/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}r.dataset!==void 0&&
y.call(r,"dataset")&&(pr(r.dataset,{instancePath:i+"/dataset",parentData:r,parentDataProperty:"dataset",rootData:u,dynamicAnchors:f})||(e=e===null?pr.errors:e.concat(
pr.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Hi.errors=e,t===
0}Hi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var da=Yi,Kn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"pin.schema.json",type:"objec\
t",additionalProperties:!1,required:["from","url","accessed","licence","attribution","extractSha256","granularity"],properties:{from:{type:"object",additionalProperties:!1,
required:["dataset"],properties:{dataset:{$ref:"common.schema.json#/$defs/recordId"},distribution:{$ref:"common.schema.json#/$defs/line"}}},url:{$ref:"common.sc\
hema.json#/$defs/httpsUrl"},accessed:{$ref:"common.schema.json#/$defs/date"},published:{$ref:"common.schema.json#/$defs/partialDate"},licence:{$ref:"common.sche\
ma.json#/$defs/termId"},attribution:{$ref:"common.schema.json#/$defs/paragraph"},sourceSha256:{type:"string",maxLength:64,pattern:"^([0-9a-f]{64})?$"},sourceBytes:{
type:"integer",minimum:1,maximum:1e9},extractSha256:{type:"string",maxLength:64,pattern:"^([0-9a-f]{64})?$"},granularity:{$ref:"common.schema.json#/$defs/termId"},
recipe:{type:"array",minItems:1,maxItems:30,items:{type:"object",additionalProperties:!1,minProperties:1,maxProperties:1,properties:{select:{type:"array",minItems:1,
maxItems:20,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:200}},filter:{type:"object",additionalProperties:!1,required:["column"],properties:{column:{
type:"string",minLength:1,maxLength:200},equals:{type:"string",maxLength:200},in:{type:"array",minItems:1,maxItems:100,items:{type:"string",maxLength:200}},min:{
type:"string",maxLength:200},max:{type:"string",maxLength:200}}},rename:{type:"object",minProperties:1,maxProperties:20,additionalProperties:{type:"string",minLength:1,
maxLength:40,pattern:"^[a-z][a-z0-9_]*$"}},group:{type:"object",additionalProperties:!1,required:["by","sum"],properties:{by:{type:"array",minItems:1,maxItems:20,
uniqueItems:!0,items:{type:"string",minLength:1,maxLength:200}},sum:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:200}}}},
sort:{type:"object",additionalProperties:!1,required:["by"],properties:{by:{type:"string",minLength:1,maxLength:200},order:{enum:["ascending","descending"]}}},limit:{
type:"integer",minimum:1,maximum:2e3},ratio:{type:"object",additionalProperties:!1,required:["of","to","as"],properties:{of:{type:"string",minLength:1,maxLength:200},
to:{type:"string",minLength:1,maxLength:200},as:{type:"string",minLength:1,maxLength:40,pattern:"^[a-z][a-z0-9_]*$"},decimals:{type:"integer",minimum:0,maximum:6}}}}}}}};
function Hr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Hr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>161){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};
e===null?e=[s]:e.push(s),t++}if(g(r)<7){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:7}};e===null?e=[s]:e.push(s),t++}if(!lr.
test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(
s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Hr.errors=e,t===0}Hr.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Yr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Yr.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"ma\
xLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Yr.errors=e,t===0}
Yr.evaluated={dynamicProps:!1,dynamicItems:!1};function Jr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
t=0,n=Jr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"#/ma\
xLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}if(!oe(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"\
https-url"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Jr.
errors=e,t===0}Jr.evaluated={dynamicProps:!1,dynamicItems:!1};function Qr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Qr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Se.test(r)){let s={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Qr.errors=e,t===0}Qr.evaluated={dynamicProps:!1,dynamicItems:!1};function Xr(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Xr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(!Gi.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}(-(0[1-9]|1[0-2])(\
-(0[1-9]|[12][0-9]|3[01]))?)?$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[s]:e.push(s),t++}return Xr.errors=e,t===0}Xr.evaluated={dynamicProps:!1,dynamicItems:!1};function be(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=be.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLe\
ngth",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!te.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}return be.errors=e,t===0}be.evaluated={dynamicProps:!1,dynamicItems:!1};function et(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=et.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2e3){let s={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}return et.errors=e,t===0}et.evaluated={dynamicProps:!1,dynamicItems:!1};var Wn=new RegExp("^([0-9a-f]{64})?$","u"),Cn=new RegExp("^\
[a-z][a-z0-9_]*$","u");function Yi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Yi.evaluated;if(n.
dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.from===void 0||!y.call(r,"from")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[s]:e.push(s),t++}if(r.url===void 0||!y.call(r,"url")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[s]:e.push(s),t++}if(r.accessed===void 0||!y.call(r,"accessed")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"accessed"}};e===null?e=[s]:e.push(s),t++}if(r.licence===void 0||!y.call(r,"licence")){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"licence"}};e===null?e=[s]:e.push(s),t++}if(r.attribution===void 0||!y.call(r,
"attribution")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"attribution"}};e===null?e=[s]:e.push(s),t++}if(r.extractSha256===
void 0||!y.call(r,"extractSha256")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"extractSha256"}};e===null?e=[s]:e.
push(s),t++}if(r.granularity===void 0||!y.call(r,"granularity")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"granu\
larity"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!y.call(Kn.properties,s)){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.from!==void 0&&y.call(r,"from")){let s=r.from;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.dataset===void 0||!y.call(s,"dataset")){let a={instancePath:i+"/from",schemaPath:"#/properties/from/required",keyword:"required",params:{missingProperty:"\
dataset"}};e===null?e=[a]:e.push(a),t++}for(let a of Object.keys(s))if(!(a==="dataset"||a==="distribution")){let p={instancePath:i+"/from",schemaPath:"#/propert\
ies/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[p]:e.push(p),t++}s.dataset!==void 0&&y.call(s,"dataset")&&
(Hr(s.dataset,{instancePath:i+"/from/dataset",parentData:s,parentDataProperty:"dataset",rootData:u,dynamicAnchors:f})||(e=e===null?Hr.errors:e.concat(Hr.errors),
t=e.length)),s.distribution!==void 0&&y.call(s,"distribution")&&(Yr(s.distribution,{instancePath:i+"/from/distribution",parentData:s,parentDataProperty:"distrib\
ution",rootData:u,dynamicAnchors:f})||(e=e===null?Yr.errors:e.concat(Yr.errors),t=e.length))}else{let a={instancePath:i+"/from",schemaPath:"#/properties/from/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.url!==void 0&&y.call(r,"url")&&(Jr(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"\
url",rootData:u,dynamicAnchors:f})||(e=e===null?Jr.errors:e.concat(Jr.errors),t=e.length)),r.accessed!==void 0&&y.call(r,"accessed")&&(Qr(r.accessed,{instancePath:i+
"/accessed",parentData:r,parentDataProperty:"accessed",rootData:u,dynamicAnchors:f})||(e=e===null?Qr.errors:e.concat(Qr.errors),t=e.length)),r.published!==void 0&&
y.call(r,"published")&&(Xr(r.published,{instancePath:i+"/published",parentData:r,parentDataProperty:"published",rootData:u,dynamicAnchors:f})||(e=e===null?Xr.errors:
e.concat(Xr.errors),t=e.length)),r.licence!==void 0&&y.call(r,"licence")&&(be(r.licence,{instancePath:i+"/licence",parentData:r,parentDataProperty:"licence",rootData:u,
dynamicAnchors:f})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)),r.attribution!==void 0&&y.call(r,"attribution")&&(et(r.attribution,{instancePath:i+"/\
attribution",parentData:r,parentDataProperty:"attribution",rootData:u,dynamicAnchors:f})||(e=e===null?et.errors:e.concat(et.errors),t=e.length)),r.sourceSha256!==
void 0&&y.call(r,"sourceSha256")){let s=r.sourceSha256;if(typeof s=="string"){if(g(s)>64){let a={instancePath:i+"/sourceSha256",schemaPath:"#/properties/sourceS\
ha256/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[a]:e.push(a),t++}if(!Wn.test(s)){let a={instancePath:i+"/sourceSha256",schemaPath:"#/propert\
ies/sourceSha256/pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{64})?$"}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/sourceSha256",schemaPath:"\
#/properties/sourceSha256/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.sourceBytes!==void 0&&y.call(r,"sourceBytes")){let s=r.
sourceBytes;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:i+"/sourceBytes",schemaPath:"#/properties/sourceBytes/type",keyword:"t\
ype",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e9||isNaN(s)){let a={instancePath:i+"/sourceBytes",schemaPath:"\
#/properties/sourceBytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}};e===null?e=[a]:e.push(a),t++}if(s<1||isNaN(s)){let a={instancePath:i+"/s\
ourceBytes",schemaPath:"#/properties/sourceBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[a]:e.push(a),t++}}}if(r.extractSha256!==
void 0&&y.call(r,"extractSha256")){let s=r.extractSha256;if(typeof s=="string"){if(g(s)>64){let a={instancePath:i+"/extractSha256",schemaPath:"#/properties/extr\
actSha256/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[a]:e.push(a),t++}if(!Wn.test(s)){let a={instancePath:i+"/extractSha256",schemaPath:"#/pr\
operties/extractSha256/pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{64})?$"}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/extractSha256",
schemaPath:"#/properties/extractSha256/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.granularity!==void 0&&y.call(r,"granulari\
ty")&&(be(r.granularity,{instancePath:i+"/granularity",parentData:r,parentDataProperty:"granularity",rootData:u,dynamicAnchors:f})||(e=e===null?be.errors:e.concat(
be.errors),t=e.length)),r.recipe!==void 0&&y.call(r,"recipe")){let s=r.recipe;if(Array.isArray(s)){if(s.length>30){let p={instancePath:i+"/recipe",schemaPath:"#\
/properties/recipe/maxItems",keyword:"maxItems",params:{limit:30}};e===null?e=[p]:e.push(p),t++}if(s.length<1){let p={instancePath:i+"/recipe",schemaPath:"#/pro\
perties/recipe/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++){let c=s[p];if(c&&typeof c=="objec\
t"&&!Array.isArray(c)){if(Object.keys(c).length>1){let l={instancePath:i+"/recipe/"+p,schemaPath:"#/properties/recipe/items/maxProperties",keyword:"maxPropertie\
s",params:{limit:1}};e===null?e=[l]:e.push(l),t++}if(Object.keys(c).length<1){let l={instancePath:i+"/recipe/"+p,schemaPath:"#/properties/recipe/items/minProper\
ties",keyword:"minProperties",params:{limit:1}};e===null?e=[l]:e.push(l),t++}for(let l of Object.keys(c))if(!(l==="select"||l==="filter"||l==="rename"||l==="gro\
up"||l==="sort"||l==="limit"||l==="ratio")){let o={instancePath:i+"/recipe/"+p,schemaPath:"#/properties/recipe/items/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:l}};e===null?e=[o]:e.push(o),t++}if(c.select!==void 0&&y.call(c,"select")){let l=c.select;if(Array.isArray(l)){if(l.length>
20){let L={instancePath:i+"/recipe/"+p+"/select",schemaPath:"#/properties/recipe/items/properties/select/maxItems",keyword:"maxItems",params:{limit:20}};e===null?
e=[L]:e.push(L),t++}if(l.length<1){let L={instancePath:i+"/recipe/"+p+"/select",schemaPath:"#/properties/recipe/items/properties/select/minItems",keyword:"minIt\
ems",params:{limit:1}};e===null?e=[L]:e.push(L),t++}let o=l.length;for(let L=0;L<o;L++){let v=l[L];if(typeof v=="string"){if(g(v)>200){let x={instancePath:i+"/r\
ecipe/"+p+"/select/"+L,schemaPath:"#/properties/recipe/items/properties/select/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[x]:e.push(x),
t++}if(g(v)<1){let x={instancePath:i+"/recipe/"+p+"/select/"+L,schemaPath:"#/properties/recipe/items/properties/select/items/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[x]:e.push(x),t++}}else{let x={instancePath:i+"/recipe/"+p+"/select/"+L,schemaPath:"#/properties/recipe/items/properties/select/items/type",
keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),t++}}let m=l.length,h;if(m>1){let L={};for(;m--;){let v=l[m];if(typeof v=="string"){if(typeof L[v]==
"number"){h=L[v];let x={instancePath:i+"/recipe/"+p+"/select",schemaPath:"#/properties/recipe/items/properties/select/uniqueItems",keyword:"uniqueItems",params:{
i:m,j:h}};e===null?e=[x]:e.push(x),t++;break}L[v]=m}}}}else{let o={instancePath:i+"/recipe/"+p+"/select",schemaPath:"#/properties/recipe/items/properties/select\
/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(c.filter!==void 0&&y.call(c,"filter")){let l=c.filter;if(l&&typeof l=="object"&&!Array.
isArray(l)){if(l.column===void 0||!y.call(l,"column")){let o={instancePath:i+"/recipe/"+p+"/filter",schemaPath:"#/properties/recipe/items/properties/filter/requ\
ired",keyword:"required",params:{missingProperty:"column"}};e===null?e=[o]:e.push(o),t++}for(let o of Object.keys(l))if(!(o==="column"||o==="equals"||o==="in"||
o==="min"||o==="max")){let m={instancePath:i+"/recipe/"+p+"/filter",schemaPath:"#/properties/recipe/items/properties/filter/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:o}};e===null?e=[m]:e.push(m),t++}if(l.column!==void 0&&y.call(l,"column")){let o=l.column;if(typeof o=="string"){if(g(
o)>200){let m={instancePath:i+"/recipe/"+p+"/filter/column",schemaPath:"#/properties/recipe/items/properties/filter/properties/column/maxLength",keyword:"maxLen\
gth",params:{limit:200}};e===null?e=[m]:e.push(m),t++}if(g(o)<1){let m={instancePath:i+"/recipe/"+p+"/filter/column",schemaPath:"#/properties/recipe/items/prope\
rties/filter/properties/column/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/recipe/"+p+"/filter/c\
olumn",schemaPath:"#/properties/recipe/items/properties/filter/properties/column/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(l.
equals!==void 0&&y.call(l,"equals")){let o=l.equals;if(typeof o=="string"){if(g(o)>200){let m={instancePath:i+"/recipe/"+p+"/filter/equals",schemaPath:"#/proper\
ties/recipe/items/properties/filter/properties/equals/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+
"/recipe/"+p+"/filter/equals",schemaPath:"#/properties/recipe/items/properties/filter/properties/equals/type",keyword:"type",params:{type:"string"}};e===null?e=
[m]:e.push(m),t++}}if(l.in!==void 0&&y.call(l,"in")){let o=l.in;if(Array.isArray(o)){if(o.length>100){let h={instancePath:i+"/recipe/"+p+"/filter/in",schemaPath:"\
#/properties/recipe/items/properties/filter/properties/in/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[h]:e.push(h),t++}if(o.length<1){let h={instancePath:i+
"/recipe/"+p+"/filter/in",schemaPath:"#/properties/recipe/items/properties/filter/properties/in/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[h]:e.
push(h),t++}let m=o.length;for(let h=0;h<m;h++){let L=o[h];if(typeof L=="string"){if(g(L)>200){let v={instancePath:i+"/recipe/"+p+"/filter/in/"+h,schemaPath:"#/\
properties/recipe/items/properties/filter/properties/in/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[v]:e.push(v),t++}}else{let v={instancePath:i+
"/recipe/"+p+"/filter/in/"+h,schemaPath:"#/properties/recipe/items/properties/filter/properties/in/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[v]:e.push(v),t++}}}else{let m={instancePath:i+"/recipe/"+p+"/filter/in",schemaPath:"#/properties/recipe/items/properties/filter/properties/in/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[m]:e.push(m),t++}}if(l.min!==void 0&&y.call(l,"min")){let o=l.min;if(typeof o=="string"){if(g(o)>200){let m={instancePath:i+
"/recipe/"+p+"/filter/min",schemaPath:"#/properties/recipe/items/properties/filter/properties/min/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=
[m]:e.push(m),t++}}else{let m={instancePath:i+"/recipe/"+p+"/filter/min",schemaPath:"#/properties/recipe/items/properties/filter/properties/min/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(l.max!==void 0&&y.call(l,"max")){let o=l.max;if(typeof o=="string"){if(g(o)>200){let m={instancePath:i+
"/recipe/"+p+"/filter/max",schemaPath:"#/properties/recipe/items/properties/filter/properties/max/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=
[m]:e.push(m),t++}}else{let m={instancePath:i+"/recipe/"+p+"/filter/max",schemaPath:"#/properties/recipe/items/properties/filter/properties/max/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}}else{let o={instancePath:i+"/recipe/"+p+"/filter",schemaPath:"#/properties/recipe/items/properties/f\
ilter/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(c.rename!==void 0&&y.call(c,"rename")){let l=c.rename;if(l&&typeof l=="objec\
t"&&!Array.isArray(l)){if(Object.keys(l).length>20){let o={instancePath:i+"/recipe/"+p+"/rename",schemaPath:"#/properties/recipe/items/properties/rename/maxProp\
erties",keyword:"maxProperties",params:{limit:20}};e===null?e=[o]:e.push(o),t++}if(Object.keys(l).length<1){let o={instancePath:i+"/recipe/"+p+"/rename",schemaPath:"\
#/properties/recipe/items/properties/rename/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[o]:e.push(o),t++}for(let o of Object.keys(l)){let m=l[o];
if(typeof m=="string"){if(g(m)>40){let h={instancePath:i+"/recipe/"+p+"/rename/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/recipe/items/\
properties/rename/additionalProperties/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[h]:e.push(h),t++}if(g(m)<1){let h={instancePath:i+"/recipe/"+
p+"/rename/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/recipe/items/properties/rename/additionalProperties/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[h]:e.push(h),t++}if(!Cn.test(m)){let h={instancePath:i+"/recipe/"+p+"/rename/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/recipe/items/properties/rename/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]*$"}};e===null?e=[h]:e.push(h),t++}}else{
let h={instancePath:i+"/recipe/"+p+"/rename/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/recipe/items/properties/rename/additionalPropert\
ies/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}}else{let o={instancePath:i+"/recipe/"+p+"/rename",schemaPath:"#/properties/recip\
e/items/properties/rename/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(c.group!==void 0&&y.call(c,"group")){let l=c.group;if(l&&
typeof l=="object"&&!Array.isArray(l)){if(l.by===void 0||!y.call(l,"by")){let o={instancePath:i+"/recipe/"+p+"/group",schemaPath:"#/properties/recipe/items/prop\
erties/group/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[o]:e.push(o),t++}if(l.sum===void 0||!y.call(l,"sum")){let o={instancePath:i+
"/recipe/"+p+"/group",schemaPath:"#/properties/recipe/items/properties/group/required",keyword:"required",params:{missingProperty:"sum"}};e===null?e=[o]:e.push(
o),t++}for(let o of Object.keys(l))if(!(o==="by"||o==="sum")){let m={instancePath:i+"/recipe/"+p+"/group",schemaPath:"#/properties/recipe/items/properties/group\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[m]:e.push(m),t++}if(l.by!==void 0&&y.call(l,"by")){let o=l.by;if(Array.
isArray(o)){if(o.length>20){let v={instancePath:i+"/recipe/"+p+"/group/by",schemaPath:"#/properties/recipe/items/properties/group/properties/by/maxItems",keyword:"\
maxItems",params:{limit:20}};e===null?e=[v]:e.push(v),t++}if(o.length<1){let v={instancePath:i+"/recipe/"+p+"/group/by",schemaPath:"#/properties/recipe/items/pr\
operties/group/properties/by/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),t++}let m=o.length;for(let v=0;v<m;v++){let x=o[v];if(typeof x==
"string"){if(g(x)>200){let E={instancePath:i+"/recipe/"+p+"/group/by/"+v,schemaPath:"#/properties/recipe/items/properties/group/properties/by/items/maxLength",keyword:"\
maxLength",params:{limit:200}};e===null?e=[E]:e.push(E),t++}if(g(x)<1){let E={instancePath:i+"/recipe/"+p+"/group/by/"+v,schemaPath:"#/properties/recipe/items/p\
roperties/group/properties/by/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[E]:e.push(E),t++}}else{let E={instancePath:i+"/recipe/"+p+"/gro\
up/by/"+v,schemaPath:"#/properties/recipe/items/properties/group/properties/by/items/type",keyword:"type",params:{type:"string"}};e===null?e=[E]:e.push(E),t++}}
let h=o.length,L;if(h>1){let v={};for(;h--;){let x=o[h];if(typeof x=="string"){if(typeof v[x]=="number"){L=v[x];let E={instancePath:i+"/recipe/"+p+"/group/by",schemaPath:"\
#/properties/recipe/items/properties/group/properties/by/uniqueItems",keyword:"uniqueItems",params:{i:h,j:L}};e===null?e=[E]:e.push(E),t++;break}v[x]=h}}}}else{
let m={instancePath:i+"/recipe/"+p+"/group/by",schemaPath:"#/properties/recipe/items/properties/group/properties/by/type",keyword:"type",params:{type:"array"}};
e===null?e=[m]:e.push(m),t++}}if(l.sum!==void 0&&y.call(l,"sum")){let o=l.sum;if(Array.isArray(o)){if(o.length>20){let v={instancePath:i+"/recipe/"+p+"/group/su\
m",schemaPath:"#/properties/recipe/items/properties/group/properties/sum/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[v]:e.push(v),t++}if(o.length<
1){let v={instancePath:i+"/recipe/"+p+"/group/sum",schemaPath:"#/properties/recipe/items/properties/group/properties/sum/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[v]:e.push(v),t++}let m=o.length;for(let v=0;v<m;v++){let x=o[v];if(typeof x=="string"){if(g(x)>200){let E={instancePath:i+"/recipe/"+p+"/group/sum/"+
v,schemaPath:"#/properties/recipe/items/properties/group/properties/sum/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[E]:e.push(E),t++}if(g(
x)<1){let E={instancePath:i+"/recipe/"+p+"/group/sum/"+v,schemaPath:"#/properties/recipe/items/properties/group/properties/sum/items/minLength",keyword:"minLeng\
th",params:{limit:1}};e===null?e=[E]:e.push(E),t++}}else{let E={instancePath:i+"/recipe/"+p+"/group/sum/"+v,schemaPath:"#/properties/recipe/items/properties/gro\
up/properties/sum/items/type",keyword:"type",params:{type:"string"}};e===null?e=[E]:e.push(E),t++}}let h=o.length,L;if(h>1){let v={};for(;h--;){let x=o[h];if(typeof x==
"string"){if(typeof v[x]=="number"){L=v[x];let E={instancePath:i+"/recipe/"+p+"/group/sum",schemaPath:"#/properties/recipe/items/properties/group/properties/sum\
/uniqueItems",keyword:"uniqueItems",params:{i:h,j:L}};e===null?e=[E]:e.push(E),t++;break}v[x]=h}}}}else{let m={instancePath:i+"/recipe/"+p+"/group/sum",schemaPath:"\
#/properties/recipe/items/properties/group/properties/sum/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),t++}}}else{let o={instancePath:i+
"/recipe/"+p+"/group",schemaPath:"#/properties/recipe/items/properties/group/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(c.sort!==
void 0&&y.call(c,"sort")){let l=c.sort;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.by===void 0||!y.call(l,"by")){let o={instancePath:i+"/recipe/"+p+"/sort",
schemaPath:"#/properties/recipe/items/properties/sort/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[o]:e.push(o),t++}for(let o of Object.
keys(l))if(!(o==="by"||o==="order")){let m={instancePath:i+"/recipe/"+p+"/sort",schemaPath:"#/properties/recipe/items/properties/sort/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[m]:e.push(m),t++}if(l.by!==void 0&&y.call(l,"by")){let o=l.by;if(typeof o=="string"){if(g(o)>200){
let m={instancePath:i+"/recipe/"+p+"/sort/by",schemaPath:"#/properties/recipe/items/properties/sort/properties/by/maxLength",keyword:"maxLength",params:{limit:200}};
e===null?e=[m]:e.push(m),t++}if(g(o)<1){let m={instancePath:i+"/recipe/"+p+"/sort/by",schemaPath:"#/properties/recipe/items/properties/sort/properties/by/minLen\
gth",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/recipe/"+p+"/sort/by",schemaPath:"#/properties/recipe/item\
s/properties/sort/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(l.order!==void 0&&y.call(l,"order")){let o=l.order;
if(!(o==="ascending"||o==="descending")){let m={instancePath:i+"/recipe/"+p+"/sort/order",schemaPath:"#/properties/recipe/items/properties/sort/properties/order\
/enum",keyword:"enum",params:{allowedValues:Kn.properties.recipe.items.properties.sort.properties.order.enum}};e===null?e=[m]:e.push(m),t++}}}else{let o={instancePath:i+
"/recipe/"+p+"/sort",schemaPath:"#/properties/recipe/items/properties/sort/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(c.limit!==
void 0&&y.call(c,"limit")){let l=c.limit;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let o={instancePath:i+"/recipe/"+p+"/limit",schemaPath:"#/pro\
perties/recipe/items/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),t++}if(typeof l=="number"&&isFinite(l)){if(l>2e3||isNaN(
l)){let o={instancePath:i+"/recipe/"+p+"/limit",schemaPath:"#/properties/recipe/items/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:2e3}};
e===null?e=[o]:e.push(o),t++}if(l<1||isNaN(l)){let o={instancePath:i+"/recipe/"+p+"/limit",schemaPath:"#/properties/recipe/items/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[o]:e.push(o),t++}}}if(c.ratio!==void 0&&y.call(c,"ratio")){let l=c.ratio;if(l&&typeof l=="object"&&!Array.
isArray(l)){if(l.of===void 0||!y.call(l,"of")){let o={instancePath:i+"/recipe/"+p+"/ratio",schemaPath:"#/properties/recipe/items/properties/ratio/required",keyword:"\
required",params:{missingProperty:"of"}};e===null?e=[o]:e.push(o),t++}if(l.to===void 0||!y.call(l,"to")){let o={instancePath:i+"/recipe/"+p+"/ratio",schemaPath:"\
#/properties/recipe/items/properties/ratio/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[o]:e.push(o),t++}if(l.as===void 0||!y.call(l,
"as")){let o={instancePath:i+"/recipe/"+p+"/ratio",schemaPath:"#/properties/recipe/items/properties/ratio/required",keyword:"required",params:{missingProperty:"\
as"}};e===null?e=[o]:e.push(o),t++}for(let o of Object.keys(l))if(!(o==="of"||o==="to"||o==="as"||o==="decimals")){let m={instancePath:i+"/recipe/"+p+"/ratio",schemaPath:"\
#/properties/recipe/items/properties/ratio/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[m]:e.push(m),t++}if(l.
of!==void 0&&y.call(l,"of")){let o=l.of;if(typeof o=="string"){if(g(o)>200){let m={instancePath:i+"/recipe/"+p+"/ratio/of",schemaPath:"#/properties/recipe/items\
/properties/ratio/properties/of/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[m]:e.push(m),t++}if(g(o)<1){let m={instancePath:i+"/recipe/"+p+"/\
ratio/of",schemaPath:"#/properties/recipe/items/properties/ratio/properties/of/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),t++}}else{
let m={instancePath:i+"/recipe/"+p+"/ratio/of",schemaPath:"#/properties/recipe/items/properties/ratio/properties/of/type",keyword:"type",params:{type:"string"}};
e===null?e=[m]:e.push(m),t++}}if(l.to!==void 0&&y.call(l,"to")){let o=l.to;if(typeof o=="string"){if(g(o)>200){let m={instancePath:i+"/recipe/"+p+"/ratio/to",schemaPath:"\
#/properties/recipe/items/properties/ratio/properties/to/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[m]:e.push(m),t++}if(g(o)<1){let m={instancePath:i+
"/recipe/"+p+"/ratio/to",schemaPath:"#/properties/recipe/items/properties/ratio/properties/to/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.
push(m),t++}}else{let m={instancePath:i+"/recipe/"+p+"/ratio/to",schemaPath:"#/properties/recipe/items/properties/ratio/properties/to/type",keyword:"type",params:{
type:"string"}};e===null?e=[m]:e.push(m),t++}}if(l.as!==void 0&&y.call(l,"as")){let o=l.as;if(typeof o=="string"){if(g(o)>40){let m={instancePath:i+"/recipe/"+p+
"/ratio/as",schemaPath:"#/properties/recipe/items/properties/ratio/properties/as/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[m]:e.push(m),t++}
if(g(o)<1){let m={instancePath:i+"/recipe/"+p+"/ratio/as",schemaPath:"#/properties/recipe/items/properties/ratio/properties/as/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[m]:e.push(m),t++}if(!Cn.test(o)){let m={instancePath:i+"/recipe/"+p+"/ratio/as",schemaPath:"#/properties/recipe/items/properties/ratio/pro\
perties/as/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]*$"}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/recipe/"+p+"/ratio/as",schemaPath:"\
#/properties/recipe/items/properties/ratio/properties/as/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(l.decimals!==void 0&&y.call(
l,"decimals")){let o=l.decimals;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:i+"/recipe/"+p+"/ratio/decimals",schemaPath:"#/pro\
perties/recipe/items/properties/ratio/properties/decimals/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),t++}if(typeof o=="number"&&isFinite(
o)){if(o>6||isNaN(o)){let m={instancePath:i+"/recipe/"+p+"/ratio/decimals",schemaPath:"#/properties/recipe/items/properties/ratio/properties/decimals/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:6}};e===null?e=[m]:e.push(m),t++}if(o<0||isNaN(o)){let m={instancePath:i+"/recipe/"+p+"/ratio/decimals",schemaPath:"#/pro\
perties/recipe/items/properties/ratio/properties/decimals/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),t++}}}}else{let o={
instancePath:i+"/recipe/"+p+"/ratio",schemaPath:"#/properties/recipe/items/properties/ratio/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),
t++}}}else{let l={instancePath:i+"/recipe/"+p,schemaPath:"#/properties/recipe/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{
let a={instancePath:i+"/recipe",schemaPath:"#/properties/recipe/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Yi.errors=e,t===0}Yi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ga=Ji,Pa={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"publisher.schema.json",type:"object",additionalProperties:!1,required:["name","kind","\
homepage"],properties:{name:{type:"string",minLength:2,maxLength:120},shortName:{type:"string",minLength:2,maxLength:40},kind:{$ref:"common.schema.json#/$defs/t\
ermId"},summary:{type:"string",minLength:10,maxLength:250},homepage:{$ref:"common.schema.json#/$defs/httpsUrl"},dataPage:{$ref:"common.schema.json#/$defs/httpsU\
rl"},contact:{$ref:"common.schema.json#/$defs/contact"},place:{$ref:"common.schema.json#/$defs/placeId"},domains:{type:"array",minItems:1,maxItems:30,uniqueItems:!0,
items:{type:"string",maxLength:253,pattern:"^[a-z0-9-]+(\\.[a-z0-9-]+)+$"}},maintainers:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{type:"object",
additionalProperties:!1,required:["github","id"],properties:{github:{type:"string",maxLength:39,pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"},id:{type:"integer",minimum:1}}}},
parent:{$ref:"common.schema.json#/$defs/termId"},sameAs:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/httpsUrl"}},identifiers:{
type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/identifier"}}}};function Le(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Le.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!te.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}return Le.errors=e,t===0}Le.evaluated={dynamicProps:!1,dynamicItems:!1};function me(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=me.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}if(!oe(r)){let s={instancePath:i,schemaPath:"#/for\
mat",keyword:"format",params:{format:"https-url"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[s]:e.push(s),t++}return me.errors=e,t===0}me.evaluated={dynamicProps:!1,dynamicItems:!1};function rt(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=rt.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let s=t,a=!1,p=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&(r.email===void 0||!y.call(r,"email"))){let o={instancePath:i,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"\
email"}};e===null?e=[o]:e.push(o),t++}var l=p===t;a=a||l;let c=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.url===void 0||!y.call(r,"url"))){let o={instancePath:i,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[o]:e.push(o),t++}var l=c===t;if(a=a||l,a)t=s,e!==null&&(s?e.length=
s:e=null);else{let o={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
name===void 0||!y.call(r,"name")){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),t++}
for(let o of Object.keys(r))if(!(o==="name"||o==="email"||o==="url")){let m={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o}};e===null?e=[m]:e.push(m),t++}if(r.name!==void 0&&y.call(r,"name")){let o=r.name;if(typeof o=="string"){if(g(o)>120){let m={instancePath:i+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[m]:e.push(m),t++}if(g(o)<2){let m={instancePath:i+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}r.email!==void 0&&y.call(r,"email")&&(X(r.email,{instancePath:i+"/email",parentData:r,
parentDataProperty:"email",rootData:u,dynamicAnchors:f})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.url!==void 0&&y.call(r,"url")&&(F(r.url,{instancePath:i+
"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length))}else{let o={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}return rt.errors=e,t===0}rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function tt(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=tt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(g(r)>32){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[s]:e.push(s),
t++}if(g(r)<2){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[s]:e.push(s),t++}if(!Xt.test(r)){let s={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return tt.errors=e,t===0}tt.evaluated={dynamicProps:!1,dynamicItems:!1};function st(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=st.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
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
string"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return st.
errors=e,t===0}st.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wa=new RegExp("^[a-z0-9-]+(\\.[a-z0-9-]+)+$","u");function Ji(r,{instancePath:i="",parentData:w,
parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ji.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||!y.call(r,"name")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[s]:e.push(s),t++}if(r.kind===void 0||!y.call(r,"kind")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[s]:e.push(s),t++}if(r.homepage===void 0||!y.call(r,"homepage")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
homepage"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!y.call(Pa.properties,s)){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.name!==void 0&&y.call(r,"name")){let s=r.name;if(typeof s=="string"){if(g(
s)>120){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}if(g(s)<2){let a={
instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"\
/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.shortName!==void 0&&y.call(r,"shortName")){
let s=r.shortName;if(typeof s=="string"){if(g(s)>40){let a={instancePath:i+"/shortName",schemaPath:"#/properties/shortName/maxLength",keyword:"maxLength",params:{
limit:40}};e===null?e=[a]:e.push(a),t++}if(g(s)<2){let a={instancePath:i+"/shortName",schemaPath:"#/properties/shortName/minLength",keyword:"minLength",params:{
limit:2}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/shortName",schemaPath:"#/properties/shortName/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),t++}}if(r.kind!==void 0&&y.call(r,"kind")&&(Le(r.kind,{instancePath:i+"/kind",parentData:r,parentDataProperty:"kind",rootData:u,dynamicAnchors:f})||
(e=e===null?Le.errors:e.concat(Le.errors),t=e.length)),r.summary!==void 0&&y.call(r,"summary")){let s=r.summary;if(typeof s=="string"){if(g(s)>250){let a={instancePath:i+
"/summary",schemaPath:"#/properties/summary/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),t++}if(g(s)<10){let a={instancePath:i+"/\
summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit:10}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/summary",
schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.homepage!==void 0&&y.call(r,"homepage")&&(me(r.
homepage,{instancePath:i+"/homepage",parentData:r,parentDataProperty:"homepage",rootData:u,dynamicAnchors:f})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),
r.dataPage!==void 0&&y.call(r,"dataPage")&&(me(r.dataPage,{instancePath:i+"/dataPage",parentData:r,parentDataProperty:"dataPage",rootData:u,dynamicAnchors:f})||
(e=e===null?me.errors:e.concat(me.errors),t=e.length)),r.contact!==void 0&&y.call(r,"contact")&&(rt(r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"\
contact",rootData:u,dynamicAnchors:f})||(e=e===null?rt.errors:e.concat(rt.errors),t=e.length)),r.place!==void 0&&y.call(r,"place")&&(tt(r.place,{instancePath:i+
"/place",parentData:r,parentDataProperty:"place",rootData:u,dynamicAnchors:f})||(e=e===null?tt.errors:e.concat(tt.errors),t=e.length)),r.domains!==void 0&&y.call(
r,"domains")){let s=r.domains;if(Array.isArray(s)){if(s.length>30){let l={instancePath:i+"/domains",schemaPath:"#/properties/domains/maxItems",keyword:"maxItems",
params:{limit:30}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/domains",schemaPath:"#/properties/domains/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++){let o=s[l];if(typeof o=="string"){if(g(o)>253){let m={instancePath:i+"/domains/"+l,schemaPath:"\
#/properties/domains/items/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[m]:e.push(m),t++}if(!wa.test(o)){let m={instancePath:i+"/domains/"+l,schemaPath:"\
#/properties/domains/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9-]+(\\.[a-z0-9-]+)+$"}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+
"/domains/"+l,schemaPath:"#/properties/domains/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}let p=s.length,c;if(p>1){let l={};
for(;p--;){let o=s[p];if(typeof o=="string"){if(typeof l[o]=="number"){c=l[o];let m={instancePath:i+"/domains",schemaPath:"#/properties/domains/uniqueItems",keyword:"\
uniqueItems",params:{i:p,j:c}};e===null?e=[m]:e.push(m),t++;break}l[o]=p}}}}else{let a={instancePath:i+"/domains",schemaPath:"#/properties/domains/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.maintainers!==void 0&&y.call(r,"maintainers")){let s=r.maintainers;if(Array.isArray(s)){if(s.length>
20){let l={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),t++}if(s.
length<1){let l={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}
let a=s.length;for(let l=0;l<a;l++){let o=s[l];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.github===void 0||!y.call(o,"github")){let m={instancePath:i+"/m\
aintainers/"+l,schemaPath:"#/properties/maintainers/items/required",keyword:"required",params:{missingProperty:"github"}};e===null?e=[m]:e.push(m),t++}if(o.id===
void 0||!y.call(o,"id")){let m={instancePath:i+"/maintainers/"+l,schemaPath:"#/properties/maintainers/items/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[m]:e.push(m),t++}for(let m of Object.keys(o))if(!(m==="github"||m==="id")){let h={instancePath:i+"/maintainers/"+l,schemaPath:"#/properties/ma\
intainers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[h]:e.push(h),t++}if(o.github!==void 0&&y.call(o,
"github")){let m=o.github;if(typeof m=="string"){if(g(m)>39){let h={instancePath:i+"/maintainers/"+l+"/github",schemaPath:"#/properties/maintainers/items/proper\
ties/github/maxLength",keyword:"maxLength",params:{limit:39}};e===null?e=[h]:e.push(h),t++}if(!Xt.test(m)){let h={instancePath:i+"/maintainers/"+l+"/github",schemaPath:"\
#/properties/maintainers/items/properties/github/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"}};e===null?e=[h]:e.push(h),t++}}else{
let h={instancePath:i+"/maintainers/"+l+"/github",schemaPath:"#/properties/maintainers/items/properties/github/type",keyword:"type",params:{type:"string"}};e===
null?e=[h]:e.push(h),t++}}if(o.id!==void 0&&y.call(o,"id")){let m=o.id;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let h={instancePath:i+"/maintai\
ners/"+l+"/id",schemaPath:"#/properties/maintainers/items/properties/id/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),t++}if(typeof m==
"number"&&isFinite(m)&&(m<1||isNaN(m))){let h={instancePath:i+"/maintainers/"+l+"/id",schemaPath:"#/properties/maintainers/items/properties/id/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[h]:e.push(h),t++}}}else{let m={instancePath:i+"/maintainers/"+l,schemaPath:"#/properties/maintainers/item\
s/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),t++}}let p=s.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(S(s[p],s[c])){let l={instancePath:i+
"/maintainers",schemaPath:"#/properties/maintainers/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+
"/maintainers",schemaPath:"#/properties/maintainers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.parent!==void 0&&y.call(r,"pa\
rent")&&(Le(r.parent,{instancePath:i+"/parent",parentData:r,parentDataProperty:"parent",rootData:u,dynamicAnchors:f})||(e=e===null?Le.errors:e.concat(Le.errors),
t=e.length)),r.sameAs!==void 0&&y.call(r,"sameAs")){let s=r.sameAs;if(Array.isArray(s)){if(s.length>20){let l={instancePath:i+"/sameAs",schemaPath:"#/properties\
/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/sameAs",schemaPath:"#/properties/sam\
eAs/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)me(s[l],{instancePath:i+"/sameAs/"+l,parentData:s,
parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?me.errors:e.concat(me.errors),t=e.length);let p=s.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(S(
s[p],s[c])){let l={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[l]:e.push(l),t++;break e}}}else{
let a={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.identifiers!==void 0&&
y.call(r,"identifiers")){let s=r.identifiers;if(Array.isArray(s)){if(s.length>20){let l={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/maxI\
tems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/identifiers",schemaPath:"#/properties/identifier\
s/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)st(s[l],{instancePath:i+"/identifiers/"+l,parentData:s,
parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?st.errors:e.concat(st.errors),t=e.length);let p=s.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(S(
s[p],s[c])){let l={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[l]:e.push(
l),t++;break e}}}else{let a={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(
a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Ji.errors=e,t===0}Ji.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ka=Qi,va={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"redirects.schema.json",type:"object",additionalProperties:!1,
required:["redirects"],properties:{redirects:{type:"array",maxItems:5e3,uniqueItems:!0,items:{type:"object",additionalProperties:!1,required:["from","kind","dat\
e"],properties:{from:{$ref:"common.schema.json#/$defs/recordKey"},kind:{enum:["moved","merged","withdrawn"]},to:{$ref:"common.schema.json#/$defs/recordKey"},title:{
$ref:"common.schema.json#/$defs/line"},reason:{type:"string",minLength:5,maxLength:500},date:{$ref:"common.schema.json#/$defs/date"}},allOf:[{if:{properties:{kind:{
const:"withdrawn"}},required:["kind"]},then:{required:["reason","title"],properties:{to:!1}},else:{required:["to"]}}]}}}};function Ie(r,{instancePath:i="",parentData:w,
parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ie.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r==
"string"){if(g(r)>180){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:180}};e===null?e=[s]:e.push(s),t++}if(!Qn.test(r)){let s={
instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z]+(/[a-z0-9]+(-[a-z0-9]+)*){1,2}$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ie.errors=e,t===0}Ie.evaluated={dynamicProps:!1,dynamicItems:!1};
function it(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=it.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return it.errors=e,t===0}it.evaluated={dynamicProps:!1,
dynamicItems:!1};function nt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=nt.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Se.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return nt.errors=e,t===0}nt.evaluated={dynamicProps:!1,dynamicItems:!1};function Qi(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Qi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.redirects===void 0||!y.call(r,"redirects")){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"re\
directs"}};e===null?e=[p]:e.push(p),t++}for(let p of Object.keys(r))if(p!=="redirects"){let c={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:p}};e===null?e=[c]:e.push(c),t++}if(r.redirects!==void 0&&y.call(r,"redirects")){let p=r.redirects;if(Array.isArray(
p)){if(p.length>5e3){let m={instancePath:i+"/redirects",schemaPath:"#/properties/redirects/maxItems",keyword:"maxItems",params:{limit:5e3}};e===null?e=[m]:e.push(
m),t++}let c=p.length;for(let m=0;m<c;m++){let h=p[m],L=t,v=!0,x=t;if(h&&typeof h=="object"&&!Array.isArray(h)){let O;if((h.kind===void 0||!y.call(h,"kind"))&&(O=
"kind")){let T={};e===null?e=[T]:e.push(T),t++}else if(h.kind!==void 0&&y.call(h,"kind")&&h.kind!=="withdrawn"){let T={};e===null?e=[T]:e.push(T),t++}}var s=x===
t;t=L,e!==null&&(L?e.length=L:e=null);let E;if(s){let O=t;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.reason===void 0||!y.call(h,"reason")){let Z={instancePath:i+
"/redirects/"+m,schemaPath:"#/properties/redirects/items/allOf/0/then/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[Z]:e.push(Z),t++}
if(h.title===void 0||!y.call(h,"title")){let Z={instancePath:i+"/redirects/"+m,schemaPath:"#/properties/redirects/items/allOf/0/then/required",keyword:"required",
params:{missingProperty:"title"}};e===null?e=[Z]:e.push(Z),t++}if(h.to!==void 0&&y.call(h,"to")){let Z={instancePath:i+"/redirects/"+m+"/to",schemaPath:"#/prope\
rties/redirects/items/allOf/0/then/properties/to/false schema",keyword:"false schema",params:{}};e===null?e=[Z]:e.push(Z),t++}}var s=O===t;if(v=s,v){var a={};a.
to=!0,a.kind=!0}E="then"}else{let O=t;if(h&&typeof h=="object"&&!Array.isArray(h)&&(h.to===void 0||!y.call(h,"to"))){let Z={instancePath:i+"/redirects/"+m,schemaPath:"\
#/properties/redirects/items/allOf/0/else/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[Z]:e.push(Z),t++}var s=O===t;v=s,E="else"}if(!v){
let O={instancePath:i+"/redirects/"+m,schemaPath:"#/properties/redirects/items/allOf/0/if",keyword:"if",params:{failingKeyword:E}};e===null?e=[O]:e.push(O),t++}
if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.from===void 0||!y.call(h,"from")){let O={instancePath:i+"/redirects/"+m,schemaPath:"#/properties/redirects/ite\
ms/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[O]:e.push(O),t++}if(h.kind===void 0||!y.call(h,"kind")){let O={instancePath:i+"/red\
irects/"+m,schemaPath:"#/properties/redirects/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[O]:e.push(O),t++}if(h.date===void 0||
!y.call(h,"date")){let O={instancePath:i+"/redirects/"+m,schemaPath:"#/properties/redirects/items/required",keyword:"required",params:{missingProperty:"date"}};
e===null?e=[O]:e.push(O),t++}for(let O of Object.keys(h))if(!(O==="from"||O==="kind"||O==="to"||O==="title"||O==="reason"||O==="date")){let T={instancePath:i+"/\
redirects/"+m,schemaPath:"#/properties/redirects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}};e===null?e=[T]:e.push(
T),t++}if(h.from!==void 0&&y.call(h,"from")&&(Ie(h.from,{instancePath:i+"/redirects/"+m+"/from",parentData:h,parentDataProperty:"from",rootData:u,dynamicAnchors:f})||
(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)),h.kind!==void 0&&y.call(h,"kind")){let O=h.kind;if(!(O==="moved"||O==="merged"||O==="withdrawn")){let T={
instancePath:i+"/redirects/"+m+"/kind",schemaPath:"#/properties/redirects/items/properties/kind/enum",keyword:"enum",params:{allowedValues:va.properties.redirects.
items.properties.kind.enum}};e===null?e=[T]:e.push(T),t++}}if(h.to!==void 0&&y.call(h,"to")&&(Ie(h.to,{instancePath:i+"/redirects/"+m+"/to",parentData:h,parentDataProperty:"\
to",rootData:u,dynamicAnchors:f})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)),h.title!==void 0&&y.call(h,"title")&&(it(h.title,{instancePath:i+"/red\
irects/"+m+"/title",parentData:h,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?it.errors:e.concat(it.errors),t=e.length)),h.reason!==void 0&&
y.call(h,"reason")){let O=h.reason;if(typeof O=="string"){if(g(O)>500){let T={instancePath:i+"/redirects/"+m+"/reason",schemaPath:"#/properties/redirects/items/\
properties/reason/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[T]:e.push(T),t++}if(g(O)<5){let T={instancePath:i+"/redirects/"+m+"/reason",schemaPath:"\
#/properties/redirects/items/properties/reason/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[T]:e.push(T),t++}}else{let T={instancePath:i+"/redir\
ects/"+m+"/reason",schemaPath:"#/properties/redirects/items/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[T]:e.push(T),t++}}h.date!==
void 0&&y.call(h,"date")&&(nt(h.date,{instancePath:i+"/redirects/"+m+"/date",parentData:h,parentDataProperty:"date",rootData:u,dynamicAnchors:f})||(e=e===null?nt.
errors:e.concat(nt.errors),t=e.length))}else{let O={instancePath:i+"/redirects/"+m,schemaPath:"#/properties/redirects/items/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[O]:e.push(O),t++}}let l=p.length,o;if(l>1){e:for(;l--;)for(o=l;o--;)if(S(p[l],p[o])){let m={instancePath:i+"/redirects",schemaPath:"#/prope\
rties/redirects/uniqueItems",keyword:"uniqueItems",params:{i:l,j:o}};e===null?e=[m]:e.push(m),t++;break e}}}else{let c={instancePath:i+"/redirects",schemaPath:"\
#/properties/redirects/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),t++}}}else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[p]:e.push(p),t++}return Qi.errors=e,t===0}Qi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xa=Xi,Mn={$schema:"htt\
ps://json-schema.org/draft/2020-12/schema",$id:"request.schema.json",type:"object",additionalProperties:!1,required:["title","need","purpose","status","asked"],
properties:{title:{$ref:"common.schema.json#/$defs/title"},need:{$ref:"common.schema.json#/$defs/paragraph"},purpose:{$ref:"common.schema.json#/$defs/paragraph"},
holder:{$ref:"common.schema.json#/$defs/line"},tried:{$ref:"common.schema.json#/$defs/paragraph"},status:{enum:["open","looking","answered","refused"]},asked:{$ref:"\
common.schema.json#/$defs/date"},publisher:{$ref:"common.schema.json#/$defs/termId"},decided:{$ref:"common.schema.json#/$defs/date"},answeredBy:{$ref:"common.sc\
hema.json#/$defs/recordId"},reason:{$ref:"common.schema.json#/$defs/termId"},explanation:{$ref:"common.schema.json#/$defs/paragraph"},issue:{$ref:"common.schema\
.json#/$defs/httpsUrl"}},allOf:[{if:{properties:{status:{enum:["looking","refused"]}},required:["status"]},then:{required:["publisher"]}},{if:{properties:{status:{
const:"answered"}},required:["status"]},then:{required:["answeredBy"]},else:{properties:{answeredBy:!1}}},{if:{properties:{status:{const:"refused"}},required:["\
status"]},then:{required:["reason","explanation"]},else:{properties:{reason:!1,explanation:!1}}},{if:{properties:{status:{enum:["answered","refused"]}},required:[
"status"]},then:{required:["decided"]},else:{properties:{decided:!1}}}]};function at(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=at.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>120){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[s]:e.push(s),t++}if(g(r)<5){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:5}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
return at.errors=e,t===0}at.evaluated={dynamicProps:!1,dynamicItems:!1};function ae(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=ae.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2e3){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
return ae.errors=e,t===0}ae.evaluated={dynamicProps:!1,dynamicItems:!1};function lt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=lt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>250){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
return lt.errors=e,t===0}lt.evaluated={dynamicProps:!1,dynamicItems:!1};function De(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=De.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Se.test(r)){let s={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return De.errors=e,t===0}De.evaluated={dynamicProps:!1,dynamicItems:!1};function je(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=je.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),
t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!te.test(r)){let s={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return je.errors=e,t===0}je.evaluated={dynamicProps:!1,dynamicItems:!1};function pt(r,{instancePath:i="",
parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=pt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),typeof r=="string"){if(g(r)>161){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[s]:e.push(s),t++}if(g(
r)<7){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:7}};e===null?e=[s]:e.push(s),t++}if(!lr.test(r)){let s={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return pt.errors=e,t===0}pt.evaluated={dynamicProps:!1,dynamicItems:!1};function ot(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ot.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(
s),t++}if(!oe(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ot.errors=e,t===0}ot.evaluated={dynamicProps:!1,dynamicItems:!1};
function Xi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Xi.evaluated;n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0);let s=t,a=!0,p=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let q;if((r.status===void 0||!y.call(r,"status"))&&(q="st\
atus")){let B={};e===null?e=[B]:e.push(B),t++}else if(r.status!==void 0&&y.call(r,"status")){let B=r.status;if(!(B==="looking"||B==="refused")){let R={};e===null?
e=[R]:e.push(R),t++}}}var c=p===t;if(t=s,e!==null&&(s?e.length=s:e=null),c){let q=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.publisher===void 0||!y.call(
r,"publisher"))){let R={instancePath:i,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:"publisher"}};e===null?e=[R]:e.push(R),t++}
var c=q===t;a=c}if(!a){let q={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[q]:e.push(q),t++}let l=t,o=!0,m=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){let q;if((r.status===void 0||!y.call(r,"status"))&&(q="status")){let B={};e===null?e=[B]:e.push(B),t++}else if(r.status!==
void 0&&y.call(r,"status")&&r.status!=="answered"){let B={};e===null?e=[B]:e.push(B),t++}}var h=m===t;t=l,e!==null&&(l?e.length=l:e=null);let L;if(h){let q=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&(r.answeredBy===void 0||!y.call(r,"answeredBy"))){let R={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"req\
uired",params:{missingProperty:"answeredBy"}};e===null?e=[R]:e.push(R),t++}var h=q===t;o=h,L="then"}else{let q=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
answeredBy!==void 0&&y.call(r,"answeredBy")){let R={instancePath:i+"/answeredBy",schemaPath:"#/allOf/1/else/properties/answeredBy/false schema",keyword:"false s\
chema",params:{}};e===null?e=[R]:e.push(R),t++}var h=q===t;if(o=h,o){var v={};v.answeredBy=!0,v.status=!0}L="else"}if(!o){let q={instancePath:i,schemaPath:"#/al\
lOf/1/if",keyword:"if",params:{failingKeyword:L}};e===null?e=[q]:e.push(q),t++}v!==!0&&(v=v||{},v.status=!0);let x=t,E=!0,O=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){let q;if((r.status===void 0||!y.call(r,"status"))&&(q="status")){let B={};e===null?e=[B]:e.push(B),t++}else if(r.status!==void 0&&y.call(r,"status")&&r.status!==
"refused"){let B={};e===null?e=[B]:e.push(B),t++}}var T=O===t;t=x,e!==null&&(x?e.length=x:e=null);let Z;if(T){let q=t;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.reason===void 0||!y.call(r,"reason")){let R={instancePath:i,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty:"reason"}};e===
null?e=[R]:e.push(R),t++}if(r.explanation===void 0||!y.call(r,"explanation")){let R={instancePath:i,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{
missingProperty:"explanation"}};e===null?e=[R]:e.push(R),t++}}var T=q===t;E=T,Z="then"}else{let q=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.reason!==void 0&&
y.call(r,"reason")){let R={instancePath:i+"/reason",schemaPath:"#/allOf/2/else/properties/reason/false schema",keyword:"false schema",params:{}};e===null?e=[R]:
e.push(R),t++}if(r.explanation!==void 0&&y.call(r,"explanation")){let R={instancePath:i+"/explanation",schemaPath:"#/allOf/2/else/properties/explanation/false s\
chema",keyword:"false schema",params:{}};e===null?e=[R]:e.push(R),t++}}var T=q===t;if(E=T,E){var K={};K.reason=!0,K.explanation=!0,K.status=!0}Z="else"}if(!E){let q={
instancePath:i,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:Z}};e===null?e=[q]:e.push(q),t++}v!==!0&&K!==void 0&&(K===!0?v=!0:(v=v||{},Object.assign(
v,K)));let se=t,ie=!0,b=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let q;if((r.status===void 0||!y.call(r,"status"))&&(q="status")){let B={};e===null?e=[B]:
e.push(B),t++}else if(r.status!==void 0&&y.call(r,"status")){let B=r.status;if(!(B==="answered"||B==="refused")){let R={};e===null?e=[R]:e.push(R),t++}}}var P=b===
t;t=se,e!==null&&(se?e.length=se:e=null);let D;if(P){let q=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.decided===void 0||!y.call(r,"decided"))){let R={instancePath:i,
schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty:"decided"}};e===null?e=[R]:e.push(R),t++}var P=q===t;ie=P,D="then"}else{let q=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.decided!==void 0&&y.call(r,"decided")){let R={instancePath:i+"/decided",schemaPath:"#/allOf/3/else/properties/dec\
ided/false schema",keyword:"false schema",params:{}};e===null?e=[R]:e.push(R),t++}var P=q===t;if(ie=P,ie){var z={};z.decided=!0,z.status=!0}D="else"}if(!ie){let q={
instancePath:i,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword:D}};e===null?e=[q]:e.push(q),t++}if(v!==!0&&z!==void 0&&(z===!0?v=!0:(v=v||{},Object.
assign(v,z))),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let q={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"title"}};e===null?e=[q]:e.push(q),t++}if(r.need===void 0||!y.call(r,"need")){let q={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"need"}};e===null?e=[q]:e.push(q),t++}if(r.purpose===void 0||!y.call(r,"purpose")){let q={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"purpose"}};e===null?e=[q]:e.push(q),t++}if(r.status===void 0||!y.call(r,"status")){let q={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"status"}};e===null?e=[q]:e.push(q),t++}if(r.asked===void 0||!y.call(r,"asked")){let q={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"asked"}};e===null?e=[q]:e.push(q),t++}for(let q of Object.keys(r))if(!y.call(Mn.properties,q)){let B={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q}};e===null?e=[B]:e.push(B),t++}if(r.title!==void 0&&y.call(r,"ti\
tle")&&(at(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?at.errors:e.concat(at.errors),t=e.
length)),r.need!==void 0&&y.call(r,"need")&&(ae(r.need,{instancePath:i+"/need",parentData:r,parentDataProperty:"need",rootData:u,dynamicAnchors:f})||(e=e===null?
ae.errors:e.concat(ae.errors),t=e.length)),r.purpose!==void 0&&y.call(r,"purpose")&&(ae(r.purpose,{instancePath:i+"/purpose",parentData:r,parentDataProperty:"pu\
rpose",rootData:u,dynamicAnchors:f})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),r.holder!==void 0&&y.call(r,"holder")&&(lt(r.holder,{instancePath:i+
"/holder",parentData:r,parentDataProperty:"holder",rootData:u,dynamicAnchors:f})||(e=e===null?lt.errors:e.concat(lt.errors),t=e.length)),r.tried!==void 0&&y.call(
r,"tried")&&(ae(r.tried,{instancePath:i+"/tried",parentData:r,parentDataProperty:"tried",rootData:u,dynamicAnchors:f})||(e=e===null?ae.errors:e.concat(ae.errors),
t=e.length)),r.status!==void 0&&y.call(r,"status")){let q=r.status;if(!(q==="open"||q==="looking"||q==="answered"||q==="refused")){let B={instancePath:i+"/statu\
s",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Mn.properties.status.enum}};e===null?e=[B]:e.push(B),t++}}r.asked!==void 0&&y.call(
r,"asked")&&(De(r.asked,{instancePath:i+"/asked",parentData:r,parentDataProperty:"asked",rootData:u,dynamicAnchors:f})||(e=e===null?De.errors:e.concat(De.errors),
t=e.length)),r.publisher!==void 0&&y.call(r,"publisher")&&(je(r.publisher,{instancePath:i+"/publisher",parentData:r,parentDataProperty:"publisher",rootData:u,dynamicAnchors:f})||
(e=e===null?je.errors:e.concat(je.errors),t=e.length)),r.decided!==void 0&&y.call(r,"decided")&&(De(r.decided,{instancePath:i+"/decided",parentData:r,parentDataProperty:"\
decided",rootData:u,dynamicAnchors:f})||(e=e===null?De.errors:e.concat(De.errors),t=e.length)),r.answeredBy!==void 0&&y.call(r,"answeredBy")&&(pt(r.answeredBy,{
instancePath:i+"/answeredBy",parentData:r,parentDataProperty:"answeredBy",rootData:u,dynamicAnchors:f})||(e=e===null?pt.errors:e.concat(pt.errors),t=e.length)),
r.reason!==void 0&&y.call(r,"reason")&&(je(r.reason,{instancePath:i+"/reason",parentData:r,parentDataProperty:"reason",rootData:u,dynamicAnchors:f})||(e=e===null?
je.errors:e.concat(je.errors),t=e.length)),r.explanation!==void 0&&y.call(r,"explanation")&&(ae(r.explanation,{instancePath:i+"/explanation",parentData:r,parentDataProperty:"\
explanation",rootData:u,dynamicAnchors:f})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),r.issue!==void 0&&y.call(r,"issue")&&(ot(r.issue,{instancePath:i+
"/issue",parentData:r,parentDataProperty:"issue",rootData:u,dynamicAnchors:f})||(e=e===null?ot.errors:e.concat(ot.errors),t=e.length))}else{let q={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[q]:e.push(q),t++}return Xi.errors=e,t===0}Xi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ba=en,La={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"series.schema.json",type:"object",additionalProperties:!1,required:["title","summary",
"themes","frequency"],properties:{title:{$ref:"common.schema.json#/$defs/title"},summary:{$ref:"common.schema.json#/$defs/summary"},description:{$ref:"common.sc\
hema.json#/$defs/markdown"},themes:{type:"array",minItems:1,maxItems:6,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/termId"}},keywords:{type:"array",minItems:1,
maxItems:20,uniqueItems:!0,items:{type:"string",minLength:2,maxLength:60,pattern:"^[^A-Z,;|]+$"}},frequency:{$ref:"common.schema.json#/$defs/termId"},contact:{$ref:"\
common.schema.json#/$defs/contact"},landingPage:{$ref:"common.schema.json#/$defs/httpsUrl"},documentation:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{
$ref:"common.schema.json#/$defs/link"}},sameAs:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/httpsUrl"}},identifiers:{
type:"array",minItems:1,maxItems:20,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/identifier"}}}};function mt(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=mt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[s]:e.push(s),t++}if(g(r)<5){let s={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[s]:e.push(s),t++}return mt.errors=e,t===0}mt.evaluated={dynamicProps:!1,dynamicItems:!1};function ct(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ct.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}if(g(r)<30){let s={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:30}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}return ct.errors=e,t===0}ct.evaluated={dynamicProps:!1,dynamicItems:!1};function ut(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ut.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>2e4){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[s]:e.push(s),t++}return ut.errors=e,t===0}ut.evaluated={dynamicProps:!1,dynamicItems:!1};function $e(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=$e.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!te.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}return $e.errors=e,t===0}$e.evaluated={dynamicProps:!1,dynamicItems:!1};function ft(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=ft.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let s=t,a=!1,p=t;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)&&(r.email===void 0||!y.call(r,"email"))){let o={instancePath:i,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"\
email"}};e===null?e=[o]:e.push(o),t++}var l=p===t;a=a||l;let c=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.url===void 0||!y.call(r,"url"))){let o={instancePath:i,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[o]:e.push(o),t++}var l=c===t;if(a=a||l,a)t=s,e!==null&&(s?e.length=
s:e=null);else{let o={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
name===void 0||!y.call(r,"name")){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),t++}
for(let o of Object.keys(r))if(!(o==="name"||o==="email"||o==="url")){let m={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o}};e===null?e=[m]:e.push(m),t++}if(r.name!==void 0&&y.call(r,"name")){let o=r.name;if(typeof o=="string"){if(g(o)>120){let m={instancePath:i+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[m]:e.push(m),t++}if(g(o)<2){let m={instancePath:i+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}r.email!==void 0&&y.call(r,"email")&&(X(r.email,{instancePath:i+"/email",parentData:r,
parentDataProperty:"email",rootData:u,dynamicAnchors:f})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.url!==void 0&&y.call(r,"url")&&(F(r.url,{instancePath:i+
"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length))}else{let o={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}return ft.errors=e,t===0}ft.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qe(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=qe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(
s),t++}if(!oe(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return qe.errors=e,t===0}qe.evaluated={dynamicProps:!1,dynamicItems:!1};
function yt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=yt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let s={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.url===void 0||!y.call(r,"url")){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="title"||s==="url")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}r.title!==void 0&&y.call(r,"title")&&
(V(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),
r.url!==void 0&&y.call(r,"url")&&(F(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return yt.errors=e,t===
0}yt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ht(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=ht.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme===void 0||
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
e",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return ht.errors=e,t===0}ht.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function en(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=en.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let s={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.summary===void 0||!y.call(r,"summary")){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"summary"}};e===null?e=[s]:e.push(s),t++}if(r.themes===void 0||!y.call(r,"themes")){let s={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"themes"}};e===null?e=[s]:e.push(s),t++}if(r.frequency===void 0||!y.call(r,"frequency")){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"frequency"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!y.call(La.properties,s)){let a={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.title!==void 0&&
y.call(r,"title")&&(mt(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?mt.errors:e.concat(mt.
errors),t=e.length)),r.summary!==void 0&&y.call(r,"summary")&&(ct(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summary",rootData:u,dynamicAnchors:f})||
(e=e===null?ct.errors:e.concat(ct.errors),t=e.length)),r.description!==void 0&&y.call(r,"description")&&(ut(r.description,{instancePath:i+"/description",parentData:r,
parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?ut.errors:e.concat(ut.errors),t=e.length)),r.themes!==void 0&&y.call(r,"themes")){let s=r.
themes;if(Array.isArray(s)){if(s.length>6){let l={instancePath:i+"/themes",schemaPath:"#/properties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?
e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/themes",schemaPath:"#/properties/themes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:
e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)$e(s[l],{instancePath:i+"/themes/"+l,parentData:s,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?
$e.errors:e.concat($e.errors),t=e.length);let p=s.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(S(s[p],s[c])){let l={instancePath:i+"/themes",schemaPath:"#/prope\
rties/themes/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/themes",schemaPath:"#/prop\
erties/themes/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.keywords!==void 0&&y.call(r,"keywords")){let s=r.keywords;if(Array.
isArray(s)){if(s.length>20){let l={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.
push(l),t++}if(s.length<1){let l={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(
l),t++}let a=s.length;for(let l=0;l<a;l++){let o=s[l];if(typeof o=="string"){if(g(o)>60){let m={instancePath:i+"/keywords/"+l,schemaPath:"#/properties/keywords/\
items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[m]:e.push(m),t++}if(g(o)<2){let m={instancePath:i+"/keywords/"+l,schemaPath:"#/properties/ke\
ywords/items/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[m]:e.push(m),t++}if(!Rn.test(o)){let m={instancePath:i+"/keywords/"+l,schemaPath:"#/pr\
operties/keywords/items/pattern",keyword:"pattern",params:{pattern:"^[^A-Z,;|]+$"}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/keywords/"+l,schemaPath:"\
#/properties/keywords/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}let p=s.length,c;if(p>1){let l={};for(;p--;){let o=s[p];if(typeof o==
"string"){if(typeof l[o]=="number"){c=l[o];let m={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};
e===null?e=[m]:e.push(m),t++;break}l[o]=p}}}}else{let a={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type:"array"}};
e===null?e=[a]:e.push(a),t++}}if(r.frequency!==void 0&&y.call(r,"frequency")&&($e(r.frequency,{instancePath:i+"/frequency",parentData:r,parentDataProperty:"freq\
uency",rootData:u,dynamicAnchors:f})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),r.contact!==void 0&&y.call(r,"contact")&&(ft(r.contact,{instancePath:i+
"/contact",parentData:r,parentDataProperty:"contact",rootData:u,dynamicAnchors:f})||(e=e===null?ft.errors:e.concat(ft.errors),t=e.length)),r.landingPage!==void 0&&
y.call(r,"landingPage")&&(qe(r.landingPage,{instancePath:i+"/landingPage",parentData:r,parentDataProperty:"landingPage",rootData:u,dynamicAnchors:f})||(e=e===null?
qe.errors:e.concat(qe.errors),t=e.length)),r.documentation!==void 0&&y.call(r,"documentation")){let s=r.documentation;if(Array.isArray(s)){if(s.length>20){let l={
instancePath:i+"/documentation",schemaPath:"#/properties/documentation/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),t++}if(s.length<
1){let l={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.
length;for(let l=0;l<a;l++)yt(s[l],{instancePath:i+"/documentation/"+l,parentData:s,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?yt.errors:e.
concat(yt.errors),t=e.length);let p=s.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(S(s[p],s[c])){let l={instancePath:i+"/documentation",schemaPath:"#/properties\
/documentation/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/documentation",schemaPath:"\
#/properties/documentation/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.sameAs!==void 0&&y.call(r,"sameAs")){let s=r.sameAs;if(Array.
isArray(s)){if(s.length>20){let l={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(
l),t++}if(s.length<1){let l={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}
let a=s.length;for(let l=0;l<a;l++)qe(s[l],{instancePath:i+"/sameAs/"+l,parentData:s,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?qe.errors:e.
concat(qe.errors),t=e.length);let p=s.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(S(s[p],s[c])){let l={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs\
/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/sameAs",schemaPath:"#/properties/sameA\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.identifiers!==void 0&&y.call(r,"identifiers")){let s=r.identifiers;if(Array.isArray(
s)){if(s.length>20){let l={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(
l),t++}if(s.length<1){let l={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.
push(l),t++}let a=s.length;for(let l=0;l<a;l++)ht(s[l],{instancePath:i+"/identifiers/"+l,parentData:s,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===
null?ht.errors:e.concat(ht.errors),t=e.length);let p=s.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(S(s[p],s[c])){let l={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return en.errors=e,t===0}en.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ia=rn,Ki={$schema:"htt\
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
else:{properties:{endpoint:!1,probe:!1}}},{if:{required:["probe"]},then:{properties:{noProbe:!1}},else:{required:["noProbe"]}}]};function dt(r,{instancePath:i="",
parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=dt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),typeof r=="string"){if(g(r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[s]:e.push(s),t++}if(g(
r)<5){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return dt.errors=e,t===0}dt.evaluated={dynamicProps:!1,dynamicItems:!1};function gt(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=gt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(g(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),
t++}if(g(r)<30){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:30}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return gt.errors=e,t===0}gt.evaluated={dynamicProps:!1,dynamicItems:!1};function Pt(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Pt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(g(r)>2e4){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),
t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Pt.errors=e,t===0}Pt.evaluated={dynamicProps:!1,dynamicItems:!1};function wt(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=wt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),Array.isArray(r)){if(r.length>5){let c={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:5}};e===null?e=[c]:e.push(c),t++}
if(r.length<1){let c={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:e.push(c),t++}let s=r.length;for(let c=0;c<s;c++){
let l=r[c];if(typeof l=="string"){if(g(l)>120){let o={instancePath:i+"/"+c,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[o]:
e.push(o),t++}if(g(l)<10){let o={instancePath:i+"/"+c,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit:10}};e===null?e=[o]:e.push(o),t++}if(!Jn.
test(l)){let o={instancePath:i+"/"+c,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern:"^[^;\\r\\n]+\\?$"}};e===null?e=[o]:e.push(o),t++}}else{let o={
instancePath:i+"/"+c,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}let a=r.length,p;if(a>1){let c={};for(;a--;){
let l=r[a];if(typeof l=="string"){if(typeof c[l]=="number"){p=c[l];let o={instancePath:i,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:a,j:p}};e===
null?e=[o]:e.push(o),t++;break}c[l]=a}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}return wt.
errors=e,t===0}wt.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Ae(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Ae.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[s]:e.push(s),t++}if(!te.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ae.errors=
e,t===0}Ae.evaluated={dynamicProps:!1,dynamicItems:!1};function Q(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
t=0,n=Q.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"#/max\
Length",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}if(!oe(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"\
https-url"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Q.
errors=e,t===0}Q.evaluated={dynamicProps:!1,dynamicItems:!1};function kt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=kt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||
!y.call(r,"title")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.url===void 0||
!y.call(r,"url")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.
keys(r))if(!(s==="title"||s==="url")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===
null?e=[a]:e.push(a),t++}r.title!==void 0&&y.call(r,"title")&&(V(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||
(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.url!==void 0&&y.call(r,"url")&&(F(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,
dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),t++}return kt.errors=e,t===0}kt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ce(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ce.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[s]:e.push(s),t++}return ce.errors=e,t===0}ce.evaluated={dynamicProps:!1,dynamicItems:!1};function vt(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=vt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>161){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[s]:e.push(s),t++}if(g(r)<7){let s={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:7}};e===null?e=[s]:e.push(s),t++}if(!lr.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}return vt.errors=e,t===0}vt.evaluated={dynamicProps:!1,dynamicItems:!1};function xt(r,{instancePath:i="",parentData:w,
parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=xt.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let s=t,
a=!0,p=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.level!==void 0&&y.call(r,"level")&&r.level!=="open"){let P={};e===null?e=[P]:e.push(P),t++}var c=p===t;t=
s,e!==null&&(s?e.length=s:e=null);let l;if(c){let P=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.reason!==void 0&&y.call(r,"reason")){let z={instancePath:i+
"/reason",schemaPath:"#/allOf/0/then/properties/reason/false schema",keyword:"false schema",params:{}};e===null?e=[z]:e.push(z),t++}if(r.explanation!==void 0&&y.
call(r,"explanation")){let z={instancePath:i+"/explanation",schemaPath:"#/allOf/0/then/properties/explanation/false schema",keyword:"false schema",params:{}};e===
null?e=[z]:e.push(z),t++}if(r.request!==void 0&&y.call(r,"request")){let z={instancePath:i+"/request",schemaPath:"#/allOf/0/then/properties/request/false schema",
keyword:"false schema",params:{}};e===null?e=[z]:e.push(z),t++}}var c=P===t;if(a=c,a){var o={};o.reason=!0,o.explanation=!0,o.request=!0,o.level=!0}l="then"}else{
let P=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.reason===void 0||!y.call(r,"reason")){let z={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"\
required",params:{missingProperty:"reason"}};e===null?e=[z]:e.push(z),t++}if(r.explanation===void 0||!y.call(r,"explanation")){let z={instancePath:i,schemaPath:"\
#/allOf/0/else/required",keyword:"required",params:{missingProperty:"explanation"}};e===null?e=[z]:e.push(z),t++}if(r.personalData===void 0||!y.call(r,"personal\
Data")){let z={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"personalData"}};e===null?e=[z]:e.push(z),t++}}var c=P===
t;a=c,l="else"}if(!a){let P={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[P]:e.push(P),t++}let m=t,h=!0,L=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.level!==void 0&&y.call(r,"level")){let P=r.level;if(!(P==="shared"||P==="restricted")){let D={};e===null?e=[D]:e.push(D),
t++}}var v=L===t;if(t=m,e!==null&&(m?e.length=m:e=null),v){let P=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.request===void 0||!y.call(r,"request"))){let z={
instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:"request"}};e===null?e=[z]:e.push(z),t++}var v=P===t;h=v}if(!h){let P={
instancePath:i,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[P]:e.push(P),t++}o!==!0&&(o=o||{},o.level=!0);let x=t,E=!0,O=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.level!==void 0&&y.call(r,"level")&&r.level!=="closed"){let P={};e===null?e=[P]:e.push(P),t++}var T=O===t;if(t=x,e!==
null&&(x?e.length=x:e=null),T){let P=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.request!==void 0&&y.call(r,"request")){let z={instancePath:i+"/request",schemaPath:"\
#/allOf/2/then/properties/request/false schema",keyword:"false schema",params:{}};e===null?e=[z]:e.push(z),t++}var T=P===t;if(E=T,E){var Z={};Z.request=!0,Z.level=
!0}}if(!E){let P={instancePath:i,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[P]:e.push(P),t++}o!==!0&&Z!==void 0&&(Z===!0?
o=!0:(o=o||{},Object.assign(o,Z)));let K=t,se=!0,ie=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.personalData===void 0||!y.call(r,"personalData"))&&
(P="personalData")){let D={};e===null?e=[D]:e.push(D),t++}else if(r.personalData!==void 0&&y.call(r,"personalData")){let D=r.personalData;if(!(D==="personal"||D===
"special-category")){let z={};e===null?e=[z]:e.push(z),t++}}}var b=ie===t;if(t=K,e!==null&&(K?e.length=K:e=null),b){let P=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&(r.lawfulBasis===void 0||!y.call(r,"lawfulBasis"))){let z={instancePath:i,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty:"l\
awfulBasis"}};e===null?e=[z]:e.push(z),t++}var b=P===t;se=b}if(!se){let P={instancePath:i,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword:"then"}};
e===null?e=[P]:e.push(P),t++}if(o!==!0&&(o=o||{},o.personalData=!0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.level===void 0||!y.call(r,"level")){let P={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"level"}};e===null?e=[P]:e.push(P),t++}for(let P of Object.keys(r))if(!(P==="level"||P==="rea\
son"||P==="explanation"||P==="personalData"||P==="lawfulBasis"||P==="classification"||P==="request")){let D={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[D]:e.push(D),t++}if(r.level!==void 0&&y.call(r,"level")){let P=r.level;if(!(P==="open"||
P==="shared"||P==="restricted"||P==="closed")){let D={instancePath:i+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues:$r.properties.
level.enum}};e===null?e=[D]:e.push(D),t++}}if(r.reason!==void 0&&y.call(r,"reason")&&(M(r.reason,{instancePath:i+"/reason",parentData:r,parentDataProperty:"reas\
on",rootData:u,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.explanation!==void 0&&y.call(r,"explanation")){let P=r.explanation;if(typeof P==
"string"){if(g(P)>1e3){let D={instancePath:i+"/explanation",schemaPath:"#/properties/explanation/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[
D]:e.push(D),t++}if(g(P)<20){let D={instancePath:i+"/explanation",schemaPath:"#/properties/explanation/minLength",keyword:"minLength",params:{limit:20}};e===null?
e=[D]:e.push(D),t++}}else{let D={instancePath:i+"/explanation",schemaPath:"#/properties/explanation/type",keyword:"type",params:{type:"string"}};e===null?e=[D]:
e.push(D),t++}}if(r.personalData!==void 0&&y.call(r,"personalData")){let P=r.personalData;if(!(P==="none"||P==="anonymised"||P==="pseudonymised"||P==="personal"||
P==="special-category")){let D={instancePath:i+"/personalData",schemaPath:"#/properties/personalData/enum",keyword:"enum",params:{allowedValues:$r.properties.personalData.
enum}};e===null?e=[D]:e.push(D),t++}}if(r.lawfulBasis!==void 0&&y.call(r,"lawfulBasis")){let P=r.lawfulBasis;if(typeof P=="string"){if(g(P)>250){let D={instancePath:i+
"/lawfulBasis",schemaPath:"#/properties/lawfulBasis/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[D]:e.push(D),t++}if(g(P)<3){let D={instancePath:i+
"/lawfulBasis",schemaPath:"#/properties/lawfulBasis/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[D]:e.push(D),t++}}else{let D={instancePath:i+"/\
lawfulBasis",schemaPath:"#/properties/lawfulBasis/type",keyword:"type",params:{type:"string"}};e===null?e=[D]:e.push(D),t++}}if(r.classification!==void 0&&y.call(
r,"classification")){let P=r.classification;if(!(P==="OFFICIAL"||P==="OFFICIAL-SENSITIVE")){let D={instancePath:i+"/classification",schemaPath:"#/properties/cla\
ssification/enum",keyword:"enum",params:{allowedValues:$r.properties.classification.enum}};e===null?e=[D]:e.push(D),t++}}r.request!==void 0&&y.call(r,"request")&&
(_e(r.request,{instancePath:i+"/request",parentData:r,parentDataProperty:"request",rootData:u,dynamicAnchors:f})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.
length))}else{let P={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),t++}return xt.errors=e,t===0}xt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function bt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,
n=bt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"#/maxLengt\
h",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[s]:e.push(s),t++}if(!te.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?
e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return bt.errors=e,t===0}
bt.evaluated={dynamicProps:!1,dynamicItems:!1};var Xn=new RegExp("^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$","u");function Ee(r,{instancePath:i="",parentData:w,
parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ee.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r==
"string"){if(g(r)>32){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[s]:e.push(s),t++}if(!Xn.test(r)){let s={
instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-\
9]+S)?)?$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ee.
errors=e,t===0}Ee.evaluated={dynamicProps:!1,dynamicItems:!1};var Da=new RegExp("^(/[^/]*)*$","u");function Lt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Lt.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>200){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:200}};e===null?e=[s]:e.push(s),t++}if(!Da.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(/[\
^/]*)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Lt.
errors=e,t===0}Lt.evaluated={dynamicProps:!1,dynamicItems:!1};function It(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=It.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<
1){let s={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s===
"places"||s==="period"||s==="granularity"||s==="boundaries"||s==="bbox")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.places!==void 0&&y.call(r,"places")){let s=r.places;if(Array.isArray(s)){if(s.length>100){let l={
instancePath:i+"/places",schemaPath:"#/properties/places/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+
"/places",schemaPath:"#/properties/places/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++)Be(s[l],
{instancePath:i+"/places/"+l,parentData:s,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length);let p=s.length,
c;if(p>1){e:for(;p--;)for(c=p;c--;)if(S(s[p],s[c])){let l={instancePath:i+"/places",schemaPath:"#/properties/places/uniqueItems",keyword:"uniqueItems",params:{i:p,
j:c}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{type:"array"}};e===
null?e=[a]:e.push(a),t++}}if(r.period!==void 0&&y.call(r,"period")&&(Re(r.period,{instancePath:i+"/period",parentData:r,parentDataProperty:"period",rootData:u,dynamicAnchors:f})||
(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)),r.granularity!==void 0&&y.call(r,"granularity")&&(M(r.granularity,{instancePath:i+"/granularity",parentData:r,
parentDataProperty:"granularity",rootData:u,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.boundaries!==void 0&&y.call(r,"boundaries")){
let s=r.boundaries;if(typeof s=="string"){if(g(s)>120){let a={instancePath:i+"/boundaries",schemaPath:"#/properties/boundaries/maxLength",keyword:"maxLength",params:{
limit:120}};e===null?e=[a]:e.push(a),t++}if(g(s)<2){let a={instancePath:i+"/boundaries",schemaPath:"#/properties/boundaries/minLength",keyword:"minLength",params:{
limit:2}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/boundaries",schemaPath:"#/properties/boundaries/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),t++}}if(r.bbox!==void 0&&y.call(r,"bbox")){let s=r.bbox;if(Array.isArray(s)){if(s.length>4){let c={instancePath:i+"/bbox",schemaPath:"#\
/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===null?e=[c]:e.push(c),t++}if(s.length<4){let c={instancePath:i+"/bbox",schemaPath:"#/properti\
es/bbox/minItems",keyword:"minItems",params:{limit:4}};e===null?e=[c]:e.push(c),t++}let a=s.length;if(a>0){let c=s[0];if(typeof c=="number"&&isFinite(c)){if(c>180||
isNaN(c)){let l={instancePath:i+"/bbox/0",schemaPath:"#/properties/bbox/prefixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=
[l]:e.push(l),t++}if(c<-180||isNaN(c)){let l={instancePath:i+"/bbox/0",schemaPath:"#/properties/bbox/prefixItems/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-180}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/bbox/0",schemaPath:"#/properties/bbox/prefixItems/0/type",keyword:"type",params:{type:"\
number"}};e===null?e=[l]:e.push(l),t++}}if(a>1){let c=s[1];if(typeof c=="number"&&isFinite(c)){if(c>90||isNaN(c)){let l={instancePath:i+"/bbox/1",schemaPath:"#/\
properties/bbox/prefixItems/1/maximum",keyword:"maximum",params:{comparison:"<=",limit:90}};e===null?e=[l]:e.push(l),t++}if(c<-90||isNaN(c)){let l={instancePath:i+
"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/minimum",keyword:"minimum",params:{comparison:">=",limit:-90}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+
"/bbox/1",schemaPath:"#/properties/bbox/prefixItems/1/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),t++}}if(a>2){let c=s[2];if(typeof c==
"number"&&isFinite(c)){if(c>180||isNaN(c)){let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:180}};e===null?e=[l]:e.push(l),t++}if(c<-180||isNaN(c)){let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-180}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/bbox/2",schemaPath:"#/properties/bbox/prefixItems/2/typ\
e",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),t++}}if(a>3){let c=s[3];if(typeof c=="number"&&isFinite(c)){if(c>90||isNaN(c)){let l={instancePath:i+
"/bbox/3",schemaPath:"#/properties/bbox/prefixItems/3/maximum",keyword:"maximum",params:{comparison:"<=",limit:90}};e===null?e=[l]:e.push(l),t++}if(c<-90||isNaN(
c)){let l={instancePath:i+"/bbox/3",schemaPath:"#/properties/bbox/prefixItems/3/minimum",keyword:"minimum",params:{comparison:">=",limit:-90}};e===null?e=[l]:e.
push(l),t++}}else{let l={instancePath:i+"/bbox/3",schemaPath:"#/properties/bbox/prefixItems/3/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(
l),t++}}if(!(s.length<=4)){let c={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/items",keyword:"items",params:{limit:4}};e===null?e=[c]:e.push(c),t++}}else{
let a={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return It.errors=e,t===0}It.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Dt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Dt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Se.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0\
-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}return Dt.errors=e,t===0}Dt.evaluated={dynamicProps:!1,dynamicItems:!1};function jt(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=jt.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let s=t,a=!1,p=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&(r.email===void 0||!y.call(r,"email"))){let o={instancePath:i,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"\
email"}};e===null?e=[o]:e.push(o),t++}var l=p===t;a=a||l;let c=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.url===void 0||!y.call(r,"url"))){let o={instancePath:i,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[o]:e.push(o),t++}var l=c===t;if(a=a||l,a)t=s,e!==null&&(s?e.length=
s:e=null);else{let o={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
name===void 0||!y.call(r,"name")){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),t++}
for(let o of Object.keys(r))if(!(o==="name"||o==="email"||o==="url")){let m={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o}};e===null?e=[m]:e.push(m),t++}if(r.name!==void 0&&y.call(r,"name")){let o=r.name;if(typeof o=="string"){if(g(o)>120){let m={instancePath:i+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[m]:e.push(m),t++}if(g(o)<2){let m={instancePath:i+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}r.email!==void 0&&y.call(r,"email")&&(X(r.email,{instancePath:i+"/email",parentData:r,
parentDataProperty:"email",rootData:u,dynamicAnchors:f})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.url!==void 0&&y.call(r,"url")&&(F(r.url,{instancePath:i+
"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length))}else{let o={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}return jt.errors=e,t===0}jt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $t(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=$t.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
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
string"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return $t.
errors=e,t===0}$t.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ja=new RegExp("^[a-z0-9-]+\\.(openapi|asyncapi)\\.(json|yaml)$","u"),$a=new RegExp("^\
(header:[A-Za-z0-9-]+|(/[^/]*)+)$","u");function rn(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,
n=rn.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let s=t,a=!0,p=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if((r.status===
void 0||!y.call(r,"status"))&&(b="status")){let P={};e===null?e=[P]:e.push(P),t++}else if(r.status!==void 0&&y.call(r,"status")&&r.status!=="withdrawn"){let P={};
e===null?e=[P]:e.push(P),t++}}var c=p===t;t=s,e!==null&&(s?e.length=s:e=null);let l;if(c){let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.withdrawalReason===
void 0||!y.call(r,"withdrawalReason"))){let D={instancePath:i,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:"withdrawalReason"}};
e===null?e=[D]:e.push(D),t++}var c=b===t;a=c,l="then"}else{let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.withdrawalReason!==void 0&&y.call(r,"withdrawa\
lReason")){let D={instancePath:i+"/withdrawalReason",schemaPath:"#/allOf/0/else/properties/withdrawalReason/false schema",keyword:"false schema",params:{}};e===
null?e=[D]:e.push(D),t++}var c=b===t;if(a=c,a){var o={};o.withdrawalReason=!0,o.status=!0}l="else"}if(!a){let b={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"\
if",params:{failingKeyword:l}};e===null?e=[b]:e.push(b),t++}let m=t,h=!0,L=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if((r.access===void 0||!y.call(r,
"access"))&&(b="access")){let P={};e===null?e=[P]:e.push(P),t++}else if(r.access!==void 0&&y.call(r,"access")){let P=r.access;if(P&&typeof P=="object"&&!Array.isArray(
P)){let D;if((P.level===void 0||!y.call(P,"level"))&&(D="level")){let z={};e===null?e=[z]:e.push(z),t++}else if(P.level!==void 0&&y.call(P,"level")&&P.level!=="\
open"){let z={};e===null?e=[z]:e.push(z),t++}}}}var v=L===t;t=m,e!==null&&(m?e.length=m:e=null);let x;if(v){let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&
(r.licence===void 0||!y.call(r,"licence"))){let D={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:"licence"}};e===
null?e=[D]:e.push(D),t++}var v=b===t;h=v,x="then"}else{let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.endpoint!==void 0&&y.call(r,"endpoint")){let D={
instancePath:i+"/endpoint",schemaPath:"#/allOf/1/else/properties/endpoint/false schema",keyword:"false schema",params:{}};e===null?e=[D]:e.push(D),t++}if(r.probe!==
void 0&&y.call(r,"probe")){let D={instancePath:i+"/probe",schemaPath:"#/allOf/1/else/properties/probe/false schema",keyword:"false schema",params:{}};e===null?e=
[D]:e.push(D),t++}}var v=b===t;if(h=v,h){var E={};E.endpoint=!0,E.probe=!0,E.access=!0}x="else"}if(!h){let b={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"\
if",params:{failingKeyword:x}};e===null?e=[b]:e.push(b),t++}o!==!0&&E!==void 0&&(E===!0?o=!0:(o=o||{},Object.assign(o,E)));let O=t,T=!0,Z=t;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let b;if((r.probe===void 0||!y.call(r,"probe"))&&(b="probe")){let P={};e===null?e=[P]:e.push(P),t++}}var K=Z===t;t=O,e!==null&&(O?e.length=
O:e=null);let se;if(K){let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.noProbe!==void 0&&y.call(r,"noProbe")){let D={instancePath:i+"/noProbe",schemaPath:"\
#/allOf/2/then/properties/noProbe/false schema",keyword:"false schema",params:{}};e===null?e=[D]:e.push(D),t++}var K=b===t;if(T=K,T){var ie={};ie.noProbe=!0}se=
"then"}else{let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.noProbe===void 0||!y.call(r,"noProbe"))){let D={instancePath:i,schemaPath:"#/allOf/2/else/re\
quired",keyword:"required",params:{missingProperty:"noProbe"}};e===null?e=[D]:e.push(D),t++}var K=b===t;T=K,se="else"}if(!T){let b={instancePath:i,schemaPath:"#\
/allOf/2/if",keyword:"if",params:{failingKeyword:se}};e===null?e=[b]:e.push(b),t++}if(o!==!0&&ie!==void 0&&(ie===!0?o=!0:(o=o||{},Object.assign(o,ie))),r&&typeof r==
"object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let b={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
title"}};e===null?e=[b]:e.push(b),t++}if(r.summary===void 0||!y.call(r,"summary")){let b={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
summary"}};e===null?e=[b]:e.push(b),t++}if(r.status===void 0||!y.call(r,"status")){let b={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"}};e===null?e=[b]:e.push(b),t++}if(r.themes===void 0||!y.call(r,"themes")){let b={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
themes"}};e===null?e=[b]:e.push(b),t++}if(r.protocol===void 0||!y.call(r,"protocol")){let b={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
protocol"}};e===null?e=[b]:e.push(b),t++}if(r.documentation===void 0||!y.call(r,"documentation")){let b={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"documentation"}};e===null?e=[b]:e.push(b),t++}if(r.authentication===void 0||!y.call(r,"authentication")){let b={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"authentication"}};e===null?e=[b]:e.push(b),t++}if(r.access===void 0||!y.call(r,"access")){let b={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"access"}};e===null?e=[b]:e.push(b),t++}for(let b of Object.keys(r))if(!y.call(Ki.properties,
b)){let P={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}};e===null?e=[P]:e.push(P),t++}if(r.title!==
void 0&&y.call(r,"title")&&(dt(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?dt.errors:e.concat(
dt.errors),t=e.length)),r.summary!==void 0&&y.call(r,"summary")&&(gt(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summary",rootData:u,dynamicAnchors:f})||
(e=e===null?gt.errors:e.concat(gt.errors),t=e.length)),r.description!==void 0&&y.call(r,"description")&&(Pt(r.description,{instancePath:i+"/description",parentData:r,
parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?Pt.errors:e.concat(Pt.errors),t=e.length)),r.answers!==void 0&&y.call(r,"answers")&&
(wt(r.answers,{instancePath:i+"/answers",parentData:r,parentDataProperty:"answers",rootData:u,dynamicAnchors:f})||(e=e===null?wt.errors:e.concat(wt.errors),t=e.
length)),r.status!==void 0&&y.call(r,"status")){let b=r.status;if(!(b==="alpha"||b==="beta"||b==="live"||b==="deprecated"||b==="withdrawn")){let P={instancePath:i+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Ki.properties.status.enum}};e===null?e=[P]:e.push(P),t++}}if(r.withdrawalReason!==
void 0&&y.call(r,"withdrawalReason")){let b=r.withdrawalReason;if(typeof b=="string"){if(g(b)>500){let P={instancePath:i+"/withdrawalReason",schemaPath:"#/prope\
rties/withdrawalReason/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[P]:e.push(P),t++}if(g(b)<10){let P={instancePath:i+"/withdrawalReason",schemaPath:"\
#/properties/withdrawalReason/minLength",keyword:"minLength",params:{limit:10}};e===null?e=[P]:e.push(P),t++}}else{let P={instancePath:i+"/withdrawalReason",schemaPath:"\
#/properties/withdrawalReason/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),t++}}if(r.themes!==void 0&&y.call(r,"themes")){let b=r.themes;
if(Array.isArray(b)){if(b.length>6){let q={instancePath:i+"/themes",schemaPath:"#/properties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?e=[q]:
e.push(q),t++}if(b.length<1){let q={instancePath:i+"/themes",schemaPath:"#/properties/themes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[q]:e.push(
q),t++}let P=b.length;for(let q=0;q<P;q++)Ae(b[q],{instancePath:i+"/themes/"+q,parentData:b,parentDataProperty:q,rootData:u,dynamicAnchors:f})||(e=e===null?Ae.errors:
e.concat(Ae.errors),t=e.length);let D=b.length,z;if(D>1){e:for(;D--;)for(z=D;z--;)if(S(b[D],b[z])){let q={instancePath:i+"/themes",schemaPath:"#/properties/them\
es/uniqueItems",keyword:"uniqueItems",params:{i:D,j:z}};e===null?e=[q]:e.push(q),t++;break e}}}else{let P={instancePath:i+"/themes",schemaPath:"#/properties/the\
mes/type",keyword:"type",params:{type:"array"}};e===null?e=[P]:e.push(P),t++}}if(r.keywords!==void 0&&y.call(r,"keywords")){let b=r.keywords;if(Array.isArray(b)){
if(b.length>20){let q={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[q]:e.push(q),t++}
if(b.length<1){let q={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[q]:e.push(q),t++}let P=b.
length;for(let q=0;q<P;q++){let B=b[q];if(typeof B=="string"){if(g(B)>60){let R={instancePath:i+"/keywords/"+q,schemaPath:"#/properties/keywords/items/maxLength",
keyword:"maxLength",params:{limit:60}};e===null?e=[R]:e.push(R),t++}if(g(B)<2){let R={instancePath:i+"/keywords/"+q,schemaPath:"#/properties/keywords/items/minL\
ength",keyword:"minLength",params:{limit:2}};e===null?e=[R]:e.push(R),t++}if(!Rn.test(B)){let R={instancePath:i+"/keywords/"+q,schemaPath:"#/properties/keywords\
/items/pattern",keyword:"pattern",params:{pattern:"^[^A-Z,;|]+$"}};e===null?e=[R]:e.push(R),t++}}else{let R={instancePath:i+"/keywords/"+q,schemaPath:"#/propert\
ies/keywords/items/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),t++}}let D=b.length,z;if(D>1){let q={};for(;D--;){let B=b[D];if(typeof B==
"string"){if(typeof q[B]=="number"){z=q[B];let R={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/uniqueItems",keyword:"uniqueItems",params:{i:D,j:z}};
e===null?e=[R]:e.push(R),t++;break}q[B]=D}}}}else{let P={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type:"array"}};
e===null?e=[P]:e.push(P),t++}}if(r.protocol!==void 0&&y.call(r,"protocol")&&(Ae(r.protocol,{instancePath:i+"/protocol",parentData:r,parentDataProperty:"protocol",
rootData:u,dynamicAnchors:f})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.endpoint!==void 0&&y.call(r,"endpoint")&&(Q(r.endpoint,{instancePath:i+"\
/endpoint",parentData:r,parentDataProperty:"endpoint",rootData:u,dynamicAnchors:f})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.documentation!==void 0&&
y.call(r,"documentation")){let b=r.documentation;if(Array.isArray(b)){if(b.length>20){let q={instancePath:i+"/documentation",schemaPath:"#/properties/documentat\
ion/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[q]:e.push(q),t++}if(b.length<1){let q={instancePath:i+"/documentation",schemaPath:"#/properties/\
documentation/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[q]:e.push(q),t++}let P=b.length;for(let q=0;q<P;q++)kt(b[q],{instancePath:i+"/documenta\
tion/"+q,parentData:b,parentDataProperty:q,rootData:u,dynamicAnchors:f})||(e=e===null?kt.errors:e.concat(kt.errors),t=e.length);let D=b.length,z;if(D>1){e:for(;D--;)
for(z=D;z--;)if(S(b[D],b[z])){let q={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/uniqueItems",keyword:"uniqueItems",params:{i:D,j:z}};
e===null?e=[q]:e.push(q),t++;break e}}}else{let P={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[P]:e.push(P),t++}}if(r.descriptionFile!==void 0&&y.call(r,"descriptionFile")){let b=r.descriptionFile;if(b&&typeof b=="object"&&!Array.isArray(
b)){if(b.type===void 0||!y.call(b,"type")){let P={instancePath:i+"/descriptionFile",schemaPath:"#/properties/descriptionFile/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[P]:e.push(P),t++}if(b.url===void 0||!y.call(b,"url")){let P={instancePath:i+"/descriptionFile",schemaPath:"#/properties/des\
criptionFile/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[P]:e.push(P),t++}for(let P of Object.keys(b))if(!(P==="type"||P==="url"||P===
"copy")){let D={instancePath:i+"/descriptionFile",schemaPath:"#/properties/descriptionFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};
e===null?e=[D]:e.push(D),t++}if(b.type!==void 0&&y.call(b,"type")){let P=b.type;if(!(P==="openapi"||P==="asyncapi")){let D={instancePath:i+"/descriptionFile/typ\
e",schemaPath:"#/properties/descriptionFile/properties/type/enum",keyword:"enum",params:{allowedValues:Ki.properties.descriptionFile.properties.type.enum}};e===
null?e=[D]:e.push(D),t++}}if(b.url!==void 0&&y.call(b,"url")&&(Q(b.url,{instancePath:i+"/descriptionFile/url",parentData:b,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||
(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),b.copy!==void 0&&y.call(b,"copy")){let P=b.copy;if(typeof P=="string"){if(g(P)>120){let D={instancePath:i+"\
/descriptionFile/copy",schemaPath:"#/properties/descriptionFile/properties/copy/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[D]:e.push(D),t++}
if(!ja.test(P)){let D={instancePath:i+"/descriptionFile/copy",schemaPath:"#/properties/descriptionFile/properties/copy/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9-]+\\.(openapi|asyncapi)\\.(json|yaml)$"}};e===null?e=[D]:e.push(D),t++}}else{let D={instancePath:i+"/descriptionFile/copy",schemaPath:"#/properties/des\
criptionFile/properties/copy/type",keyword:"type",params:{type:"string"}};e===null?e=[D]:e.push(D),t++}}}else{let P={instancePath:i+"/descriptionFile",schemaPath:"\
#/properties/descriptionFile/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),t++}}if(r.authentication!==void 0&&y.call(r,"authentication")){
let b=r.authentication;if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.method===void 0||!y.call(b,"method")){let P={instancePath:i+"/authentication",schemaPath:"\
#/properties/authentication/required",keyword:"required",params:{missingProperty:"method"}};e===null?e=[P]:e.push(P),t++}for(let P of Object.keys(b))if(!(P==="m\
ethod"||P==="instructions"||P==="note")){let D={instancePath:i+"/authentication",schemaPath:"#/properties/authentication/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:P}};e===null?e=[D]:e.push(D),t++}if(b.method!==void 0&&y.call(b,"method")){let P=b.method;if(!(P==="none"||P==="key"||P===
"oauth"||P==="agreement")){let D={instancePath:i+"/authentication/method",schemaPath:"#/properties/authentication/properties/method/enum",keyword:"enum",params:{
allowedValues:Ki.properties.authentication.properties.method.enum}};e===null?e=[D]:e.push(D),t++}}b.instructions!==void 0&&y.call(b,"instructions")&&(Q(b.instructions,
{instancePath:i+"/authentication/instructions",parentData:b,parentDataProperty:"instructions",rootData:u,dynamicAnchors:f})||(e=e===null?Q.errors:e.concat(Q.errors),
t=e.length)),b.note!==void 0&&y.call(b,"note")&&(ce(b.note,{instancePath:i+"/authentication/note",parentData:b,parentDataProperty:"note",rootData:u,dynamicAnchors:f})||
(e=e===null?ce.errors:e.concat(ce.errors),t=e.length))}else{let P={instancePath:i+"/authentication",schemaPath:"#/properties/authentication/type",keyword:"type",
params:{type:"object"}};e===null?e=[P]:e.push(P),t++}}if(r.rateLimit!==void 0&&y.call(r,"rateLimit")&&(ce(r.rateLimit,{instancePath:i+"/rateLimit",parentData:r,
parentDataProperty:"rateLimit",rootData:u,dynamicAnchors:f})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),r.serves!==void 0&&y.call(r,"serves")){let b=r.
serves;if(Array.isArray(b)){if(b.length>200){let q={instancePath:i+"/serves",schemaPath:"#/properties/serves/maxItems",keyword:"maxItems",params:{limit:200}};e===
null?e=[q]:e.push(q),t++}if(b.length<1){let q={instancePath:i+"/serves",schemaPath:"#/properties/serves/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[q]:e.push(q),t++}let P=b.length;for(let q=0;q<P;q++)vt(b[q],{instancePath:i+"/serves/"+q,parentData:b,parentDataProperty:q,rootData:u,dynamicAnchors:f})||(e=
e===null?vt.errors:e.concat(vt.errors),t=e.length);let D=b.length,z;if(D>1){e:for(;D--;)for(z=D;z--;)if(S(b[D],b[z])){let q={instancePath:i+"/serves",schemaPath:"\
#/properties/serves/uniqueItems",keyword:"uniqueItems",params:{i:D,j:z}};e===null?e=[q]:e.push(q),t++;break e}}}else{let P={instancePath:i+"/serves",schemaPath:"\
#/properties/serves/type",keyword:"type",params:{type:"array"}};e===null?e=[P]:e.push(P),t++}}if(r.access!==void 0&&y.call(r,"access")&&(xt(r.access,{instancePath:i+
"/access",parentData:r,parentDataProperty:"access",rootData:u,dynamicAnchors:f})||(e=e===null?xt.errors:e.concat(xt.errors),t=e.length)),r.licence!==void 0&&y.call(
r,"licence")&&(bt(r.licence,{instancePath:i+"/licence",parentData:r,parentDataProperty:"licence",rootData:u,dynamicAnchors:f})||(e=e===null?bt.errors:e.concat(bt.
errors),t=e.length)),r.attribution!==void 0&&y.call(r,"attribution")){let b=r.attribution;if(typeof b=="string"){if(g(b)>500){let P={instancePath:i+"/attributio\
n",schemaPath:"#/properties/attribution/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[P]:e.push(P),t++}if(g(b)<3){let P={instancePath:i+"/attri\
bution",schemaPath:"#/properties/attribution/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[P]:e.push(P),t++}}else{let P={instancePath:i+"/attribu\
tion",schemaPath:"#/properties/attribution/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),t++}}if(r.promise!==void 0&&y.call(r,"promise")){
let b=r.promise;if(b&&typeof b=="object"&&!Array.isArray(b)){if(Object.keys(b).length<1){let P={instancePath:i+"/promise",schemaPath:"#/properties/promise/minPr\
operties",keyword:"minProperties",params:{limit:1}};e===null?e=[P]:e.push(P),t++}for(let P of Object.keys(b))if(!(P==="availability"||P==="freshness"||P==="late\
ncy"||P==="support")){let D={instancePath:i+"/promise",schemaPath:"#/properties/promise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};
e===null?e=[D]:e.push(D),t++}if(b.availability!==void 0&&y.call(b,"availability")){let P=b.availability;if(typeof P=="number"&&isFinite(P)){if(P>100||isNaN(P)){
let D={instancePath:i+"/promise/availability",schemaPath:"#/properties/promise/properties/availability/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};
e===null?e=[D]:e.push(D),t++}if(P<0||isNaN(P)){let D={instancePath:i+"/promise/availability",schemaPath:"#/properties/promise/properties/availability/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[D]:e.push(D),t++}}else{let D={instancePath:i+"/promise/availability",schemaPath:"#/properties/promise/pro\
perties/availability/type",keyword:"type",params:{type:"number"}};e===null?e=[D]:e.push(D),t++}}b.freshness!==void 0&&y.call(b,"freshness")&&(Ee(b.freshness,{instancePath:i+
"/promise/freshness",parentData:b,parentDataProperty:"freshness",rootData:u,dynamicAnchors:f})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)),b.latency!==
void 0&&y.call(b,"latency")&&(Ee(b.latency,{instancePath:i+"/promise/latency",parentData:b,parentDataProperty:"latency",rootData:u,dynamicAnchors:f})||(e=e===null?
Ee.errors:e.concat(Ee.errors),t=e.length)),b.support!==void 0&&y.call(b,"support")&&(ce(b.support,{instancePath:i+"/promise/support",parentData:b,parentDataProperty:"\
support",rootData:u,dynamicAnchors:f})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length))}else{let P={instancePath:i+"/promise",schemaPath:"#/properties/pr\
omise/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),t++}}if(r.probe!==void 0&&y.call(r,"probe")){let b=r.probe;if(b&&typeof b=="object"&&
!Array.isArray(b)){if(b.url===void 0||!y.call(b,"url")){let P={instancePath:i+"/probe",schemaPath:"#/properties/probe/required",keyword:"required",params:{missingProperty:"\
url"}};e===null?e=[P]:e.push(P),t++}if(b.mediaType===void 0||!y.call(b,"mediaType")){let P={instancePath:i+"/probe",schemaPath:"#/properties/probe/required",keyword:"\
required",params:{missingProperty:"mediaType"}};e===null?e=[P]:e.push(P),t++}for(let P of Object.keys(b))if(!(P==="url"||P==="mediaType"||P==="timestamp"||P==="\
expect")){let D={instancePath:i+"/probe",schemaPath:"#/properties/probe/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===
null?e=[D]:e.push(D),t++}if(b.url!==void 0&&y.call(b,"url")&&(Q(b.url,{instancePath:i+"/probe/url",parentData:b,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||
(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),b.mediaType!==void 0&&y.call(b,"mediaType")){let P=b.mediaType;if(typeof P=="string"){if(g(P)>120){let D={instancePath:i+
"/probe/mediaType",schemaPath:"#/properties/probe/properties/mediaType/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[D]:e.push(D),t++}if(!Bn.test(
P)){let D={instancePath:i+"/probe/mediaType",schemaPath:"#/properties/probe/properties/mediaType/pattern",keyword:"pattern",params:{pattern:"^[a-z]+/[A-Za-z0-9.\
+_-]+$"}};e===null?e=[D]:e.push(D),t++}}else{let D={instancePath:i+"/probe/mediaType",schemaPath:"#/properties/probe/properties/mediaType/type",keyword:"type",params:{
type:"string"}};e===null?e=[D]:e.push(D),t++}}if(b.timestamp!==void 0&&y.call(b,"timestamp")){let P=b.timestamp;if(typeof P=="string"){if(g(P)>200){let D={instancePath:i+
"/probe/timestamp",schemaPath:"#/properties/probe/properties/timestamp/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[D]:e.push(D),t++}if(!$a.test(
P)){let D={instancePath:i+"/probe/timestamp",schemaPath:"#/properties/probe/properties/timestamp/pattern",keyword:"pattern",params:{pattern:"^(header:[A-Za-z0-9\
-]+|(/[^/]*)+)$"}};e===null?e=[D]:e.push(D),t++}}else{let D={instancePath:i+"/probe/timestamp",schemaPath:"#/properties/probe/properties/timestamp/type",keyword:"\
type",params:{type:"string"}};e===null?e=[D]:e.push(D),t++}}if(b.expect!==void 0&&y.call(b,"expect")){let P=b.expect;if(Array.isArray(P)){if(P.length>20){let B={
instancePath:i+"/probe/expect",schemaPath:"#/properties/probe/properties/expect/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[B]:e.push(B),t++}if(P.
length<1){let B={instancePath:i+"/probe/expect",schemaPath:"#/properties/probe/properties/expect/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[B]:e.
push(B),t++}let D=P.length;for(let B=0;B<D;B++)Lt(P[B],{instancePath:i+"/probe/expect/"+B,parentData:P,parentDataProperty:B,rootData:u,dynamicAnchors:f})||(e=e===
null?Lt.errors:e.concat(Lt.errors),t=e.length);let z=P.length,q;if(z>1){e:for(;z--;)for(q=z;q--;)if(S(P[z],P[q])){let B={instancePath:i+"/probe/expect",schemaPath:"\
#/properties/probe/properties/expect/uniqueItems",keyword:"uniqueItems",params:{i:z,j:q}};e===null?e=[B]:e.push(B),t++;break e}}}else{let D={instancePath:i+"/pr\
obe/expect",schemaPath:"#/properties/probe/properties/expect/type",keyword:"type",params:{type:"array"}};e===null?e=[D]:e.push(D),t++}}}else{let P={instancePath:i+
"/probe",schemaPath:"#/properties/probe/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),t++}}if(r.noProbe!==void 0&&y.call(r,"noProbe")){let b=r.
noProbe;if(typeof b=="string"){if(g(b)>250){let P={instancePath:i+"/noProbe",schemaPath:"#/properties/noProbe/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[P]:e.push(P),t++}if(g(b)<10){let P={instancePath:i+"/noProbe",schemaPath:"#/properties/noProbe/minLength",keyword:"minLength",params:{limit:10}};e===
null?e=[P]:e.push(P),t++}}else{let P={instancePath:i+"/noProbe",schemaPath:"#/properties/noProbe/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(
P),t++}}if(r.coverage!==void 0&&y.call(r,"coverage")&&(It(r.coverage,{instancePath:i+"/coverage",parentData:r,parentDataProperty:"coverage",rootData:u,dynamicAnchors:f})||
(e=e===null?It.errors:e.concat(It.errors),t=e.length)),r.nextReview!==void 0&&y.call(r,"nextReview")&&(Dt(r.nextReview,{instancePath:i+"/nextReview",parentData:r,
parentDataProperty:"nextReview",rootData:u,dynamicAnchors:f})||(e=e===null?Dt.errors:e.concat(Dt.errors),t=e.length)),r.contact!==void 0&&y.call(r,"contact")&&(jt(
r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"contact",rootData:u,dynamicAnchors:f})||(e=e===null?jt.errors:e.concat(jt.errors),t=e.length)),
r.landingPage!==void 0&&y.call(r,"landingPage")&&(Q(r.landingPage,{instancePath:i+"/landingPage",parentData:r,parentDataProperty:"landingPage",rootData:u,dynamicAnchors:f})||
(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.sameAs!==void 0&&y.call(r,"sameAs")){let b=r.sameAs;if(Array.isArray(b)){if(b.length>20){let q={instancePath:i+
"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[q]:e.push(q),t++}if(b.length<1){let q={instancePath:i+"/sa\
meAs",schemaPath:"#/properties/sameAs/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[q]:e.push(q),t++}let P=b.length;for(let q=0;q<P;q++)Q(b[q],{instancePath:i+
"/sameAs/"+q,parentData:b,parentDataProperty:q,rootData:u,dynamicAnchors:f})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length);let D=b.length,z;if(D>1){e:for(;D--;)
for(z=D;z--;)if(S(b[D],b[z])){let q={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/uniqueItems",keyword:"uniqueItems",params:{i:D,j:z}};e===null?e=[q]:
e.push(q),t++;break e}}}else{let P={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"array"}};e===null?e=[P]:e.push(P),
t++}}if(r.identifiers!==void 0&&y.call(r,"identifiers")){let b=r.identifiers;if(Array.isArray(b)){if(b.length>20){let q={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[q]:e.push(q),t++}if(b.length<1){let q={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[q]:e.push(q),t++}let P=b.length;for(let q=0;q<P;q++)$t(b[q],{instancePath:i+
"/identifiers/"+q,parentData:b,parentDataProperty:q,rootData:u,dynamicAnchors:f})||(e=e===null?$t.errors:e.concat($t.errors),t=e.length);let D=b.length,z;if(D>1){
e:for(;D--;)for(z=D;z--;)if(S(b[D],b[z])){let q={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:D,
j:z}};e===null?e=[q]:e.push(q),t++;break e}}}else{let P={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[P]:e.push(P),t++}}}else{let b={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),t++}return rn.
errors=e,t===0}rn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qa=tn,Nn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"source.schema.j\
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
maximum:1e5},bytes:{type:"integer",minimum:1e3,maximum:1e9}},minProperties:1}}};function qt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=qt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>120){let s={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[s]:e.push(s),t++}if(g(r)<5){let s={instancePath:i,schemaPath:"#/minL\
ength",keyword:"minLength",params:{limit:5}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}return qt.errors=e,t===0}qt.evaluated={dynamicProps:!1,dynamicItems:!1};function At(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=At.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}if(!oe(r)){let s={instancePath:i,schemaPath:"\
#/format",keyword:"format",params:{format:"https-url"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return At.errors=e,t===0}At.evaluated={dynamicProps:!1,dynamicItems:!1};function C(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=C.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!te.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}return C.errors=e,t===0}C.evaluated={dynamicProps:!1,dynamicItems:!1};function Oe(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=Oe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>250){let s={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}return Oe.errors=e,t===0}Oe.evaluated={dynamicProps:!1,dynamicItems:!1};function Et(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Et.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!te.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}return Et.errors=e,t===0}Et.evaluated={dynamicProps:!1,dynamicItems:!1};function Ot(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=Ot.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>32){let s={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[s]:e.push(s),t++}if(g(r)<2){let s={instancePath:i,schemaPath:"#/minLe\
ngth",keyword:"minLength",params:{limit:2}};e===null?e=[s]:e.push(s),t++}if(!Xt.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[s]:e.push(s),t++}return Ot.errors=e,t===0}Ot.evaluated={dynamicProps:!1,dynamicItems:!1};var Hn=new RegExp("^[A-Za-z0-9_.:-]{1,60}$","u");function tn(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=tn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let p={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"title"}};e===null?e=[p]:e.push(p),t++}if(r.protocol===void 0||!y.call(r,"protocol")){let p={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"protocol"}};e===null?e=[p]:e.push(p),t++}if(r.url===void 0||!y.call(r,"url")){let p={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"url"}};e===null?e=[p]:e.push(p),t++}if(r.publisher===void 0||!y.call(r,"publisher")){let p={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"publisher"}};e===null?e=[p]:e.push(p),t++}if(r.enabled===void 0||!y.call(r,"enabled")){let p={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"enabled"}};e===null?e=[p]:e.push(p),t++}if(r.schedule===void 0||!y.call(r,"schedule")){let p={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"schedule"}};e===null?e=[p]:e.push(p),t++}for(let p of Object.keys(r))if(!y.call(
Nn.properties,p)){let c={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[c]:e.push(
c),t++}if(r.title!==void 0&&y.call(r,"title")&&(qt(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===
null?qt.errors:e.concat(qt.errors),t=e.length)),r.protocol!==void 0&&y.call(r,"protocol")){let p=r.protocol;if(!(p==="ckan"||p==="datapress"||p==="dcat"||p==="d\
cat-us"||p==="arcgis-hub"||p==="socrata"||p==="opendatasoft"||p==="csw"||p==="ogc-records"||p==="jkan"||p==="register")){let c={instancePath:i+"/protocol",schemaPath:"\
#/properties/protocol/enum",keyword:"enum",params:{allowedValues:Nn.properties.protocol.enum}};e===null?e=[c]:e.push(c),t++}}if(r.url!==void 0&&y.call(r,"url")&&
(At(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?At.errors:e.concat(At.errors),t=e.length)),r.publisher!==
void 0&&y.call(r,"publisher")&&(C(r.publisher,{instancePath:i+"/publisher",parentData:r,parentDataProperty:"publisher",rootData:u,dynamicAnchors:f})||(e=e===null?
C.errors:e.concat(C.errors),t=e.length)),r.enabled!==void 0&&y.call(r,"enabled")&&typeof r.enabled!="boolean"){let p={instancePath:i+"/enabled",schemaPath:"#/pr\
operties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),t++}if(r.schedule!==void 0&&y.call(r,"schedule")){let p=r.schedule;if(!(p===
"daily"||p==="weekly"||p==="monthly")){let c={instancePath:i+"/schedule",schemaPath:"#/properties/schedule/enum",keyword:"enum",params:{allowedValues:Nn.properties.
schedule.enum}};e===null?e=[c]:e.push(c),t++}}if(r.filters!==void 0&&y.call(r,"filters")){let p=r.filters;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.
keys(p).length<1){let c={instancePath:i+"/filters",schemaPath:"#/properties/filters/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[c]:e.push(
c),t++}for(let c of Object.keys(p))if(!(c==="include"||c==="exclude")){let l={instancePath:i+"/filters",schemaPath:"#/properties/filters/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c}};e===null?e=[l]:e.push(l),t++}if(p.include!==void 0&&y.call(p,"include")){let c=p.include;if(c&&typeof c=="o\
bject"&&!Array.isArray(c)){if(Object.keys(c).length>20){let l={instancePath:i+"/filters/include",schemaPath:"#/properties/filters/properties/include/maxProperti\
es",keyword:"maxProperties",params:{limit:20}};e===null?e=[l]:e.push(l),t++}for(let l of Object.keys(c)){let o=t;if(typeof l=="string"&&!Hn.test(l)){let m={instancePath:i+
"/filters/include",schemaPath:"#/properties/filters/properties/include/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.:-]{1,60}$"},propertyName:l};
e===null?e=[m]:e.push(m),t++}var s=o===t;if(!s){let m={instancePath:i+"/filters/include",schemaPath:"#/properties/filters/properties/include/propertyNames",keyword:"\
propertyNames",params:{propertyName:l}};e===null?e=[m]:e.push(m),t++}}for(let l of Object.keys(c)){let o=c[l];if(Array.isArray(o)){if(o.length>100){let v={instancePath:i+
"/filters/include/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/include/additionalProperties/maxItems",keyword:"maxItem\
s",params:{limit:100}};e===null?e=[v]:e.push(v),t++}if(o.length<1){let v={instancePath:i+"/filters/include/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/filters/properties/include/additionalProperties/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),t++}let m=o.length;for(let v=0;v<
m;v++)Oe(o[v],{instancePath:i+"/filters/include/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+v,parentData:o,parentDataProperty:v,rootData:u,dynamicAnchors:f})||
(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length);let h=o.length,L;if(h>1){e:for(;h--;)for(L=h;L--;)if(S(o[h],o[L])){let v={instancePath:i+"/filters/include\
/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/include/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{
i:h,j:L}};e===null?e=[v]:e.push(v),t++;break e}}}else{let m={instancePath:i+"/filters/include/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/filters/properties/include/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),t++}}}else{let l={instancePath:i+"/filter\
s/include",schemaPath:"#/properties/filters/properties/include/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}if(p.exclude!==void 0&&
y.call(p,"exclude")){let c=p.exclude;if(c&&typeof c=="object"&&!Array.isArray(c)){if(Object.keys(c).length>20){let l={instancePath:i+"/filters/exclude",schemaPath:"\
#/properties/filters/properties/exclude/maxProperties",keyword:"maxProperties",params:{limit:20}};e===null?e=[l]:e.push(l),t++}for(let l of Object.keys(c)){let o=t;
if(typeof l=="string"&&!Hn.test(l)){let m={instancePath:i+"/filters/exclude",schemaPath:"#/properties/filters/properties/exclude/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_.:-]{1,60}$"},propertyName:l};e===null?e=[m]:e.push(m),t++}var a=o===t;if(!a){let m={instancePath:i+"/filters/exclude",schemaPath:"\
#/properties/filters/properties/exclude/propertyNames",keyword:"propertyNames",params:{propertyName:l}};e===null?e=[m]:e.push(m),t++}}for(let l of Object.keys(c)){
let o=c[l];if(Array.isArray(o)){if(o.length>100){let v={instancePath:i+"/filters/exclude/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fil\
ters/properties/exclude/additionalProperties/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[v]:e.push(v),t++}if(o.length<1){let v={instancePath:i+
"/filters/exclude/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/exclude/additionalProperties/minItems",keyword:"minItem\
s",params:{limit:1}};e===null?e=[v]:e.push(v),t++}let m=o.length;for(let v=0;v<m;v++)Oe(o[v],{instancePath:i+"/filters/exclude/"+l.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+v,parentData:o,parentDataProperty:v,rootData:u,dynamicAnchors:f})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length);let h=o.length,L;if(h>1){e:for(;h--;)
for(L=h;L--;)if(S(o[h],o[L])){let v={instancePath:i+"/filters/exclude/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/exc\
lude/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i:h,j:L}};e===null?e=[v]:e.push(v),t++;break e}}}else{let m={instancePath:i+"/filters/exclu\
de/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/exclude/additionalProperties/type",keyword:"type",params:{type:"array"}};
e===null?e=[m]:e.push(m),t++}}}else{let l={instancePath:i+"/filters/exclude",schemaPath:"#/properties/filters/properties/exclude/type",keyword:"type",params:{type:"\
object"}};e===null?e=[l]:e.push(l),t++}}}else{let c={instancePath:i+"/filters",schemaPath:"#/properties/filters/type",keyword:"type",params:{type:"object"}};e===
null?e=[c]:e.push(c),t++}}if(r.mappings!==void 0&&y.call(r,"mappings")){let p=r.mappings;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length<1){
let c={instancePath:i+"/mappings",schemaPath:"#/properties/mappings/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[c]:e.push(c),t++}for(let c of Object.
keys(p))if(!(c==="themes"||c==="licences"||c==="formats"||c==="frequencies")){let l={instancePath:i+"/mappings",schemaPath:"#/properties/mappings/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[l]:e.push(l),t++}if(p.themes!==void 0&&y.call(p,"themes")){let c=p.themes;if(c&&
typeof c=="object"&&!Array.isArray(c)){if(Object.keys(c).length>500){let l={instancePath:i+"/mappings/themes",schemaPath:"#/properties/mappings/properties/theme\
s/maxProperties",keyword:"maxProperties",params:{limit:500}};e===null?e=[l]:e.push(l),t++}for(let l of Object.keys(c))C(c[l],{instancePath:i+"/mappings/themes/"+
l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)}else{
let l={instancePath:i+"/mappings/themes",schemaPath:"#/properties/mappings/properties/themes/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(
l),t++}}if(p.licences!==void 0&&y.call(p,"licences")){let c=p.licences;if(c&&typeof c=="object"&&!Array.isArray(c)){if(Object.keys(c).length>500){let l={instancePath:i+
"/mappings/licences",schemaPath:"#/properties/mappings/properties/licences/maxProperties",keyword:"maxProperties",params:{limit:500}};e===null?e=[l]:e.push(l),t++}
for(let l of Object.keys(c))C(c[l],{instancePath:i+"/mappings/licences/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:l,rootData:u,dynamicAnchors:f})||
(e=e===null?C.errors:e.concat(C.errors),t=e.length)}else{let l={instancePath:i+"/mappings/licences",schemaPath:"#/properties/mappings/properties/licences/type",
keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}if(p.formats!==void 0&&y.call(p,"formats")){let c=p.formats;if(c&&typeof c=="object"&&!Array.
isArray(c)){if(Object.keys(c).length>500){let l={instancePath:i+"/mappings/formats",schemaPath:"#/properties/mappings/properties/formats/maxProperties",keyword:"\
maxProperties",params:{limit:500}};e===null?e=[l]:e.push(l),t++}for(let l of Object.keys(c))C(c[l],{instancePath:i+"/mappings/formats/"+l.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:c,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)}else{let l={instancePath:i+"/ma\
ppings/formats",schemaPath:"#/properties/mappings/properties/formats/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}if(p.frequencies!==
void 0&&y.call(p,"frequencies")){let c=p.frequencies;if(c&&typeof c=="object"&&!Array.isArray(c)){if(Object.keys(c).length>500){let l={instancePath:i+"/mappings\
/frequencies",schemaPath:"#/properties/mappings/properties/frequencies/maxProperties",keyword:"maxProperties",params:{limit:500}};e===null?e=[l]:e.push(l),t++}for(let l of Object.
keys(c))C(c[l],{instancePath:i+"/mappings/frequencies/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:l,rootData:u,dynamicAnchors:f})||
(e=e===null?C.errors:e.concat(C.errors),t=e.length)}else{let l={instancePath:i+"/mappings/frequencies",schemaPath:"#/properties/mappings/properties/frequencies/\
type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let c={instancePath:i+"/mappings",schemaPath:"#/properties/mappings/type",keyword:"\
type",params:{type:"object"}};e===null?e=[c]:e.push(c),t++}}if(r.defaults!==void 0&&y.call(r,"defaults")){let p=r.defaults;if(p&&typeof p=="object"&&!Array.isArray(
p)){if(Object.keys(p).length<1){let c={instancePath:i+"/defaults",schemaPath:"#/properties/defaults/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[c]:e.push(c),t++}for(let c of Object.keys(p))if(!(c==="themes"||c==="licence"||c==="frequency"||c==="places")){let l={instancePath:i+"/defaults",schemaPath:"\
#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[l]:e.push(l),t++}if(p.themes!==void 0&&y.call(
p,"themes")){let c=p.themes;if(Array.isArray(c)){if(c.length>6){let h={instancePath:i+"/defaults/themes",schemaPath:"#/properties/defaults/properties/themes/max\
Items",keyword:"maxItems",params:{limit:6}};e===null?e=[h]:e.push(h),t++}if(c.length<1){let h={instancePath:i+"/defaults/themes",schemaPath:"#/properties/defaul\
ts/properties/themes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[h]:e.push(h),t++}let l=c.length;for(let h=0;h<l;h++)C(c[h],{instancePath:i+"/def\
aults/themes/"+h,parentData:c,parentDataProperty:h,rootData:u,dynamicAnchors:f})||(e=e===null?C.errors:e.concat(C.errors),t=e.length);let o=c.length,m;if(o>1){e:
for(;o--;)for(m=o;m--;)if(S(c[o],c[m])){let h={instancePath:i+"/defaults/themes",schemaPath:"#/properties/defaults/properties/themes/uniqueItems",keyword:"uniqu\
eItems",params:{i:o,j:m}};e===null?e=[h]:e.push(h),t++;break e}}}else{let l={instancePath:i+"/defaults/themes",schemaPath:"#/properties/defaults/properties/them\
es/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}if(p.licence!==void 0&&y.call(p,"licence")&&(Et(p.licence,{instancePath:i+"/default\
s/licence",parentData:p,parentDataProperty:"licence",rootData:u,dynamicAnchors:f})||(e=e===null?Et.errors:e.concat(Et.errors),t=e.length)),p.frequency!==void 0&&
y.call(p,"frequency")&&(C(p.frequency,{instancePath:i+"/defaults/frequency",parentData:p,parentDataProperty:"frequency",rootData:u,dynamicAnchors:f})||(e=e===null?
C.errors:e.concat(C.errors),t=e.length)),p.places!==void 0&&y.call(p,"places")){let c=p.places;if(Array.isArray(c)){if(c.length>100){let h={instancePath:i+"/def\
aults/places",schemaPath:"#/properties/defaults/properties/places/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[h]:e.push(h),t++}if(c.length<1){let h={
instancePath:i+"/defaults/places",schemaPath:"#/properties/defaults/properties/places/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[h]:e.push(h),t++}
let l=c.length;for(let h=0;h<l;h++)Ot(c[h],{instancePath:i+"/defaults/places/"+h,parentData:c,parentDataProperty:h,rootData:u,dynamicAnchors:f})||(e=e===null?Ot.
errors:e.concat(Ot.errors),t=e.length);let o=c.length,m;if(o>1){e:for(;o--;)for(m=o;m--;)if(S(c[o],c[m])){let h={instancePath:i+"/defaults/places",schemaPath:"#\
/properties/defaults/properties/places/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[h]:e.push(h),t++;break e}}}else{let l={instancePath:i+"/\
defaults/places",schemaPath:"#/properties/defaults/properties/places/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}}else{let c={instancePath:i+
"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),t++}}if(r.limits!==void 0&&y.call(r,"limits")){
let p=r.limits;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length<1){let c={instancePath:i+"/limits",schemaPath:"#/properties/limits/minPrope\
rties",keyword:"minProperties",params:{limit:1}};e===null?e=[c]:e.push(c),t++}for(let c of Object.keys(p))if(!(c==="records"||c==="bytes")){let l={instancePath:i+
"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[l]:e.push(l),t++}if(p.
records!==void 0&&y.call(p,"records")){let c=p.records;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:i+"/limits/records",schemaPath:"\
#/properties/limits/properties/records/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(c)){if(c>1e5||
isNaN(c)){let l={instancePath:i+"/limits/records",schemaPath:"#/properties/limits/properties/records/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5}};
e===null?e=[l]:e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:i+"/limits/records",schemaPath:"#/properties/limits/properties/records/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:1}};e===null?e=[l]:e.push(l),t++}}}if(p.bytes!==void 0&&y.call(p,"bytes")){let c=p.bytes;if(!(typeof c=="number"&&!(c%1)&&!isNaN(
c)&&isFinite(c))){let l={instancePath:i+"/limits/bytes",schemaPath:"#/properties/limits/properties/bytes/type",keyword:"type",params:{type:"integer"}};e===null?
e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(c)){if(c>1e9||isNaN(c)){let l={instancePath:i+"/limits/bytes",schemaPath:"#/properties/limits/properties/byt\
es/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}};e===null?e=[l]:e.push(l),t++}if(c<1e3||isNaN(c)){let l={instancePath:i+"/limits/bytes",schemaPath:"\
#/properties/limits/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1e3}};e===null?e=[l]:e.push(l),t++}}}}else{let c={instancePath:i+"\
/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),t++}}}else{let p={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}return tn.errors=e,t===0}tn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Aa=sn;var Ea=new RegExp("^[^A-Z]+$","u");function sn(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=sn.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.synonyms===void 0||!y.call(r,"syno\
nyms")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"synonyms"}};e===null?e=[s]:e.push(s),t++}if(r.acronyms===void 0||
!y.call(r,"acronyms")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acronyms"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.
keys(r))if(!(s==="synonyms"||s==="acronyms")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[a]:e.push(a),t++}if(r.synonyms!==void 0&&y.call(r,"synonyms")){let s=r.synonyms;if(Array.isArray(s)){if(s.length>1e3){let p={instancePath:i+"/synony\
ms",schemaPath:"#/properties/synonyms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++){let c=s[p];
if(Array.isArray(c)){if(c.length>20){let h={instancePath:i+"/synonyms/"+p,schemaPath:"#/properties/synonyms/items/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[h]:e.push(h),t++}if(c.length<2){let h={instancePath:i+"/synonyms/"+p,schemaPath:"#/properties/synonyms/items/minItems",keyword:"minItems",params:{limit:2}};
e===null?e=[h]:e.push(h),t++}let l=c.length;for(let h=0;h<l;h++){let L=c[h];if(typeof L=="string"){if(g(L)>60){let v={instancePath:i+"/synonyms/"+p+"/"+h,schemaPath:"\
#/properties/synonyms/items/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[v]:e.push(v),t++}if(g(L)<2){let v={instancePath:i+"/synonyms/"+p+
"/"+h,schemaPath:"#/properties/synonyms/items/items/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[v]:e.push(v),t++}if(!Ea.test(L)){let v={instancePath:i+
"/synonyms/"+p+"/"+h,schemaPath:"#/properties/synonyms/items/items/pattern",keyword:"pattern",params:{pattern:"^[^A-Z]+$"}};e===null?e=[v]:e.push(v),t++}}else{let v={
instancePath:i+"/synonyms/"+p+"/"+h,schemaPath:"#/properties/synonyms/items/items/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),t++}}let o=c.
length,m;if(o>1){let h={};for(;o--;){let L=c[o];if(typeof L=="string"){if(typeof h[L]=="number"){m=h[L];let v={instancePath:i+"/synonyms/"+p,schemaPath:"#/prope\
rties/synonyms/items/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[v]:e.push(v),t++;break}h[L]=o}}}}else{let l={instancePath:i+"/synonyms/"+p,
schemaPath:"#/properties/synonyms/items/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/synonyms",schemaPath:"\
#/properties/synonyms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.acronyms!==void 0&&y.call(r,"acronyms")){let s=r.acronyms;if(Array.
isArray(s)){if(s.length>1e3){let l={instancePath:i+"/acronyms",schemaPath:"#/properties/acronyms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[l]:
e.push(l),t++}let a=s.length;for(let l=0;l<a;l++){let o=s[l];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.acronym===void 0||!y.call(o,"acronym")){let m={instancePath:i+
"/acronyms/"+l,schemaPath:"#/properties/acronyms/items/required",keyword:"required",params:{missingProperty:"acronym"}};e===null?e=[m]:e.push(m),t++}if(o.meaning===
void 0||!y.call(o,"meaning")){let m={instancePath:i+"/acronyms/"+l,schemaPath:"#/properties/acronyms/items/required",keyword:"required",params:{missingProperty:"\
meaning"}};e===null?e=[m]:e.push(m),t++}for(let m of Object.keys(o))if(!(m==="acronym"||m==="meaning"||m==="description")){let h={instancePath:i+"/acronyms/"+l,
schemaPath:"#/properties/acronyms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[h]:e.push(h),t++}if(o.acronym!==
void 0&&y.call(o,"acronym")){let m=o.acronym;if(typeof m=="string"){if(g(m)>20){let h={instancePath:i+"/acronyms/"+l+"/acronym",schemaPath:"#/properties/acronym\
s/items/properties/acronym/maxLength",keyword:"maxLength",params:{limit:20}};e===null?e=[h]:e.push(h),t++}if(g(m)<2){let h={instancePath:i+"/acronyms/"+l+"/acro\
nym",schemaPath:"#/properties/acronyms/items/properties/acronym/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+
"/acronyms/"+l+"/acronym",schemaPath:"#/properties/acronyms/items/properties/acronym/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}
if(o.meaning!==void 0&&y.call(o,"meaning")){let m=o.meaning;if(typeof m=="string"){if(g(m)>120){let h={instancePath:i+"/acronyms/"+l+"/meaning",schemaPath:"#/pr\
operties/acronyms/items/properties/meaning/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[h]:e.push(h),t++}if(g(m)<3){let h={instancePath:i+"/ac\
ronyms/"+l+"/meaning",schemaPath:"#/properties/acronyms/items/properties/meaning/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[h]:e.push(h),t++}}else{
let h={instancePath:i+"/acronyms/"+l+"/meaning",schemaPath:"#/properties/acronyms/items/properties/meaning/type",keyword:"type",params:{type:"string"}};e===null?
e=[h]:e.push(h),t++}}if(o.description!==void 0&&y.call(o,"description")){let m=o.description;if(typeof m=="string"){if(g(m)>500){let h={instancePath:i+"/acronym\
s/"+l+"/description",schemaPath:"#/properties/acronyms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[h]:e.push(h),
t++}if(g(m)<5){let h={instancePath:i+"/acronyms/"+l+"/description",schemaPath:"#/properties/acronyms/items/properties/description/minLength",keyword:"minLength",
params:{limit:5}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/acronyms/"+l+"/description",schemaPath:"#/properties/acronyms/items/properties/desc\
ription/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}}else{let m={instancePath:i+"/acronyms/"+l,schemaPath:"#/properties/acronyms/\
items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),t++}}let p=s.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(S(s[p],s[c])){let l={instancePath:i+
"/acronyms",schemaPath:"#/properties/acronyms/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+
"/acronyms",schemaPath:"#/properties/acronyms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return sn.errors=e,t===0}sn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Oa=nn;function zt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=zt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return zt.errors=e,t===0}zt.evaluated={dynamicProps:!1,
dynamicItems:!1};function Nt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Nt.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!te.
test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Nt.errors=e,t===0}Nt.evaluated={dynamicProps:!1,dynamicItems:!1};var es=_n["web-iri"];function _t(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=_t.evaluated;if(n.
dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLen\
gth",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}if(!es(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"web-iri"}};e===null?
e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return _t.errors=e,t===0}
_t.evaluated={dynamicProps:!1,dynamicItems:!1};function Bt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
t=0,n=Bt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>250){let s={instancePath:i,schemaPath:"#/max\
Length",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Bt.
errors=e,t===0}Bt.evaluated={dynamicProps:!1,dynamicItems:!1};function nn(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=nn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||
!y.call(r,"title")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.description===
void 0||!y.call(r,"description")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[s]:e.push(
s),t++}if(r.terms===void 0||!y.call(r,"terms")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"terms"}};e===null?e=[s]:
e.push(s),t++}for(let s of Object.keys(r))if(!(s==="title"||s==="description"||s==="terms")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.title!==void 0&&y.call(r,"title")){let s=r.title;if(typeof s=="string"){if(g(
s)>120){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}if(g(s)<2){
let a={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&y.call(r,"descript\
ion")&&(zt(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?zt.errors:e.concat(
zt.errors),t=e.length)),r.terms!==void 0&&y.call(r,"terms")){let s=r.terms;if(Array.isArray(s)){if(s.length>1e3){let l={instancePath:i+"/terms",schemaPath:"#/pr\
operties/terms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/terms",schemaPath:"#/propert\
ies/terms/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++){let o=s[l];if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.id===void 0||!y.call(o,"id")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[m]:e.push(m),t++}if(o.label===void 0||!y.call(o,"label")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"\
required",params:{missingProperty:"label"}};e===null?e=[m]:e.push(m),t++}if(o.description===void 0||!y.call(o,"description")){let m={instancePath:i+"/terms/"+l,
schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[m]:e.push(m),t++}for(let m of Object.keys(
o))if(!(m==="id"||m==="label"||m==="description"||m==="iri"||m==="legalBasis")){let h={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[h]:e.push(h),t++}if(o.id!==void 0&&y.call(o,"id")&&(Nt(o.id,{instancePath:i+
"/terms/"+l+"/id",parentData:o,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?Nt.errors:e.concat(Nt.errors),t=e.length)),o.label!==void 0&&y.
call(o,"label")){let m=o.label;if(typeof m=="string"){if(g(m)>120){let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/la\
bel/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[h]:e.push(h),t++}if(g(m)<1){let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properti\
es/terms/items/properties/label/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"\
#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}if(o.description!==void 0&&y.call(o,"descri\
ption")){let m=o.description;if(typeof m=="string"){if(g(m)>500){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/propertie\
s/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[h]:e.push(h),t++}if(g(m)<5){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"\
#/properties/terms/items/properties/description/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/term\
s/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}o.iri!==
void 0&&y.call(o,"iri")&&(_t(o.iri,{instancePath:i+"/terms/"+l+"/iri",parentData:o,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?_t.errors:
e.concat(_t.errors),t=e.length)),o.legalBasis!==void 0&&y.call(o,"legalBasis")&&(Bt(o.legalBasis,{instancePath:i+"/terms/"+l+"/legalBasis",parentData:o,parentDataProperty:"\
legalBasis",rootData:u,dynamicAnchors:f})||(e=e===null?Bt.errors:e.concat(Bt.errors),t=e.length))}else{let m={instancePath:i+"/terms/"+l,schemaPath:"#/propertie\
s/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),t++}}let p=s.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(S(s[p],s[c])){let l={
instancePath:i+"/terms",schemaPath:"#/properties/terms/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+
"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return nn.errors=e,t===0}nn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var za=an,Na={
$schema:"https://json-schema.org/draft/2020-12/schema",$id:"vocabulary-formats.schema.json",type:"object",additionalProperties:!1,required:["title","description",
"terms"],properties:{title:{type:"string",minLength:2,maxLength:120},description:{$ref:"common.schema.json#/$defs/paragraph"},terms:{type:"array",minItems:1,maxItems:1e3,
uniqueItems:!0,items:{type:"object",additionalProperties:!1,required:["id","label","description","machineReadable"],properties:{id:{$ref:"common.schema.json#/$d\
efs/termId"},label:{type:"string",minLength:1,maxLength:120},description:{type:"string",minLength:5,maxLength:500},iri:{$ref:"common.schema.json#/$defs/iri"},mediaTypes:{
type:"array",minItems:1,maxItems:10,uniqueItems:!0,items:{type:"string",maxLength:120,pattern:"^[a-z]+/[A-Za-z0-9.+_-]+$"}},extensions:{type:"array",minItems:1,
maxItems:10,uniqueItems:!0,items:{type:"string",maxLength:12,pattern:"^[a-z0-9.]+$"}},machineReadable:{type:"boolean"},opensWith:{type:"string",minLength:3,maxLength:160},
altLabels:{type:"array",minItems:1,maxItems:30,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:60}}}}}}};function Rt(r,{instancePath:i="",parentData:w,
parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Rt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r==
"string"){if(g(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}return Rt.errors=e,t===0}Rt.evaluated={dynamicProps:!1,dynamicItems:!1};function St(r,{instancePath:i="",parentData:w,
parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=St.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r==
"string"){if(g(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!te.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return St.errors=e,t===0}St.evaluated={dynamicProps:!1,dynamicItems:!1};function Tt(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Tt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}if(!es(r)){let s={instancePath:i,schemaPath:"\
#/format",keyword:"format",params:{format:"web-iri"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return Tt.errors=e,t===0}Tt.evaluated={dynamicProps:!1,dynamicItems:!1};var _a=new RegExp("^[a-z0-9.]+$","u");function an(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=an.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let s={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.description===void 0||!y.call(r,"description")){let s={instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"description"}};e===null?e=[s]:e.push(s),t++}if(r.terms===void 0||!y.call(r,"terms")){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"terms"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="title"||s==="description"||s===
"terms")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.
title!==void 0&&y.call(r,"title")){let s=r.title;if(typeof s=="string"){if(g(s)>120){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"\
maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}if(g(s)<2){let a={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLeng\
th",params:{limit:2}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&y.call(r,"description")&&(Rt(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"\
description",rootData:u,dynamicAnchors:f})||(e=e===null?Rt.errors:e.concat(Rt.errors),t=e.length)),r.terms!==void 0&&y.call(r,"terms")){let s=r.terms;if(Array.isArray(
s)){if(s.length>1e3){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[l]:e.push(l),t++}
if(s.length<1){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.
length;for(let l=0;l<a;l++){let o=s[l];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.id===void 0||!y.call(o,"id")){let m={instancePath:i+"/terms/"+l,schemaPath:"\
#/properties/terms/items/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[m]:e.push(m),t++}if(o.label===void 0||!y.call(o,"label")){let m={
instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[m]:e.push(m),t++}if(o.
description===void 0||!y.call(o,"description")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"\
description"}};e===null?e=[m]:e.push(m),t++}if(o.machineReadable===void 0||!y.call(o,"machineReadable")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/propert\
ies/terms/items/required",keyword:"required",params:{missingProperty:"machineReadable"}};e===null?e=[m]:e.push(m),t++}for(let m of Object.keys(o))if(!y.call(Na.
properties.terms.items.properties,m)){let h={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:m}};e===null?e=[h]:e.push(h),t++}if(o.id!==void 0&&y.call(o,"id")&&(St(o.id,{instancePath:i+"/terms/"+l+"/id",parentData:o,parentDataProperty:"\
id",rootData:u,dynamicAnchors:f})||(e=e===null?St.errors:e.concat(St.errors),t=e.length)),o.label!==void 0&&y.call(o,"label")){let m=o.label;if(typeof m=="strin\
g"){if(g(m)>120){let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[h]:e.push(h),t++}if(g(m)<1){let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/minLength",keyword:"min\
Length",params:{limit:1}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}if(o.description!==void 0&&y.call(o,"description")){let m=o.description;if(typeof m=="s\
tring"){if(g(m)>500){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/maxLength",keyword:"maxLength",
params:{limit:500}};e===null?e=[h]:e.push(h),t++}if(g(m)<5){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/des\
cription/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/prop\
erties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}if(o.iri!==void 0&&y.call(o,"iri")&&(Tt(o.iri,
{instancePath:i+"/terms/"+l+"/iri",parentData:o,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?Tt.errors:e.concat(Tt.errors),t=e.length)),o.
mediaTypes!==void 0&&y.call(o,"mediaTypes")){let m=o.mediaTypes;if(Array.isArray(m)){if(m.length>10){let x={instancePath:i+"/terms/"+l+"/mediaTypes",schemaPath:"\
#/properties/terms/items/properties/mediaTypes/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[x]:e.push(x),t++}if(m.length<1){let x={instancePath:i+
"/terms/"+l+"/mediaTypes",schemaPath:"#/properties/terms/items/properties/mediaTypes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),t++}
let h=m.length;for(let x=0;x<h;x++){let E=m[x];if(typeof E=="string"){if(g(E)>120){let O={instancePath:i+"/terms/"+l+"/mediaTypes/"+x,schemaPath:"#/properties/t\
erms/items/properties/mediaTypes/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[O]:e.push(O),t++}if(!Bn.test(E)){let O={instancePath:i+"/t\
erms/"+l+"/mediaTypes/"+x,schemaPath:"#/properties/terms/items/properties/mediaTypes/items/pattern",keyword:"pattern",params:{pattern:"^[a-z]+/[A-Za-z0-9.+_-]+$"}};
e===null?e=[O]:e.push(O),t++}}else{let O={instancePath:i+"/terms/"+l+"/mediaTypes/"+x,schemaPath:"#/properties/terms/items/properties/mediaTypes/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[O]:e.push(O),t++}}let L=m.length,v;if(L>1){let x={};for(;L--;){let E=m[L];if(typeof E=="string"){if(typeof x[E]=="numb\
er"){v=x[E];let O={instancePath:i+"/terms/"+l+"/mediaTypes",schemaPath:"#/properties/terms/items/properties/mediaTypes/uniqueItems",keyword:"uniqueItems",params:{
i:L,j:v}};e===null?e=[O]:e.push(O),t++;break}x[E]=L}}}}else{let h={instancePath:i+"/terms/"+l+"/mediaTypes",schemaPath:"#/properties/terms/items/properties/medi\
aTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),t++}}if(o.extensions!==void 0&&y.call(o,"extensions")){let m=o.extensions;if(Array.isArray(
m)){if(m.length>10){let x={instancePath:i+"/terms/"+l+"/extensions",schemaPath:"#/properties/terms/items/properties/extensions/maxItems",keyword:"maxItems",params:{
limit:10}};e===null?e=[x]:e.push(x),t++}if(m.length<1){let x={instancePath:i+"/terms/"+l+"/extensions",schemaPath:"#/properties/terms/items/properties/extension\
s/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),t++}let h=m.length;for(let x=0;x<h;x++){let E=m[x];if(typeof E=="string"){if(g(E)>12){
let O={instancePath:i+"/terms/"+l+"/extensions/"+x,schemaPath:"#/properties/terms/items/properties/extensions/items/maxLength",keyword:"maxLength",params:{limit:12}};
e===null?e=[O]:e.push(O),t++}if(!_a.test(E)){let O={instancePath:i+"/terms/"+l+"/extensions/"+x,schemaPath:"#/properties/terms/items/properties/extensions/items\
/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9.]+$"}};e===null?e=[O]:e.push(O),t++}}else{let O={instancePath:i+"/terms/"+l+"/extensions/"+x,schemaPath:"#\
/properties/terms/items/properties/extensions/items/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),t++}}let L=m.length,v;if(L>1){let x={};
for(;L--;){let E=m[L];if(typeof E=="string"){if(typeof x[E]=="number"){v=x[E];let O={instancePath:i+"/terms/"+l+"/extensions",schemaPath:"#/properties/terms/ite\
ms/properties/extensions/uniqueItems",keyword:"uniqueItems",params:{i:L,j:v}};e===null?e=[O]:e.push(O),t++;break}x[E]=L}}}}else{let h={instancePath:i+"/terms/"+
l+"/extensions",schemaPath:"#/properties/terms/items/properties/extensions/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),t++}}if(o.machineReadable!==
void 0&&y.call(o,"machineReadable")&&typeof o.machineReadable!="boolean"){let m={instancePath:i+"/terms/"+l+"/machineReadable",schemaPath:"#/properties/terms/it\
ems/properties/machineReadable/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),t++}if(o.opensWith!==void 0&&y.call(o,"opensWith")){let m=o.
opensWith;if(typeof m=="string"){if(g(m)>160){let h={instancePath:i+"/terms/"+l+"/opensWith",schemaPath:"#/properties/terms/items/properties/opensWith/maxLength",
keyword:"maxLength",params:{limit:160}};e===null?e=[h]:e.push(h),t++}if(g(m)<3){let h={instancePath:i+"/terms/"+l+"/opensWith",schemaPath:"#/properties/terms/it\
ems/properties/opensWith/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/terms/"+l+"/opensWith",schemaPath:"\
#/properties/terms/items/properties/opensWith/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}if(o.altLabels!==void 0&&y.call(o,"altL\
abels")){let m=o.altLabels;if(Array.isArray(m)){if(m.length>30){let x={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/a\
ltLabels/maxItems",keyword:"maxItems",params:{limit:30}};e===null?e=[x]:e.push(x),t++}if(m.length<1){let x={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"\
#/properties/terms/items/properties/altLabels/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),t++}let h=m.length;for(let x=0;x<h;x++){let E=m[x];
if(typeof E=="string"){if(g(E)>60){let O={instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms/items/properties/altLabels/items/maxLength",
keyword:"maxLength",params:{limit:60}};e===null?e=[O]:e.push(O),t++}if(g(E)<1){let O={instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms/\
items/properties/altLabels/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),t++}}else{let O={instancePath:i+"/terms/"+l+"/altLabe\
ls/"+x,schemaPath:"#/properties/terms/items/properties/altLabels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),t++}}let L=m.length,
v;if(L>1){let x={};for(;L--;){let E=m[L];if(typeof E=="string"){if(typeof x[E]=="number"){v=x[E];let O={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/pr\
operties/terms/items/properties/altLabels/uniqueItems",keyword:"uniqueItems",params:{i:L,j:v}};e===null?e=[O]:e.push(O),t++;break}x[E]=L}}}}else{let h={instancePath:i+
"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),t++}}}else{
let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),t++}}let p=s.length,
c;if(p>1){e:for(;p--;)for(c=p;c--;)if(S(s[p],s[c])){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/uniqueItems",keyword:"uniqueItems",params:{i:p,
j:c}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===
null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return an.errors=e,
t===0}an.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ba=ln;function Ft(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ft.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ft.errors=e,t===0}Ft.evaluated={dynamicProps:!1,
dynamicItems:!1};function Ut(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ut.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!te.
test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ut.errors=e,t===0}Ut.evaluated={dynamicProps:!1,dynamicItems:!1};
function Zt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Zt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[s]:e.push(s),t++}if(!es(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"web-iri"}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Zt.errors=e,t===0}Zt.evaluated={dynamicProps:!1,
dynamicItems:!1};function Vt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Vt.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>32){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};
e===null?e=[s]:e.push(s),t++}if(!Xn.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0\
-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}return Vt.errors=e,t===0}Vt.evaluated={dynamicProps:!1,dynamicItems:!1};function ln(r,{instancePath:i="",parentData:w,
parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ln.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
title"}};e===null?e=[s]:e.push(s),t++}if(r.description===void 0||!y.call(r,"description")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"description"}};e===null?e=[s]:e.push(s),t++}if(r.terms===void 0||!y.call(r,"terms")){let s={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"terms"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="title"||s==="description"||s==="terms")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.title!==void 0&&y.call(r,"ti\
tle")){let s=r.title;if(typeof s=="string"){if(g(s)>120){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[a]:e.push(a),t++}if(g(s)<2){let a={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:2}};e===null?
e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}
if(r.description!==void 0&&y.call(r,"description")&&(Ft(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||
(e=e===null?Ft.errors:e.concat(Ft.errors),t=e.length)),r.terms!==void 0&&y.call(r,"terms")){let s=r.terms;if(Array.isArray(s)){if(s.length>1e3){let l={instancePath:i+
"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/ter\
ms",schemaPath:"#/properties/terms/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++){let o=s[l];if(o&&
typeof o=="object"&&!Array.isArray(o)){if(o.id===void 0||!y.call(o,"id")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"\
required",params:{missingProperty:"id"}};e===null?e=[m]:e.push(m),t++}if(o.label===void 0||!y.call(o,"label")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/p\
roperties/terms/items/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[m]:e.push(m),t++}if(o.description===void 0||!y.call(o,"descript\
ion")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[m]:
e.push(m),t++}for(let m of Object.keys(o))if(!(m==="id"||m==="label"||m==="description"||m==="iri"||m==="duration")){let h={instancePath:i+"/terms/"+l,schemaPath:"\
#/properties/terms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[h]:e.push(h),t++}if(o.id!==void 0&&y.call(
o,"id")&&(Ut(o.id,{instancePath:i+"/terms/"+l+"/id",parentData:o,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?Ut.errors:e.concat(Ut.errors),
t=e.length)),o.label!==void 0&&y.call(o,"label")){let m=o.label;if(typeof m=="string"){if(g(m)>120){let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/pro\
perties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[h]:e.push(h),t++}if(g(m)<1){let h={instancePath:i+"/terms/"+
l+"/label",schemaPath:"#/properties/terms/items/properties/label/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+
"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}if(o.description!==
void 0&&y.call(o,"description")){let m=o.description;if(typeof m=="string"){if(g(m)>500){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properti\
es/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[h]:e.push(h),t++}if(g(m)<5){let h={instancePath:i+"/terms/"+
l+"/description",schemaPath:"#/properties/terms/items/properties/description/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[h]:e.push(h),t++}}else{
let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?
e=[h]:e.push(h),t++}}o.iri!==void 0&&y.call(o,"iri")&&(Zt(o.iri,{instancePath:i+"/terms/"+l+"/iri",parentData:o,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||
(e=e===null?Zt.errors:e.concat(Zt.errors),t=e.length)),o.duration!==void 0&&y.call(o,"duration")&&(Vt(o.duration,{instancePath:i+"/terms/"+l+"/duration",parentData:o,
parentDataProperty:"duration",rootData:u,dynamicAnchors:f})||(e=e===null?Vt.errors:e.concat(Vt.errors),t=e.length))}else{let m={instancePath:i+"/terms/"+l,schemaPath:"\
#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),t++}}let p=s.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(S(s[p],
s[c])){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[l]:e.push(l),t++;break e}}}else{
let a={instancePath:i+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return ln.errors=e,t===0}ln.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ra=pn,Sa={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"vocabulary-licences.schema.json",type:"object",additionalProperties:!1,required:["titl\
e","description","terms"],properties:{title:{type:"string",minLength:2,maxLength:120},description:{$ref:"common.schema.json#/$defs/paragraph"},terms:{type:"arra\
y",minItems:1,maxItems:1e3,uniqueItems:!0,items:{type:"object",additionalProperties:!1,required:["id","label","description","open","attribution"],properties:{id:{
$ref:"common.schema.json#/$defs/termId"},label:{type:"string",minLength:1,maxLength:120},description:{type:"string",minLength:5,maxLength:500},iri:{$ref:"common\
.schema.json#/$defs/iri"},url:{$ref:"common.schema.json#/$defs/httpsUrl"},open:{type:"boolean"},spdx:{type:"string",minLength:2,maxLength:60},attribution:{type:"\
boolean"},attributionText:{type:"string",minLength:3,maxLength:500},can:{type:"array",minItems:1,maxItems:10,uniqueItems:!0,items:{$ref:"common.schema.json#/$de\
fs/line"}},must:{type:"array",minItems:1,maxItems:10,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/line"}},altLabels:{type:"array",minItems:1,maxItems:50,
uniqueItems:!0,items:{type:"string",minLength:1,maxLength:250}}}}}}};function Gt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Gt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2e3){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
return Gt.errors=e,t===0}Gt.evaluated={dynamicProps:!1,dynamicItems:!1};function Kt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Kt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[s]:e.push(s),t++}if(!te.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Kt.errors=
e,t===0}Kt.evaluated={dynamicProps:!1,dynamicItems:!1};function Wt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Wt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}if(!es(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{
format:"web-iri"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),
t++}return Wt.errors=e,t===0}Wt.evaluated={dynamicProps:!1,dynamicItems:!1};function Ct(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Ct.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}if(!oe(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{
format:"https-url"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),
t++}return Ct.errors=e,t===0}Ct.evaluated={dynamicProps:!1,dynamicItems:!1};function ze(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=ze.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>250){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
return ze.errors=e,t===0}ze.evaluated={dynamicProps:!1,dynamicItems:!1};function pn(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=pn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||
!y.call(r,"title")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.description===
void 0||!y.call(r,"description")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[s]:e.push(
s),t++}if(r.terms===void 0||!y.call(r,"terms")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"terms"}};e===null?e=[s]:
e.push(s),t++}for(let s of Object.keys(r))if(!(s==="title"||s==="description"||s==="terms")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.title!==void 0&&y.call(r,"title")){let s=r.title;if(typeof s=="string"){if(g(
s)>120){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}if(g(s)<2){
let a={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&y.call(r,"descript\
ion")&&(Gt(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?Gt.errors:e.concat(
Gt.errors),t=e.length)),r.terms!==void 0&&y.call(r,"terms")){let s=r.terms;if(Array.isArray(s)){if(s.length>1e3){let l={instancePath:i+"/terms",schemaPath:"#/pr\
operties/terms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/terms",schemaPath:"#/propert\
ies/terms/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++){let o=s[l];if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.id===void 0||!y.call(o,"id")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[m]:e.push(m),t++}if(o.label===void 0||!y.call(o,"label")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"\
required",params:{missingProperty:"label"}};e===null?e=[m]:e.push(m),t++}if(o.description===void 0||!y.call(o,"description")){let m={instancePath:i+"/terms/"+l,
schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[m]:e.push(m),t++}if(o.open===void 0||!y.call(
o,"open")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"open"}};e===null?e=[m]:e.
push(m),t++}if(o.attribution===void 0||!y.call(o,"attribution")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"requi\
red",params:{missingProperty:"attribution"}};e===null?e=[m]:e.push(m),t++}for(let m of Object.keys(o))if(!y.call(Sa.properties.terms.items.properties,m)){let h={
instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[
h]:e.push(h),t++}if(o.id!==void 0&&y.call(o,"id")&&(Kt(o.id,{instancePath:i+"/terms/"+l+"/id",parentData:o,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||
(e=e===null?Kt.errors:e.concat(Kt.errors),t=e.length)),o.label!==void 0&&y.call(o,"label")){let m=o.label;if(typeof m=="string"){if(g(m)>120){let h={instancePath:i+
"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[h]:e.push(h),t++}if(g(
m)<1){let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[h]:e.push(h),t++}}if(o.description!==void 0&&y.call(o,"description")){let m=o.description;if(typeof m=="string"){if(g(m)>500){let h={instancePath:i+
"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[h]:e.push(
h),t++}if(g(m)<5){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/minLength",keyword:"minLength",params:{
limit:5}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/type",
keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}if(o.iri!==void 0&&y.call(o,"iri")&&(Wt(o.iri,{instancePath:i+"/terms/"+l+"/iri",parentData:o,
parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?Wt.errors:e.concat(Wt.errors),t=e.length)),o.url!==void 0&&y.call(o,"url")&&(Ct(o.url,{instancePath:i+
"/terms/"+l+"/url",parentData:o,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?Ct.errors:e.concat(Ct.errors),t=e.length)),o.open!==void 0&&
y.call(o,"open")&&typeof o.open!="boolean"){let m={instancePath:i+"/terms/"+l+"/open",schemaPath:"#/properties/terms/items/properties/open/type",keyword:"type",
params:{type:"boolean"}};e===null?e=[m]:e.push(m),t++}if(o.spdx!==void 0&&y.call(o,"spdx")){let m=o.spdx;if(typeof m=="string"){if(g(m)>60){let h={instancePath:i+
"/terms/"+l+"/spdx",schemaPath:"#/properties/terms/items/properties/spdx/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[h]:e.push(h),t++}if(g(m)<
2){let h={instancePath:i+"/terms/"+l+"/spdx",schemaPath:"#/properties/terms/items/properties/spdx/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[h]:
e.push(h),t++}}else{let h={instancePath:i+"/terms/"+l+"/spdx",schemaPath:"#/properties/terms/items/properties/spdx/type",keyword:"type",params:{type:"string"}};
e===null?e=[h]:e.push(h),t++}}if(o.attribution!==void 0&&y.call(o,"attribution")&&typeof o.attribution!="boolean"){let m={instancePath:i+"/terms/"+l+"/attributi\
on",schemaPath:"#/properties/terms/items/properties/attribution/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),t++}if(o.attributionText!==
void 0&&y.call(o,"attributionText")){let m=o.attributionText;if(typeof m=="string"){if(g(m)>500){let h={instancePath:i+"/terms/"+l+"/attributionText",schemaPath:"\
#/properties/terms/items/properties/attributionText/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[h]:e.push(h),t++}if(g(m)<3){let h={instancePath:i+
"/terms/"+l+"/attributionText",schemaPath:"#/properties/terms/items/properties/attributionText/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[h]:e.
push(h),t++}}else{let h={instancePath:i+"/terms/"+l+"/attributionText",schemaPath:"#/properties/terms/items/properties/attributionText/type",keyword:"type",params:{
type:"string"}};e===null?e=[h]:e.push(h),t++}}if(o.can!==void 0&&y.call(o,"can")){let m=o.can;if(Array.isArray(m)){if(m.length>10){let x={instancePath:i+"/terms\
/"+l+"/can",schemaPath:"#/properties/terms/items/properties/can/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[x]:e.push(x),t++}if(m.length<1){let x={
instancePath:i+"/terms/"+l+"/can",schemaPath:"#/properties/terms/items/properties/can/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),t++}
let h=m.length;for(let x=0;x<h;x++)ze(m[x],{instancePath:i+"/terms/"+l+"/can/"+x,parentData:m,parentDataProperty:x,rootData:u,dynamicAnchors:f})||(e=e===null?ze.
errors:e.concat(ze.errors),t=e.length);let L=m.length,v;if(L>1){e:for(;L--;)for(v=L;v--;)if(S(m[L],m[v])){let x={instancePath:i+"/terms/"+l+"/can",schemaPath:"#\
/properties/terms/items/properties/can/uniqueItems",keyword:"uniqueItems",params:{i:L,j:v}};e===null?e=[x]:e.push(x),t++;break e}}}else{let h={instancePath:i+"/\
terms/"+l+"/can",schemaPath:"#/properties/terms/items/properties/can/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),t++}}if(o.must!==void 0&&
y.call(o,"must")){let m=o.must;if(Array.isArray(m)){if(m.length>10){let x={instancePath:i+"/terms/"+l+"/must",schemaPath:"#/properties/terms/items/properties/mu\
st/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[x]:e.push(x),t++}if(m.length<1){let x={instancePath:i+"/terms/"+l+"/must",schemaPath:"#/propertie\
s/terms/items/properties/must/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),t++}let h=m.length;for(let x=0;x<h;x++)ze(m[x],{instancePath:i+
"/terms/"+l+"/must/"+x,parentData:m,parentDataProperty:x,rootData:u,dynamicAnchors:f})||(e=e===null?ze.errors:e.concat(ze.errors),t=e.length);let L=m.length,v;if(L>
1){e:for(;L--;)for(v=L;v--;)if(S(m[L],m[v])){let x={instancePath:i+"/terms/"+l+"/must",schemaPath:"#/properties/terms/items/properties/must/uniqueItems",keyword:"\
uniqueItems",params:{i:L,j:v}};e===null?e=[x]:e.push(x),t++;break e}}}else{let h={instancePath:i+"/terms/"+l+"/must",schemaPath:"#/properties/terms/items/proper\
ties/must/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),t++}}if(o.altLabels!==void 0&&y.call(o,"altLabels")){let m=o.altLabels;if(Array.isArray(
m)){if(m.length>50){let x={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/maxItems",keyword:"maxItems",params:{
limit:50}};e===null?e=[x]:e.push(x),t++}if(m.length<1){let x={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/\
minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),t++}let h=m.length;for(let x=0;x<h;x++){let E=m[x];if(typeof E=="string"){if(g(E)>250){let O={
instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms/items/properties/altLabels/items/maxLength",keyword:"maxLength",params:{limit:250}};e===
null?e=[O]:e.push(O),t++}if(g(E)<1){let O={instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms/items/properties/altLabels/items/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),t++}}else{let O={instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms/items/\
properties/altLabels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),t++}}let L=m.length,v;if(L>1){let x={};for(;L--;){let E=m[L];if(typeof E==
"string"){if(typeof x[E]=="number"){v=x[E];let O={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/uniqueItems",
keyword:"uniqueItems",params:{i:L,j:v}};e===null?e=[O]:e.push(O),t++;break}x[E]=L}}}}else{let h={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/propertie\
s/terms/items/properties/altLabels/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),t++}}}else{let m={instancePath:i+"/terms/"+l,schemaPath:"\
#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),t++}}let p=s.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(S(s[p],
s[c])){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[l]:e.push(l),t++;break e}}}else{
let a={instancePath:i+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return pn.errors=e,t===0}pn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ta=on,Yn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"vocabulary-places.schema.json",type:"object",additionalProperties:!1,required:["title",
"description","terms"],properties:{title:{type:"string",minLength:2,maxLength:120},description:{$ref:"common.schema.json#/$defs/paragraph"},terms:{type:"array",
minItems:1,maxItems:1e3,uniqueItems:!0,items:{type:"object",additionalProperties:!1,required:["id","label","kind"],properties:{id:{$ref:"common.schema.json#/$de\
fs/placeId"},label:{type:"string",minLength:1,maxLength:120},description:{type:"string",minLength:5,maxLength:500},iri:{$ref:"common.schema.json#/$defs/iri"},kind:{
enum:["area","region","city","wider","other"]},within:{type:"array",minItems:1,maxItems:10,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/placeId"}},shortLabel:{
type:"string",minLength:2,maxLength:4},tile:{type:"object",additionalProperties:!1,required:["column","row"],properties:{column:{type:"integer",minimum:0,maximum:40},
row:{type:"integer",minimum:0,maximum:40}}},bbox:{type:"array",prefixItems:[{type:"number",minimum:-180,maximum:180},{type:"number",minimum:-90,maximum:90},{type:"\
number",minimum:-180,maximum:180},{type:"number",minimum:-90,maximum:90}],items:!1,minItems:4,maxItems:4},altLabels:{type:"array",minItems:1,maxItems:20,uniqueItems:!0,
items:{type:"string",minLength:2,maxLength:120}}}}}}};function Mt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
t=0,n=Mt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2e3){let s={instancePath:i,schemaPath:"#/max\
Length",keyword:"maxLength",params:{limit:2e3}};e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Mt.
errors=e,t===0}Mt.evaluated={dynamicProps:!1,dynamicItems:!1};function Ne(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Ne.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>32){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[s]:e.push(s),t++}if(g(r)<2){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:2}};e===null?e=[s]:e.push(s),t++}if(!Xt.test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]+(-[A-Za-z0-9\
]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ne.
errors=e,t===0}Ne.evaluated={dynamicProps:!1,dynamicItems:!1};function Ht(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Ht.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}if(!es(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{
format:"web-iri"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),
t++}return Ht.errors=e,t===0}Ht.evaluated={dynamicProps:!1,dynamicItems:!1};function on(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=on.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||
!y.call(r,"title")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.description===
void 0||!y.call(r,"description")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[s]:e.push(
s),t++}if(r.terms===void 0||!y.call(r,"terms")){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"terms"}};e===null?e=[s]:
e.push(s),t++}for(let s of Object.keys(r))if(!(s==="title"||s==="description"||s==="terms")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.title!==void 0&&y.call(r,"title")){let s=r.title;if(typeof s=="string"){if(g(
s)>120){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}if(g(s)<2){
let a={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&y.call(r,"descript\
ion")&&(Mt(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?Mt.errors:e.concat(
Mt.errors),t=e.length)),r.terms!==void 0&&y.call(r,"terms")){let s=r.terms;if(Array.isArray(s)){if(s.length>1e3){let l={instancePath:i+"/terms",schemaPath:"#/pr\
operties/terms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/terms",schemaPath:"#/propert\
ies/terms/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++){let o=s[l];if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.id===void 0||!y.call(o,"id")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[m]:e.push(m),t++}if(o.label===void 0||!y.call(o,"label")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"\
required",params:{missingProperty:"label"}};e===null?e=[m]:e.push(m),t++}if(o.kind===void 0||!y.call(o,"kind")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/\
properties/terms/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[m]:e.push(m),t++}for(let m of Object.keys(o))if(!y.call(Yn.properties.
terms.items.properties,m)){let h={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};
e===null?e=[h]:e.push(h),t++}if(o.id!==void 0&&y.call(o,"id")&&(Ne(o.id,{instancePath:i+"/terms/"+l+"/id",parentData:o,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||
(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)),o.label!==void 0&&y.call(o,"label")){let m=o.label;if(typeof m=="string"){if(g(m)>120){let h={instancePath:i+
"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[h]:e.push(h),t++}if(g(
m)<1){let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[h]:e.push(h),t++}}if(o.description!==void 0&&y.call(o,"description")){let m=o.description;if(typeof m=="string"){if(g(m)>500){let h={instancePath:i+
"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[h]:e.push(
h),t++}if(g(m)<5){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/minLength",keyword:"minLength",params:{
limit:5}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/type",
keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}if(o.iri!==void 0&&y.call(o,"iri")&&(Ht(o.iri,{instancePath:i+"/terms/"+l+"/iri",parentData:o,
parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?Ht.errors:e.concat(Ht.errors),t=e.length)),o.kind!==void 0&&y.call(o,"kind")){let m=o.kind;if(!(m===
"area"||m==="region"||m==="city"||m==="wider"||m==="other")){let h={instancePath:i+"/terms/"+l+"/kind",schemaPath:"#/properties/terms/items/properties/kind/enum",
keyword:"enum",params:{allowedValues:Yn.properties.terms.items.properties.kind.enum}};e===null?e=[h]:e.push(h),t++}}if(o.within!==void 0&&y.call(o,"within")){let m=o.
within;if(Array.isArray(m)){if(m.length>10){let x={instancePath:i+"/terms/"+l+"/within",schemaPath:"#/properties/terms/items/properties/within/maxItems",keyword:"\
maxItems",params:{limit:10}};e===null?e=[x]:e.push(x),t++}if(m.length<1){let x={instancePath:i+"/terms/"+l+"/within",schemaPath:"#/properties/terms/items/proper\
ties/within/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),t++}let h=m.length;for(let x=0;x<h;x++)Ne(m[x],{instancePath:i+"/terms/"+l+"\
/within/"+x,parentData:m,parentDataProperty:x,rootData:u,dynamicAnchors:f})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length);let L=m.length,v;if(L>1){e:for(;L--;)
for(v=L;v--;)if(S(m[L],m[v])){let x={instancePath:i+"/terms/"+l+"/within",schemaPath:"#/properties/terms/items/properties/within/uniqueItems",keyword:"uniqueIte\
ms",params:{i:L,j:v}};e===null?e=[x]:e.push(x),t++;break e}}}else{let h={instancePath:i+"/terms/"+l+"/within",schemaPath:"#/properties/terms/items/properties/wi\
thin/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),t++}}if(o.shortLabel!==void 0&&y.call(o,"shortLabel")){let m=o.shortLabel;if(typeof m==
"string"){if(g(m)>4){let h={instancePath:i+"/terms/"+l+"/shortLabel",schemaPath:"#/properties/terms/items/properties/shortLabel/maxLength",keyword:"maxLength",params:{
limit:4}};e===null?e=[h]:e.push(h),t++}if(g(m)<2){let h={instancePath:i+"/terms/"+l+"/shortLabel",schemaPath:"#/properties/terms/items/properties/shortLabel/min\
Length",keyword:"minLength",params:{limit:2}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/terms/"+l+"/shortLabel",schemaPath:"#/properties/terms/\
items/properties/shortLabel/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}if(o.tile!==void 0&&y.call(o,"tile")){let m=o.tile;if(m&&
typeof m=="object"&&!Array.isArray(m)){if(m.column===void 0||!y.call(m,"column")){let h={instancePath:i+"/terms/"+l+"/tile",schemaPath:"#/properties/terms/items\
/properties/tile/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=[h]:e.push(h),t++}if(m.row===void 0||!y.call(m,"row")){let h={instancePath:i+
"/terms/"+l+"/tile",schemaPath:"#/properties/terms/items/properties/tile/required",keyword:"required",params:{missingProperty:"row"}};e===null?e=[h]:e.push(h),t++}
for(let h of Object.keys(m))if(!(h==="column"||h==="row")){let L={instancePath:i+"/terms/"+l+"/tile",schemaPath:"#/properties/terms/items/properties/tile/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[L]:e.push(L),t++}if(m.column!==void 0&&y.call(m,"column")){let h=m.column;
if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let L={instancePath:i+"/terms/"+l+"/tile/column",schemaPath:"#/properties/terms/items/properties/tile/\
properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[L]:e.push(L),t++}if(typeof h=="number"&&isFinite(h)){if(h>40||isNaN(h)){let L={instancePath:i+
"/terms/"+l+"/tile/column",schemaPath:"#/properties/terms/items/properties/tile/properties/column/maximum",keyword:"maximum",params:{comparison:"<=",limit:40}};
e===null?e=[L]:e.push(L),t++}if(h<0||isNaN(h)){let L={instancePath:i+"/terms/"+l+"/tile/column",schemaPath:"#/properties/terms/items/properties/tile/properties/\
column/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[L]:e.push(L),t++}}}if(m.row!==void 0&&y.call(m,"row")){let h=m.row;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let L={instancePath:i+"/terms/"+l+"/tile/row",schemaPath:"#/properties/terms/items/properties/tile/properties/row/typ\
e",keyword:"type",params:{type:"integer"}};e===null?e=[L]:e.push(L),t++}if(typeof h=="number"&&isFinite(h)){if(h>40||isNaN(h)){let L={instancePath:i+"/terms/"+l+
"/tile/row",schemaPath:"#/properties/terms/items/properties/tile/properties/row/maximum",keyword:"maximum",params:{comparison:"<=",limit:40}};e===null?e=[L]:e.push(
L),t++}if(h<0||isNaN(h)){let L={instancePath:i+"/terms/"+l+"/tile/row",schemaPath:"#/properties/terms/items/properties/tile/properties/row/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0}};e===null?e=[L]:e.push(L),t++}}}}else{let h={instancePath:i+"/terms/"+l+"/tile",schemaPath:"#/properties/terms/items/prop\
erties/tile/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),t++}}if(o.bbox!==void 0&&y.call(o,"bbox")){let m=o.bbox;if(Array.isArray(m)){if(m.
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
#/properties/terms/items/properties/bbox/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),t++}}if(o.altLabels!==void 0&&y.call(o,"altLabels")){
let m=o.altLabels;if(Array.isArray(m)){if(m.length>20){let x={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/\
maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[x]:e.push(x),t++}if(m.length<1){let x={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/propert\
ies/terms/items/properties/altLabels/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),t++}let h=m.length;for(let x=0;x<h;x++){let E=m[x];
if(typeof E=="string"){if(g(E)>120){let O={instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms/items/properties/altLabels/items/maxLength",
keyword:"maxLength",params:{limit:120}};e===null?e=[O]:e.push(O),t++}if(g(E)<2){let O={instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms\
/items/properties/altLabels/items/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[O]:e.push(O),t++}}else{let O={instancePath:i+"/terms/"+l+"/altLab\
els/"+x,schemaPath:"#/properties/terms/items/properties/altLabels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),t++}}let L=m.length,
v;if(L>1){let x={};for(;L--;){let E=m[L];if(typeof E=="string"){if(typeof x[E]=="number"){v=x[E];let O={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/pr\
operties/terms/items/properties/altLabels/uniqueItems",keyword:"uniqueItems",params:{i:L,j:v}};e===null?e=[O]:e.push(O),t++;break}x[E]=L}}}}else{let h={instancePath:i+
"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),t++}}}else{
let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),t++}}let p=s.length,
c;if(p>1){e:for(;p--;)for(c=p;c--;)if(S(s[p],s[c])){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/uniqueItems",keyword:"uniqueItems",params:{i:p,
j:c}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===
null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return on.errors=e,
t===0}on.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fa=mn;function Yt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Yt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Yt.errors=e,t===0}Yt.evaluated={dynamicProps:!1,
dynamicItems:!1};function Jt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Jt.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};
e===null?e=[s]:e.push(s),t++}if(g(r)<1){let s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!te.
test(r)){let s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Jt.errors=e,t===0}Jt.evaluated={dynamicProps:!1,dynamicItems:!1};
function Qt(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Qt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[s]:e.push(s),t++}if(!es(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"web-iri"}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Qt.errors=e,t===0}Qt.evaluated={dynamicProps:!1,
dynamicItems:!1};function mn(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=mn.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0||!y.call(r,"title")){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[s]:e.push(s),t++}if(r.description===void 0||!y.call(r,"description")){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[s]:e.push(s),t++}if(r.terms===void 0||!y.call(r,"terms")){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"terms"}};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="t\
itle"||s==="description"||s==="terms")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[a]:e.push(a),t++}if(r.title!==void 0&&y.call(r,"title")){let s=r.title;if(typeof s=="string"){if(g(s)>120){let a={instancePath:i+"/title",schemaPath:"\
#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}if(g(s)<2){let a={instancePath:i+"/title",schemaPath:"#/prope\
rties/title/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&y.call(r,"description")&&(Yt(r.description,{instancePath:i+"\
/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?Yt.errors:e.concat(Yt.errors),t=e.length)),r.terms!==void 0&&
y.call(r,"terms")){let s=r.terms;if(Array.isArray(s)){if(s.length>1e3){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",
params:{limit:1e3}};e===null?e=[l]:e.push(l),t++}if(s.length<1){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[l]:e.push(l),t++}let a=s.length;for(let l=0;l<a;l++){let o=s[l];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.id===void 0||!y.call(o,"\
id")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[m]:e.push(m),
t++}if(o.label===void 0||!y.call(o,"label")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty:"\
label"}};e===null?e=[m]:e.push(m),t++}if(o.description===void 0||!y.call(o,"description")){let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/item\
s/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[m]:e.push(m),t++}for(let m of Object.keys(o))if(!(m==="id"||m==="label"||m===
"description"||m==="iri"||m==="altLabels")){let h={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:m}};e===null?e=[h]:e.push(h),t++}if(o.id!==void 0&&y.call(o,"id")&&(Jt(o.id,{instancePath:i+"/terms/"+l+"/id",parentData:o,parentDataProperty:"\
id",rootData:u,dynamicAnchors:f})||(e=e===null?Jt.errors:e.concat(Jt.errors),t=e.length)),o.label!==void 0&&y.call(o,"label")){let m=o.label;if(typeof m=="strin\
g"){if(g(m)>120){let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[h]:e.push(h),t++}if(g(m)<1){let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/minLength",keyword:"min\
Length",params:{limit:1}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/terms/"+l+"/label",schemaPath:"#/properties/terms/items/properties/label/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}if(o.description!==void 0&&y.call(o,"description")){let m=o.description;if(typeof m=="s\
tring"){if(g(m)>500){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/description/maxLength",keyword:"maxLength",
params:{limit:500}};e===null?e=[h]:e.push(h),t++}if(g(m)<5){let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/properties/terms/items/properties/des\
cription/minLength",keyword:"minLength",params:{limit:5}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/terms/"+l+"/description",schemaPath:"#/prop\
erties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}if(o.iri!==void 0&&y.call(o,"iri")&&(Qt(o.iri,
{instancePath:i+"/terms/"+l+"/iri",parentData:o,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?Qt.errors:e.concat(Qt.errors),t=e.length)),o.
altLabels!==void 0&&y.call(o,"altLabels")){let m=o.altLabels;if(Array.isArray(m)){if(m.length>30){let x={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/p\
roperties/terms/items/properties/altLabels/maxItems",keyword:"maxItems",params:{limit:30}};e===null?e=[x]:e.push(x),t++}if(m.length<1){let x={instancePath:i+"/t\
erms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),t++}let h=m.
length;for(let x=0;x<h;x++){let E=m[x];if(typeof E=="string"){if(g(E)>120){let O={instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms/item\
s/properties/altLabels/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[O]:e.push(O),t++}if(g(E)<1){let O={instancePath:i+"/terms/"+l+"/altL\
abels/"+x,schemaPath:"#/properties/terms/items/properties/altLabels/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[O]:e.push(O),t++}}else{let O={
instancePath:i+"/terms/"+l+"/altLabels/"+x,schemaPath:"#/properties/terms/items/properties/altLabels/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[O]:e.push(O),t++}}let L=m.length,v;if(L>1){let x={};for(;L--;){let E=m[L];if(typeof E=="string"){if(typeof x[E]=="number"){v=x[E];let O={instancePath:i+"/ter\
ms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/uniqueItems",keyword:"uniqueItems",params:{i:L,j:v}};e===null?e=[O]:e.push(O),t++;
break}x[E]=L}}}}else{let h={instancePath:i+"/terms/"+l+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/type",keyword:"type",params:{type:"\
array"}};e===null?e=[h]:e.push(h),t++}}}else{let m={instancePath:i+"/terms/"+l,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[m]:e.push(m),t++}}let p=s.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(S(s[p],s[c])){let l={instancePath:i+"/terms",schemaPath:"#/properties/terms/u\
niqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[l]:e.push(l),t++;break e}}}else{let a={instancePath:i+"/terms",schemaPath:"#/properties/terms/ty\
pe",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),t++}return mn.errors=e,t===0}mn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ua=new Map([["agreement.schema.json",ea],["catalog\
ue.schema.json",ra],["dataset.schema.json",la],["exceptions.schema.json",fa],["harvested.schema.json",ha],["pin.schema.json",da],["publisher.schema.json",ga],["\
redirects.schema.json",ka],["request.schema.json",xa],["series.schema.json",ba],["service.schema.json",Ia],["source.schema.json",qa],["synonyms.schema.json",Aa],
["vocabulary-access-reasons.schema.json",Oa],["vocabulary-formats.schema.json",za],["vocabulary-frequencies.schema.json",Ba],["vocabulary-licences.schema.json",
Ra],["vocabulary-places.schema.json",Ta],["vocabulary.schema.json",Fa]]);import"../formats.ts";var Za=cn;var d=Object.prototype.hasOwnProperty,I=En().default;function rs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=rs.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return rs.errors=
e,t===0}rs.evaluated={dynamicProps:!1,dynamicItems:!1};function ts(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ts.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ts.errors=
e,t===0}ts.evaluated={dynamicProps:!1,dynamicItems:!1};function ss(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ss.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>2e4){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ss.errors=
e,t===0}ss.evaluated={dynamicProps:!1,dynamicItems:!1};function is(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=is.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return is.errors=
e,t===0}is.evaluated={dynamicProps:!1,dynamicItems:!1};function Te(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Te.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Te.errors=
e,t===0}Te.evaluated={dynamicProps:!1,dynamicItems:!1};function ns(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ns.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ns.errors=
e,t===0}ns.evaluated={dynamicProps:!1,dynamicItems:!1};function as(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=as.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return as.errors=
e,t===0}as.evaluated={dynamicProps:!1,dynamicItems:!1};function cn(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=cn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&
d.call(r,"title")&&(rs(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?rs.errors:e.concat(rs.
errors),t=e.length)),r.summary!==void 0&&d.call(r,"summary")&&(ts(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summary",rootData:u,dynamicAnchors:f})||
(e=e===null?ts.errors:e.concat(ts.errors),t=e.length)),r.description!==void 0&&d.call(r,"description")&&(ss(r.description,{instancePath:i+"/description",parentData:r,
parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?ss.errors:e.concat(ss.errors),t=e.length)),r.parties!==void 0&&d.call(r,"parties")){
let s=r.parties;if(Array.isArray(s)){if(s.length>100){let p={instancePath:i+"/parties",schemaPath:"#/properties/parties/maxItems",keyword:"maxItems",params:{limit:100}};
e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++){let c=s[p];if(typeof c=="string"){if(I(c)>160){let l={instancePath:i+"/parties/"+p,schemaPath:"\
#/properties/parties/items/maxLength",keyword:"maxLength",params:{limit:160}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/parties/"+p,schemaPath:"\
#/properties/parties/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/parties",schemaPath:"#/prope\
rties/parties/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.purpose!==void 0&&d.call(r,"purpose")){let s=r.purpose;if(typeof s==
"string"){if(I(s)>500){let a={instancePath:i+"/purpose",schemaPath:"#/properties/purpose/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[a]:e.push(
a),t++}}else{let a={instancePath:i+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.legalGateways!==
void 0&&d.call(r,"legalGateways")){let s=r.legalGateways;if(Array.isArray(s)){if(s.length>20){let p={instancePath:i+"/legalGateways",schemaPath:"#/properties/le\
galGateways/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++)is(s[p],{instancePath:i+"/legalGatew\
ays/"+p,parentData:s,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?is.errors:e.concat(is.errors),t=e.length)}else{let a={instancePath:i+"/lega\
lGateways",schemaPath:"#/properties/legalGateways/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}r.start!==void 0&&d.call(r,"start")&&
(Te(r.start,{instancePath:i+"/start",parentData:r,parentDataProperty:"start",rootData:u,dynamicAnchors:f})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length)),
r.end!==void 0&&d.call(r,"end")&&(Te(r.end,{instancePath:i+"/end",parentData:r,parentDataProperty:"end",rootData:u,dynamicAnchors:f})||(e=e===null?Te.errors:e.concat(
Te.errors),t=e.length)),r.review!==void 0&&d.call(r,"review")&&(ns(r.review,{instancePath:i+"/review",parentData:r,parentDataProperty:"review",rootData:u,dynamicAnchors:f})||
(e=e===null?ns.errors:e.concat(ns.errors),t=e.length)),r.url!==void 0&&d.call(r,"url")&&(as(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,
dynamicAnchors:f})||(e=e===null?as.errors:e.concat(as.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[s]:e.push(s),t++}return cn.errors=e,t===0}cn.evaluated={props:{title:!0,summary:!0,description:!0,kind:!0,parties:!0,purpose:!0,legalGateways:!0,start:!0,
end:!0,review:!0,url:!0},dynamicProps:!1,dynamicItems:!1};var Va=un;function ls(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ls.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ls.errors=
e,t===0}ls.evaluated={dynamicProps:!1,dynamicItems:!1};function ps(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ps.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ps.errors=
e,t===0}ps.evaluated={dynamicProps:!1,dynamicItems:!1};function Fe(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Fe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>2048){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return Fe.errors=e,t===0}Fe.evaluated={dynamicProps:!1,dynamicItems:!1};function os(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=os.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return os.errors=e,
t===0}os.evaluated={dynamicProps:!1,dynamicItems:!1};function re(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=re.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>254){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:254}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return re.errors=
e,t===0}re.evaluated={dynamicProps:!1,dynamicItems:!1};function U(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
t=0,n=U.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>2048){let s={instancePath:i,schemaPath:"#/max\
Length",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[s]:e.push(s),t++}return U.errors=e,t===0}U.evaluated={dynamicProps:!1,dynamicItems:!1};function ms(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ms.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.name!==void 0&&d.call(r,"name")){let s=r.name;if(typeof s=="string"){if(I(s)>120){let a={instancePath:i+"/name",schemaPath:"#/properties\
/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}r.email!==void 0&&d.call(r,"email")&&(re(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"\
email",rootData:u,dynamicAnchors:f})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),r.url!==void 0&&d.call(r,"url")&&(U(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return ms.errors=e,t===0}ms.evaluated={props:{name:!0,email:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function cs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=cs.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return cs.errors=e,
t===0}cs.evaluated={dynamicProps:!1,dynamicItems:!1};function us(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=us.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>32){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return us.errors=e,
t===0}us.evaluated={dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=G.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return G.errors=
e,t===0}G.evaluated={dynamicProps:!1,dynamicItems:!1};function fs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
t=0,n=fs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.title!==void 0&&d.call(r,"tit\
le")&&(G(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),
r.url!==void 0&&d.call(r,"url")&&(U(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(
U.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return fs.errors=e,t===
0}fs.evaluated={props:{title:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function ys(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=ys.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>2048){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return ys.errors=e,t===0}ys.evaluated={dynamicProps:!1,dynamicItems:!1};function un(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=un.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.title!==void 0&&d.call(r,"title")&&(ls(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||
(e=e===null?ls.errors:e.concat(ls.errors),t=e.length)),r.shortTitle!==void 0&&d.call(r,"shortTitle")){let s=r.shortTitle;if(typeof s=="string"){if(I(s)>40){let a={
instancePath:i+"/shortTitle",schemaPath:"#/properties/shortTitle/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/shortTitle",schemaPath:"#/properties/shortTitle/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.tagline!==void 0&&d.call(r,"ta\
gline")){let s=r.tagline;if(typeof s=="string"){if(I(s)>120){let a={instancePath:i+"/tagline",schemaPath:"#/properties/tagline/maxLength",keyword:"maxLength",params:{
limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/tagline",schemaPath:"#/properties/tagline/type",keyword:"type",params:{type:"string"}};e===
null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&d.call(r,"description")&&(ps(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"\
description",rootData:u,dynamicAnchors:f})||(e=e===null?ps.errors:e.concat(ps.errors),t=e.length)),r.baseUrl!==void 0&&d.call(r,"baseUrl")&&(Fe(r.baseUrl,{instancePath:i+
"/baseUrl",parentData:r,parentDataProperty:"baseUrl",rootData:u,dynamicAnchors:f})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length)),r.repository!==void 0&&
d.call(r,"repository")&&(Fe(r.repository,{instancePath:i+"/repository",parentData:r,parentDataProperty:"repository",rootData:u,dynamicAnchors:f})||(e=e===null?Fe.
errors:e.concat(Fe.errors),t=e.length)),r.defaultBranch!==void 0&&d.call(r,"defaultBranch")){let s=r.defaultBranch;if(typeof s=="string"){if(I(s)>100){let a={instancePath:i+
"/defaultBranch",schemaPath:"#/properties/defaultBranch/maxLength",keyword:"maxLength",params:{limit:100}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/defaultBranch",schemaPath:"#/properties/defaultBranch/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.maintainers!==void 0&&d.
call(r,"maintainers")){let s=r.maintainers;if(Array.isArray(s)){if(s.length>20){let p={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/maxIte\
ms",keyword:"maxItems",params:{limit:20}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++){let c=s[p];if(typeof c=="string"){if(I(c)>140){let l={
instancePath:i+"/maintainers/"+p,schemaPath:"#/properties/maintainers/items/maxLength",keyword:"maxLength",params:{limit:140}};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:i+"/maintainers/"+p,schemaPath:"#/properties/maintainers/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}}else{
let a={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.publisher!==
void 0&&d.call(r,"publisher")&&(os(r.publisher,{instancePath:i+"/publisher",parentData:r,parentDataProperty:"publisher",rootData:u,dynamicAnchors:f})||(e=e===null?
os.errors:e.concat(os.errors),t=e.length)),r.contact!==void 0&&d.call(r,"contact")&&(ms(r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"co\
ntact",rootData:u,dynamicAnchors:f})||(e=e===null?ms.errors:e.concat(ms.errors),t=e.length)),r.licence!==void 0&&d.call(r,"licence")&&(cs(r.licence,{instancePath:i+
"/licence",parentData:r,parentDataProperty:"licence",rootData:u,dynamicAnchors:f})||(e=e===null?cs.errors:e.concat(cs.errors),t=e.length)),r.language!==void 0&&
d.call(r,"language")){let s=r.language;if(typeof s=="string"){if(I(s)>20){let a={instancePath:i+"/language",schemaPath:"#/properties/language/maxLength",keyword:"\
maxLength",params:{limit:20}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.place!==void 0&&d.call(r,"place")&&(us(r.place,{instancePath:i+"/place",parentData:r,parentDataProperty:"plac\
e",rootData:u,dynamicAnchors:f})||(e=e===null?us.errors:e.concat(us.errors),t=e.length)),r.areaNoun!==void 0&&d.call(r,"areaNoun")){let s=r.areaNoun;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.singular!==void 0&&d.call(s,"singular")){let a=s.singular;if(typeof a=="string"){if(I(a)>40){let p={instancePath:i+"/areaNoun/\
singular",schemaPath:"#/properties/areaNoun/properties/singular/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+
"/areaNoun/singular",schemaPath:"#/properties/areaNoun/properties/singular/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(s.plural!==
void 0&&d.call(s,"plural")){let a=s.plural;if(typeof a=="string"){if(I(a)>40){let p={instancePath:i+"/areaNoun/plural",schemaPath:"#/properties/areaNoun/propert\
ies/plural/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/areaNoun/plural",schemaPath:"#/propertie\
s/areaNoun/properties/plural/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}}else{let a={instancePath:i+"/areaNoun",schemaPath:"#/pr\
operties/areaNoun/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.exampleSearches!==void 0&&d.call(r,"exampleSearches")){let s=r.
exampleSearches;if(Array.isArray(s)){if(s.length>12){let p={instancePath:i+"/exampleSearches",schemaPath:"#/properties/exampleSearches/maxItems",keyword:"maxIte\
ms",params:{limit:12}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++){let c=s[p];if(typeof c=="string"){if(I(c)>60){let l={instancePath:i+"/ex\
ampleSearches/"+p,schemaPath:"#/properties/exampleSearches/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+
"/exampleSearches/"+p,schemaPath:"#/properties/exampleSearches/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+
"/exampleSearches",schemaPath:"#/properties/exampleSearches/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.relatedServices!==void 0&&
d.call(r,"relatedServices")){let s=r.relatedServices;if(Array.isArray(s)){if(s.length>12){let p={instancePath:i+"/relatedServices",schemaPath:"#/properties/rela\
tedServices/maxItems",keyword:"maxItems",params:{limit:12}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++)fs(s[p],{instancePath:i+"/relatedSer\
vices/"+p,parentData:s,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?fs.errors:e.concat(fs.errors),t=e.length)}else{let a={instancePath:i+"/re\
latedServices",schemaPath:"#/properties/relatedServices/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}r.linksVerified!==void 0&&d.call(
r,"linksVerified")&&(ys(r.linksVerified,{instancePath:i+"/linksVerified",parentData:r,parentDataProperty:"linksVerified",rootData:u,dynamicAnchors:f})||(e=e===null?
ys.errors:e.concat(ys.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return un.
errors=e,t===0}un.evaluated={props:{title:!0,shortTitle:!0,tagline:!0,description:!0,baseUrl:!0,repository:!0,defaultBranch:!0,maintainers:!0,publisher:!0,contact:!0,
licence:!0,language:!0,place:!0,areaNoun:!0,exampleSearches:!0,relatedServices:!0,linksVerified:!0},dynamicProps:!1,dynamicItems:!1};var Ga=or;function hs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=hs.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return hs.errors=
e,t===0}hs.evaluated={dynamicProps:!1,dynamicItems:!1};function ds(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=ds.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>250){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[s]:e.push(s),t++}return ds.errors=e,t===0}ds.evaluated={dynamicProps:!1,dynamicItems:!1};function gs(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=gs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(
r)>2e4){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return gs.errors=e,t===0}gs.evaluated={dynamicProps:!1,dynamicItems:!1};function Ps(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ps.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),Array.isArray(r)){if(r.length>5){let a={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:5}};e===
null?e=[a]:e.push(a),t++}let s=r.length;for(let a=0;a<s;a++){let p=r[a];if(typeof p=="string"){if(I(p)>120){let c={instancePath:i+"/"+a,schemaPath:"#/items/maxL\
ength",keyword:"maxLength",params:{limit:120}};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:i+"/"+a,schemaPath:"#/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[c]:e.push(c),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}return Ps.
errors=e,t===0}Ps.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function le(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=le.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>161){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return le.errors=
e,t===0}le.evaluated={dynamicProps:!1,dynamicItems:!1};function Ue(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Ue.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>80){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}return Ue.errors=e,t===0}Ue.evaluated={dynamicProps:!1,dynamicItems:!1};function Y(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Y.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Y.errors=e,t===
0}Y.evaluated={dynamicProps:!1,dynamicItems:!1};function ws(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ws.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ws.errors=e,
t===0}ws.evaluated={dynamicProps:!1,dynamicItems:!1};function ir(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
t=0,n=ir.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.url!==void 0&&d.call(r,"u\
rl")&&(U(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),
r.email!==void 0&&d.call(r,"email")&&(re(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:u,dynamicAnchors:f})||(e=e===null?re.
errors:e.concat(re.errors),t=e.length)),r.decidedBy!==void 0&&d.call(r,"decidedBy")){let s=r.decidedBy;if(typeof s=="string"){if(I(s)>160){let a={instancePath:i+
"/decidedBy",schemaPath:"#/properties/decidedBy/maxLength",keyword:"maxLength",params:{limit:160}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/de\
cidedBy",schemaPath:"#/properties/decidedBy/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.typicalDays!==void 0&&d.call(r,"typi\
calDays")){let s=r.typicalDays;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:i+"/typicalDays",schemaPath:"#/properties/typicalDa\
ys/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}}if(r.cost!==void 0&&d.call(r,"cost")&&(G(r.cost,{instancePath:i+"/cost",parentData:r,
parentDataProperty:"cost",rootData:u,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),r.audiences!==void 0&&d.call(r,"audiences")){let s=r.
audiences;if(Array.isArray(s)){if(s.length>20){let p={instancePath:i+"/audiences",schemaPath:"#/properties/audiences/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++){let c=s[p];if(c&&typeof c=="object"&&!Array.isArray(c))c.who!==void 0&&d.call(c,"who")&&(Y(c.who,
{instancePath:i+"/audiences/"+p+"/who",parentData:c,parentDataProperty:"who",rootData:u,dynamicAnchors:f})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length));else{
let l={instancePath:i+"/audiences/"+p,schemaPath:"#/properties/audiences/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{
let a={instancePath:i+"/audiences",schemaPath:"#/properties/audiences/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.steps!==void 0&&
d.call(r,"steps")){let s=r.steps;if(Array.isArray(s)){if(s.length>20){let p={instancePath:i+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",
params:{limit:20}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++)G(s[p],{instancePath:i+"/steps/"+p,parentData:s,parentDataProperty:p,rootData:u,
dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)}else{let a={instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",
params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.agreements!==void 0&&d.call(r,"agreements")){let s=r.agreements;if(Array.isArray(s)){if(s.length>20){let p={
instancePath:i+"/agreements",schemaPath:"#/properties/agreements/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<
a;p++)ws(s[p],{instancePath:i+"/agreements/"+p,parentData:s,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?ws.errors:e.concat(ws.errors),t=e.length)}else{
let a={instancePath:i+"/agreements",schemaPath:"#/properties/agreements/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.legalGateways!==
void 0&&d.call(r,"legalGateways")){let s=r.legalGateways;if(Array.isArray(s)){if(s.length>20){let p={instancePath:i+"/legalGateways",schemaPath:"#/properties/le\
galGateways/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++)G(s[p],{instancePath:i+"/legalGatewa\
ys/"+p,parentData:s,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)}else{let a={instancePath:i+"/legalGa\
teways",schemaPath:"#/properties/legalGateways/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return ir.errors=e,t===0}ir.evaluated={props:{url:!0,email:!0,decidedBy:!0,typicalDays:!0,
cost:!0,audiences:!0,steps:!0,agreements:!0,legalGateways:!0},dynamicProps:!1,dynamicItems:!1};function ks(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ks.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.reason!==void 0&&d.call(r,"reason")&&(Y(r.reason,{instancePath:i+"/reason",parentData:r,parentDataProperty:"reason",rootData:u,dynamicAnchors:f})||
(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.explanation!==void 0&&d.call(r,"explanation")){let s=r.explanation;if(typeof s=="string"){if(I(s)>1e3){let a={
instancePath:i+"/explanation",schemaPath:"#/properties/explanation/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[a]:e.push(a),t++}}else{let a={
instancePath:i+"/explanation",schemaPath:"#/properties/explanation/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.lawfulBasis!==
void 0&&d.call(r,"lawfulBasis")){let s=r.lawfulBasis;if(typeof s=="string"){if(I(s)>250){let a={instancePath:i+"/lawfulBasis",schemaPath:"#/properties/lawfulBas\
is/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/lawfulBasis",schemaPath:"#/properties/lawfulBas\
is/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}r.request!==void 0&&d.call(r,"request")&&(ir(r.request,{instancePath:i+"/request",
parentData:r,parentDataProperty:"request",rootData:u,dynamicAnchors:f})||(e=e===null?ir.errors:e.concat(ir.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return ks.errors=e,t===0}ks.evaluated={props:{level:!0,reason:!0,explanation:!0,personalData:!0,
lawfulBasis:!0,classification:!0,request:!0},dynamicProps:!1,dynamicItems:!1};function vs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=vs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>80){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}return vs.errors=e,t===0}vs.evaluated={dynamicProps:!1,dynamicItems:!1};function Ze(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ze.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ze.errors=e,t===0}Ze.evaluated={dynamicProps:!1,dynamicItems:!1};function xs(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=xs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(I(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(
s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return xs.errors=e,t===0}xs.evaluated=
{dynamicProps:!1,dynamicItems:!1};function nr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=nr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>32){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return nr.errors=e,
t===0}nr.evaluated={dynamicProps:!1,dynamicItems:!1};function he(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=he.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return he.errors=
e,t===0}he.evaluated={dynamicProps:!1,dynamicItems:!1};function ar(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=ar.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.start!==void 0&&d.
call(r,"start")&&(he(r.start,{instancePath:i+"/start",parentData:r,parentDataProperty:"start",rootData:u,dynamicAnchors:f})||(e=e===null?he.errors:e.concat(he.errors),
t=e.length)),r.end!==void 0&&d.call(r,"end")&&(he(r.end,{instancePath:i+"/end",parentData:r,parentDataProperty:"end",rootData:u,dynamicAnchors:f})||(e=e===null?
he.errors:e.concat(he.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return ar.
errors=e,t===0}ar.evaluated={props:{start:!0,end:!0},dynamicProps:!1,dynamicItems:!1};function bs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=bs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.places!==void 0&&d.call(r,"places")){let s=r.places;if(Array.isArray(s)){if(s.length>100){let p={instancePath:i+"/places",schemaPath:"#/properties/plac\
es/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++)nr(s[p],{instancePath:i+"/places/"+p,parentData:s,
parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?nr.errors:e.concat(nr.errors),t=e.length)}else{let a={instancePath:i+"/places",schemaPath:"#/pro\
perties/places/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.period!==void 0&&d.call(r,"period")&&(ar(r.period,{instancePath:i+
"/period",parentData:r,parentDataProperty:"period",rootData:u,dynamicAnchors:f})||(e=e===null?ar.errors:e.concat(ar.errors),t=e.length)),r.granularity!==void 0&&
d.call(r,"granularity")&&(Y(r.granularity,{instancePath:i+"/granularity",parentData:r,parentDataProperty:"granularity",rootData:u,dynamicAnchors:f})||(e=e===null?
Y.errors:e.concat(Y.errors),t=e.length)),r.boundaries!==void 0&&d.call(r,"boundaries")){let s=r.boundaries;if(typeof s=="string"){if(I(s)>120){let a={instancePath:i+
"/boundaries",schemaPath:"#/properties/boundaries/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/\
boundaries",schemaPath:"#/properties/boundaries/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.bbox!==void 0&&d.call(r,"bbox")){
let s=r.bbox;if(Array.isArray(s)){if(s.length>4){let a={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===
null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),
t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return bs.errors=e,t===0}bs.evaluated={
props:{places:!0,period:!0,granularity:!0,boundaries:!0,bbox:!0},dynamicProps:!1,dynamicItems:!1};function Ls(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ls.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.value!==void 0&&d.call(r,"value")){let s=r.value;if(typeof s=="string"){
if(I(s)>128){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Ls.errors=e,t===0}Ls.evaluated={props:{algorithm:!0,value:!0},dynamicProps:!1,
dynamicItems:!1};function Is(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Is.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>161){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Is.errors=
e,t===0}Is.evaluated={dynamicProps:!1,dynamicItems:!1};function Ds(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Ds.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0&&d.
call(r,"id")&&(Y(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),
r.title!==void 0&&d.call(r,"title")){let s=r.title;if(typeof s=="string"){if(I(s)>200){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",
keyword:"maxLength",params:{limit:200}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.url!==void 0&&d.call(r,"url")&&(U(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,
dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.format!==void 0&&d.call(r,"format")&&(Y(r.format,{instancePath:i+"/format",parentData:r,
parentDataProperty:"format",rootData:u,dynamicAnchors:f})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.mediaType!==void 0&&d.call(r,"mediaType")){let s=r.
mediaType;if(typeof s=="string"){if(I(s)>120){let a={instancePath:i+"/mediaType",schemaPath:"#/properties/mediaType/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type:"string"}};e===null?e=
[a]:e.push(a),t++}}if(r.byteSize!==void 0&&d.call(r,"byteSize")){let s=r.byteSize;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:i+
"/byteSize",schemaPath:"#/properties/byteSize/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}}r.checksum!==void 0&&d.call(r,"checksu\
m")&&(Ls(r.checksum,{instancePath:i+"/checksum",parentData:r,parentDataProperty:"checksum",rootData:u,dynamicAnchors:f})||(e=e===null?Ls.errors:e.concat(Ls.errors),
t=e.length)),r.modified!==void 0&&d.call(r,"modified")&&(he(r.modified,{instancePath:i+"/modified",parentData:r,parentDataProperty:"modified",rootData:u,dynamicAnchors:f})||
(e=e===null?he.errors:e.concat(he.errors),t=e.length)),r.conformsTo!==void 0&&d.call(r,"conformsTo")&&(U(r.conformsTo,{instancePath:i+"/conformsTo",parentData:r,
parentDataProperty:"conformsTo",rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.service!==void 0&&d.call(r,"service")&&(Is(
r.service,{instancePath:i+"/service",parentData:r,parentDataProperty:"service",rootData:u,dynamicAnchors:f})||(e=e===null?Is.errors:e.concat(Is.errors),t=e.length))}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Ds.errors=e,t===0}Ds.evaluated={props:{id:!0,
title:!0,url:!0,format:!0,mediaType:!0,byteSize:!0,checksum:!0,modified:!0,conformsTo:!0,service:!0},dynamicProps:!1,dynamicItems:!1};function js(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=js.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name!==void 0&&d.call(r,"name")){let s=r.name;if(typeof s=="string"){if(I(
s)>120){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.title!==void 0&&d.call(r,"t\
itle")){let s=r.title;if(typeof s=="string"){if(I(s)>120){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),t++}}if(r.unit!==void 0&&d.call(r,"unit")){let s=r.unit;if(typeof s=="string"){if(I(s)>60){let a={instancePath:i+"/unit",schemaPath:"#/properties/unit/maxLen\
gth",keyword:"maxLength",params:{limit:60}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",
params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&d.call(r,"description")){let s=r.description;if(typeof s=="string"){if(I(s)>1e3){
let a={instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.values!==
void 0&&d.call(r,"values")){let s=r.values;if(Array.isArray(s)){if(s.length>200){let p={instancePath:i+"/values",schemaPath:"#/properties/values/maxItems",keyword:"\
maxItems",params:{limit:200}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++){let c=s[p];if(typeof c=="string"){if(I(c)>120){let l={instancePath:i+
"/values/"+p,schemaPath:"#/properties/values/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"\
/values/"+p,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/value\
s",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.key!==void 0&&d.call(r,"key")&&typeof r.key!="\
boolean"){let s={instancePath:i+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return js.errors=e,t===0}js.evaluated={props:{name:!0,title:!0,type:!0,unit:!0,
description:!0,values:!0,key:!0},dynamicProps:!1,dynamicItems:!1};function $s(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=$s.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return $s.errors=
e,t===0}$s.evaluated={dynamicProps:!1,dynamicItems:!1};function qs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=qs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.derivedFrom!==
void 0&&d.call(r,"derivedFrom")){let s=r.derivedFrom;if(Array.isArray(s)){if(s.length>50){let p={instancePath:i+"/derivedFrom",schemaPath:"#/properties/derivedF\
rom/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++){let c=s[p];if(typeof c=="string"){if(I(c)>2048){
let l={instancePath:i+"/derivedFrom/"+p,schemaPath:"#/properties/derivedFrom/items/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[l]:e.push(l),
t++}}else{let l={instancePath:i+"/derivedFrom/"+p,schemaPath:"#/properties/derivedFrom/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(
l),t++}}}else{let a={instancePath:i+"/derivedFrom",schemaPath:"#/properties/derivedFrom/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}
r.method!==void 0&&d.call(r,"method")&&($s(r.method,{instancePath:i+"/method",parentData:r,parentDataProperty:"method",rootData:u,dynamicAnchors:f})||(e=e===null?
$s.errors:e.concat($s.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return qs.
errors=e,t===0}qs.evaluated={props:{derivedFrom:!0,method:!0},dynamicProps:!1,dynamicItems:!1};function As(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=As.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(
r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return As.errors=e,t===0}As.evaluated={dynamicProps:!1,dynamicItems:!1};function Es(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Es.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.title!==void 0&&d.call(r,"title")&&(G(r.title,{instancePath:i+"/title",parentData:r,
parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),r.url!==void 0&&d.call(r,"url")&&(U(r.url,{instancePath:i+
"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),t=e.length));else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Es.errors=e,t===0}Es.evaluated={props:{title:!0,url:!0,kind:!0},dynamicProps:!1,
dynamicItems:!1};function Os(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Os.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name!==void 0&&d.call(r,"name")){let s=r.name;if(typeof s=="str\
ing"){if(I(s)>120){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}r.email!==void 0&&d.call(
r,"email")&&(re(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:u,dynamicAnchors:f})||(e=e===null?re.errors:e.concat(re.errors),
t=e.length)),r.url!==void 0&&d.call(r,"url")&&(U(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?U.
errors:e.concat(U.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Os.
errors=e,t===0}Os.evaluated={props:{name:!0,email:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function Ve(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ve.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ve.errors=e,t===0}Ve.evaluated={dynamicProps:!1,dynamicItems:!1};function zs(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=zs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.title!==void 0&&d.call(r,"title")&&(G(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"\
title",rootData:u,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),r.url!==void 0&&d.call(r,"url")&&(U(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return zs.errors=e,t===0}zs.evaluated={props:{title:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function Ns(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ns.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme!==void 0&&d.call(r,"scheme")){let s=r.scheme;if(typeof s=="string"){
if(I(s)>80){let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.value!==void 0&&
d.call(r,"value")){let s=r.value;if(typeof s=="string"){if(I(s)>250){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",
params:{limit:250}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Ns.errors=
e,t===0}Ns.evaluated={props:{scheme:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function or(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=or.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.title!==void 0&&d.call(r,"title")&&(hs(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?
hs.errors:e.concat(hs.errors),t=e.length)),r.summary!==void 0&&d.call(r,"summary")&&(ds(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"su\
mmary",rootData:u,dynamicAnchors:f})||(e=e===null?ds.errors:e.concat(ds.errors),t=e.length)),r.description!==void 0&&d.call(r,"description")&&(gs(r.description,
{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?gs.errors:e.concat(gs.errors),t=e.length)),
r.answers!==void 0&&d.call(r,"answers")&&(Ps(r.answers,{instancePath:i+"/answers",parentData:r,parentDataProperty:"answers",rootData:u,dynamicAnchors:f})||(e=e===
null?Ps.errors:e.concat(Ps.errors),t=e.length)),r.overlayOf!==void 0&&d.call(r,"overlayOf")){let s=r.overlayOf;if(typeof s=="string"){if(I(s)>161){let a={instancePath:i+
"/overlayOf",schemaPath:"#/properties/overlayOf/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/ov\
erlayOf",schemaPath:"#/properties/overlayOf/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.pinned!==void 0&&d.call(r,"pinned")){
let s=r.pinned;if(Array.isArray(s)){if(s.length>2){let a={instancePath:i+"/pinned",schemaPath:"#/properties/pinned/maxItems",keyword:"maxItems",params:{limit:2}};
e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/pinned",schemaPath:"#/properties/pinned/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.
push(a),t++}}if(r.supersededBy!==void 0&&d.call(r,"supersededBy")&&(le(r.supersededBy,{instancePath:i+"/supersededBy",parentData:r,parentDataProperty:"supersede\
dBy",rootData:u,dynamicAnchors:f})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),r.withdrawalReason!==void 0&&d.call(r,"withdrawalReason")){let s=r.withdrawalReason;
if(typeof s=="string"){if(I(s)>500){let a={instancePath:i+"/withdrawalReason",schemaPath:"#/properties/withdrawalReason/maxLength",keyword:"maxLength",params:{limit:500}};
e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/withdrawalReason",schemaPath:"#/properties/withdrawalReason/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),t++}}if(r.themes!==void 0&&d.call(r,"themes")){let s=r.themes;if(Array.isArray(s)){if(s.length>6){let p={instancePath:i+"/themes",schemaPath:"\
#/properties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++)Ue(s[p],{instancePath:i+"/the\
mes/"+p,parentData:s,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length)}else{let a={instancePath:i+"/them\
es",schemaPath:"#/properties/themes/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.keywords!==void 0&&d.call(r,"keywords")){let s=r.
keywords;if(Array.isArray(s)){if(s.length>20){let p={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++){let c=s[p];if(typeof c=="string"){if(I(c)>60){let l={instancePath:i+"/keywords/"+p,schemaPath:"\
#/properties/keywords/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/keywords/"+p,schemaPath:"\
#/properties/keywords/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/keywords",schemaPath:"#/pro\
perties/keywords/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.access!==void 0&&d.call(r,"access")&&(ks(r.access,{instancePath:i+
"/access",parentData:r,parentDataProperty:"access",rootData:u,dynamicAnchors:f})||(e=e===null?ks.errors:e.concat(ks.errors),t=e.length)),r.licence!==void 0&&d.call(
r,"licence")&&(vs(r.licence,{instancePath:i+"/licence",parentData:r,parentDataProperty:"licence",rootData:u,dynamicAnchors:f})||(e=e===null?vs.errors:e.concat(vs.
errors),t=e.length)),r.attribution!==void 0&&d.call(r,"attribution")){let s=r.attribution;if(typeof s=="string"){if(I(s)>500){let a={instancePath:i+"/attributio\
n",schemaPath:"#/properties/attribution/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/attributio\
n",schemaPath:"#/properties/attribution/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.issued!==void 0&&d.call(r,"issued")&&(Ze(
r.issued,{instancePath:i+"/issued",parentData:r,parentDataProperty:"issued",rootData:u,dynamicAnchors:f})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length)),
r.modified!==void 0&&d.call(r,"modified")&&(Ze(r.modified,{instancePath:i+"/modified",parentData:r,parentDataProperty:"modified",rootData:u,dynamicAnchors:f})||
(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length)),r.frequency!==void 0&&d.call(r,"frequency")&&(Ue(r.frequency,{instancePath:i+"/frequency",parentData:r,parentDataProperty:"\
frequency",rootData:u,dynamicAnchors:f})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length)),r.nextReview!==void 0&&d.call(r,"nextReview")&&(xs(r.nextReview,
{instancePath:i+"/nextReview",parentData:r,parentDataProperty:"nextReview",rootData:u,dynamicAnchors:f})||(e=e===null?xs.errors:e.concat(xs.errors),t=e.length)),
r.coverage!==void 0&&d.call(r,"coverage")&&(bs(r.coverage,{instancePath:i+"/coverage",parentData:r,parentDataProperty:"coverage",rootData:u,dynamicAnchors:f})||
(e=e===null?bs.errors:e.concat(bs.errors),t=e.length)),r.spatialResolution!==void 0&&d.call(r,"spatialResolution")){let s=r.spatialResolution;if(!(typeof s=="nu\
mber"&&isFinite(s))){let a={instancePath:i+"/spatialResolution",schemaPath:"#/properties/spatialResolution/type",keyword:"type",params:{type:"number"}};e===null?
e=[a]:e.push(a),t++}}if(r.distributions!==void 0&&d.call(r,"distributions")){let s=r.distributions;if(Array.isArray(s)){if(s.length>2e3){let p={instancePath:i+"\
/distributions",schemaPath:"#/properties/distributions/maxItems",keyword:"maxItems",params:{limit:2e3}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<
a;p++)Ds(s[p],{instancePath:i+"/distributions/"+p,parentData:s,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?Ds.errors:e.concat(Ds.errors),t=e.
length)}else{let a={instancePath:i+"/distributions",schemaPath:"#/properties/distributions/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),
t++}}if(r.services!==void 0&&d.call(r,"services")){let s=r.services;if(Array.isArray(s)){if(s.length>20){let p={instancePath:i+"/services",schemaPath:"#/propert\
ies/services/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++)le(s[p],{instancePath:i+"/services/"+
p,parentData:s,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)}else{let a={instancePath:i+"/services",
schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.columns!==void 0&&d.call(r,"columns")){let s=r.
columns;if(Array.isArray(s)){if(s.length>500){let p={instancePath:i+"/columns",schemaPath:"#/properties/columns/maxItems",keyword:"maxItems",params:{limit:500}};
e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++)js(s[p],{instancePath:i+"/columns/"+p,parentData:s,parentDataProperty:p,rootData:u,dynamicAnchors:f})||
(e=e===null?js.errors:e.concat(js.errors),t=e.length)}else{let a={instancePath:i+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"\
array"}};e===null?e=[a]:e.push(a),t++}}if(r.inSeries!==void 0&&d.call(r,"inSeries")&&(le(r.inSeries,{instancePath:i+"/inSeries",parentData:r,parentDataProperty:"\
inSeries",rootData:u,dynamicAnchors:f})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),r.version!==void 0&&d.call(r,"version")){let s=r.version;if(typeof s==
"string"){if(I(s)>60){let a={instancePath:i+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[a]:e.push(
a),t++}}else{let a={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.previousVersion!==
void 0&&d.call(r,"previousVersion")&&(le(r.previousVersion,{instancePath:i+"/previousVersion",parentData:r,parentDataProperty:"previousVersion",rootData:u,dynamicAnchors:f})||
(e=e===null?le.errors:e.concat(le.errors),t=e.length)),r.provenance!==void 0&&d.call(r,"provenance")&&(qs(r.provenance,{instancePath:i+"/provenance",parentData:r,
parentDataProperty:"provenance",rootData:u,dynamicAnchors:f})||(e=e===null?qs.errors:e.concat(qs.errors),t=e.length)),r.limitations!==void 0&&d.call(r,"limitati\
ons")&&(As(r.limitations,{instancePath:i+"/limitations",parentData:r,parentDataProperty:"limitations",rootData:u,dynamicAnchors:f})||(e=e===null?As.errors:e.concat(
As.errors),t=e.length)),r.usedBy!==void 0&&d.call(r,"usedBy")){let s=r.usedBy;if(Array.isArray(s)){if(s.length>50){let p={instancePath:i+"/usedBy",schemaPath:"#\
/properties/usedBy/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++)Es(s[p],{instancePath:i+"/use\
dBy/"+p,parentData:s,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?Es.errors:e.concat(Es.errors),t=e.length)}else{let a={instancePath:i+"/used\
By",schemaPath:"#/properties/usedBy/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.contact!==void 0&&d.call(r,"contact")&&(Os(r.
contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"contact",rootData:u,dynamicAnchors:f})||(e=e===null?Os.errors:e.concat(Os.errors),t=e.length)),
r.landingPage!==void 0&&d.call(r,"landingPage")&&(Ve(r.landingPage,{instancePath:i+"/landingPage",parentData:r,parentDataProperty:"landingPage",rootData:u,dynamicAnchors:f})||
(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length)),r.documentation!==void 0&&d.call(r,"documentation")){let s=r.documentation;if(Array.isArray(s)){if(s.length>
20){let p={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[p]:e.push(p),t++}let a=s.
length;for(let p=0;p<a;p++)zs(s[p],{instancePath:i+"/documentation/"+p,parentData:s,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?zs.errors:e.
concat(zs.errors),t=e.length)}else{let a={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{type:"array"}};e===
null?e=[a]:e.push(a),t++}}if(r.sameAs!==void 0&&d.call(r,"sameAs")){let s=r.sameAs;if(Array.isArray(s)){if(s.length>20){let p={instancePath:i+"/sameAs",schemaPath:"\
#/properties/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++)Ve(s[p],{instancePath:i+"/sa\
meAs/"+p,parentData:s,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length)}else{let a={instancePath:i+"/sam\
eAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.identifiers!==void 0&&d.call(r,"identifiers")){
let s=r.identifiers;if(Array.isArray(s)){if(s.length>20){let p={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"maxItems",
params:{limit:20}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++)Ns(s[p],{instancePath:i+"/identifiers/"+p,parentData:s,parentDataProperty:p,rootData:u,
dynamicAnchors:f})||(e=e===null?Ns.errors:e.concat(Ns.errors),t=e.length)}else{let a={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),t++}return or.errors=e,t===0}or.evaluated={props:{title:!0,summary:!0,description:!0,answers:!0,overlayOf:!0,pinned:!0,status:!0,supersededBy:!0,withdrawalReason:!0,
themes:!0,keywords:!0,access:!0,licence:!0,attribution:!0,issued:!0,modified:!0,frequency:!0,nextReview:!0,coverage:!0,spatialResolution:!0,distributions:!0,services:!0,
columns:!0,inSeries:!0,version:!0,previousVersion:!0,provenance:!0,limitations:!0,usedBy:!0,contact:!0,landingPage:!0,documentation:!0,sameAs:!0,identifiers:!0},
dynamicProps:!1,dynamicItems:!1};var Ka=fn;function _s(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=_s.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>180){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:180}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return _s.errors=
e,t===0}_s.evaluated={dynamicProps:!1,dynamicItems:!1};function Bs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Bs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>2048){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return Bs.errors=e,t===0}Bs.evaluated={dynamicProps:!1,dynamicItems:!1};function fn(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=fn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.exceptions!==void 0&&d.call(r,"exceptions")){let s=r.exceptions;if(Array.isArray(s)){if(s.length>500){let p={instancePath:i+"/exceptions",
schemaPath:"#/properties/exceptions/maxItems",keyword:"maxItems",params:{limit:500}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++){let c=s[p];
if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.rule!==void 0&&d.call(c,"rule")){let l=c.rule;if(typeof l=="string"){if(I(l)>120){let o={instancePath:i+"/exce\
ptions/"+p+"/rule",schemaPath:"#/properties/exceptions/items/properties/rule/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[o]:e.push(o),t++}}else{
let o={instancePath:i+"/exceptions/"+p+"/rule",schemaPath:"#/properties/exceptions/items/properties/rule/type",keyword:"type",params:{type:"string"}};e===null?e=
[o]:e.push(o),t++}}if(c.record!==void 0&&d.call(c,"record")&&(_s(c.record,{instancePath:i+"/exceptions/"+p+"/record",parentData:c,parentDataProperty:"record",rootData:u,
dynamicAnchors:f})||(e=e===null?_s.errors:e.concat(_s.errors),t=e.length)),c.reason!==void 0&&d.call(c,"reason")){let l=c.reason;if(typeof l=="string"){if(I(l)>
500){let o={instancePath:i+"/exceptions/"+p+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit:500}};
e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/exceptions/"+p+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}c.review!==void 0&&d.call(c,"review")&&(Bs(c.review,{instancePath:i+"/exceptions/"+p+"/review",parentData:c,
parentDataProperty:"review",rootData:u,dynamicAnchors:f})||(e=e===null?Bs.errors:e.concat(Bs.errors),t=e.length))}else{let l={instancePath:i+"/exceptions/"+p,schemaPath:"\
#/properties/exceptions/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/exceptions",schemaPath:"#\
/properties/exceptions/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return fn.errors=e,t===0}fn.evaluated={props:{exceptions:!0},dynamicProps:!1,dynamicItems:!1};var Wa=yn;function Rs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Rs.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Rs.errors=
e,t===0}Rs.evaluated={dynamicProps:!1,dynamicItems:!1};function Ge(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Ge.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>2048){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return Ge.errors=e,t===0}Ge.evaluated={dynamicProps:!1,dynamicItems:!1};function Ke(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ke.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ke.errors=e,t===0}Ke.evaluated={dynamicProps:!1,dynamicItems:!1};function Ss(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ss.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(I(r)>161){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[s]:e.push(s),
t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ss.errors=e,t===0}Ss.evaluated={dynamicProps:!1,
dynamicItems:!1};function yn(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=yn.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.harvest!==void 0&&d.call(r,"harvest")){let s=r.harvest;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.identifier!==void 0&&d.call(s,"identifier")){let a=s.identifier;if(typeof a=="string"){if(I(a)>500){let p={instancePath:i+"/ha\
rvest/identifier",schemaPath:"#/properties/harvest/properties/identifier/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(p),t++}}else{let p={
instancePath:i+"/harvest/identifier",schemaPath:"#/properties/harvest/properties/identifier/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),
t++}}if(s.url!==void 0&&d.call(s,"url")&&(Rs(s.url,{instancePath:i+"/harvest/url",parentData:s,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?
Rs.errors:e.concat(Rs.errors),t=e.length)),s.issued!==void 0&&d.call(s,"issued")&&(Ge(s.issued,{instancePath:i+"/harvest/issued",parentData:s,parentDataProperty:"\
issued",rootData:u,dynamicAnchors:f})||(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length)),s.modified!==void 0&&d.call(s,"modified")&&(Ge(s.modified,{instancePath:i+
"/harvest/modified",parentData:s,parentDataProperty:"modified",rootData:u,dynamicAnchors:f})||(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length)),s.unmapped!==
void 0&&d.call(s,"unmapped")){let a=s.unmapped;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>100){let p={instancePath:i+"/harvest/unmapp\
ed",schemaPath:"#/properties/harvest/properties/unmapped/maxProperties",keyword:"maxProperties",params:{limit:100}};e===null?e=[p]:e.push(p),t++}for(let p of Object.
keys(a)){let c=a[p];if(typeof c=="string"){if(I(c)>2e3){let l={instancePath:i+"/harvest/unmapped/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/harvest/properties/unmapped/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+
"/harvest/unmapped/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/harvest/properties/unmapped/additionalProperties/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),t++}}}else{let p={instancePath:i+"/harvest/unmapped",schemaPath:"#/properties/harvest/properties/unmapped/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(s.missingSince!==void 0&&d.call(s,"missingSince")&&(Ke(s.missingSince,{instancePath:i+"/harvest/m\
issingSince",parentData:s,parentDataProperty:"missingSince",rootData:u,dynamicAnchors:f})||(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length)),s.missingRuns!==
void 0&&d.call(s,"missingRuns")){let a=s.missingRuns;if(Array.isArray(a)){if(a.length>3){let c={instancePath:i+"/harvest/missingRuns",schemaPath:"#/properties/h\
arvest/properties/missingRuns/maxItems",keyword:"maxItems",params:{limit:3}};e===null?e=[c]:e.push(c),t++}let p=a.length;for(let c=0;c<p;c++)Ke(a[c],{instancePath:i+
"/harvest/missingRuns/"+c,parentData:a,parentDataProperty:c,rootData:u,dynamicAnchors:f})||(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length)}else{let p={instancePath:i+
"/harvest/missingRuns",schemaPath:"#/properties/harvest/properties/missingRuns/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}s.duplicateOf!==
void 0&&d.call(s,"duplicateOf")&&(Ss(s.duplicateOf,{instancePath:i+"/harvest/duplicateOf",parentData:s,parentDataProperty:"duplicateOf",rootData:u,dynamicAnchors:f})||
(e=e===null?Ss.errors:e.concat(Ss.errors),t=e.length))}else{let a={instancePath:i+"/harvest",schemaPath:"#/properties/harvest/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),t++}}r.dataset!==void 0&&d.call(r,"dataset")&&(or(r.dataset,{instancePath:i+"/dataset",parentData:r,parentDataProperty:"datas\
et",rootData:u,dynamicAnchors:f})||(e=e===null?or.errors:e.concat(or.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),t++}return yn.errors=e,t===0}yn.evaluated={props:{harvest:!0,dataset:!0},dynamicProps:!1,dynamicItems:!1};var Ca=hn;function Ts(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ts.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>161){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ts.errors=
e,t===0}Ts.evaluated={dynamicProps:!1,dynamicItems:!1};function Fs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Fs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>250){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[s]:e.push(s),t++}return Fs.errors=e,t===0}Fs.evaluated={dynamicProps:!1,dynamicItems:!1};function Us(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Us.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Us.errors=e,t===0}Us.evaluated={dynamicProps:!1,dynamicItems:!1};function Zs(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Zs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(I(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(
s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Zs.errors=e,t===0}Zs.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Vs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Vs.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"m\
axLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),t++}return Vs.errors=e,t===0}Vs.evaluated={dynamicProps:!1,dynamicItems:!1};function We(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=We.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>80){let s={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return We.errors=e,t===0}We.evaluated={dynamicProps:!1,dynamicItems:!1};function Gs(r,{instancePath:i="",
parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Gs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),typeof r=="string"){if(I(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Gs.errors=e,t===0}Gs.evaluated={dynamicProps:!1,
dynamicItems:!1};function hn(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=hn.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.from!==void 0&&d.call(r,"from")){let s=r.from;if(s&&typeof s=="\
object"&&!Array.isArray(s))s.dataset!==void 0&&d.call(s,"dataset")&&(Ts(s.dataset,{instancePath:i+"/from/dataset",parentData:s,parentDataProperty:"dataset",rootData:u,
dynamicAnchors:f})||(e=e===null?Ts.errors:e.concat(Ts.errors),t=e.length)),s.distribution!==void 0&&d.call(s,"distribution")&&(Fs(s.distribution,{instancePath:i+
"/from/distribution",parentData:s,parentDataProperty:"distribution",rootData:u,dynamicAnchors:f})||(e=e===null?Fs.errors:e.concat(Fs.errors),t=e.length));else{let a={
instancePath:i+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.url!==void 0&&d.call(r,"url")&&
(Us(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?Us.errors:e.concat(Us.errors),t=e.length)),r.accessed!==
void 0&&d.call(r,"accessed")&&(Zs(r.accessed,{instancePath:i+"/accessed",parentData:r,parentDataProperty:"accessed",rootData:u,dynamicAnchors:f})||(e=e===null?Zs.
errors:e.concat(Zs.errors),t=e.length)),r.published!==void 0&&d.call(r,"published")&&(Vs(r.published,{instancePath:i+"/published",parentData:r,parentDataProperty:"\
published",rootData:u,dynamicAnchors:f})||(e=e===null?Vs.errors:e.concat(Vs.errors),t=e.length)),r.licence!==void 0&&d.call(r,"licence")&&(We(r.licence,{instancePath:i+
"/licence",parentData:r,parentDataProperty:"licence",rootData:u,dynamicAnchors:f})||(e=e===null?We.errors:e.concat(We.errors),t=e.length)),r.attribution!==void 0&&
d.call(r,"attribution")&&(Gs(r.attribution,{instancePath:i+"/attribution",parentData:r,parentDataProperty:"attribution",rootData:u,dynamicAnchors:f})||(e=e===null?
Gs.errors:e.concat(Gs.errors),t=e.length)),r.sourceSha256!==void 0&&d.call(r,"sourceSha256")){let s=r.sourceSha256;if(typeof s=="string"){if(I(s)>64){let a={instancePath:i+
"/sourceSha256",schemaPath:"#/properties/sourceSha256/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/sourceSha256",schemaPath:"#/properties/sourceSha256/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.sourceBytes!==void 0&&d.call(
r,"sourceBytes")){let s=r.sourceBytes;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:i+"/sourceBytes",schemaPath:"#/properties/so\
urceBytes/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}}if(r.extractSha256!==void 0&&d.call(r,"extractSha256")){let s=r.extractSha256;
if(typeof s=="string"){if(I(s)>64){let a={instancePath:i+"/extractSha256",schemaPath:"#/properties/extractSha256/maxLength",keyword:"maxLength",params:{limit:64}};
e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/extractSha256",schemaPath:"#/properties/extractSha256/type",keyword:"type",params:{type:"string"}};e===
null?e=[a]:e.push(a),t++}}if(r.granularity!==void 0&&d.call(r,"granularity")&&(We(r.granularity,{instancePath:i+"/granularity",parentData:r,parentDataProperty:"\
granularity",rootData:u,dynamicAnchors:f})||(e=e===null?We.errors:e.concat(We.errors),t=e.length)),r.recipe!==void 0&&d.call(r,"recipe")){let s=r.recipe;if(Array.
isArray(s)){if(s.length>30){let p={instancePath:i+"/recipe",schemaPath:"#/properties/recipe/maxItems",keyword:"maxItems",params:{limit:30}};e===null?e=[p]:e.push(
p),t++}let a=s.length;for(let p=0;p<a;p++){let c=s[p];if(c&&typeof c=="object"&&!Array.isArray(c)){if(Object.keys(c).length>1){let l={instancePath:i+"/recipe/"+
p,schemaPath:"#/properties/recipe/items/maxProperties",keyword:"maxProperties",params:{limit:1}};e===null?e=[l]:e.push(l),t++}if(c.select!==void 0&&d.call(c,"se\
lect")){let l=c.select;if(Array.isArray(l)){if(l.length>20){let m={instancePath:i+"/recipe/"+p+"/select",schemaPath:"#/properties/recipe/items/properties/select\
/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[m]:e.push(m),t++}let o=l.length;for(let m=0;m<o;m++){let h=l[m];if(typeof h=="string"){if(I(h)>200){
let L={instancePath:i+"/recipe/"+p+"/select/"+m,schemaPath:"#/properties/recipe/items/properties/select/items/maxLength",keyword:"maxLength",params:{limit:200}};
e===null?e=[L]:e.push(L),t++}}else{let L={instancePath:i+"/recipe/"+p+"/select/"+m,schemaPath:"#/properties/recipe/items/properties/select/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[L]:e.push(L),t++}}}else{let o={instancePath:i+"/recipe/"+p+"/select",schemaPath:"#/properties/recipe/items/properties/\
select/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(c.filter!==void 0&&d.call(c,"filter")){let l=c.filter;if(l&&typeof l=="objec\
t"&&!Array.isArray(l)){if(l.column!==void 0&&d.call(l,"column")){let o=l.column;if(typeof o=="string"){if(I(o)>200){let m={instancePath:i+"/recipe/"+p+"/filter/\
column",schemaPath:"#/properties/recipe/items/properties/filter/properties/column/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[m]:e.push(m),t++}}else{
let m={instancePath:i+"/recipe/"+p+"/filter/column",schemaPath:"#/properties/recipe/items/properties/filter/properties/column/type",keyword:"type",params:{type:"\
string"}};e===null?e=[m]:e.push(m),t++}}if(l.equals!==void 0&&d.call(l,"equals")){let o=l.equals;if(typeof o=="string"){if(I(o)>200){let m={instancePath:i+"/rec\
ipe/"+p+"/filter/equals",schemaPath:"#/properties/recipe/items/properties/filter/properties/equals/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=
[m]:e.push(m),t++}}else{let m={instancePath:i+"/recipe/"+p+"/filter/equals",schemaPath:"#/properties/recipe/items/properties/filter/properties/equals/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(l.in!==void 0&&d.call(l,"in")){let o=l.in;if(Array.isArray(o)){if(o.length>100){let h={instancePath:i+
"/recipe/"+p+"/filter/in",schemaPath:"#/properties/recipe/items/properties/filter/properties/in/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[h]:
e.push(h),t++}let m=o.length;for(let h=0;h<m;h++){let L=o[h];if(typeof L=="string"){if(I(L)>200){let v={instancePath:i+"/recipe/"+p+"/filter/in/"+h,schemaPath:"\
#/properties/recipe/items/properties/filter/properties/in/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[v]:e.push(v),t++}}else{let v={instancePath:i+
"/recipe/"+p+"/filter/in/"+h,schemaPath:"#/properties/recipe/items/properties/filter/properties/in/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[v]:e.push(v),t++}}}else{let m={instancePath:i+"/recipe/"+p+"/filter/in",schemaPath:"#/properties/recipe/items/properties/filter/properties/in/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[m]:e.push(m),t++}}if(l.min!==void 0&&d.call(l,"min")){let o=l.min;if(typeof o=="string"){if(I(o)>200){let m={instancePath:i+
"/recipe/"+p+"/filter/min",schemaPath:"#/properties/recipe/items/properties/filter/properties/min/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=
[m]:e.push(m),t++}}else{let m={instancePath:i+"/recipe/"+p+"/filter/min",schemaPath:"#/properties/recipe/items/properties/filter/properties/min/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(l.max!==void 0&&d.call(l,"max")){let o=l.max;if(typeof o=="string"){if(I(o)>200){let m={instancePath:i+
"/recipe/"+p+"/filter/max",schemaPath:"#/properties/recipe/items/properties/filter/properties/max/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=
[m]:e.push(m),t++}}else{let m={instancePath:i+"/recipe/"+p+"/filter/max",schemaPath:"#/properties/recipe/items/properties/filter/properties/max/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}}else{let o={instancePath:i+"/recipe/"+p+"/filter",schemaPath:"#/properties/recipe/items/properties/f\
ilter/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(c.rename!==void 0&&d.call(c,"rename")){let l=c.rename;if(l&&typeof l=="objec\
t"&&!Array.isArray(l)){if(Object.keys(l).length>20){let o={instancePath:i+"/recipe/"+p+"/rename",schemaPath:"#/properties/recipe/items/properties/rename/maxProp\
erties",keyword:"maxProperties",params:{limit:20}};e===null?e=[o]:e.push(o),t++}for(let o of Object.keys(l)){let m=l[o];if(typeof m=="string"){if(I(m)>40){let h={
instancePath:i+"/recipe/"+p+"/rename/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/recipe/items/properties/rename/additionalProperties/max\
Length",keyword:"maxLength",params:{limit:40}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/recipe/"+p+"/rename/"+o.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/recipe/items/properties/rename/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}}else{
let o={instancePath:i+"/recipe/"+p+"/rename",schemaPath:"#/properties/recipe/items/properties/rename/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:
e.push(o),t++}}if(c.group!==void 0&&d.call(c,"group")){let l=c.group;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.by!==void 0&&d.call(l,"by")){let o=l.by;if(Array.
isArray(o)){if(o.length>20){let h={instancePath:i+"/recipe/"+p+"/group/by",schemaPath:"#/properties/recipe/items/properties/group/properties/by/maxItems",keyword:"\
maxItems",params:{limit:20}};e===null?e=[h]:e.push(h),t++}let m=o.length;for(let h=0;h<m;h++){let L=o[h];if(typeof L=="string"){if(I(L)>200){let v={instancePath:i+
"/recipe/"+p+"/group/by/"+h,schemaPath:"#/properties/recipe/items/properties/group/properties/by/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?
e=[v]:e.push(v),t++}}else{let v={instancePath:i+"/recipe/"+p+"/group/by/"+h,schemaPath:"#/properties/recipe/items/properties/group/properties/by/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[v]:e.push(v),t++}}}else{let m={instancePath:i+"/recipe/"+p+"/group/by",schemaPath:"#/properties/recipe/items/propertie\
s/group/properties/by/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),t++}}if(l.sum!==void 0&&d.call(l,"sum")){let o=l.sum;if(Array.isArray(
o)){if(o.length>20){let h={instancePath:i+"/recipe/"+p+"/group/sum",schemaPath:"#/properties/recipe/items/properties/group/properties/sum/maxItems",keyword:"max\
Items",params:{limit:20}};e===null?e=[h]:e.push(h),t++}let m=o.length;for(let h=0;h<m;h++){let L=o[h];if(typeof L=="string"){if(I(L)>200){let v={instancePath:i+
"/recipe/"+p+"/group/sum/"+h,schemaPath:"#/properties/recipe/items/properties/group/properties/sum/items/maxLength",keyword:"maxLength",params:{limit:200}};e===
null?e=[v]:e.push(v),t++}}else{let v={instancePath:i+"/recipe/"+p+"/group/sum/"+h,schemaPath:"#/properties/recipe/items/properties/group/properties/sum/items/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),t++}}}else{let m={instancePath:i+"/recipe/"+p+"/group/sum",schemaPath:"#/properties/recipe/i\
tems/properties/group/properties/sum/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),t++}}}else{let o={instancePath:i+"/recipe/"+p+"/group",
schemaPath:"#/properties/recipe/items/properties/group/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(c.sort!==void 0&&d.call(c,"\
sort")){let l=c.sort;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.by!==void 0&&d.call(l,"by")){let o=l.by;if(typeof o=="string"){if(I(o)>200){let m={instancePath:i+
"/recipe/"+p+"/sort/by",schemaPath:"#/properties/recipe/items/properties/sort/properties/by/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[m]:e.
push(m),t++}}else{let m={instancePath:i+"/recipe/"+p+"/sort/by",schemaPath:"#/properties/recipe/items/properties/sort/properties/by/type",keyword:"type",params:{
type:"string"}};e===null?e=[m]:e.push(m),t++}}}else{let o={instancePath:i+"/recipe/"+p+"/sort",schemaPath:"#/properties/recipe/items/properties/sort/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(c.limit!==void 0&&d.call(c,"limit")){let l=c.limit;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l))){let o={instancePath:i+"/recipe/"+p+"/limit",schemaPath:"#/properties/recipe/items/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=
[o]:e.push(o),t++}}if(c.ratio!==void 0&&d.call(c,"ratio")){let l=c.ratio;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.of!==void 0&&d.call(l,"of")){let o=l.
of;if(typeof o=="string"){if(I(o)>200){let m={instancePath:i+"/recipe/"+p+"/ratio/of",schemaPath:"#/properties/recipe/items/properties/ratio/properties/of/maxLe\
ngth",keyword:"maxLength",params:{limit:200}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/recipe/"+p+"/ratio/of",schemaPath:"#/properties/recipe/\
items/properties/ratio/properties/of/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(l.to!==void 0&&d.call(l,"to")){let o=l.to;if(typeof o==
"string"){if(I(o)>200){let m={instancePath:i+"/recipe/"+p+"/ratio/to",schemaPath:"#/properties/recipe/items/properties/ratio/properties/to/maxLength",keyword:"m\
axLength",params:{limit:200}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/recipe/"+p+"/ratio/to",schemaPath:"#/properties/recipe/items/properties\
/ratio/properties/to/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(l.as!==void 0&&d.call(l,"as")){let o=l.as;if(typeof o=="strin\
g"){if(I(o)>40){let m={instancePath:i+"/recipe/"+p+"/ratio/as",schemaPath:"#/properties/recipe/items/properties/ratio/properties/as/maxLength",keyword:"maxLengt\
h",params:{limit:40}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/recipe/"+p+"/ratio/as",schemaPath:"#/properties/recipe/items/properties/ratio/p\
roperties/as/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(l.decimals!==void 0&&d.call(l,"decimals")){let o=l.decimals;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:i+"/recipe/"+p+"/ratio/decimals",schemaPath:"#/properties/recipe/items/properties/ratio/propertie\
s/decimals/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),t++}}}else{let o={instancePath:i+"/recipe/"+p+"/ratio",schemaPath:"#/propertie\
s/recipe/items/properties/ratio/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}}else{let l={instancePath:i+"/recipe/"+p,schemaPath:"\
#/properties/recipe/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/recipe",schemaPath:"#/propert\
ies/recipe/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),t++}return hn.errors=e,t===0}hn.evaluated={props:{from:!0,url:!0,accessed:!0,published:!0,licence:!0,attribution:!0,sourceSha256:!0,
sourceBytes:!0,extractSha256:!0,granularity:!0,recipe:!0},dynamicProps:!1,dynamicItems:!1};var Ma=dn;function Ce(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ce.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ce.errors=e,
t===0}Ce.evaluated={dynamicProps:!1,dynamicItems:!1};function fe(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
t=0,n=fe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>2048){let s={instancePath:i,schemaPath:"#/ma\
xLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[s]:e.push(s),t++}return fe.errors=e,t===0}fe.evaluated={dynamicProps:!1,dynamicItems:!1};function Ks(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ks.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.name!==void 0&&d.call(r,"name")){let s=r.name;if(typeof s=="string"){if(I(s)>120){let a={instancePath:i+"/name",schemaPath:"#/properties\
/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}r.email!==void 0&&d.call(r,"email")&&(re(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"\
email",rootData:u,dynamicAnchors:f})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),r.url!==void 0&&d.call(r,"url")&&(U(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Ks.errors=e,t===0}Ks.evaluated={props:{name:!0,email:!0,url:!0},dynamicProps:!1,dynamicItems:!1};
function Ws(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ws.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>32){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ws.errors=e,
t===0}Ws.evaluated={dynamicProps:!1,dynamicItems:!1};function Cs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
t=0,n=Cs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme!==void 0&&d.call(r,
"scheme")){let s=r.scheme;if(typeof s=="string"){if(I(s)>80){let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{
limit:80}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),t++}}if(r.value!==void 0&&d.call(r,"value")){let s=r.value;if(typeof s=="string"){if(I(s)>250){let a={instancePath:i+"/value",schemaPath:"#/prop\
erties/value/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value\
/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[s]:e.push(s),t++}return Cs.errors=e,t===0}Cs.evaluated={props:{scheme:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function dn(r,{instancePath:i="",
parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=dn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name!==void 0&&d.call(r,"name")){let s=r.name;if(typeof s=="string"){if(I(s)>120){let a={instancePath:i+"\
/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.shortName!==void 0&&d.call(r,"shortName")){let s=r.shortName;if(typeof s==
"string"){if(I(s)>40){let a={instancePath:i+"/shortName",schemaPath:"#/properties/shortName/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[a]:e.push(
a),t++}}else{let a={instancePath:i+"/shortName",schemaPath:"#/properties/shortName/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.
kind!==void 0&&d.call(r,"kind")&&(Ce(r.kind,{instancePath:i+"/kind",parentData:r,parentDataProperty:"kind",rootData:u,dynamicAnchors:f})||(e=e===null?Ce.errors:
e.concat(Ce.errors),t=e.length)),r.summary!==void 0&&d.call(r,"summary")){let s=r.summary;if(typeof s=="string"){if(I(s)>250){let a={instancePath:i+"/summary",schemaPath:"\
#/properties/summary/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/summary",schemaPath:"#/proper\
ties/summary/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.homepage!==void 0&&d.call(r,"homepage")&&(fe(r.homepage,{instancePath:i+
"/homepage",parentData:r,parentDataProperty:"homepage",rootData:u,dynamicAnchors:f})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),r.dataPage!==void 0&&
d.call(r,"dataPage")&&(fe(r.dataPage,{instancePath:i+"/dataPage",parentData:r,parentDataProperty:"dataPage",rootData:u,dynamicAnchors:f})||(e=e===null?fe.errors:
e.concat(fe.errors),t=e.length)),r.contact!==void 0&&d.call(r,"contact")&&(Ks(r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"contact",rootData:u,
dynamicAnchors:f})||(e=e===null?Ks.errors:e.concat(Ks.errors),t=e.length)),r.place!==void 0&&d.call(r,"place")&&(Ws(r.place,{instancePath:i+"/place",parentData:r,
parentDataProperty:"place",rootData:u,dynamicAnchors:f})||(e=e===null?Ws.errors:e.concat(Ws.errors),t=e.length)),r.domains!==void 0&&d.call(r,"domains")){let s=r.
domains;if(Array.isArray(s)){if(s.length>30){let p={instancePath:i+"/domains",schemaPath:"#/properties/domains/maxItems",keyword:"maxItems",params:{limit:30}};e===
null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++){let c=s[p];if(typeof c=="string"){if(I(c)>253){let l={instancePath:i+"/domains/"+p,schemaPath:"#/pr\
operties/domains/items/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/domains/"+p,schemaPath:"#/p\
roperties/domains/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/domains",schemaPath:"#/properti\
es/domains/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.maintainers!==void 0&&d.call(r,"maintainers")){let s=r.maintainers;if(Array.
isArray(s)){if(s.length>20){let p={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=
[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++){let c=s[p];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.github!==void 0&&d.call(c,"github")){let l=c.
github;if(typeof l=="string"){if(I(l)>39){let o={instancePath:i+"/maintainers/"+p+"/github",schemaPath:"#/properties/maintainers/items/properties/github/maxLeng\
th",keyword:"maxLength",params:{limit:39}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/maintainers/"+p+"/github",schemaPath:"#/properties/maintai\
ners/items/properties/github/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(c.id!==void 0&&d.call(c,"id")){let l=c.id;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let o={instancePath:i+"/maintainers/"+p+"/id",schemaPath:"#/properties/maintainers/items/properties/id/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[o]:e.push(o),t++}}}else{let l={instancePath:i+"/maintainers/"+p,schemaPath:"#/properties/maintainers/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/maintainers",schemaPath:"#/properties/maintainers/type",keyword:"type",
params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.parent!==void 0&&d.call(r,"parent")&&(Ce(r.parent,{instancePath:i+"/parent",parentData:r,parentDataProperty:"\
parent",rootData:u,dynamicAnchors:f})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length)),r.sameAs!==void 0&&d.call(r,"sameAs")){let s=r.sameAs;if(Array.isArray(
s)){if(s.length>20){let p={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[p]:e.push(p),t++}
let a=s.length;for(let p=0;p<a;p++)fe(s[p],{instancePath:i+"/sameAs/"+p,parentData:s,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?fe.errors:e.
concat(fe.errors),t=e.length)}else{let a={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.
push(a),t++}}if(r.identifiers!==void 0&&d.call(r,"identifiers")){let s=r.identifiers;if(Array.isArray(s)){if(s.length>20){let p={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++)Cs(s[p],{instancePath:i+
"/identifiers/"+p,parentData:s,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?Cs.errors:e.concat(Cs.errors),t=e.length)}else{let a={instancePath:i+
"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return dn.errors=e,t===0}dn.evaluated={props:{name:!0,shortName:!0,kind:!0,summary:!0,
homepage:!0,dataPage:!0,contact:!0,place:!0,domains:!0,maintainers:!0,parent:!0,sameAs:!0,identifiers:!0},dynamicProps:!1,dynamicItems:!1};var Ha=gn;function Me(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Me.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>180){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:180}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Me.errors=
e,t===0}Me.evaluated={dynamicProps:!1,dynamicItems:!1};function Ms(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Ms.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>250){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[s]:e.push(s),t++}return Ms.errors=e,t===0}Ms.evaluated={dynamicProps:!1,dynamicItems:!1};function Hs(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Hs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Hs.errors=e,t===0}Hs.evaluated={dynamicProps:!1,dynamicItems:!1};function gn(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=gn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.redirects!==void 0&&d.call(r,"redirects")){let s=r.redirects;if(Array.isArray(s)){if(s.length>5e3){
let p={instancePath:i+"/redirects",schemaPath:"#/properties/redirects/maxItems",keyword:"maxItems",params:{limit:5e3}};e===null?e=[p]:e.push(p),t++}let a=s.length;
for(let p=0;p<a;p++){let c=s[p];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.from!==void 0&&d.call(c,"from")&&(Me(c.from,{instancePath:i+"/redirects/"+p+"/\
from",parentData:c,parentDataProperty:"from",rootData:u,dynamicAnchors:f})||(e=e===null?Me.errors:e.concat(Me.errors),t=e.length)),c.to!==void 0&&d.call(c,"to")&&
(Me(c.to,{instancePath:i+"/redirects/"+p+"/to",parentData:c,parentDataProperty:"to",rootData:u,dynamicAnchors:f})||(e=e===null?Me.errors:e.concat(Me.errors),t=e.
length)),c.title!==void 0&&d.call(c,"title")&&(Ms(c.title,{instancePath:i+"/redirects/"+p+"/title",parentData:c,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||
(e=e===null?Ms.errors:e.concat(Ms.errors),t=e.length)),c.reason!==void 0&&d.call(c,"reason")){let l=c.reason;if(typeof l=="string"){if(I(l)>500){let o={instancePath:i+
"/redirects/"+p+"/reason",schemaPath:"#/properties/redirects/items/properties/reason/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[o]:e.push(o),
t++}}else{let o={instancePath:i+"/redirects/"+p+"/reason",schemaPath:"#/properties/redirects/items/properties/reason/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),t++}}c.date!==void 0&&d.call(c,"date")&&(Hs(c.date,{instancePath:i+"/redirects/"+p+"/date",parentData:c,parentDataProperty:"date",rootData:u,
dynamicAnchors:f})||(e=e===null?Hs.errors:e.concat(Hs.errors),t=e.length))}else{let l={instancePath:i+"/redirects/"+p,schemaPath:"#/properties/redirects/items/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/redirects",schemaPath:"#/properties/redirects/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),t++}return gn.errors=e,t===0}gn.evaluated={props:{redirects:!0},dynamicProps:!1,dynamicItems:!1};var Ya=Pn;function Ys(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ys.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ys.errors=
e,t===0}Ys.evaluated={dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=pe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>2e3){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[s]:e.push(s),t++}return pe.errors=e,t===0}pe.evaluated={dynamicProps:!1,dynamicItems:!1};function Js(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Js.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(
r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Js.errors=e,t===0}Js.evaluated={dynamicProps:!1,dynamicItems:!1};function He(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=He.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(I(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(
s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return He.errors=e,t===0}He.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Ye(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ye.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"max\
Length",params:{limit:80}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.
push(s),t++}return Ye.errors=e,t===0}Ye.evaluated={dynamicProps:!1,dynamicItems:!1};function Qs(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=Qs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>161){let s={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Qs.errors=e,t===0}Qs.evaluated={dynamicProps:!1,dynamicItems:!1};function Xs(r,{instancePath:i="",
parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Xs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),typeof r=="string"){if(I(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Xs.errors=e,t===0}Xs.evaluated={dynamicProps:!1,
dynamicItems:!1};function Pn(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Pn.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.title!==void 0&&d.call(r,"title")&&(Ys(r.title,{instancePath:i+"/ti\
tle",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?Ys.errors:e.concat(Ys.errors),t=e.length)),r.need!==void 0&&d.call(r,"ne\
ed")&&(pe(r.need,{instancePath:i+"/need",parentData:r,parentDataProperty:"need",rootData:u,dynamicAnchors:f})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),
r.purpose!==void 0&&d.call(r,"purpose")&&(pe(r.purpose,{instancePath:i+"/purpose",parentData:r,parentDataProperty:"purpose",rootData:u,dynamicAnchors:f})||(e=e===
null?pe.errors:e.concat(pe.errors),t=e.length)),r.holder!==void 0&&d.call(r,"holder")&&(Js(r.holder,{instancePath:i+"/holder",parentData:r,parentDataProperty:"h\
older",rootData:u,dynamicAnchors:f})||(e=e===null?Js.errors:e.concat(Js.errors),t=e.length)),r.tried!==void 0&&d.call(r,"tried")&&(pe(r.tried,{instancePath:i+"/\
tried",parentData:r,parentDataProperty:"tried",rootData:u,dynamicAnchors:f})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),r.asked!==void 0&&d.call(r,
"asked")&&(He(r.asked,{instancePath:i+"/asked",parentData:r,parentDataProperty:"asked",rootData:u,dynamicAnchors:f})||(e=e===null?He.errors:e.concat(He.errors),
t=e.length)),r.publisher!==void 0&&d.call(r,"publisher")&&(Ye(r.publisher,{instancePath:i+"/publisher",parentData:r,parentDataProperty:"publisher",rootData:u,dynamicAnchors:f})||
(e=e===null?Ye.errors:e.concat(Ye.errors),t=e.length)),r.decided!==void 0&&d.call(r,"decided")&&(He(r.decided,{instancePath:i+"/decided",parentData:r,parentDataProperty:"\
decided",rootData:u,dynamicAnchors:f})||(e=e===null?He.errors:e.concat(He.errors),t=e.length)),r.answeredBy!==void 0&&d.call(r,"answeredBy")&&(Qs(r.answeredBy,{
instancePath:i+"/answeredBy",parentData:r,parentDataProperty:"answeredBy",rootData:u,dynamicAnchors:f})||(e=e===null?Qs.errors:e.concat(Qs.errors),t=e.length)),
r.reason!==void 0&&d.call(r,"reason")&&(Ye(r.reason,{instancePath:i+"/reason",parentData:r,parentDataProperty:"reason",rootData:u,dynamicAnchors:f})||(e=e===null?
Ye.errors:e.concat(Ye.errors),t=e.length)),r.explanation!==void 0&&d.call(r,"explanation")&&(pe(r.explanation,{instancePath:i+"/explanation",parentData:r,parentDataProperty:"\
explanation",rootData:u,dynamicAnchors:f})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),r.issue!==void 0&&d.call(r,"issue")&&(Xs(r.issue,{instancePath:i+
"/issue",parentData:r,parentDataProperty:"issue",rootData:u,dynamicAnchors:f})||(e=e===null?Xs.errors:e.concat(Xs.errors),t=e.length));else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Pn.errors=e,t===0}Pn.evaluated={props:{title:!0,need:!0,purpose:!0,
holder:!0,tried:!0,status:!0,asked:!0,publisher:!0,decided:!0,answeredBy:!0,reason:!0,explanation:!0,issue:!0},dynamicProps:!1,dynamicItems:!1};var Ja=wn;function ei(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ei.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ei.errors=
e,t===0}ei.evaluated={dynamicProps:!1,dynamicItems:!1};function ri(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=ri.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>250){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[s]:e.push(s),t++}return ri.errors=e,t===0}ri.evaluated={dynamicProps:!1,dynamicItems:!1};function ti(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ti.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(
r)>2e4){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ti.errors=e,t===0}ti.evaluated={dynamicProps:!1,dynamicItems:!1};function Je(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Je.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(I(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),
t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Je.errors=e,t===0}Je.evaluated={dynamicProps:!1,
dynamicItems:!1};function si(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=si.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name!==void 0&&d.call(r,"name")){let s=r.name;if(typeof s=="str\
ing"){if(I(s)>120){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}r.email!==void 0&&d.call(
r,"email")&&(re(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:u,dynamicAnchors:f})||(e=e===null?re.errors:e.concat(re.errors),
t=e.length)),r.url!==void 0&&d.call(r,"url")&&(U(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?U.
errors:e.concat(U.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return si.
errors=e,t===0}si.evaluated={props:{name:!0,email:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function Qe(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Qe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Qe.errors=e,t===0}Qe.evaluated={dynamicProps:!1,dynamicItems:!1};function ii(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ii.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.title!==void 0&&d.call(r,"title")&&(G(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"\
title",rootData:u,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),r.url!==void 0&&d.call(r,"url")&&(U(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return ii.errors=e,t===0}ii.evaluated={props:{title:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function ni(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ni.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme!==void 0&&d.call(r,"scheme")){let s=r.scheme;if(typeof s=="string"){if(I(s)>80){let a={instancePath:i+
"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/scheme",schemaPath:"\
#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.value!==void 0&&d.call(r,"value")){let s=r.value;if(typeof s==
"string"){if(I(s)>250){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[a]:e.push(a),
t++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return ni.errors=e,t===0}ni.evaluated={props:{scheme:!0,value:!0},
dynamicProps:!1,dynamicItems:!1};function wn(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=wn.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&d.call(r,"title")&&(ei(r.title,
{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?ei.errors:e.concat(ei.errors),t=e.length)),r.summary!==
void 0&&d.call(r,"summary")&&(ri(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summary",rootData:u,dynamicAnchors:f})||(e=e===null?ri.errors:
e.concat(ri.errors),t=e.length)),r.description!==void 0&&d.call(r,"description")&&(ti(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"\
description",rootData:u,dynamicAnchors:f})||(e=e===null?ti.errors:e.concat(ti.errors),t=e.length)),r.themes!==void 0&&d.call(r,"themes")){let s=r.themes;if(Array.
isArray(s)){if(s.length>6){let p={instancePath:i+"/themes",schemaPath:"#/properties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?e=[p]:e.push(
p),t++}let a=s.length;for(let p=0;p<a;p++)Je(s[p],{instancePath:i+"/themes/"+p,parentData:s,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?Je.errors:
e.concat(Je.errors),t=e.length)}else{let a={instancePath:i+"/themes",schemaPath:"#/properties/themes/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:
e.push(a),t++}}if(r.keywords!==void 0&&d.call(r,"keywords")){let s=r.keywords;if(Array.isArray(s)){if(s.length>20){let p={instancePath:i+"/keywords",schemaPath:"\
#/properties/keywords/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++){let c=s[p];if(typeof c=="\
string"){if(I(c)>60){let l={instancePath:i+"/keywords/"+p,schemaPath:"#/properties/keywords/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[
l]:e.push(l),t++}}else{let l={instancePath:i+"/keywords/"+p,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:
e.push(l),t++}}}else{let a={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}
if(r.frequency!==void 0&&d.call(r,"frequency")&&(Je(r.frequency,{instancePath:i+"/frequency",parentData:r,parentDataProperty:"frequency",rootData:u,dynamicAnchors:f})||
(e=e===null?Je.errors:e.concat(Je.errors),t=e.length)),r.contact!==void 0&&d.call(r,"contact")&&(si(r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"\
contact",rootData:u,dynamicAnchors:f})||(e=e===null?si.errors:e.concat(si.errors),t=e.length)),r.landingPage!==void 0&&d.call(r,"landingPage")&&(Qe(r.landingPage,
{instancePath:i+"/landingPage",parentData:r,parentDataProperty:"landingPage",rootData:u,dynamicAnchors:f})||(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length)),
r.documentation!==void 0&&d.call(r,"documentation")){let s=r.documentation;if(Array.isArray(s)){if(s.length>20){let p={instancePath:i+"/documentation",schemaPath:"\
#/properties/documentation/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++)ii(s[p],{instancePath:i+
"/documentation/"+p,parentData:s,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?ii.errors:e.concat(ii.errors),t=e.length)}else{let a={instancePath:i+
"/documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.sameAs!==void 0&&d.call(r,
"sameAs")){let s=r.sameAs;if(Array.isArray(s)){if(s.length>20){let p={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxItems",params:{
limit:20}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++)Qe(s[p],{instancePath:i+"/sameAs/"+p,parentData:s,parentDataProperty:p,rootData:u,dynamicAnchors:f})||
(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length)}else{let a={instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[a]:e.push(a),t++}}if(r.identifiers!==void 0&&d.call(r,"identifiers")){let s=r.identifiers;if(Array.isArray(s)){if(s.length>20){let p={instancePath:i+
"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++)
ni(s[p],{instancePath:i+"/identifiers/"+p,parentData:s,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?ni.errors:e.concat(ni.errors),t=e.length)}else{
let a={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return wn.errors=e,t===0}wn.evaluated={props:{title:!0,summary:!0,
description:!0,themes:!0,keywords:!0,frequency:!0,contact:!0,landingPage:!0,documentation:!0,sameAs:!0,identifiers:!0},dynamicProps:!1,dynamicItems:!1};var Qa=kn;function ai(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ai.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ai.errors=
e,t===0}ai.evaluated={dynamicProps:!1,dynamicItems:!1};function li(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=li.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>250){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[s]:e.push(s),t++}return li.errors=e,t===0}li.evaluated={dynamicProps:!1,dynamicItems:!1};function pi(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=pi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(
r)>2e4){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return pi.errors=e,t===0}pi.evaluated={dynamicProps:!1,dynamicItems:!1};function oi(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=oi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),Array.isArray(r)){if(r.length>5){let a={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:5}};e===null?e=[a]:e.push(a),t++}
let s=r.length;for(let a=0;a<s;a++){let p=r[a];if(typeof p=="string"){if(I(p)>120){let c={instancePath:i+"/"+a,schemaPath:"#/items/maxLength",keyword:"maxLength",
params:{limit:120}};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:i+"/"+a,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[
c]:e.push(c),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}return oi.errors=e,t===0}oi.
evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Xe(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
t=0,n=Xe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>80){let s={instancePath:i,schemaPath:"#/maxL\
ength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}return Xe.errors=e,t===0}Xe.evaluated={dynamicProps:!1,dynamicItems:!1};function ee(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ee.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ee.errors=e,t===0}ee.evaluated={dynamicProps:!1,dynamicItems:!1};function mi(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=mi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.title!==void 0&&d.call(r,"title")&&(G(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"\
title",rootData:u,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),r.url!==void 0&&d.call(r,"url")&&(U(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return mi.errors=e,t===0}mi.evaluated={props:{title:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function ye(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ye.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(I(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),
t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ye.errors=e,t===0}ye.evaluated={dynamicProps:!1,
dynamicItems:!1};function ci(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ci.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>161){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:161}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ci.errors=
e,t===0}ci.evaluated={dynamicProps:!1,dynamicItems:!1};function ui(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=ui.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.reason!==void 0&&
d.call(r,"reason")&&(Y(r.reason,{instancePath:i+"/reason",parentData:r,parentDataProperty:"reason",rootData:u,dynamicAnchors:f})||(e=e===null?Y.errors:e.concat(
Y.errors),t=e.length)),r.explanation!==void 0&&d.call(r,"explanation")){let s=r.explanation;if(typeof s=="string"){if(I(s)>1e3){let a={instancePath:i+"/explanat\
ion",schemaPath:"#/properties/explanation/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/explanat\
ion",schemaPath:"#/properties/explanation/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.lawfulBasis!==void 0&&d.call(r,"lawful\
Basis")){let s=r.lawfulBasis;if(typeof s=="string"){if(I(s)>250){let a={instancePath:i+"/lawfulBasis",schemaPath:"#/properties/lawfulBasis/maxLength",keyword:"m\
axLength",params:{limit:250}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/lawfulBasis",schemaPath:"#/properties/lawfulBasis/type",keyword:"type",
params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}r.request!==void 0&&d.call(r,"request")&&(ir(r.request,{instancePath:i+"/request",parentData:r,parentDataProperty:"\
request",rootData:u,dynamicAnchors:f})||(e=e===null?ir.errors:e.concat(ir.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),t++}return ui.errors=e,t===0}ui.evaluated={props:{level:!0,reason:!0,explanation:!0,personalData:!0,lawfulBasis:!0,classification:!0,
request:!0},dynamicProps:!1,dynamicItems:!1};function fi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,
t=0,n=fi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>80){let s={instancePath:i,schemaPath:"#/maxL\
ength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}return fi.errors=e,t===0}fi.evaluated={dynamicProps:!1,dynamicItems:!1};function er(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=er.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>32){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return er.errors=e,
t===0}er.evaluated={dynamicProps:!1,dynamicItems:!1};function yi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=yi.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>200){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return yi.errors=
e,t===0}yi.evaluated={dynamicProps:!1,dynamicItems:!1};function hi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=hi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.places!==void 0&&
d.call(r,"places")){let s=r.places;if(Array.isArray(s)){if(s.length>100){let p={instancePath:i+"/places",schemaPath:"#/properties/places/maxItems",keyword:"maxI\
tems",params:{limit:100}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++)nr(s[p],{instancePath:i+"/places/"+p,parentData:s,parentDataProperty:p,
rootData:u,dynamicAnchors:f})||(e=e===null?nr.errors:e.concat(nr.errors),t=e.length)}else{let a={instancePath:i+"/places",schemaPath:"#/properties/places/type",
keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.period!==void 0&&d.call(r,"period")&&(ar(r.period,{instancePath:i+"/period",parentData:r,
parentDataProperty:"period",rootData:u,dynamicAnchors:f})||(e=e===null?ar.errors:e.concat(ar.errors),t=e.length)),r.granularity!==void 0&&d.call(r,"granularity")&&
(Y(r.granularity,{instancePath:i+"/granularity",parentData:r,parentDataProperty:"granularity",rootData:u,dynamicAnchors:f})||(e=e===null?Y.errors:e.concat(Y.errors),
t=e.length)),r.boundaries!==void 0&&d.call(r,"boundaries")){let s=r.boundaries;if(typeof s=="string"){if(I(s)>120){let a={instancePath:i+"/boundaries",schemaPath:"\
#/properties/boundaries/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/boundaries",schemaPath:"#/\
properties/boundaries/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.bbox!==void 0&&d.call(r,"bbox")){let s=r.bbox;if(Array.isArray(
s)){if(s.length>4){let a={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i+"/bbox",schemaPath:"#/properties/bbox/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return hi.errors=e,t===0}hi.evaluated={props:{places:!0,period:!0,granularity:!0,
boundaries:!0,bbox:!0},dynamicProps:!1,dynamicItems:!1};function di(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=di.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>2048){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return di.errors=e,t===0}di.evaluated={dynamicProps:!1,dynamicItems:!1};function gi(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=gi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.name!==void 0&&d.call(r,"name")){let s=r.name;if(typeof s=="string"){if(I(s)>120){let a={instancePath:i+"/name",schemaPath:"#/properties\
/name/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}r.email!==void 0&&d.call(r,"email")&&(re(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"\
email",rootData:u,dynamicAnchors:f})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),r.url!==void 0&&d.call(r,"url")&&(U(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return gi.errors=e,t===0}gi.evaluated={props:{name:!0,email:!0,url:!0},dynamicProps:!1,dynamicItems:!1};
function Pi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Pi.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme!==void 0&&d.call(r,"scheme")){let s=r.scheme;if(typeof s=="string"){
if(I(s)>80){let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.value!==void 0&&
d.call(r,"value")){let s=r.value;if(typeof s=="string"){if(I(s)>250){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",
params:{limit:250}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Pi.errors=
e,t===0}Pi.evaluated={props:{scheme:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function kn(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=kn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.title!==void 0&&d.call(r,"title")&&(ai(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||(e=e===null?
ai.errors:e.concat(ai.errors),t=e.length)),r.summary!==void 0&&d.call(r,"summary")&&(li(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"su\
mmary",rootData:u,dynamicAnchors:f})||(e=e===null?li.errors:e.concat(li.errors),t=e.length)),r.description!==void 0&&d.call(r,"description")&&(pi(r.description,
{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?pi.errors:e.concat(pi.errors),t=e.length)),
r.answers!==void 0&&d.call(r,"answers")&&(oi(r.answers,{instancePath:i+"/answers",parentData:r,parentDataProperty:"answers",rootData:u,dynamicAnchors:f})||(e=e===
null?oi.errors:e.concat(oi.errors),t=e.length)),r.withdrawalReason!==void 0&&d.call(r,"withdrawalReason")){let s=r.withdrawalReason;if(typeof s=="string"){if(I(
s)>500){let a={instancePath:i+"/withdrawalReason",schemaPath:"#/properties/withdrawalReason/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[a]:e.
push(a),t++}}else{let a={instancePath:i+"/withdrawalReason",schemaPath:"#/properties/withdrawalReason/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.push(a),t++}}if(r.themes!==void 0&&d.call(r,"themes")){let s=r.themes;if(Array.isArray(s)){if(s.length>6){let p={instancePath:i+"/themes",schemaPath:"#/proper\
ties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++)Xe(s[p],{instancePath:i+"/themes/"+p,
parentData:s,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?Xe.errors:e.concat(Xe.errors),t=e.length)}else{let a={instancePath:i+"/themes",schemaPath:"\
#/properties/themes/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.keywords!==void 0&&d.call(r,"keywords")){let s=r.keywords;if(Array.
isArray(s)){if(s.length>20){let p={instancePath:i+"/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[p]:e.
push(p),t++}let a=s.length;for(let p=0;p<a;p++){let c=s[p];if(typeof c=="string"){if(I(c)>60){let l={instancePath:i+"/keywords/"+p,schemaPath:"#/properties/keyw\
ords/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/keywords/"+p,schemaPath:"#/properties/ke\
ywords/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/keywords",schemaPath:"#/properties/keyword\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.protocol!==void 0&&d.call(r,"protocol")&&(Xe(r.protocol,{instancePath:i+"/proto\
col",parentData:r,parentDataProperty:"protocol",rootData:u,dynamicAnchors:f})||(e=e===null?Xe.errors:e.concat(Xe.errors),t=e.length)),r.endpoint!==void 0&&d.call(
r,"endpoint")&&(ee(r.endpoint,{instancePath:i+"/endpoint",parentData:r,parentDataProperty:"endpoint",rootData:u,dynamicAnchors:f})||(e=e===null?ee.errors:e.concat(
ee.errors),t=e.length)),r.documentation!==void 0&&d.call(r,"documentation")){let s=r.documentation;if(Array.isArray(s)){if(s.length>20){let p={instancePath:i+"/\
documentation",schemaPath:"#/properties/documentation/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<
a;p++)mi(s[p],{instancePath:i+"/documentation/"+p,parentData:s,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?mi.errors:e.concat(mi.errors),t=e.
length)}else{let a={instancePath:i+"/documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),
t++}}if(r.descriptionFile!==void 0&&d.call(r,"descriptionFile")){let s=r.descriptionFile;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.url!==void 0&&d.call(
s,"url")&&(ee(s.url,{instancePath:i+"/descriptionFile/url",parentData:s,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||(e=e===null?ee.errors:e.concat(ee.
errors),t=e.length)),s.copy!==void 0&&d.call(s,"copy")){let a=s.copy;if(typeof a=="string"){if(I(a)>120){let p={instancePath:i+"/descriptionFile/copy",schemaPath:"\
#/properties/descriptionFile/properties/copy/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/descr\
iptionFile/copy",schemaPath:"#/properties/descriptionFile/properties/copy/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}}else{let a={
instancePath:i+"/descriptionFile",schemaPath:"#/properties/descriptionFile/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.authentication!==
void 0&&d.call(r,"authentication")){let s=r.authentication;if(s&&typeof s=="object"&&!Array.isArray(s))s.instructions!==void 0&&d.call(s,"instructions")&&(ee(s.
instructions,{instancePath:i+"/authentication/instructions",parentData:s,parentDataProperty:"instructions",rootData:u,dynamicAnchors:f})||(e=e===null?ee.errors:
e.concat(ee.errors),t=e.length)),s.note!==void 0&&d.call(s,"note")&&(ye(s.note,{instancePath:i+"/authentication/note",parentData:s,parentDataProperty:"note",rootData:u,
dynamicAnchors:f})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length));else{let a={instancePath:i+"/authentication",schemaPath:"#/properties/authentication/\
type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.rateLimit!==void 0&&d.call(r,"rateLimit")&&(ye(r.rateLimit,{instancePath:i+"/rat\
eLimit",parentData:r,parentDataProperty:"rateLimit",rootData:u,dynamicAnchors:f})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),r.serves!==void 0&&d.call(
r,"serves")){let s=r.serves;if(Array.isArray(s)){if(s.length>200){let p={instancePath:i+"/serves",schemaPath:"#/properties/serves/maxItems",keyword:"maxItems",params:{
limit:200}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++)ci(s[p],{instancePath:i+"/serves/"+p,parentData:s,parentDataProperty:p,rootData:u,dynamicAnchors:f})||
(e=e===null?ci.errors:e.concat(ci.errors),t=e.length)}else{let a={instancePath:i+"/serves",schemaPath:"#/properties/serves/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[a]:e.push(a),t++}}if(r.access!==void 0&&d.call(r,"access")&&(ui(r.access,{instancePath:i+"/access",parentData:r,parentDataProperty:"access",rootData:u,
dynamicAnchors:f})||(e=e===null?ui.errors:e.concat(ui.errors),t=e.length)),r.licence!==void 0&&d.call(r,"licence")&&(fi(r.licence,{instancePath:i+"/licence",parentData:r,
parentDataProperty:"licence",rootData:u,dynamicAnchors:f})||(e=e===null?fi.errors:e.concat(fi.errors),t=e.length)),r.attribution!==void 0&&d.call(r,"attribution")){
let s=r.attribution;if(typeof s=="string"){if(I(s)>500){let a={instancePath:i+"/attribution",schemaPath:"#/properties/attribution/maxLength",keyword:"maxLength",
params:{limit:500}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/attribution",schemaPath:"#/properties/attribution/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),t++}}if(r.promise!==void 0&&d.call(r,"promise")){let s=r.promise;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.availability!==
void 0&&d.call(s,"availability")){let a=s.availability;if(!(typeof a=="number"&&isFinite(a))){let p={instancePath:i+"/promise/availability",schemaPath:"#/proper\
ties/promise/properties/availability/type",keyword:"type",params:{type:"number"}};e===null?e=[p]:e.push(p),t++}}s.freshness!==void 0&&d.call(s,"freshness")&&(er(
s.freshness,{instancePath:i+"/promise/freshness",parentData:s,parentDataProperty:"freshness",rootData:u,dynamicAnchors:f})||(e=e===null?er.errors:e.concat(er.errors),
t=e.length)),s.latency!==void 0&&d.call(s,"latency")&&(er(s.latency,{instancePath:i+"/promise/latency",parentData:s,parentDataProperty:"latency",rootData:u,dynamicAnchors:f})||
(e=e===null?er.errors:e.concat(er.errors),t=e.length)),s.support!==void 0&&d.call(s,"support")&&(ye(s.support,{instancePath:i+"/promise/support",parentData:s,parentDataProperty:"\
support",rootData:u,dynamicAnchors:f})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length))}else{let a={instancePath:i+"/promise",schemaPath:"#/properties/pr\
omise/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.probe!==void 0&&d.call(r,"probe")){let s=r.probe;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.url!==void 0&&d.call(s,"url")&&(ee(s.url,{instancePath:i+"/probe/url",parentData:s,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||
(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),s.mediaType!==void 0&&d.call(s,"mediaType")){let a=s.mediaType;if(typeof a=="string"){if(I(a)>120){let p={
instancePath:i+"/probe/mediaType",schemaPath:"#/properties/probe/properties/mediaType/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[p]:e.push(p),
t++}}else{let p={instancePath:i+"/probe/mediaType",schemaPath:"#/properties/probe/properties/mediaType/type",keyword:"type",params:{type:"string"}};e===null?e=[
p]:e.push(p),t++}}if(s.timestamp!==void 0&&d.call(s,"timestamp")){let a=s.timestamp;if(typeof a=="string"){if(I(a)>200){let p={instancePath:i+"/probe/timestamp",
schemaPath:"#/properties/probe/properties/timestamp/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+
"/probe/timestamp",schemaPath:"#/properties/probe/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(s.expect!==
void 0&&d.call(s,"expect")){let a=s.expect;if(Array.isArray(a)){if(a.length>20){let c={instancePath:i+"/probe/expect",schemaPath:"#/properties/probe/properties/\
expect/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[c]:e.push(c),t++}let p=a.length;for(let c=0;c<p;c++)yi(a[c],{instancePath:i+"/probe/expect/"+
c,parentData:a,parentDataProperty:c,rootData:u,dynamicAnchors:f})||(e=e===null?yi.errors:e.concat(yi.errors),t=e.length)}else{let p={instancePath:i+"/probe/expe\
ct",schemaPath:"#/properties/probe/properties/expect/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{let a={instancePath:i+"/pro\
be",schemaPath:"#/properties/probe/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.noProbe!==void 0&&d.call(r,"noProbe")){let s=r.
noProbe;if(typeof s=="string"){if(I(s)>250){let a={instancePath:i+"/noProbe",schemaPath:"#/properties/noProbe/maxLength",keyword:"maxLength",params:{limit:250}};
e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/noProbe",schemaPath:"#/properties/noProbe/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.push(a),t++}}if(r.coverage!==void 0&&d.call(r,"coverage")&&(hi(r.coverage,{instancePath:i+"/coverage",parentData:r,parentDataProperty:"coverage",rootData:u,dynamicAnchors:f})||
(e=e===null?hi.errors:e.concat(hi.errors),t=e.length)),r.nextReview!==void 0&&d.call(r,"nextReview")&&(di(r.nextReview,{instancePath:i+"/nextReview",parentData:r,
parentDataProperty:"nextReview",rootData:u,dynamicAnchors:f})||(e=e===null?di.errors:e.concat(di.errors),t=e.length)),r.contact!==void 0&&d.call(r,"contact")&&(gi(
r.contact,{instancePath:i+"/contact",parentData:r,parentDataProperty:"contact",rootData:u,dynamicAnchors:f})||(e=e===null?gi.errors:e.concat(gi.errors),t=e.length)),
r.landingPage!==void 0&&d.call(r,"landingPage")&&(ee(r.landingPage,{instancePath:i+"/landingPage",parentData:r,parentDataProperty:"landingPage",rootData:u,dynamicAnchors:f})||
(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),r.sameAs!==void 0&&d.call(r,"sameAs")){let s=r.sameAs;if(Array.isArray(s)){if(s.length>20){let p={instancePath:i+
"/sameAs",schemaPath:"#/properties/sameAs/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++)ee(s[p],
{instancePath:i+"/sameAs/"+p,parentData:s,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)}else{let a={
instancePath:i+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.identifiers!==void 0&&d.
call(r,"identifiers")){let s=r.identifiers;if(Array.isArray(s)){if(s.length>20){let p={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/maxIte\
ms",keyword:"maxItems",params:{limit:20}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++)Pi(s[p],{instancePath:i+"/identifiers/"+p,parentData:s,
parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?Pi.errors:e.concat(Pi.errors),t=e.length)}else{let a={instancePath:i+"/identifiers",schemaPath:"\
#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return kn.errors=e,t===0}kn.evaluated={props:{title:!0,summary:!0,description:!0,answers:!0,status:!0,withdrawalReason:!0,
themes:!0,keywords:!0,protocol:!0,endpoint:!0,documentation:!0,descriptionFile:!0,authentication:!0,rateLimit:!0,serves:!0,access:!0,licence:!0,attribution:!0,promise:!0,
probe:!0,noProbe:!0,coverage:!0,nextReview:!0,contact:!0,landingPage:!0,sameAs:!0,identifiers:!0},dynamicProps:!1,dynamicItems:!1};var Xa=vn;function wi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=wi.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>120){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return wi.errors=
e,t===0}wi.evaluated={dynamicProps:!1,dynamicItems:!1};function ki(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=ki.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>2048){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}return ki.errors=e,t===0}ki.evaluated={dynamicProps:!1,dynamicItems:!1};function H(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=H.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(
r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return H.errors=e,t===0}H.evaluated={dynamicProps:!1,dynamicItems:!1};function rr(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=rr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(I(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),
t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return rr.errors=e,t===0}rr.evaluated={dynamicProps:!1,
dynamicItems:!1};function vi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=vi.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>80){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return vi.errors=
e,t===0}vi.evaluated={dynamicProps:!1,dynamicItems:!1};function xi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=xi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>32){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}return xi.errors=e,t===0}xi.evaluated={dynamicProps:!1,dynamicItems:!1};function vn(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=vn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.title!==void 0&&d.call(r,"title")&&(wi(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:u,dynamicAnchors:f})||
(e=e===null?wi.errors:e.concat(wi.errors),t=e.length)),r.url!==void 0&&d.call(r,"url")&&(ki(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:u,
dynamicAnchors:f})||(e=e===null?ki.errors:e.concat(ki.errors),t=e.length)),r.publisher!==void 0&&d.call(r,"publisher")&&(H(r.publisher,{instancePath:i+"/publish\
er",parentData:r,parentDataProperty:"publisher",rootData:u,dynamicAnchors:f})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.enabled!==void 0&&d.call(r,
"enabled")&&typeof r.enabled!="boolean"){let s={instancePath:i+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[s]:e.push(s),t++}if(r.filters!==void 0&&d.call(r,"filters")){let s=r.filters;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.include!==void 0&&d.call(s,"in\
clude")){let a=s.include;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>20){let p={instancePath:i+"/filters/include",schemaPath:"#/proper\
ties/filters/properties/include/maxProperties",keyword:"maxProperties",params:{limit:20}};e===null?e=[p]:e.push(p),t++}for(let p of Object.keys(a)){let c=a[p];if(Array.
isArray(c)){if(c.length>100){let o={instancePath:i+"/filters/include/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/incl\
ude/additionalProperties/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[o]:e.push(o),t++}let l=c.length;for(let o=0;o<l;o++)rr(c[o],{instancePath:i+
"/filters/include/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+o,parentData:c,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?rr.errors:e.concat(
rr.errors),t=e.length)}else{let l={instancePath:i+"/filters/include/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/inclu\
de/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}}else{let p={instancePath:i+"/filters/include",schemaPath:"#/p\
roperties/filters/properties/include/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(s.exclude!==void 0&&d.call(s,"exclude")){let a=s.
exclude;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>20){let p={instancePath:i+"/filters/exclude",schemaPath:"#/properties/filters/prop\
erties/exclude/maxProperties",keyword:"maxProperties",params:{limit:20}};e===null?e=[p]:e.push(p),t++}for(let p of Object.keys(a)){let c=a[p];if(Array.isArray(c)){
if(c.length>100){let o={instancePath:i+"/filters/exclude/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/exclude/addition\
alProperties/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[o]:e.push(o),t++}let l=c.length;for(let o=0;o<l;o++)rr(c[o],{instancePath:i+"/filters/\
exclude/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+o,parentData:c,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?rr.errors:e.concat(rr.errors),
t=e.length)}else{let l={instancePath:i+"/filters/exclude/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/filters/properties/exclude/addition\
alProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}}else{let p={instancePath:i+"/filters/exclude",schemaPath:"#/properties/f\
ilters/properties/exclude/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{let a={instancePath:i+"/filters",schemaPath:"#/proper\
ties/filters/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.mappings!==void 0&&d.call(r,"mappings")){let s=r.mappings;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.themes!==void 0&&d.call(s,"themes")){let a=s.themes;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>500){
let p={instancePath:i+"/mappings/themes",schemaPath:"#/properties/mappings/properties/themes/maxProperties",keyword:"maxProperties",params:{limit:500}};e===null?
e=[p]:e.push(p),t++}for(let p of Object.keys(a))H(a[p],{instancePath:i+"/mappings/themes/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:p,
rootData:u,dynamicAnchors:f})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)}else{let p={instancePath:i+"/mappings/themes",schemaPath:"#/properties/mappin\
gs/properties/themes/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(s.licences!==void 0&&d.call(s,"licences")){let a=s.licences;if(a&&
typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>500){let p={instancePath:i+"/mappings/licences",schemaPath:"#/properties/mappings/properties/lic\
ences/maxProperties",keyword:"maxProperties",params:{limit:500}};e===null?e=[p]:e.push(p),t++}for(let p of Object.keys(a))H(a[p],{instancePath:i+"/mappings/lice\
nces/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)}else{
let p={instancePath:i+"/mappings/licences",schemaPath:"#/properties/mappings/properties/licences/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(
p),t++}}if(s.formats!==void 0&&d.call(s,"formats")){let a=s.formats;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>500){let p={instancePath:i+
"/mappings/formats",schemaPath:"#/properties/mappings/properties/formats/maxProperties",keyword:"maxProperties",params:{limit:500}};e===null?e=[p]:e.push(p),t++}
for(let p of Object.keys(a))H(a[p],{instancePath:i+"/mappings/formats/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:p,rootData:u,dynamicAnchors:f})||
(e=e===null?H.errors:e.concat(H.errors),t=e.length)}else{let p={instancePath:i+"/mappings/formats",schemaPath:"#/properties/mappings/properties/formats/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(s.frequencies!==void 0&&d.call(s,"frequencies")){let a=s.frequencies;if(a&&typeof a=="object"&&!Array.
isArray(a)){if(Object.keys(a).length>500){let p={instancePath:i+"/mappings/frequencies",schemaPath:"#/properties/mappings/properties/frequencies/maxProperties",
keyword:"maxProperties",params:{limit:500}};e===null?e=[p]:e.push(p),t++}for(let p of Object.keys(a))H(a[p],{instancePath:i+"/mappings/frequencies/"+p.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)}else{let p={instancePath:i+
"/mappings/frequencies",schemaPath:"#/properties/mappings/properties/frequencies/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{
let a={instancePath:i+"/mappings",schemaPath:"#/properties/mappings/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.defaults!==void 0&&
d.call(r,"defaults")){let s=r.defaults;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.themes!==void 0&&d.call(s,"themes")){let a=s.themes;if(Array.isArray(a)){
if(a.length>6){let c={instancePath:i+"/defaults/themes",schemaPath:"#/properties/defaults/properties/themes/maxItems",keyword:"maxItems",params:{limit:6}};e===null?
e=[c]:e.push(c),t++}let p=a.length;for(let c=0;c<p;c++)H(a[c],{instancePath:i+"/defaults/themes/"+c,parentData:a,parentDataProperty:c,rootData:u,dynamicAnchors:f})||
(e=e===null?H.errors:e.concat(H.errors),t=e.length)}else{let p={instancePath:i+"/defaults/themes",schemaPath:"#/properties/defaults/properties/themes/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(s.licence!==void 0&&d.call(s,"licence")&&(vi(s.licence,{instancePath:i+"/defaults/licence",parentData:s,
parentDataProperty:"licence",rootData:u,dynamicAnchors:f})||(e=e===null?vi.errors:e.concat(vi.errors),t=e.length)),s.frequency!==void 0&&d.call(s,"frequency")&&
(H(s.frequency,{instancePath:i+"/defaults/frequency",parentData:s,parentDataProperty:"frequency",rootData:u,dynamicAnchors:f})||(e=e===null?H.errors:e.concat(H.
errors),t=e.length)),s.places!==void 0&&d.call(s,"places")){let a=s.places;if(Array.isArray(a)){if(a.length>100){let c={instancePath:i+"/defaults/places",schemaPath:"\
#/properties/defaults/properties/places/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[c]:e.push(c),t++}let p=a.length;for(let c=0;c<p;c++)xi(a[c],
{instancePath:i+"/defaults/places/"+c,parentData:a,parentDataProperty:c,rootData:u,dynamicAnchors:f})||(e=e===null?xi.errors:e.concat(xi.errors),t=e.length)}else{
let p={instancePath:i+"/defaults/places",schemaPath:"#/properties/defaults/properties/places/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),
t++}}}else{let a={instancePath:i+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.limits!==
void 0&&d.call(r,"limits")){let s=r.limits;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.records!==void 0&&d.call(s,"records")){let a=s.records;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let p={instancePath:i+"/limits/records",schemaPath:"#/properties/limits/properties/records/type",keyword:"type",params:{
type:"integer"}};e===null?e=[p]:e.push(p),t++}}if(s.bytes!==void 0&&d.call(s,"bytes")){let a=s.bytes;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let p={
instancePath:i+"/limits/bytes",schemaPath:"#/properties/limits/properties/bytes/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}}}else{
let a={instancePath:i+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return vn.errors=e,t===0}vn.evaluated={props:{title:!0,protocol:!0,url:!0,
publisher:!0,enabled:!0,schedule:!0,filters:!0,mappings:!0,defaults:!0,limits:!0},dynamicProps:!1,dynamicItems:!1};var el=xn;function xn(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=xn.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.synonyms!==void 0&&d.call(r,"synonyms")){let s=r.synonyms;if(Array.isArray(
s)){if(s.length>1e3){let p={instancePath:i+"/synonyms",schemaPath:"#/properties/synonyms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[p]:e.push(
p),t++}let a=s.length;for(let p=0;p<a;p++){let c=s[p];if(Array.isArray(c)){if(c.length>20){let o={instancePath:i+"/synonyms/"+p,schemaPath:"#/properties/synonym\
s/items/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),t++}let l=c.length;for(let o=0;o<l;o++){let m=c[o];if(typeof m=="string"){if(I(
m)>60){let h={instancePath:i+"/synonyms/"+p+"/"+o,schemaPath:"#/properties/synonyms/items/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[h]:
e.push(h),t++}}else{let h={instancePath:i+"/synonyms/"+p+"/"+o,schemaPath:"#/properties/synonyms/items/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[h]:e.push(h),t++}}}else{let l={instancePath:i+"/synonyms/"+p,schemaPath:"#/properties/synonyms/items/type",keyword:"type",params:{type:"array"}};e===null?e=[
l]:e.push(l),t++}}}else{let a={instancePath:i+"/synonyms",schemaPath:"#/properties/synonyms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),
t++}}if(r.acronyms!==void 0&&d.call(r,"acronyms")){let s=r.acronyms;if(Array.isArray(s)){if(s.length>1e3){let p={instancePath:i+"/acronyms",schemaPath:"#/proper\
ties/acronyms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++){let c=s[p];if(c&&typeof c=="obje\
ct"&&!Array.isArray(c)){if(c.acronym!==void 0&&d.call(c,"acronym")){let l=c.acronym;if(typeof l=="string"){if(I(l)>20){let o={instancePath:i+"/acronyms/"+p+"/ac\
ronym",schemaPath:"#/properties/acronyms/items/properties/acronym/maxLength",keyword:"maxLength",params:{limit:20}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+
"/acronyms/"+p+"/acronym",schemaPath:"#/properties/acronyms/items/properties/acronym/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}
if(c.meaning!==void 0&&d.call(c,"meaning")){let l=c.meaning;if(typeof l=="string"){if(I(l)>120){let o={instancePath:i+"/acronyms/"+p+"/meaning",schemaPath:"#/pr\
operties/acronyms/items/properties/meaning/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/acronym\
s/"+p+"/meaning",schemaPath:"#/properties/acronyms/items/properties/meaning/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(c.description!==
void 0&&d.call(c,"description")){let l=c.description;if(typeof l=="string"){if(I(l)>500){let o={instancePath:i+"/acronyms/"+p+"/description",schemaPath:"#/prope\
rties/acronyms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/acrony\
ms/"+p+"/description",schemaPath:"#/properties/acronyms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}}else{
let l={instancePath:i+"/acronyms/"+p,schemaPath:"#/properties/acronyms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let a={
instancePath:i+"/acronyms",schemaPath:"#/properties/acronyms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return xn.errors=e,t===0}xn.evaluated={props:{synonyms:!0,acronyms:!0},dynamicProps:!1,
dynamicItems:!1};var rl=bn;function bi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=bi.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return bi.errors=
e,t===0}bi.evaluated={dynamicProps:!1,dynamicItems:!1};function Li(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Li.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>80){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}return Li.errors=e,t===0}Li.evaluated={dynamicProps:!1,dynamicItems:!1};function Ii(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ii.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ii.errors=
e,t===0}Ii.evaluated={dynamicProps:!1,dynamicItems:!1};function Di(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Di.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>250){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[s]:e.push(s),t++}return Di.errors=e,t===0}Di.evaluated={dynamicProps:!1,dynamicItems:!1};function bn(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=bn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.title!==void 0&&d.call(r,"title")){let s=r.title;if(typeof s=="string"){if(I(s)>120){let a={instancePath:i+"/title",schemaPath:"#/proper\
ties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&d.call(r,"description")&&(bi(r.description,{instancePath:i+
"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?bi.errors:e.concat(bi.errors),t=e.length)),r.terms!==void 0&&
d.call(r,"terms")){let s=r.terms;if(Array.isArray(s)){if(s.length>1e3){let p={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",
params:{limit:1e3}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++){let c=s[p];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.id!==void 0&&d.
call(c,"id")&&(Li(c.id,{instancePath:i+"/terms/"+p+"/id",parentData:c,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?Li.errors:e.concat(Li.errors),
t=e.length)),c.label!==void 0&&d.call(c,"label")){let l=c.label;if(typeof l=="string"){if(I(l)>120){let o={instancePath:i+"/terms/"+p+"/label",schemaPath:"#/pro\
perties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/terms/"+p+"/l\
abel",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(c.description!==void 0&&
d.call(c,"description")){let l=c.description;if(typeof l=="string"){if(I(l)>500){let o={instancePath:i+"/terms/"+p+"/description",schemaPath:"#/properties/terms\
/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/terms/"+p+"/descript\
ion",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}c.iri!==void 0&&d.call(
c,"iri")&&(Ii(c.iri,{instancePath:i+"/terms/"+p+"/iri",parentData:c,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?Ii.errors:e.concat(Ii.errors),
t=e.length)),c.legalBasis!==void 0&&d.call(c,"legalBasis")&&(Di(c.legalBasis,{instancePath:i+"/terms/"+p+"/legalBasis",parentData:c,parentDataProperty:"legalBas\
is",rootData:u,dynamicAnchors:f})||(e=e===null?Di.errors:e.concat(Di.errors),t=e.length))}else{let l={instancePath:i+"/terms/"+p,schemaPath:"#/properties/terms/\
items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/terms",schemaPath:"#/properties/terms/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),t++}return bn.errors=e,t===0}bn.evaluated={props:{title:!0,description:!0,terms:!0},dynamicProps:!1,dynamicItems:!1};var tl=Ln;function ji(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=ji.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return ji.errors=
e,t===0}ji.evaluated={dynamicProps:!1,dynamicItems:!1};function $i(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=$i.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>80){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}return $i.errors=e,t===0}$i.evaluated={dynamicProps:!1,dynamicItems:!1};function qi(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=qi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return qi.errors=e,t===0}qi.evaluated={dynamicProps:!1,dynamicItems:!1};function Ln(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ln.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&d.call(r,"title")){let s=r.title;if(typeof s=="string"){if(I(s)>120){let a={instancePath:i+
"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&d.call(r,"description")&&(ji(r.description,
{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?ji.errors:e.concat(ji.errors),t=e.length)),
r.terms!==void 0&&d.call(r,"terms")){let s=r.terms;if(Array.isArray(s)){if(s.length>1e3){let p={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",
keyword:"maxItems",params:{limit:1e3}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++){let c=s[p];if(c&&typeof c=="object"&&!Array.isArray(c)){
if(c.id!==void 0&&d.call(c,"id")&&($i(c.id,{instancePath:i+"/terms/"+p+"/id",parentData:c,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?$i.
errors:e.concat($i.errors),t=e.length)),c.label!==void 0&&d.call(c,"label")){let l=c.label;if(typeof l=="string"){if(I(l)>120){let o={instancePath:i+"/terms/"+p+
"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+
"/terms/"+p+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(c.description!==
void 0&&d.call(c,"description")){let l=c.description;if(typeof l=="string"){if(I(l)>500){let o={instancePath:i+"/terms/"+p+"/description",schemaPath:"#/properti\
es/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/terms/"+p+"/\
description",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(c.iri!==void 0&&
d.call(c,"iri")&&(qi(c.iri,{instancePath:i+"/terms/"+p+"/iri",parentData:c,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?qi.errors:e.concat(
qi.errors),t=e.length)),c.mediaTypes!==void 0&&d.call(c,"mediaTypes")){let l=c.mediaTypes;if(Array.isArray(l)){if(l.length>10){let m={instancePath:i+"/terms/"+p+
"/mediaTypes",schemaPath:"#/properties/terms/items/properties/mediaTypes/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[m]:e.push(m),t++}let o=l.length;
for(let m=0;m<o;m++){let h=l[m];if(typeof h=="string"){if(I(h)>120){let L={instancePath:i+"/terms/"+p+"/mediaTypes/"+m,schemaPath:"#/properties/terms/items/prop\
erties/mediaTypes/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[L]:e.push(L),t++}}else{let L={instancePath:i+"/terms/"+p+"/mediaTypes/"+m,
schemaPath:"#/properties/terms/items/properties/mediaTypes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),t++}}}else{let o={instancePath:i+
"/terms/"+p+"/mediaTypes",schemaPath:"#/properties/terms/items/properties/mediaTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(c.
extensions!==void 0&&d.call(c,"extensions")){let l=c.extensions;if(Array.isArray(l)){if(l.length>10){let m={instancePath:i+"/terms/"+p+"/extensions",schemaPath:"\
#/properties/terms/items/properties/extensions/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[m]:e.push(m),t++}let o=l.length;for(let m=0;m<o;m++){
let h=l[m];if(typeof h=="string"){if(I(h)>12){let L={instancePath:i+"/terms/"+p+"/extensions/"+m,schemaPath:"#/properties/terms/items/properties/extensions/item\
s/maxLength",keyword:"maxLength",params:{limit:12}};e===null?e=[L]:e.push(L),t++}}else{let L={instancePath:i+"/terms/"+p+"/extensions/"+m,schemaPath:"#/properti\
es/terms/items/properties/extensions/items/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),t++}}}else{let o={instancePath:i+"/terms/"+p+"/\
extensions",schemaPath:"#/properties/terms/items/properties/extensions/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(c.machineReadable!==
void 0&&d.call(c,"machineReadable")&&typeof c.machineReadable!="boolean"){let l={instancePath:i+"/terms/"+p+"/machineReadable",schemaPath:"#/properties/terms/it\
ems/properties/machineReadable/type",keyword:"type",params:{type:"boolean"}};e===null?e=[l]:e.push(l),t++}if(c.opensWith!==void 0&&d.call(c,"opensWith")){let l=c.
opensWith;if(typeof l=="string"){if(I(l)>160){let o={instancePath:i+"/terms/"+p+"/opensWith",schemaPath:"#/properties/terms/items/properties/opensWith/maxLength",
keyword:"maxLength",params:{limit:160}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/terms/"+p+"/opensWith",schemaPath:"#/properties/terms/items/p\
roperties/opensWith/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(c.altLabels!==void 0&&d.call(c,"altLabels")){let l=c.altLabels;
if(Array.isArray(l)){if(l.length>30){let m={instancePath:i+"/terms/"+p+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/maxItems",keyword:"\
maxItems",params:{limit:30}};e===null?e=[m]:e.push(m),t++}let o=l.length;for(let m=0;m<o;m++){let h=l[m];if(typeof h=="string"){if(I(h)>60){let L={instancePath:i+
"/terms/"+p+"/altLabels/"+m,schemaPath:"#/properties/terms/items/properties/altLabels/items/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[L]:e.push(
L),t++}}else{let L={instancePath:i+"/terms/"+p+"/altLabels/"+m,schemaPath:"#/properties/terms/items/properties/altLabels/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[L]:e.push(L),t++}}}else{let o={instancePath:i+"/terms/"+p+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{let l={instancePath:i+"/terms/"+p,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===
null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Ln.errors=e,
t===0}Ln.evaluated={props:{title:!0,description:!0,terms:!0},dynamicProps:!1,dynamicItems:!1};var sl=In;function Ai(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ai.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ai.errors=
e,t===0}Ai.evaluated={dynamicProps:!1,dynamicItems:!1};function Ei(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Ei.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>80){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}return Ei.errors=e,t===0}Ei.evaluated={dynamicProps:!1,dynamicItems:!1};function Oi(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Oi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Oi.errors=e,t===0}Oi.evaluated={dynamicProps:!1,dynamicItems:!1};function zi(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=zi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(I(r)>32){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[s]:e.push(s),
t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return zi.errors=e,t===0}zi.evaluated={dynamicProps:!1,
dynamicItems:!1};function In(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=In.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&d.call(r,"title")){let s=r.title;if(typeof s=="\
string"){if(I(s)>120){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),
t++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.description!==
void 0&&d.call(r,"description")&&(Ai(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=
e===null?Ai.errors:e.concat(Ai.errors),t=e.length)),r.terms!==void 0&&d.call(r,"terms")){let s=r.terms;if(Array.isArray(s)){if(s.length>1e3){let p={instancePath:i+
"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++){let c=s[p];
if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.id!==void 0&&d.call(c,"id")&&(Ei(c.id,{instancePath:i+"/terms/"+p+"/id",parentData:c,parentDataProperty:"id",rootData:u,
dynamicAnchors:f})||(e=e===null?Ei.errors:e.concat(Ei.errors),t=e.length)),c.label!==void 0&&d.call(c,"label")){let l=c.label;if(typeof l=="string"){if(I(l)>120){
let o={instancePath:i+"/terms/"+p+"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[
o]:e.push(o),t++}}else{let o={instancePath:i+"/terms/"+p+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[o]:e.push(o),t++}}if(c.description!==void 0&&d.call(c,"description")){let l=c.description;if(typeof l=="string"){if(I(l)>500){let o={instancePath:i+
"/terms/"+p+"/description",schemaPath:"#/properties/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[o]:e.push(
o),t++}}else{let o={instancePath:i+"/terms/"+p+"/description",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[o]:e.push(o),t++}}c.iri!==void 0&&d.call(c,"iri")&&(Oi(c.iri,{instancePath:i+"/terms/"+p+"/iri",parentData:c,parentDataProperty:"iri",rootData:u,
dynamicAnchors:f})||(e=e===null?Oi.errors:e.concat(Oi.errors),t=e.length)),c.duration!==void 0&&d.call(c,"duration")&&(zi(c.duration,{instancePath:i+"/terms/"+p+
"/duration",parentData:c,parentDataProperty:"duration",rootData:u,dynamicAnchors:f})||(e=e===null?zi.errors:e.concat(zi.errors),t=e.length))}else{let l={instancePath:i+
"/terms/"+p,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/terms",
schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return In.errors=e,t===0}In.evaluated={props:{title:!0,description:!0,terms:!0},dynamicProps:!1,dynamicItems:!1};
var il=Dn;function Ni(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ni.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ni.errors=
e,t===0}Ni.evaluated={dynamicProps:!1,dynamicItems:!1};function _i(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=_i.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>80){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}return _i.errors=e,t===0}_i.evaluated={dynamicProps:!1,dynamicItems:!1};function Bi(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Bi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Bi.errors=e,t===0}Bi.evaluated={dynamicProps:!1,dynamicItems:!1};function Ri(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ri.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof r=="string"){if(I(r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(
s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ri.errors=e,t===0}Ri.evaluated=
{dynamicProps:!1,dynamicItems:!1};function tr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=tr.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>250){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"ma\
xLength",params:{limit:250}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),t++}return tr.errors=e,t===0}tr.evaluated={dynamicProps:!1,dynamicItems:!1};function Dn(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,
dynamicAnchors:f={}}={}){let e=null,t=0,n=Dn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.title!==void 0&&d.call(r,"title")){let s=r.title;if(typeof s=="string"){if(I(s)>120){let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxL\
ength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&d.call(r,"description")&&(Ni(r.description,{instancePath:i+"/description",
parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?Ni.errors:e.concat(Ni.errors),t=e.length)),r.terms!==void 0&&d.call(r,"\
terms")){let s=r.terms;if(Array.isArray(s)){if(s.length>1e3){let p={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",params:{
limit:1e3}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++){let c=s[p];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.id!==void 0&&d.call(c,
"id")&&(_i(c.id,{instancePath:i+"/terms/"+p+"/id",parentData:c,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?_i.errors:e.concat(_i.errors),
t=e.length)),c.label!==void 0&&d.call(c,"label")){let l=c.label;if(typeof l=="string"){if(I(l)>120){let o={instancePath:i+"/terms/"+p+"/label",schemaPath:"#/pro\
perties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/terms/"+p+"/l\
abel",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(c.description!==void 0&&
d.call(c,"description")){let l=c.description;if(typeof l=="string"){if(I(l)>500){let o={instancePath:i+"/terms/"+p+"/description",schemaPath:"#/properties/terms\
/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/terms/"+p+"/descript\
ion",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(c.iri!==void 0&&d.
call(c,"iri")&&(Bi(c.iri,{instancePath:i+"/terms/"+p+"/iri",parentData:c,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?Bi.errors:e.concat(
Bi.errors),t=e.length)),c.url!==void 0&&d.call(c,"url")&&(Ri(c.url,{instancePath:i+"/terms/"+p+"/url",parentData:c,parentDataProperty:"url",rootData:u,dynamicAnchors:f})||
(e=e===null?Ri.errors:e.concat(Ri.errors),t=e.length)),c.open!==void 0&&d.call(c,"open")&&typeof c.open!="boolean"){let l={instancePath:i+"/terms/"+p+"/open",schemaPath:"\
#/properties/terms/items/properties/open/type",keyword:"type",params:{type:"boolean"}};e===null?e=[l]:e.push(l),t++}if(c.spdx!==void 0&&d.call(c,"spdx")){let l=c.
spdx;if(typeof l=="string"){if(I(l)>60){let o={instancePath:i+"/terms/"+p+"/spdx",schemaPath:"#/properties/terms/items/properties/spdx/maxLength",keyword:"maxLe\
ngth",params:{limit:60}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/terms/"+p+"/spdx",schemaPath:"#/properties/terms/items/properties/spdx/type",
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(c.attribution!==void 0&&d.call(c,"attribution")&&typeof c.attribution!="boolean"){let l={
instancePath:i+"/terms/"+p+"/attribution",schemaPath:"#/properties/terms/items/properties/attribution/type",keyword:"type",params:{type:"boolean"}};e===null?e=[
l]:e.push(l),t++}if(c.attributionText!==void 0&&d.call(c,"attributionText")){let l=c.attributionText;if(typeof l=="string"){if(I(l)>500){let o={instancePath:i+"\
/terms/"+p+"/attributionText",schemaPath:"#/properties/terms/items/properties/attributionText/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[o]:
e.push(o),t++}}else{let o={instancePath:i+"/terms/"+p+"/attributionText",schemaPath:"#/properties/terms/items/properties/attributionText/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),t++}}if(c.can!==void 0&&d.call(c,"can")){let l=c.can;if(Array.isArray(l)){if(l.length>10){let m={instancePath:i+"/terms\
/"+p+"/can",schemaPath:"#/properties/terms/items/properties/can/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[m]:e.push(m),t++}let o=l.length;for(let m=0;m<
o;m++)tr(l[m],{instancePath:i+"/terms/"+p+"/can/"+m,parentData:l,parentDataProperty:m,rootData:u,dynamicAnchors:f})||(e=e===null?tr.errors:e.concat(tr.errors),t=
e.length)}else{let o={instancePath:i+"/terms/"+p+"/can",schemaPath:"#/properties/terms/items/properties/can/type",keyword:"type",params:{type:"array"}};e===null?
e=[o]:e.push(o),t++}}if(c.must!==void 0&&d.call(c,"must")){let l=c.must;if(Array.isArray(l)){if(l.length>10){let m={instancePath:i+"/terms/"+p+"/must",schemaPath:"\
#/properties/terms/items/properties/must/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[m]:e.push(m),t++}let o=l.length;for(let m=0;m<o;m++)tr(l[m],
{instancePath:i+"/terms/"+p+"/must/"+m,parentData:l,parentDataProperty:m,rootData:u,dynamicAnchors:f})||(e=e===null?tr.errors:e.concat(tr.errors),t=e.length)}else{
let o={instancePath:i+"/terms/"+p+"/must",schemaPath:"#/properties/terms/items/properties/must/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(
o),t++}}if(c.altLabels!==void 0&&d.call(c,"altLabels")){let l=c.altLabels;if(Array.isArray(l)){if(l.length>50){let m={instancePath:i+"/terms/"+p+"/altLabels",schemaPath:"\
#/properties/terms/items/properties/altLabels/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[m]:e.push(m),t++}let o=l.length;for(let m=0;m<o;m++){let h=l[m];
if(typeof h=="string"){if(I(h)>250){let L={instancePath:i+"/terms/"+p+"/altLabels/"+m,schemaPath:"#/properties/terms/items/properties/altLabels/items/maxLength",
keyword:"maxLength",params:{limit:250}};e===null?e=[L]:e.push(L),t++}}else{let L={instancePath:i+"/terms/"+p+"/altLabels/"+m,schemaPath:"#/properties/terms/item\
s/properties/altLabels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),t++}}}else{let o={instancePath:i+"/terms/"+p+"/altLabels",schemaPath:"\
#/properties/terms/items/properties/altLabels/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{let l={instancePath:i+"/terms/"+p,
schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+"/terms",schemaPath:"\
#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),t++}return Dn.errors=e,t===0}Dn.evaluated={props:{title:!0,description:!0,terms:!0},dynamicProps:!1,dynamicItems:!1};var nl=jn;function Si(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Si.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Si.errors=
e,t===0}Si.evaluated={dynamicProps:!1,dynamicItems:!1};function sr(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=sr.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>32){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:32}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}return sr.errors=e,t===0}sr.evaluated={dynamicProps:!1,dynamicItems:!1};function Ti(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Ti.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Ti.errors=e,t===0}Ti.evaluated={dynamicProps:!1,dynamicItems:!1};function jn(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=jn.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&d.call(r,"title")){let s=r.title;if(typeof s=="string"){if(I(s)>120){let a={instancePath:i+
"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&d.call(r,"description")&&(Si(r.description,
{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?Si.errors:e.concat(Si.errors),t=e.length)),
r.terms!==void 0&&d.call(r,"terms")){let s=r.terms;if(Array.isArray(s)){if(s.length>1e3){let p={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",
keyword:"maxItems",params:{limit:1e3}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++){let c=s[p];if(c&&typeof c=="object"&&!Array.isArray(c)){
if(c.id!==void 0&&d.call(c,"id")&&(sr(c.id,{instancePath:i+"/terms/"+p+"/id",parentData:c,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?sr.
errors:e.concat(sr.errors),t=e.length)),c.label!==void 0&&d.call(c,"label")){let l=c.label;if(typeof l=="string"){if(I(l)>120){let o={instancePath:i+"/terms/"+p+
"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+
"/terms/"+p+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(c.description!==
void 0&&d.call(c,"description")){let l=c.description;if(typeof l=="string"){if(I(l)>500){let o={instancePath:i+"/terms/"+p+"/description",schemaPath:"#/properti\
es/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/terms/"+p+"/\
description",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(c.iri!==void 0&&
d.call(c,"iri")&&(Ti(c.iri,{instancePath:i+"/terms/"+p+"/iri",parentData:c,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?Ti.errors:e.concat(
Ti.errors),t=e.length)),c.within!==void 0&&d.call(c,"within")){let l=c.within;if(Array.isArray(l)){if(l.length>10){let m={instancePath:i+"/terms/"+p+"/within",schemaPath:"\
#/properties/terms/items/properties/within/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[m]:e.push(m),t++}let o=l.length;for(let m=0;m<o;m++)sr(l[m],
{instancePath:i+"/terms/"+p+"/within/"+m,parentData:l,parentDataProperty:m,rootData:u,dynamicAnchors:f})||(e=e===null?sr.errors:e.concat(sr.errors),t=e.length)}else{
let o={instancePath:i+"/terms/"+p+"/within",schemaPath:"#/properties/terms/items/properties/within/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.
push(o),t++}}if(c.shortLabel!==void 0&&d.call(c,"shortLabel")){let l=c.shortLabel;if(typeof l=="string"){if(I(l)>4){let o={instancePath:i+"/terms/"+p+"/shortLab\
el",schemaPath:"#/properties/terms/items/properties/shortLabel/maxLength",keyword:"maxLength",params:{limit:4}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+
"/terms/"+p+"/shortLabel",schemaPath:"#/properties/terms/items/properties/shortLabel/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}
if(c.tile!==void 0&&d.call(c,"tile")){let l=c.tile;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.column!==void 0&&d.call(l,"column")){let o=l.column;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:i+"/terms/"+p+"/tile/column",schemaPath:"#/properties/terms/items/properties/tile/properties/colu\
mn/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),t++}}if(l.row!==void 0&&d.call(l,"row")){let o=l.row;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o))){let m={instancePath:i+"/terms/"+p+"/tile/row",schemaPath:"#/properties/terms/items/properties/tile/properties/row/type",keyword:"type",
params:{type:"integer"}};e===null?e=[m]:e.push(m),t++}}}else{let o={instancePath:i+"/terms/"+p+"/tile",schemaPath:"#/properties/terms/items/properties/tile/type",
keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(c.bbox!==void 0&&d.call(c,"bbox")){let l=c.bbox;if(Array.isArray(l)){if(l.length>4){let o={
instancePath:i+"/terms/"+p+"/bbox",schemaPath:"#/properties/terms/items/properties/bbox/maxItems",keyword:"maxItems",params:{limit:4}};e===null?e=[o]:e.push(o),
t++}}else{let o={instancePath:i+"/terms/"+p+"/bbox",schemaPath:"#/properties/terms/items/properties/bbox/type",keyword:"type",params:{type:"array"}};e===null?e=
[o]:e.push(o),t++}}if(c.altLabels!==void 0&&d.call(c,"altLabels")){let l=c.altLabels;if(Array.isArray(l)){if(l.length>20){let m={instancePath:i+"/terms/"+p+"/al\
tLabels",schemaPath:"#/properties/terms/items/properties/altLabels/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[m]:e.push(m),t++}let o=l.length;for(let m=0;m<
o;m++){let h=l[m];if(typeof h=="string"){if(I(h)>120){let L={instancePath:i+"/terms/"+p+"/altLabels/"+m,schemaPath:"#/properties/terms/items/properties/altLabel\
s/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[L]:e.push(L),t++}}else{let L={instancePath:i+"/terms/"+p+"/altLabels/"+m,schemaPath:"#/pr\
operties/terms/items/properties/altLabels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),t++}}}else{let o={instancePath:i+"/terms/"+
p+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{let l={
instancePath:i+"/terms/"+p,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+
"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return jn.errors=e,t===0}jn.evaluated={props:{title:!0,description:!0,terms:!0},dynamicProps:!1,
dynamicItems:!1};var al=$n;function Fi(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Fi.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>2e3){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Fi.errors=
e,t===0}Fi.evaluated={dynamicProps:!1,dynamicItems:!1};function Ui(r,{instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){
let e=null,t=0,n=Ui.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(r)>80){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}return Ui.errors=e,t===0}Ui.evaluated={dynamicProps:!1,dynamicItems:!1};function Zi(r,{instancePath:i="",parentData:w,parentDataProperty:k,
rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=Zi.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(I(
r)>2048){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2048}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return Zi.errors=e,t===0}Zi.evaluated={dynamicProps:!1,dynamicItems:!1};function $n(r,{
instancePath:i="",parentData:w,parentDataProperty:k,rootData:u=r,dynamicAnchors:f={}}={}){let e=null,t=0,n=$n.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.title!==void 0&&d.call(r,"title")){let s=r.title;if(typeof s=="string"){if(I(s)>120){let a={instancePath:i+
"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&d.call(r,"description")&&(Fi(r.description,
{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:u,dynamicAnchors:f})||(e=e===null?Fi.errors:e.concat(Fi.errors),t=e.length)),
r.terms!==void 0&&d.call(r,"terms")){let s=r.terms;if(Array.isArray(s)){if(s.length>1e3){let p={instancePath:i+"/terms",schemaPath:"#/properties/terms/maxItems",
keyword:"maxItems",params:{limit:1e3}};e===null?e=[p]:e.push(p),t++}let a=s.length;for(let p=0;p<a;p++){let c=s[p];if(c&&typeof c=="object"&&!Array.isArray(c)){
if(c.id!==void 0&&d.call(c,"id")&&(Ui(c.id,{instancePath:i+"/terms/"+p+"/id",parentData:c,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?Ui.
errors:e.concat(Ui.errors),t=e.length)),c.label!==void 0&&d.call(c,"label")){let l=c.label;if(typeof l=="string"){if(I(l)>120){let o={instancePath:i+"/terms/"+p+
"/label",schemaPath:"#/properties/terms/items/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+
"/terms/"+p+"/label",schemaPath:"#/properties/terms/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(c.description!==
void 0&&d.call(c,"description")){let l=c.description;if(typeof l=="string"){if(I(l)>500){let o={instancePath:i+"/terms/"+p+"/description",schemaPath:"#/properti\
es/terms/items/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/terms/"+p+"/\
description",schemaPath:"#/properties/terms/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(c.iri!==void 0&&
d.call(c,"iri")&&(Zi(c.iri,{instancePath:i+"/terms/"+p+"/iri",parentData:c,parentDataProperty:"iri",rootData:u,dynamicAnchors:f})||(e=e===null?Zi.errors:e.concat(
Zi.errors),t=e.length)),c.altLabels!==void 0&&d.call(c,"altLabels")){let l=c.altLabels;if(Array.isArray(l)){if(l.length>30){let m={instancePath:i+"/terms/"+p+"/\
altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/maxItems",keyword:"maxItems",params:{limit:30}};e===null?e=[m]:e.push(m),t++}let o=l.length;
for(let m=0;m<o;m++){let h=l[m];if(typeof h=="string"){if(I(h)>120){let L={instancePath:i+"/terms/"+p+"/altLabels/"+m,schemaPath:"#/properties/terms/items/prope\
rties/altLabels/items/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[L]:e.push(L),t++}}else{let L={instancePath:i+"/terms/"+p+"/altLabels/"+m,schemaPath:"\
#/properties/terms/items/properties/altLabels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),t++}}}else{let o={instancePath:i+"/ter\
ms/"+p+"/altLabels",schemaPath:"#/properties/terms/items/properties/altLabels/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{let l={
instancePath:i+"/terms/"+p,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:i+
"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return $n.errors=e,t===0}$n.evaluated={props:{title:!0,description:!0,terms:!0},dynamicProps:!1,
dynamicItems:!1};var ll=new Map([["agreement.schema.json",Za],["catalogue.schema.json",Va],["dataset.schema.json",Ga],["exceptions.schema.json",Ka],["harvested.\
schema.json",Wa],["pin.schema.json",Ca],["publisher.schema.json",Ma],["redirects.schema.json",Ha],["request.schema.json",Ya],["series.schema.json",Ja],["service\
.schema.json",Qa],["source.schema.json",Xa],["synonyms.schema.json",el],["vocabulary-access-reasons.schema.json",rl],["vocabulary-formats.schema.json",tl],["voc\
abulary-frequencies.schema.json",sl],["vocabulary-licences.schema.json",il],["vocabulary-places.schema.json",nl],["vocabulary.schema.json",al]]);export{Ua as full,ll as limits};
