import { describe, expect, test } from 'vitest';
import { readBars, readConllu, splitFragments } from '../../../scripts/eval/gold.ts';
import { scoreBlocks } from '../../../scripts/eval/score.ts';

const conllu = `# newdoc id = d
# newpar
# sent_id = 1
# text = Hej på dig.
1	Hej	_	_	_	_	_	_	_	_
2-3	pådig	_	_	_	_	_	_	_	_
2	på	_	_	_	_	_	_	_	_
3	dig	_	_	_	_	_	_	_	SpaceAfter=No
4	.	_	_	_	_	_	_	_	_

# sent_id = 2
1	Rubrik	_	_	_	_	_	_	_	SpaceAfter=No
2	:	_	_	_	_	_	_	_	_
2.1	tom	_	_	_	_	_	_	_	_

# newpar
# text = Slut.
1	Slut	_	_	_	_	_	_	_	SpaceAfter=No
2	.	_	_	_	_	_	_	_	_
`;

describe('reading gold standards', () => {
  test('a newdoc or newpar begins a block; multiword tokens stand as their surface form', () => {
    const blocks = readConllu(conllu);
    expect(blocks.map((block) => block.sentences.map((sentence) => sentence.text))).toEqual([
      ['Hej på dig.', 'Rubrik:'],
      ['Slut.'],
    ]);
    expect(blocks[0]!.sentences.map((sentence) => sentence.forms)).toEqual([
      ['Hej', 'pådig', '.'],
      ['Rubrik', ':'],
    ]);
  });

  test('a sentence without a final stop ends a block', () => {
    const lines = readBars('Rubrik|Hej.|Ta med:|Ett bord.');
    expect(splitFragments(lines).map((block) => block.sentences.length)).toEqual([1, 2, 1]);
  });
});

describe('scores', () => {
  test('count what is right, missed and false', () => {
    const { boundaries, inner, tokens, errors } = scoreBlocks(readBars('Hon kom. Han gick.\nEtt|två.'));
    expect(inner).toMatchObject({ gold: 1, found: 1, correct: 0, f1: 0 });
    expect(boundaries).toMatchObject({ gold: 3, found: 3, correct: 2, f1: 66.67 });
    expect(tokens).toBeNull();
    expect(errors.map((error) => error.kind).sort()).toEqual(['false', 'missed']);
  });

  test('compare token spans, not forms', () => {
    const blocks = [{ sentences: [{ text: 'Ett bord.', forms: ['Ett', 'bord.'] }] }];
    expect(scoreBlocks(blocks).tokens).toMatchObject({ gold: 2, found: 3, correct: 1 });
  });
});
