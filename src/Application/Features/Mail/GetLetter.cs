using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>
/// One letter with its text. Row-level security lets the coordinator through to letters of campaigns and the
/// administrator to those about accounts; any other looks like no letter.
/// </summary>
[Needs(Permission.HandleLetters)]
public sealed record GetLetter(Guid Id) : IRequest<LetterTextDto>;

public sealed class GetLetterHandler(IAppDbContext db) : IRequestHandler<GetLetter, LetterTextDto>
{
    public Task<LetterTextDto> Handle(GetLetter request, CancellationToken ct) => db.TextAsync(request.Id, ct);
}
