using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Evidence;

/// <summary>Why a file is not taken, each in one sentence that says what to do instead.</summary>
public static class EvidenceErrors
{
    private const int Megabyte = 1024 * 1024;

    public static ProblemException TooLarge() =>
        new(
            ProblemKind.TooLarge,
            "evidence_too_large",
            Speech.Say(
                $"Failas per didelis: vienas failas gali būti iki {EvidenceFile.LargestSize / Megabyte} MB. Sumažinkite jį arba pridėkite nuorodą.",
                $"The file is too large: one file may have up to {EvidenceFile.LargestSize / Megabyte} MB. Make it smaller or add a link."
            )
        );

    public static ProblemException Full() =>
        ProblemException.Rule(
            "evidence_full",
            $"Jūsų institucijos failai užima visą vietą ({EvidenceFile.LargestTotal / Megabyte} MB). Pašalinkite nereikalingus arba pridėkite nuorodą.",
            $"Your institution's files take up all the room ({EvidenceFile.LargestTotal / Megabyte} MB). Remove those not needed or add a link."
        );

    public static ProblemException Missing() =>
        ProblemException.Invalid(
            new Dictionary<string, string[]> { ["file"] = [Speech.Say("Pasirinkite failą.", "Choose a file.")] }
        );

    public static ProblemException Empty() =>
        ProblemException.Rule(
            "evidence_empty",
            "Failas tuščias. Pasirinkite kitą.",
            "The file is empty. Choose another one."
        );

    public static ProblemException Unknown() =>
        ProblemException.Rule(
            "evidence_type",
            "Tokio tipo failai nepriimami. Tinka PDF, DOCX, XLSX, ODT, ODS, PNG, JPEG, TXT, ADOC ir ASICE.",
            "Files of this type are not taken. PDF, DOCX, XLSX, ODT, ODS, PNG, JPEG, TXT, ADOC and ASICE are."
        );

    public static ProblemException OldOffice() =>
        ProblemException.Rule(
            "evidence_type",
            "Senojo formato „Office“ failai nepriimami. Išsaugokite jį kaip DOCX, XLSX arba PDF.",
            "Office files of the old format are not taken. Save it as DOCX, XLSX or PDF."
        );

    public static ProblemException WrongName(string extension) =>
        ProblemException.Rule(
            "evidence_name",
            $"Failo vardas neatitinka jo turinio. Pagal turinį vardas turėtų baigtis „{extension}“.",
            $"The file's name does not fit what is in it. By its content it should end with “{extension}”."
        );

    public static ProblemException Program() =>
        ProblemException.Rule(
            "evidence_program",
            "Programos ir scenarijai nepriimami.",
            "Programs and scripts are not taken."
        );

    public static ProblemException WebPage() =>
        ProblemException.Rule(
            "evidence_web_page",
            "Tinklalapiai ir SVG paveikslai nepriimami. Išsaugokite kaip PDF arba pridėkite nuorodą.",
            "Web pages and SVG pictures are not taken. Save it as PDF or add a link."
        );

    public static ProblemException Macros() =>
        ProblemException.Rule(
            "evidence_macros",
            "Dokumente yra makrokomandų. Išsaugokite jį be jų, pvz., kaip PDF.",
            "The document has macros. Save it without them, for example as PDF."
        );

    public static ProblemException Encrypted() =>
        ProblemException.Rule(
            "evidence_encrypted",
            "Dokumentas užrakintas slaptažodžiu. Išsaugokite jį be slaptažodžio.",
            "The document is locked with a password. Save it without one."
        );

    public static ProblemException Damaged() =>
        ProblemException.Rule(
            "evidence_damaged",
            "Failas sugadintas arba jame slepiasi kitas failas. Išsaugokite jį iš naujo.",
            "The file is damaged or hides another one. Save it anew."
        );

    public static ProblemException TooLargeInside() =>
        ProblemException.Rule(
            "evidence_too_large_inside",
            "Išskleistas failas būtų pernelyg didelis, todėl nepriimtas.",
            "Unpacked, the file would be far too large, so it was not taken."
        );

    public static ProblemException HandedIn() =>
        ProblemException.Conflict(
            "evidence_handed_in",
            "Failas jau pateiktas su ataskaita, todėl lieka prie jos.",
            "The file was handed in with a report and stays with it."
        );

    public static ProblemException InDraft() =>
        ProblemException.Conflict(
            "evidence_in_draft",
            "Failas pridėtas prie pildomos ataskaitos. Pirma pašalinkite jį iš jos.",
            "The file stands in a draft. Take it out of the draft first."
        );

    public static ProblemException NotYours() =>
        ProblemException.Invalid(
            new Dictionary<string, string[]>
            {
                ["evidence"] =
                [
                    Speech.Say(
                        "Tokio failo tarp jūsų institucijos failų nėra. Įkelkite jį iš naujo.",
                        "There is no such file among your institution's. Upload it again."
                    ),
                ],
            }
        );
}
