using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Reading;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Data.Interchange.Profile;

/// <summary>Checks that the places of a profile are a tree: every parent is known, and none lies below itself.</summary>
internal sealed class ParentChecks(CouncilLists lists, ErrorList errors)
{
    public void Check(StatedProfile profile)
    {
        foreach (var (entry, part) in profile.Parents)
        {
            if (!ParentLists(entry.List).Any(list => lists.Knows(list, entry.Parent!)))
            {
                Add(part, $"Enter the key of {Words(entry.List)}: no list has this one");
            }
            else if (IsBelowItself(entry))
            {
                Add(part, "Choose another parent: by this one the entry lies below itself");
            }
        }
    }

    // A service may lie under another; a division of the same key as a service is no circle.
    private bool IsBelowItself(ListEntry entry)
    {
        HashSet<string> path = [entry.Key];
        for (var above = entry; above?.Parent is { } parent; above = lists.Find(entry.List, parent))
        {
            if (!lists.Knows(entry.List, parent)
                || (parent == above.Key && ParentLists(entry.List).Any(list => list != entry.List && lists.Knows(list, parent))))
            {
                return false;
            }

            if (!path.Add(parent))
            {
                return true;
            }
        }

        return false;
    }

    private static string[] ParentLists(string list) => list switch
    {
        ListName.Team => [ListName.Service, ListName.Division],
        ListName.Service => [ListName.Service, ListName.Division],
        _ => [list],
    };

    private static string Words(string list) => list switch
    {
        ListName.Team => "a service",
        ListName.Service => "a division or of a service above",
        _ => "another entry of this list",
    };

    private void Add(JsonPart part, string sentence) => errors.Add(AllFiles.Profile, part.Line, part.Path, part.Text, sentence);
}
