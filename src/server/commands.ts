/**
 * The commands that the server runs. Their names have `server` in them so that they never meet the commands of an
 * extension, since clients register them as their own.
 */
export const commands = {
  /** `[uri]`: checks a text now, whatever the settings say. */
  check: 'klarsprak.server.check',
  /** `[uri, word, 'personal' | 'project']` */
  addWord: 'klarsprak.server.addWord',
  /** `[uri, ruleId, words]`: accepts a finding in the configuration, for a text that can hold no comment. */
  acceptInFile: 'klarsprak.server.acceptInFile',
  /** `[uri, ruleId]` */
  turnOffRule: 'klarsprak.server.turnOffRule',
  /** `[uri, type?]`: sets the document type, and asks for it when none is given. */
  chooseDocumentType: 'klarsprak.server.chooseDocumentType',
} as const;
