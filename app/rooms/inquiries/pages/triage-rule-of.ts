import { Invalid } from '#platform/refusals.ts';
import type { triageRuleForm } from '../forms.ts';

/** The rule that the form tells. Refuses (Invalid) one that proposes nothing. */
export function triageRuleOf(rule: ReturnType<typeof triageRuleForm.parse>) {
  const { woorden, thema, aard, administratie, elders, bron } = rule;
  if (thema === '' && aard === null && administratie === null && elders === null) {
    throw new Invalid('Er is nog niets bewaard.', {
      thema:
        'Vul een thema, een aard, een administratie of waar het thuishoort in: anders stelt de regel niets voor.',
    });
  }
  return {
    words: woorden,
    kind: aard,
    theme: thema,
    administrationId: administratie,
    authority: elders,
    source: bron,
  };
}
