namespace ComplaintsPortal.Data;

/// <summary>The account in whose name the database is read; null where it is the portal itself, which sees every case.</summary>
public delegate Guid? Viewer();
