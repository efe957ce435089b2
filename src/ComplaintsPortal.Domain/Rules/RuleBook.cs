using System.Globalization;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Rules;

/// <summary>A rule of the book: what is to be done, and by what authority.</summary>
/// <param name="Procedure">The key of the procedure; null for every complaint.</param>
/// <param name="Stage">The number of the stage; null for the whole procedure.</param>
/// <param name="Sentence">The rule, in a sentence without its full stop.</param>
/// <param name="Authority">The regulation or paragraph.</param>
public sealed record BookRule(string? Procedure, int? Stage, string Sentence, Citation Authority)
{
    /// <summary>Whether the sources disagree on it or could not be read in full.</summary>
    public bool Contested { get; init; }

    /// <summary>The limit that the source sets, in words; null where the rule sets none.</summary>
    public string? Limit { get; init; }

    /// <summary>What this council has set; null where there is nothing to set.</summary>
    public string? Setting { get; init; }

    /// <summary>The property of <see cref="CouncilRuleFacts"/> in which the council decides it.</summary>
    public string? DecidedIn { get; init; }

    /// <summary>Whether the council's setting is another than the source's limit.</summary>
    public bool Departs => Setting is not null && Setting != Limit;
}

/// <summary>The rules of one procedure, or of one of its stages.</summary>
/// <param name="Heading">"Statutory complaint, stage 2: Independent investigation".</param>
/// <param name="Rules">The rules.</param>
public sealed record BookChapter(string Heading, IReadOnlyList<BookRule> Rules);

/// <summary>
/// The rule book: the time limits and the rules of who does what that the portal works by, each with its authority and what this
/// council has set. The limits come from the council's own procedures and rules, so that the book cannot say otherwise than the clocks.
/// </summary>
public static class RuleBook
{
    /// <summary>The book of one council.</summary>
    public static IReadOnlyList<BookChapter> Of(IReadOnlyList<Procedure> procedures, CouncilRules rules)
    {
        var all = StatuteRules.All.Concat(CodeRules.All).Concat(procedures.SelectMany(OfProcedure))
            .Concat(CouncilSetting.All.Select(setting => OfSetting(setting, rules.Facts))).ToList();
        return
        [
            .. from place in Places(procedures)
               let chapter = all.Where(rule => (rule.Procedure, rule.Stage) == (place.Procedure, place.Stage)).ToList()
               where chapter.Count > 0
               select new BookChapter(place.Heading, chapter),
        ];
    }

    private static IEnumerable<(string? Procedure, int? Stage, string Heading)> Places(IReadOnlyList<Procedure> procedures) =>
    [
        (null, null, "Every complaint"),
        .. procedures.SelectMany(procedure => procedure.Stages
            .Select(stage => ((string?)procedure.Key, (int?)stage.Number, HeadingOf(procedure, stage)))
            .Prepend((procedure.Key, null, procedure.Name))),
    ];

    private static string HeadingOf(Procedure procedure, StageRule stage) => stage.Name == $"Stage {stage.Number}"
        ? $"{procedure.Name}, stage {stage.Number}"
        : $"{procedure.Name}, stage {stage.Number}: {stage.Name}";

    private static IEnumerable<BookRule> OfProcedure(Procedure procedure) => procedure.Stages.SelectMany(stage => OfStage(procedure, stage));

    private static IEnumerable<BookRule> OfStage(Procedure procedure, StageRule stage)
    {
        var law = DefaultProcedures.All().SingleOrDefault(one => one.Key == procedure.Key)?.Stage(stage.Number) ?? stage;
        if (stage.StandardDays is null && law.StandardDays is null)
        {
            var basis = procedure.LegalBasis is { } own ? new Worded(own) : Authority.ForLimit(procedure, stage.Number);
            yield return new(procedure.Key, stage.Number, "The stage has no time limit", basis);
            yield break;
        }

        var limit = Authority.ForLimit(procedure, stage.Number);
        yield return new(procedure.Key, stage.Number, "The stage is to be concluded within its ordinary limit",
            limit)
        { Limit = Days(law.StandardDays), Setting = Days(stage.StandardDays) };
        yield return new(procedure.Key, stage.Number, "It may be extended to its longest limit", Authority.ForExtension(procedure, stage.Number))
        {
            Limit = Extended(law),
            Setting = Extended(stage),
        };
        yield return new(procedure.Key, stage.Number, "Its clock starts on a day", limit)
        {
            Limit = InWords(law.ClockFrom),
            Setting = InWords(stage.ClockFrom),
            Contested = procedure.IsStatutory && stage.Number < 3,
        };
        if (stage.AcknowledgeDays is not null || law.AcknowledgeDays is not null)
        {
            yield return new(procedure.Key, stage.Number, "The request is acknowledged in time", Authority.ForAcknowledgement(procedure, stage.Number))
            {
                Limit = Days(law.AcknowledgeDays),
                Setting = Days(stage.AcknowledgeDays),
            };
        }
    }

    private static BookRule OfSetting(CouncilSetting setting, CouncilRuleFacts facts) =>
        new(setting.Procedure, setting.Stage, setting.Question, setting.Authority)
        {
            Contested = setting.Contested,
            Limit = setting.Safe,
            Setting = setting.Answer(facts),
            DecidedIn = setting.Property,
        };

    private static string Extended(StageRule stage) => stage.MayBeExtended ? Days(stage.MaximumDays) : "Not extended";

    private static string Days(int? days) => days switch
    {
        null => "No limit",
        1 => "1 working day",
        { } many => string.Create(CultureInfo.InvariantCulture, $"{many} working days"),
    };

    /// <summary>From which day a clock runs, in words.</summary>
    public static string InWords(ClockFrom from) => from switch
    {
        ClockFrom.Acknowledged => "On the day of acknowledgement",
        ClockFrom.Agreed => "On the day on which the statement was agreed",
        _ => "On the day of receipt",
    };
}
