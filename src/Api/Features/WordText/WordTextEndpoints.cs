using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Features.WordText;
using MediatR;

namespace ActionPlanMonitor.Api.Features.WordText;

internal static class WordTextEndpoints
{
    /// <summary>A .docx in a form's <c>file</c>, or pasted words in its <c>text</c>.</summary>
    public static async Task<WordTextDto> Split(
        Guid planId,
        int year,
        HttpRequest request,
        IMediator mediator,
        CancellationToken ct
    )
    {
        var upload = await Uploads.ReadAsync(request, ct);
        return await mediator.Send(
            new SplitText(planId, year, upload.File, upload.Fields.GetValueOrDefault("text")),
            ct
        );
    }
}
