using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Approving;
using ComplaintsPortal.Reports.Publishing;

namespace ComplaintsPortal.Web.Publishing;

/// <summary>The reports that are being published: each once, whoever presses the button, while its page tells how far it is.</summary>
public sealed class Publications(PrintJobs<Publication> jobs, Publisher publisher)
{
    /// <summary>The publication of a report that goes on, or is over and was not looked at yet.</summary>
    public PrintJob<Publication>? Find(Period period) => jobs.Find(period.Name);

    /// <summary>What came of a publication that is over.</summary>
    public Task<Publication> TakeAsync(Period period, PrintJob<Publication> job) => jobs.TakeAsync(period.Name, job);

    /// <summary>
    /// Begins to publish a report. What can be refused before anything is printed is refused at once, and where an approval no longer holds that is stored.
    /// </summary>
    /// <returns>Why it is not published; null where it is begun.</returns>
    public async Task<Refusal?> BeginAsync(Period period, ReportNow now, Domain.Editions.ReportCourse course, PublishingTerms terms, CancellationToken stop)
    {
        if (terms.Number != course.Number || course.WhyNotPublish(now.Content) is not null)
        {
            return (await publisher.PublishAsync(period, terms, stop)).WhyNot;
        }

        jobs.Begin(period.Name, terms.By.Name, (services, printer, stopping) =>
            new Publisher(services.GetRequiredService<PortalDb>(), printer).PublishAsync(period, terms, stopping));
        return null;
    }
}
