using System.Reflection;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Sealing;

/// <summary>Whatever makes a case from a case is seen by those alone who see the first. A new verb that does so fails here until it is tried.</summary>
public sealed class DerivedCasesTests
{
    // What all of them go through.
    private const string Door = "Derive";

    private static readonly Dictionary<string, Func<Case, Case>> Derivations = new()
    {
        ["CaseRoute.Split"] = from => from.Route.Split("2026/0002", new SplitPart("code", "Another matter"), A.Office(Ada, At(Received))),
        ["CaseEscalation.OpenForOmbudsman"] =
            from => from.Escalation.OpenForOmbudsman(
                "2026/0002", Received, new OmbudsmanFacts("25 001 573"), A.Procedure("ombudsman"), A.Office(Ada, At(Received))),
    };

    public static TheoryData<string> Names => [.. Derivations.Keys];

    [Fact]
    public void EveryVerb_ThatMakesACaseOfACase_IsTriedHere()
    {
        var makers =
            from type in typeof(Case).Assembly.GetTypes()
            where type == typeof(Case) || type.GetConstructors().Any(made => made.GetParameters().Any(given => given.ParameterType == typeof(Case)))
            from method in type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            where Makes(method.ReturnType) && !method.IsSpecialName && method.Name != Door
            select $"{type.Name}.{method.Name}";

        Assert.Equal(Derivations.Keys.Order(StringComparer.Ordinal), makers.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Derived_FromASealedCase_IsSealedToTheSamePeopleAndSaysSo(string name)
    {
        var from = Logged();
        from.Sealing.Seal([Mabel, Ada], "About a colleague's child", A.Office(Mabel, At(Received)));

        var made = Derivations[name](from);

        Assert.True(made.Sealing.IsSealedTo(Mabel.Id) && made.Sealing.IsSealedTo(Ada.Id));
        Assert.False(made.Sealing.IsSealedTo(Ben.Id));
        Assert.Equal(from.Access.Select(one => one.Facts), made.Access.Select(one => one.Facts));
        Assert.Contains($"Sealed to the same people as {from.Reference}", made.TakeNewHistory().Select(entry => entry.What));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Derived_FromACaseFromWhichSomebodyIsBarred_BarsThemTooAndSaysSo(string name)
    {
        var from = Logged();
        from.Sealing.Bar(Ben, "About him", A.Office(Mabel, At(Received)));

        var made = Derivations[name](from);

        Assert.True(made.Sealing.Bars(Ben.Id));
        Assert.False(made.Sealing.IsSealed);
        Assert.Contains($"Barred to the same people as {from.Reference}", made.TakeNewHistory().Select(entry => entry.What));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Derived_FromAnOpenCase_IsOpen(string name)
    {
        var made = Derivations[name](Logged());

        Assert.Empty(made.Access);
        Assert.DoesNotContain(made.TakeNewHistory(), entry => entry.What.Contains("the same people", StringComparison.Ordinal));
    }

    private static bool Makes(Type type) => type == typeof(Case) || (type.IsGenericType && type.GetGenericArguments().Contains(typeof(Case)));

    private static Case Logged() => A.Case().LoggedBy(Ada).Build();
}
