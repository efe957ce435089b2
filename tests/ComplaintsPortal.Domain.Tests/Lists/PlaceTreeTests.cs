using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Domain.Tests.Lists;

public sealed class PlaceTreeTests
{
    // adults and children are divisions; send is a division and, below it, a service; sat lies under that service.
    private static readonly PlaceTree Places = new CouncilLists(
    [
        new(ListName.Division, "children", "Children's social care"),
        new(ListName.Division, "send", "Special educational needs and disability"),
        new(ListName.Service, "care", "Children in care") { Parent = "children" },
        new(ListName.Service, "leavers", "Care leavers") { Parent = "care" },
        new(ListName.Service, "send", "SEND casework") { Parent = "send" },
        new(ListName.Service, "sat", "Statutory Assessment Team") { Parent = "send" },
        new(ListName.Service, "alone", "Lies under nothing"),
        new(ListName.Service, "lost", "Its parent is not known") { Parent = "nowhere" },
        new(ListName.Service, "round", "Lies under about") { Parent = "about" },
        new(ListName.Service, "about", "Lies under round") { Parent = "round" },
        new(ListName.Service, "self", "Lies under itself") { Parent = "self" },
        new(ListName.Team, "east", "Leaving care, east") { Parent = "leavers" },
        new(ListName.Team, "desk", "A team of the division") { Parent = "children" },
        new(ListName.Team, "loose", "A team of nothing"),
    ]).Places;

    [Theory]
    [InlineData("children", null, null, "children//")]
    [InlineData(null, "care", null, "children/care/")]
    [InlineData(null, "leavers", null, "children/leavers/")]
    [InlineData(null, null, "east", "children/leavers/east")]
    [InlineData(null, null, "desk", "children//desk")]
    [InlineData(null, null, "loose", "//loose")]
    [InlineData(null, "sat", null, "send/sat/")]
    [InlineData(null, "send", null, "send/send/")]
    [InlineData(null, "alone", null, "/alone/")]
    [InlineData(null, "lost", null, "/lost/")]
    [InlineData(null, "unknown", null, "/unknown/")]
    [InlineData(null, null, "unknown", "//unknown")]
    [InlineData("send", "care", null, "send/care/")] // what is named is kept
    [InlineData(null, "care", "east", "children/care/east")]
    [InlineData(null, "round", null, "/round/")]
    [InlineData(null, "self", null, "/self/")]
    [InlineData(null, null, null, "//")]
    public void Stand_WhatACaseNames_IsFilledFromTheParents(string? division, string? service, string? team, string expected)
    {
        var stand = Places.Stand(division, service, team);

        Assert.Equal(expected, $"{stand.Division}/{stand.Service}/{stand.Team}");
    }

    [Theory]
    [InlineData("care", "care leavers")]
    [InlineData("leavers", "leavers")]
    [InlineData("send", "sat send")]
    [InlineData("round", "about round")]
    [InlineData("self", "self")]
    [InlineData("unknown", "unknown")]
    public void ServicesUnder_AService_IsItselfAndAllBelowIt(string service, string expected) =>
        Assert.Equal(expected, string.Join(' ', Places.ServicesUnder(service).Order()));

    [Theory]
    [InlineData("leavers", "leavers care")]
    [InlineData("round", "round about")]
    [InlineData("self", "self")]
    public void ServiceAndAbove_AService_IsThePathToTheTop(string service, string expected) =>
        Assert.Equal(expected, string.Join(' ', Places.ServiceAndAbove(service)));
}
