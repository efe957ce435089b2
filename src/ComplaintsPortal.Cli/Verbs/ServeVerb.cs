using System.CommandLine;

namespace ComplaintsPortal.Cli.Verbs;

/// <summary><c>serve</c>: the web portal is a program of its own, which the script <c>portal</c> starts.</summary>
internal static class ServeVerb
{
    public static Command Make()
    {
        var urls = new Option<string?>("--urls") { Description = "The addresses to listen on", HelpName = "URLS" };
        var verb = new Command("serve", "The web portal") { urls };
        verb.SetAction(Refuse);
        return verb;
    }

    private static int Refuse(ParseResult arguments) =>
        throw new FailedException("The web portal is a program of its own: start it with the script ./portal serve");
}
