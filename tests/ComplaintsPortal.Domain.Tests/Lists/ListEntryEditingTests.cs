using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Domain.Tests.Lists;

public sealed class ListEntryEditingTests
{
    private static readonly CouncilLists Lists = new(
    [
        new(ListName.Division, "children", "Children"),
        new(ListName.Service, "care", "Care") { Parent = "children" },
        new(ListName.Service, "fostering", "Fostering") { Parent = "care", Position = 1 },
        new(ListName.Team, "east", "East") { Parent = "fostering" },
    ]);

    [Theory]
    [InlineData(ListName.Service, "fostering", "CARE", "care", "There is an entry of this name already")]
    [InlineData(ListName.Service, "care", "Care", "fostering", "A service cannot lie under itself")]
    [InlineData(ListName.Service, "care", "Care", "care", "A service cannot lie under itself")]
    [InlineData(ListName.Team, "east", "East", "children", "Choose a place from the list")]
    [InlineData(ListName.Division, "children", "Children", "care", "Choose a place from the list")]
    [InlineData(ListName.Team, "east", "East and north", "care", null)]
    public void WhyNotRestate_NameOrPlace_IsRefusedWhereItMakesNoSense(string list, string key, string label, string parent, string? sentence) =>
        Assert.Equal(sentence, Lists.Find(list, key)!.WhyNotRestate(new ListEntryTerms(label, parent, false, false, true), Lists)?.Sentence);

    [Theory]
    [InlineData("Out of hours", "out-of-hours")]
    [InlineData("  Café – Größe! ", "cafe-gro-e")]
    [InlineData("East", "east-3")]
    [InlineData("???", "entry")]
    public void KeyFor_ALabel_IsWordsAndNew(string label, string key) => Assert.Equal(key, ListKey.For(label, ["EAST", "east-2"]));

    [Theory]
    [InlineData("#00594f", null)]
    [InlineData("#767676", null)]
    [InlineData("#777777", "Choose a darker colour: white words on this one cannot be read by everybody (WCAG 2.2, 1.4.3)")]
    [InlineData("00594f", "Enter a colour as a hash sign and six digits or letters from a to f, such as #00594f")]
    [InlineData("#00594g", "Enter a colour as a hash sign and six digits or letters from a to f, such as #00594f")]
    public void WhyNotColour_UnderWhiteWords_MustBeDarkEnough(string colour, string? sentence) =>
        Assert.Equal(sentence, Domain.Council.CouncilColour.WhyNot(colour)?.ToString());
}
