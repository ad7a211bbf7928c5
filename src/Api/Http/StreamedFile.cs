using System.Globalization;
using ActionPlanMonitor.Application.Features.Annex.Documents;

namespace ActionPlanMonitor.Api.Http;

/// <summary>
/// A file that is written while it is sent. Who reads no further stops the writing; where the number of rows is known it is
/// told first, so that the reader can see how far the file has come.
/// </summary>
internal sealed class StreamedFile(AnnexFile file) : IResult
{
    public const string RowsHeader = "X-Rows";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (file.Rows is { } rows)
        {
            httpContext.Response.Headers[RowsHeader] = rows.ToString(CultureInfo.InvariantCulture);
        }

        return Results
            .Stream(target => file.WriteAsync(target, httpContext.RequestAborted), file.ContentType, file.FileName)
            .ExecuteAsync(httpContext);
    }
}
