/** A place in a text, as the Language Server Protocol gives it. */
export interface Place {
  start: { line: number; character: number };
  end: { line: number; character: number };
}

/** What the panel's page sends. */
export interface JumpMessage {
  type: 'jump';
  range: Place;
}

/** What the panel's page is sent. */
export interface UpdateMessage {
  type: 'update';
  title: string;
  markup: string;
}
