using ActionPlanMonitor.Application.Abstractions;

namespace ActionPlanMonitor.Application.Common;

/// <summary>The sentence for an uploaded file that is not read: what it is and which file to take instead.</summary>
public static class RefusedFiles
{
    /// <param name="wanted">The extension that is asked for: <c>xlsx</c> or <c>docx</c>.</param>
    public static T Translated<T>(Func<T> read, string wanted)
    {
        try
        {
            return read();
        }
        catch (RefusedFileException refused)
        {
            throw Translate(refused.Why, wanted);
        }
    }

    public static ProblemException TooLarge() => Translate(FileRefusal.TooLarge, "");

    public static ProblemException Missing() =>
        ProblemException.Invalid("file", Speech.Say("Pasirinkite failą.", "Choose a file."));

    private static ProblemException Translate(FileRefusal why, string wanted) =>
        why switch
        {
            FileRefusal.Empty => ProblemException.Rule(
                "file_empty",
                "Failas tuščias. Pasirinkite kitą.",
                "The file is empty. Choose another one."
            ),
            FileRefusal.TooLarge => ProblemException.Rule(
                "file_too_large",
                "Failas per didelis: priimami failai iki 4 MB.",
                "The file is too large: files up to 4 MB are taken."
            ),
            FileRefusal.UnpacksTooLarge => ProblemException.Rule(
                "file_unpacks_too_large",
                "Faile per daug duomenų. Pašalinkite pašalinius lapus, lenteles ar paveikslėlius ir įkelkite iš naujo.",
                "There is too much in the file. Remove other sheets, tables or pictures and upload it again."
            ),
            FileRefusal.OldExcel => ProblemException.Rule(
                "file_wrong_type",
                "Senojo „Excel“ (.xls) failas netinka. „Excel“ programoje pasirinkite „Įrašyti kaip“ ir tipą .xlsx.",
                "A file of old Excel (.xls) cannot be read. In Excel choose “Save as” and the type .xlsx."
            ),
            FileRefusal.OpenDocument => ProblemException.Rule(
                "file_wrong_type",
                $"„OpenDocument“ failas (.ods, .odt) netinka. Įrašykite jį .{wanted} formatu.",
                $"An OpenDocument file (.ods, .odt) cannot be read. Save it as .{wanted}."
            ),
            FileRefusal.WrongType => ProblemException.Rule(
                "file_wrong_type",
                $"Pasirinktas failas turi būti .{wanted} formato.",
                $"The selected file must be an .{wanted} file."
            ),
            FileRefusal.Encrypted => ProblemException.Rule(
                "file_encrypted",
                $"Failas apsaugotas slaptažodžiu arba senojo formato. Pašalinkite slaptažodį ir įrašykite .{wanted} formatu.",
                $"The file is protected by a password or of an old format. Remove the password and save it as .{wanted}."
            ),
            FileRefusal.Macros => ProblemException.Rule(
                "file_with_macros",
                $"Faile yra makrokomandų. Įrašykite jį .{wanted} formatu be makrokomandų.",
                $"The file contains macros. Save it as .{wanted} without macros."
            ),
            FileRefusal.Damaged => ProblemException.Rule(
                "file_damaged",
                "Failas sugadintas ir neperskaitomas. Atidarykite jį savo programa, įrašykite iš naujo ir bandykite dar kartą.",
                "The file is damaged and cannot be read. Open it in its program, save it again and retry."
            ),
        };
}
