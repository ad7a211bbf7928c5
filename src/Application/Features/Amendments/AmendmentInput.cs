using ActionPlanMonitor.Application.Common;
using FluentValidation;

namespace ActionPlanMonitor.Application.Features.Amendments;

/// <summary>The act by which an approved plan changes (domain.md 3).</summary>
public sealed record AmendmentInput(string? LegalBasis, DateOnly? Date);

internal static class AmendmentRules
{
    public static void NamesItsAct<T>(this IRuleBuilder<T, AmendmentInput?> amendment) =>
        amendment
            .Must(a => a is { Date: not null } && !string.IsNullOrWhiteSpace(a.LegalBasis))
            .WithMessage(_ =>
                Speech.Say(
                    "Patvirtintas planas keičiamas tik teisės aktu: nurodykite jo pavadinimą ar numerį ir datą.",
                    "An approved plan changes only by a legal act: give its name or number and date."
                )
            )
            .Must(a => a?.LegalBasis is null or { Length: <= 500 })
            .WithMessage(_ => Speech.Say("Tekstas per ilgas.", "The text is too long."))
            .Must(a => a?.Date is null or { Year: >= 1990 and <= 2100 })
            .WithMessage(_ =>
                Speech.Say("Patikrinkite datą, pvz., 2020-10-20.", "Check the date, for example 2020-10-20.")
            );
}
