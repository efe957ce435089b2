namespace ComplaintsPortal.Reports.Printing;

/// <summary>A folder for one printing, which only this account can read, and which goes when it is done.</summary>
internal sealed class PrintFolder : IDisposable
{
    private const int Tries = 20;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portal-print-");

    public string Html => Path.Combine(folder.FullName, "report.html");

    public string Pdf => Path.Combine(folder.FullName, "report.pdf");

    public string Profile => Path.Combine(folder.FullName, "profile");

    // The browser's last processes may still be writing to their profile when the first has ended.
    public void Dispose()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                folder.Delete(recursive: true);
                return;
            }
            catch (IOException) when (attempt < Tries)
            {
                Thread.Sleep(TimeSpan.FromMilliseconds(50));
            }
            catch (DirectoryNotFoundException)
            {
                return;
            }
        }
    }
}
