using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Accounts;

/// <summary>Accounts by user name; searched in names, address and institution.</summary>
[Needs(Permission.ManageAccounts)]
public sealed record ListUsers(string? Search, int? Limit, string? Cursor) : IRequest<Page<UserDto>>;

public sealed class ListUsersValidator : AbstractValidator<ListUsers>
{
    public ListUsersValidator()
    {
        RuleFor(r => r.Limit)
            .InclusiveBetween(1, Page<UserDto>.MaxLimit)
            .WithMessage(_ =>
                Speech.Say("Vienu kartu galima prašyti nuo 1 iki 500 įrašų.", "Ask for 1 to 500 entries at a time.")
            );
        RuleFor(r => r.Search)
            .MaximumLength(200)
            .WithMessage(_ => Speech.Say("Paieškos tekstas per ilgas.", "The search text is too long."));
        RuleFor(r => r.Cursor)
            .MaximumLength(200)
            .WithMessage(_ => Speech.Say("Neatpažintas puslapio žymeklis.", "The page cursor is not recognised."));
    }
}

public sealed class ListUsersHandler(IAppDbContext db) : IRequestHandler<ListUsers, Page<UserDto>>
{
    public async Task<Page<UserDto>> Handle(ListUsers request, CancellationToken ct)
    {
        var limit = request.Limit ?? Page<UserDto>.DefaultLimit;
        var users = db.Users.AsNoTracking();
        if (request.Search?.Trim() is { Length: > 0 } search)
        {
#pragma warning disable CA1304, CA1311, CA1862, MA0011 // Translated to SQL, where there is no culture of the process.
            var small = search.ToLowerInvariant();
            users = users.Where(u =>
                u.UserName.Contains(small)
                || u.DisplayName.ToLower().Contains(small)
                || u.Email!.Contains(small)
                || db.Institutions.Any(i =>
                    i.Id == u.InstitutionId && (i.Code.ToLower() == small || i.Name.ToLower().Contains(small))
                )
            );
#pragma warning restore CA1304, CA1311, CA1862, MA0011
        }

        if (request.Cursor is { Length: > 0 } cursor)
        {
#pragma warning disable CA1309 // Translated to SQL's own comparison.
            users = users.Where(u => string.Compare(u.UserName, cursor) > 0);
#pragma warning restore CA1309
        }

        var rows = await db.AsDtos(users.OrderBy(u => u.UserName).Take(limit + 1)).ToListAsync(ct);
        return new Page<UserDto>([.. rows.Take(limit)], rows.Count > limit ? rows[limit - 1].UserName : null);
    }
}
