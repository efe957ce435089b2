using System.Text.Json;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain.Council;

namespace ComplaintsPortal.Data.Interchange.Profile;

/// <summary>What the council has decided where the law leaves it open: <c>rules</c> in <c>profile.json</c>.</summary>
internal static class ProfileRules
{
    private static readonly string[] Outcomes = [.. Choices.WordsOf<OutcomeRule>()];

    /// <summary>The rules of a profile; what it leaves out is as it was.</summary>
    public static CouncilRuleFacts Read(JsonPart rules, CouncilRuleFacts before, ProfileParts parts)
    {
        if (!parts.Expect(rules, JsonTokenType.StartObject, "an object in braces"))
        {
            return before;
        }

        parts.Known(
            rules, "outcome", "stageTwoWindowDays", "panelPapersDays", "chairFreeYears",
            "stageOneFromInterestDecision", "stageTwoFromSettledRecord", "panelsMeetRemotely", "stageOneWithoutPoints");
        var outcome = parts.OneOf(rules, "outcome", Outcomes);
        return new CouncilRuleFacts(
            outcome < 0 ? before.Outcome : (OutcomeRule)outcome,
            parts.Number(rules, "stageTwoWindowDays", CouncilRules.MostWindowDays) ?? before.StageTwoWindowDays,
            parts.Number(rules, "panelPapersDays", CouncilRules.MostPapersDays) ?? before.PanelPapersDays,
            parts.Number(rules, "chairFreeYears", CouncilRules.MostFreeYears, least: 0) ?? before.ChairFreeYears,
            parts.Flag(rules["stageOneFromInterestDecision"], before.StageOneFromInterestDecision),
            parts.Flag(rules["stageTwoFromSettledRecord"], before.StageTwoFromSettledRecord),
            parts.Flag(rules["panelsMeetRemotely"], before.PanelsMeetRemotely))
        {
            StageOneWithoutPoints = parts.Flag(rules["stageOneWithoutPoints"], before.StageOneWithoutPoints),
        };
    }

    public static void Write(Utf8JsonWriter json, CouncilRuleFacts rules)
    {
        json.WriteStartObject("rules");
        json.WriteString("outcome", Choices.WordOf(rules.Outcome));
        json.WriteNumber("stageTwoWindowDays", rules.StageTwoWindowDays);
        json.WriteNumber("panelPapersDays", rules.PanelPapersDays);
        json.WriteNumber("chairFreeYears", rules.ChairFreeYears);
        json.WriteBoolean("stageOneFromInterestDecision", rules.StageOneFromInterestDecision);
        json.WriteBoolean("stageTwoFromSettledRecord", rules.StageTwoFromSettledRecord);
        json.WriteBoolean("panelsMeetRemotely", rules.PanelsMeetRemotely);
        json.WriteBoolean("stageOneWithoutPoints", rules.StageOneWithoutPoints);
        json.WriteEndObject();
    }
}
