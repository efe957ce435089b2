using System.Security.Cryptography;
using System.Text;

namespace ComplaintsPortal.Cli.Volume;

/// <summary>The files of a data set that is being written, row by row, so that memory does not grow with it.</summary>
internal sealed class VolumeFiles(string folder) : IDisposable
{
    private static readonly Dictionary<string, string> Headers = new()
    {
        ["accounts"] = "email,name,role,closed",
        ["cases"] = "reference,procedure,received,triage,triage_reason,channel,division,service,team,district,complainant,complainant_type,"
            + "subject_status,advocacy_provider,summary,account,child_name,triage_note,owner",
        ["stages"] = "case,stage,received,acknowledged,agreed,started,extended,concluded,outcome,reopened,escalation_reason,panel_met,panel_reported",
        ["people"] = "person,age_band,gender,ethnicity,disability,sexual_orientation",
        ["contacts"] = "person,name,email,telephone,address",
        ["children"] = "case,child,name,born,status",
        ["issues"] = "case,stage,theme,classification,finding,number,words",
        ["responses"] = "case,stage,text,authors,written,submitted,returned,return_reason,approved_by,approved,sent,superseded",
        ["letters"] = "case,kind,variant,stage,recipient,address,words,written_by,written,sent,route,sent_by,sent_by_name,council,team",
        ["notes"] = "case,number,at,by,text,corrects",
        ["conversations"] = "case,number,kind,on,who,what,by,at",
        ["tasks"] = "case,number,what,due,owner,set_by,set,done,done_by",
        ["documents"] = "case,number,title,file_name,made,size,sha256,uploaded_by,uploaded,removed_by,removed,removed_why",
        ["history"] = "case,at,by,by_name,stage,what,why",
        ["actions"] = "case,theme,service,description,owner,agreed,due,completed",
        ["payments"] = "case,paid,category,amount",
        ["caseloads"] = "period,caseload,service,value",
    };

    private readonly Dictionary<string, StreamWriter> writers = [];

    /// <summary>Writes a row; a cell with a comma stands in quotation marks, and none has one in it.</summary>
    /// <param name="name">The file, without its ending.</param>
    /// <param name="cells">Its cells, in the order of the header.</param>
    public void Write(string name, params ReadOnlySpan<string> cells)
    {
        var writer = WriterOf(name);
        for (var place = 0; place < cells.Length; place++)
        {
            var between = place == 0 ? "" : ",";
            var quote = cells[place].Contains(',', StringComparison.Ordinal) ? "\"" : "";
            writer.Write($"{between}{quote}{cells[place]}{quote}");
        }

        writer.WriteLine();
    }

    /// <summary>Writes the file of a document, once however many documents have it.</summary>
    /// <returns>Its size in bytes and its SHA-256.</returns>
    public (string Size, string Sha256) WriteDocument(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "files")).FullName, hash);
        if (!File.Exists(path))
        {
            File.WriteAllBytes(path, bytes);
        }

        return (VolumeWords.Number(bytes.Length), hash);
    }

    public void Dispose()
    {
        foreach (var writer in writers.Values)
        {
            writer.Dispose();
        }
    }

    private StreamWriter WriterOf(string name)
    {
        if (!writers.TryGetValue(name, out var writer))
        {
            writer = writers[name] = new StreamWriter(Path.Combine(folder, $"{name}.csv"));
            writer.WriteLine(Headers[name]);
        }

        return writer;
    }
}
