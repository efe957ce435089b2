using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ComplaintsPortal.Data;

/// <summary>Stores an instant as UTC ticks: SQLite cannot order or compare a raw <see cref="DateTimeOffset"/>.</summary>
internal sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(
    instant => instant.UtcTicks,
    ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
