namespace ComplaintsPortal.Cli.Volume;

/// <summary>The set-up of the council of the records.</summary>
internal static class VolumeProfile
{
    /// <summary>How many services there are, the first with the most cases.</summary>
    public const int Services = 12;

    /// <summary>How many teams each of them has.</summary>
    public const int TeamsOfAService = 3;

    /// <summary>How many districts there are.</summary>
    public const int Districts = 5;

    private const int Divisions = 3;

    /// <summary>Writes it.</summary>
    public static void Write(string path)
    {
        var services = string.Join(",\n",
            Enumerable.Range(0, Services).Select(
                one => $$"""      { "key": "service-{{one}}", "label": "Service {{one + 1}}", "parent": "division-{{one % Divisions}}" }"""));
        var teams = string.Join(",\n",
            from one in Enumerable.Range(0, Services * TeamsOfAService)
            let service = one / TeamsOfAService
            select $$"""      { "key": "team-{{service}}-{{one % TeamsOfAService}}", "label": "Team {{one + 1}}", "parent": "service-{{service}}" }""");
        var divisions = string.Join(",\n",
            Enumerable.Range(0, Divisions).Select(one => $$"""      { "key": "division-{{one}}", "label": "Division {{one + 1}}" }"""));
        var districts = string.Join(",\n",
            Enumerable.Range(0, Districts).Select(one => $$"""      { "key": "district-{{one}}", "label": "District {{one + 1}}" }"""));
        File.WriteAllText(path, $$"""
            {
              "council": "Volume County Council",
              "team": "Children's Complaints Team",
              "lists": {
                "division": [
            {{divisions}} ],
                "service": [
            {{services}} ],
                "team": [
            {{teams}} ],
                "district": [
            {{districts}} ],
                "advocacy-provider": [ { "key": "advocates", "label": "Volume Advocates" } ]
              }
            }
            """);
    }
}
