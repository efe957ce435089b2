namespace ComplaintsPortal.Reports.Printing;

/// <summary>Lets a few browsers print at once; whoever comes later waits in line, and is told how many are before.</summary>
/// <param name="most">How many may print at once.</param>
public sealed class PrintQueue(int most = PrintQueue.Usual)
{
    /// <summary>How many browsers print at once on a server: each takes a core and some hundred megabytes.</summary>
    public const int Usual = 2;

    private readonly Lock gate = new();
    private readonly List<Turn> waiting = [];
    private int printing;

    /// <summary>Waits until there is room; the answer is given back when the printing is over.</summary>
    /// <param name="tell">Is told how many print or wait before, each time that this changes; 0 where the turn has come.</param>
    /// <param name="stop">To leave the line.</param>
    public async Task<IDisposable> EnterAsync(Action<int>? tell = null, CancellationToken stop = default)
    {
        var turn = new Turn(tell);
        lock (gate)
        {
            waiting.Add(turn);
            MoveOn();
        }

        try
        {
            await turn.HasCome.WaitAsync(stop);
            return new Room(this);
        }
        catch (OperationCanceledException)
        {
            Leave(turn);
            throw;
        }
    }

    // The turn may have come in the moment in which it was given up.
    private void Leave(Turn turn)
    {
        lock (gate)
        {
            printing -= waiting.Remove(turn) ? 0 : 1;
            MoveOn();
        }
    }

    private void Leave()
    {
        lock (gate)
        {
            printing--;
            MoveOn();
        }
    }

    private void MoveOn()
    {
        while (printing < most && waiting.Count > 0)
        {
            var next = waiting[0];
            waiting.RemoveAt(0);
            printing++;
            next.Come();
        }

        foreach (var (index, turn) in waiting.Index())
        {
            turn.Tell(index + 1);
        }
    }

    private sealed class Turn(Action<int>? tell)
    {
        private readonly TaskCompletionSource come = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task HasCome => come.Task;

        public void Tell(int before) => tell?.Invoke(before);

        public void Come()
        {
            Tell(0);
            come.SetResult();
        }
    }

    private sealed class Room(PrintQueue queue) : IDisposable
    {
        private bool left;

        public void Dispose()
        {
            if (!left)
            {
                left = true;
                queue.Leave();
            }
        }
    }
}
