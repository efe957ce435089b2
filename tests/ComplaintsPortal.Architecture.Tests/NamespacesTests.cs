using System.Text.RegularExpressions;

namespace ComplaintsPortal.Architecture.Tests;

/// <summary>The parts of the domain build on one another in one direction: no part needs another that needs it.</summary>
public sealed class NamespacesTests
{
    private const string Domain = "ComplaintsPortal.Domain";

    private static readonly Regex Namespace = new($@"^namespace {Domain}(?:\.(?<part>\w+))?[\w.]*;", RegexOptions.Compiled | RegexOptions.Multiline);
    private static readonly Regex Using = new($@"^using (?:static |\w+ = )?{Domain}\.(?<part>\w+)[\w.]*;", RegexOptions.Compiled | RegexOptions.Multiline);
    private static readonly Regex Qualified =
        new(@"(?<![\w.])(?:(?:ComplaintsPortal\.)?Domain\.)?(?<part>[A-Z]\w*)\.(?:\w+\.)*?(?<type>[A-Z]\w*)\b", RegexOptions.Compiled);
    private static readonly Regex Declared =
        new(@"^(?:\w+ )*(?:class|record struct|record|struct|interface|enum) (?<name>\w+)", RegexOptions.Compiled | RegexOptions.Multiline);

    // Every step that is still part of a circle, with the number of files that take it.
    private static readonly StillOver Circles = new(0, []);

    [Fact]
    public void Namespaces_OfTheDomain_GoInNoCircle()
    {
        Source[] sources = [.. Repository.Files($"src/{Domain}", "*.cs").Select(SourceOf)];
        var types = sources.SelectMany(source => source.Types, (source, type) => (source.Part, type)).ToHashSet();
        var steps = (
            from source in sources
            where source.Part.Length > 0
            from needed in PartsNeededBy(source, types)
            where needed != source.Part
            select (From: source.Part, To: needed)).CountBy(step => step).ToDictionary();
        var needs = steps.Keys.ToLookup(step => step.From, step => step.To);

        Assert.True(steps.Count > 10, $"Only {steps.Count} steps were found");
        Circles.AssertExact(steps
            .Where(step => Reached(step.Key.To, needs).Contains(step.Key.From))
            .Select(step => KeyValuePair.Create($"{step.Key.From} > {step.Key.To}", step.Value)));
    }

    private static Source SourceOf(string file)
    {
        var text = File.ReadAllText(file);
        return new(Namespace.Match(text).Groups["part"].Value, text, [.. Declared.Matches(text).Select(match => match.Groups["name"].Value)]);
    }

    // By its usings, and by a type that is named together with its namespace: 'Procedures.DefaultProcedures' needs no using.
    private static HashSet<string> PartsNeededBy(Source source, HashSet<(string Part, string Type)> types) =>
    [
        .. Using.Matches(source.Text).Select(match => match.Groups["part"].Value),
        .. Qualified.Matches(source.Text)
            .Select(match => (Part: match.Groups["part"].Value, Type: match.Groups["type"].Value))
            .Where(types.Contains)
            .Select(named => named.Part),
    ];

    private static HashSet<string> Reached(string from, ILookup<string, string> needs)
    {
        HashSet<string> reached = [from];
        Queue<string> next = new([from]);
        while (next.TryDequeue(out var part))
        {
            foreach (var needed in needs[part].Where(reached.Add))
            {
                next.Enqueue(needed);
            }
        }

        return reached;
    }

    private sealed record Source(string Part, string Text, IReadOnlyList<string> Types);
}
