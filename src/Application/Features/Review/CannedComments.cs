using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Review;

/// <summary>Remarks that the ministry inserts with one key; the first nine have the keys 1–9.</summary>
/// <param name="Delivered">Nobody has written any yet: these come with the product.</param>
public sealed record CannedCommentsDto(IReadOnlyList<string> Items, bool Delivered, long Version);

internal static class CannedComments
{
    public const int Most = 30;

    /// <summary>In Lithuanian whoever reads them: executors do.</summary>
    private static readonly string[] Delivered =
    [
        "Patikslinkite pasiektą reikšmę: ji nesutampa su aprašymu.",
        "Nurodykite, kada tai padaryta.",
        "Aprašykite, kas konkrečiai padaryta ir kas dalyvavo.",
        "Nurodykite, kodėl siektina reikšmė nepasiekta.",
        "Nurodykite panaudotas lėšas. Jei lėšų neprireikė, įrašykite 0.",
        "Pridėkite patvirtinančią nuorodą arba failą.",
        "Išbraukite asmenų vardus, pavardes ir kitus asmens duomenis.",
        "Paaiškinkite, kodėl jūsų vertinimas skiriasi nuo siūlomo.",
    ];

    public static async Task<CannedCommentsDto> ReadAsync(IAppDbContext db, CancellationToken ct)
    {
        var own = await db.CannedComments.AsNoTracking().OrderBy(c => c.Position).Select(c => c.Text).ToListAsync(ct);
        IReadOnlyList<string> items = own.Count == 0 ? Delivered : own;
        return new CannedCommentsDto(items, own.Count == 0, ContentVersion.Of(items));
    }
}
