namespace ComplaintsPortal.Reports.Wording;

/// <summary>Which way a figure went against the period before.</summary>
public enum Direction
{
    Level,
    Up,
    Down,
}

/// <summary>How a direction is shown: never by its symbol alone.</summary>
public static class DirectionWords
{
    /// <summary>The arrow.</summary>
    public static string Symbol(this Direction direction) => direction switch
    {
        Direction.Up => "↑",
        Direction.Down => "↓",
        _ => "↔",
    };

    /// <summary>The word.</summary>
    public static string Word(this Direction direction) => direction switch
    {
        Direction.Up => "up",
        Direction.Down => "down",
        _ => "level",
    };
}
