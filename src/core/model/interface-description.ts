/** What readers want first from a reviewed copy of an OpenAPI or AsyncAPI document. All of it is plain text. */
export interface InterfaceDescription {
  readonly type: 'openapi' | 'asyncapi';
  /** Path inside the catalogue folder. */
  readonly file: string;
  readonly version: string;
  readonly operations: readonly ServiceOperation[];
  /** How many more operations the document has than this list. */
  readonly more: number;
}

/** One call (OpenAPI) or one stream of messages (AsyncAPI). */
export interface ServiceOperation {
  /** `GET`; for streams, from the caller's side, `LISTEN` or `SEND`. */
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly isDeprecated: boolean;
  readonly parameters: readonly OperationParameter[];
}

export interface OperationParameter {
  readonly name: string;
  /** `path`, `query`, `header`, `cookie` or `querystring`; empty if the document does not say. */
  readonly place: string;
  readonly isRequired: boolean;
  readonly description: string;
}
