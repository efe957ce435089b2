using ComplaintsPortal.Testing.Browser;

[assembly: AssemblyFixture(typeof(Chromium))]
