using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Mailing;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>
/// Somebody follows the link of a letter. That is all that is noted; where it leads says nothing about what the letter
/// holds, and the page there asks for a sign-in.
/// </summary>
[Needs(Permission.Anyone)]
public sealed record OpenLetter(Guid Id, Guid? RowId) : IRequest<LetterOpeningDto>;

/// <param name="Target">A path of the client.</param>
public sealed record LetterOpeningDto(string Target);

public sealed class OpenLetterHandler(ILetterOpenings openings) : IRequestHandler<OpenLetter, LetterOpeningDto>
{
    public async Task<LetterOpeningDto> Handle(OpenLetter request, CancellationToken ct)
    {
        var letter = await openings.OpenAsync(request.Id, ct) ?? throw ProblemException.NotFound();
        return new LetterOpeningDto(
            letter switch
            {
                { Kind: MailKind.CoordinatorDigest } => "/valdymas",
                { Kind: MailKind.Accepted or MailKind.Published } => "/mano/istorija",
                _ when request.RowId is { } row => FormattableString.Invariant($"/mano/{letter.Year}/{row}"),
                _ => "/mano",
            }
        );
    }
}
