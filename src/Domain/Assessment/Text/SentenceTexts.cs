namespace ActionPlanMonitor.Domain.Assessment.Text;

/// <summary>
/// The words of the explanations, both languages side by side. {names in braces} are arguments; {rule} and {status} are part of
/// every conclusion. A new key without a text does not compile.
/// </summary>
internal static class SentenceTexts
{
    public static (string Lithuanian, string English) Of(SentenceKey key) =>
        key switch
        {
            SentenceKey.ReachedOf => (
                "Pasiekta {achieved} iš {target} ({ratio}).",
                "{achieved} of {target} reached ({ratio})."
            ),
            SentenceKey.ReachedPercent => (
                "Pasiekta {achieved}, siekta {target}.",
                "{achieved} reached, the target is {target}."
            ),
            SentenceKey.ReachedShare => (
                "Pasiekta {numerator} iš {denominator}, tai yra {achieved}; siekta {target}.",
                "{numerator} of {denominator} reached, that is {achieved}; the target is {target}."
            ),
            SentenceKey.WithinLimit => (
                "Reikšmė – {achieved}, leista ne daugiau kaip {target}.",
                "The value is {achieved}, at most {target} is allowed."
            ),
            SentenceKey.OverLimit => (
                "Reikšmė – {achieved}, leista ne daugiau kaip {target} (santykis – {ratio}).",
                "The value is {achieved}, at most {target} is allowed (a ratio of {ratio})."
            ),
            SentenceKey.MunicipalSum => (
                "Savivaldybės kartu pasiekė {achieved} iš {target} ({ratio}).",
                "The municipalities together reached {achieved} of {target} ({ratio})."
            ),
            SentenceKey.MunicipalShare => (
                "Savo dalį įgyvendino {done} iš {counted} ({ratio}).",
                "{done} of {counted} implemented their part ({ratio})."
            ),
            SentenceKey.TaskShare => (
                "Įgyvendinta arba iš dalies įgyvendinta {done} iš {counted} ({ratio}).",
                "{done} of {counted} implemented or partially implemented ({ratio})."
            ),

            SentenceKey.BecauseReached => (
                "Siekta reikšmė pasiekta, todėl {status} ({rule}).",
                "The target is reached, therefore {status} ({rule})."
            ),
            SentenceKey.BecauseLimitKept => (
                "Riba neviršyta, todėl {status} ({rule}).",
                "The limit is kept, therefore {status} ({rule})."
            ),
            SentenceKey.BecauseMoreThan => (
                "Pasiekta daugiau kaip {threshold}, todėl {status} ({rule}).",
                "More than {threshold} is reached, therefore {status} ({rule})."
            ),
            SentenceKey.BecauseAtLeast => (
                "Pasiekta ne mažiau kaip {threshold}, todėl {status} ({rule}).",
                "At least {threshold} is reached, therefore {status} ({rule})."
            ),
            SentenceKey.BecauseNotMoreThan => (
                "Daugiau kaip {threshold} nepasiekta, todėl {status} ({rule}).",
                "No more than {threshold} is reached, therefore {status} ({rule})."
            ),
            SentenceKey.BecauseLessThan => (
                "Pasiekta mažiau kaip {threshold}, todėl {status} ({rule}).",
                "Less than {threshold} is reached, therefore {status} ({rule})."
            ),
            SentenceKey.BecauseComplete => (
                "Įgyvendino visos, todėl {status} ({rule}).",
                "All of them did, therefore {status} ({rule})."
            ),

            SentenceKey.TargetZero => (
                "Siektina reikšmė yra 0 (pasiekta {achieved}), todėl santykio apskaičiuoti negalima: {status} ({rule}).",
                "The target is 0 ({achieved} reached), so no ratio can be computed: {status} ({rule})."
            ),
            SentenceKey.TargetMissing => (
                "Siektina reikšmė nenurodyta, todėl santykio apskaičiuoti negalima: {status} ({rule}).",
                "No target is stated, so no ratio can be computed: {status} ({rule})."
            ),
            SentenceKey.DenominatorZero => (
                "Dalies apskaičiuoti negalima, nes vardiklis yra 0: {status} ({rule}).",
                "The share cannot be computed because its denominator is 0: {status} ({rule})."
            ),
            SentenceKey.PercentagesNotAdded => (
                "Nurodyti keli procentai, o procentai nesudedami: reikia skaitiklių ir vardiklių. Kol jų nėra, {status} ({rule}).",
                "Several percentages are given, and percentages do not add up: numerators and denominators are needed. Until then {status} ({rule})."
            ),

            SentenceKey.LowestDecides => (
                "Lemia žemiausias vykdytojo rezultatas ({names}), todėl {status} ({rule}).",
                "The lowest executor's result decides ({names}), therefore {status} ({rule})."
            ),
            SentenceKey.BestDecides => (
                "Pakanka vieno vykdytojo, lemia geriausias rezultatas ({names}), todėl {status} ({rule}).",
                "One executor is enough and the best result decides ({names}), therefore {status} ({rule})."
            ),
            SentenceKey.WaitingFor => (
                "Dar neatsakė {count}: {names}. Kol teikimas neuždarytas, {status} ({rule}).",
                "No answer yet from {count}: {names}. While reporting is open, {status} ({rule})."
            ),
            SentenceKey.NoLongerMatters => (
                "Dar neatsakė {count}: {names}, bet rezultato tai nebepakeis.",
                "No answer yet from {count}: {names}, but that cannot change the result any more."
            ),
            SentenceKey.Missing => ("Neatsakė {count}: {names}.", "No answer from {count}: {names}."),
            SentenceKey.WithoutNumber => (
                "Vykdė, bet skaičiaus nenurodė {count}: {names}.",
                "Carried out by {count} without giving a number: {names}."
            ),
            SentenceKey.CountedAsOne => (
                "Įvykdė nenurodydamos skaičiaus, todėl skaičiuota po vieną: {count} ({names}).",
                "Done without giving a number, therefore counted as one each: {count} ({names})."
            ),
            SentenceKey.SharedPart => (
                "Indėlis į bendrą siektiną reikšmę ({target}) – {achieved}. Atskirai ši dalis nevertinama ({rule}).",
                "This part adds {achieved} to the shared target ({target}). It is not assessed alone ({rule})."
            ),
            SentenceKey.SharedPartUncounted => (
                "Siektina reikšmė bendra keliems vykdytojams, o šios dalies skaičius nenurodytas. Atskirai ji nevertinama ({rule}).",
                "Several executors share the target, and this part gives no number. It is not assessed alone ({rule})."
            ),
            SentenceKey.AnsweredWith => (
                "Atsako kartu su {names}, todėl {status} ({rule}).",
                "Answered together with {names}, therefore {status} ({rule})."
            ),
            SentenceKey.LeadUnknown => (
                "Už šią dalį atsako {names}; vien iš jos nesprendžiama: {status} ({rule}).",
                "{names} answers for this part; it decides nothing by itself: {status} ({rule})."
            ),
            SentenceKey.NobodyAnswers => (
                "Nėra nė vieno vykdytojo, kuris turėtų atsakyti: {status} ({rule}).",
                "There is no executor who has to answer: {status} ({rule})."
            ),

            SentenceKey.Done => ("Atlikta, todėl {status} ({rule}).", "Done, therefore {status} ({rule})."),
            SentenceKey.DoneInTime => (
                "Atlikta {date}, terminas – {deadline}, todėl {status} ({rule}).",
                "Done on {date}, the deadline was {deadline}, therefore {status} ({rule})."
            ),
            SentenceKey.DoneLate => (
                "Atlikta {date}, po termino ({deadline}). Pagal taisykles vėluojant {status} ({rule}).",
                "Done on {date}, after the deadline ({deadline}). By the rules late means {status} ({rule})."
            ),
            SentenceKey.DoneUndated => (
                "Atlikta, todėl {status} ({rule}); data nenurodyta, tad nežinia, ar laikytasi termino ({deadline}).",
                "Done, therefore {status} ({rule}); without a date nobody can say whether the deadline ({deadline}) was met."
            ),
            SentenceKey.NotDone => ("Neatlikta, todėl {status} ({rule}).", "Not done, therefore {status} ({rule})."),
            SentenceKey.OnlyPartlyDone => (
                "Atlikta tik iš dalies, o toks kriterijus dalies neskaičiuoja, todėl {status} ({rule}).",
                "Done only in part, and this criterion knows no parts, therefore {status} ({rule})."
            ),
            SentenceKey.DeadlinePassed => (
                "Kriterijaus terminas ({deadline}) jau praėjo.",
                "The criterion's deadline ({deadline}) has passed."
            ),

            SentenceKey.NeedHandled => (
                "Poreikis buvo ir į jį atsiliepta, todėl {status} ({rule}).",
                "Need arose and was met, therefore {status} ({rule})."
            ),
            SentenceKey.NeedHandledCount => (
                "Poreikis buvo ir į jį atsiliepta ({achieved}), todėl {status} ({rule}).",
                "Need arose and was met ({achieved}), therefore {status} ({rule})."
            ),
            SentenceKey.NoNeed => (
                "Poreikio nebuvo. Pagal taisykles tada {status} ({rule}).",
                "No need arose. By the rules that means {status} ({rule})."
            ),
            SentenceKey.NeedNotHandled => (
                "Į poreikį neatsiliepta, todėl {status} ({rule}).",
                "Need was not met, therefore {status} ({rule})."
            ),
            SentenceKey.NeedHandledZero => (
                "Nurodyta, kad atvejų buvo 0, todėl {status} ({rule}).",
                "0 cases are reported, therefore {status} ({rule})."
            ),

            SentenceKey.JudgedPositive => (
                "Ministerija rezultatus įvertino teigiamai, todėl {status} ({rule}).",
                "The ministry judged the results positively, therefore {status} ({rule})."
            ),
            SentenceKey.JudgedPartly => (
                "Ministerija rezultatus iš dalies įvertino teigiamai, todėl {status} ({rule}).",
                "The ministry judged the results partly positively, therefore {status} ({rule})."
            ),
            SentenceKey.JudgedNegative => (
                "Ministerija rezultatus įvertino neigiamai, todėl {status} ({rule}).",
                "The ministry judged the results negatively, therefore {status} ({rule})."
            ),
            SentenceKey.ClaimStands => (
                "Vykdyta, bet išmatuojamos reikšmės nėra, todėl lieka vykdytojo įvertinimas: {status} ({rule}).",
                "Carried out, but there is no measurable value, so the executor's claim stands: {status} ({rule})."
            ),
            SentenceKey.ClaimAssumed => (
                "Vykdyta, bet išmatuojamos reikšmės nėra, todėl tikima atsakymu: {status} ({rule}).",
                "Carried out, but there is no measurable value, so the answer is believed: {status} ({rule})."
            ),
            SentenceKey.PartlyWithoutNumber => (
                "Vykdyta iš dalies, išmatuojamos reikšmės nėra, todėl {status} ({rule}).",
                "Carried out in part, without a measurable value, therefore {status} ({rule})."
            ),
            SentenceKey.NotCarriedOut => (
                "Nevykdyta (tai ne nulis: reikšmė nenurodyta), todėl {status} ({rule}).",
                "Not carried out (this is no zero: no value is given), therefore {status} ({rule})."
            ),
            SentenceKey.OnlyClaim => (
                "Nurodytas tik paties vykdytojo įvertinimas: {status} ({rule}).",
                "Only the executor's own claim is given: {status} ({rule})."
            ),

            SentenceKey.NotReported => (
                "Ataskaita nepateikta iki teikimo pabaigos, todėl {status} ({rule}).",
                "No report was handed in before reporting closed, therefore {status} ({rule})."
            ),
            SentenceKey.NotYetReported => (
                "Ataskaita dar nepateikta: {status} ({rule}).",
                "No report has been handed in yet: {status} ({rule})."
            ),
            SentenceKey.NotYetAnswered => (
                "Ataskaitoje dar nėra nei atsakymo, nei reikšmės: {status} ({rule}).",
                "The report has neither an answer nor a value yet: {status} ({rule})."
            ),
            SentenceKey.EmptyReport => (
                "Pateiktoje ataskaitoje nėra nei atsakymo, nei reikšmės, todėl {status} ({rule}).",
                "The report has neither an answer nor a value, therefore {status} ({rule})."
            ),
            SentenceKey.NobodyReported => (
                "Nė vienas vykdytojas neatsakė iki teikimo pabaigos, todėl {status} ({rule}).",
                "No executor answered before reporting closed, therefore {status} ({rule})."
            ),

            SentenceKey.OwnPlanReached => (
                "Pasiekta {achieved}, planuota {planned}, todėl {status} ({rule}).",
                "{achieved} reached, {planned} planned, therefore {status} ({rule})."
            ),
            SentenceKey.OwnPlanMissed => (
                "Pasiekta {achieved}, planuota {planned}; savivaldybei dalis neskaičiuojama, todėl {status} ({rule}).",
                "{achieved} reached, {planned} planned; a municipality gets no partial credit, therefore {status} ({rule})."
            ),
            SentenceKey.OwnLimitKept => (
                "Reikšmė – {achieved}, planuota ne daugiau kaip {planned}, todėl {status} ({rule}).",
                "The value is {achieved}, at most {planned} was planned, therefore {status} ({rule})."
            ),
            SentenceKey.OwnLimitBroken => (
                "Reikšmė – {achieved}, planuota ne daugiau kaip {planned}; savivaldybei dalis neskaičiuojama, todėl {status} ({rule}).",
                "The value is {achieved}, at most {planned} was planned; a municipality gets no partial credit, therefore {status} ({rule})."
            ),
            SentenceKey.AnswerYes => (
                "Savivaldybės planuotas skaičius nenurodytas, ji atsakė, kad įvykdyta, todėl {status} ({rule}).",
                "The municipality's planned number is not stated, it says it was done, therefore {status} ({rule})."
            ),
            SentenceKey.AnswerNo => (
                "Savivaldybės planuotas skaičius nenurodytas, ji atsakė, kad visko neįvykdė, todėl {status} ({rule}).",
                "The municipality's planned number is not stated, it says not all was done, therefore {status} ({rule})."
            ),
            SentenceKey.AnswerZero => (
                "Savivaldybės planuotas skaičius nenurodytas, pasiekta 0, todėl {status} ({rule}).",
                "The municipality's planned number is not stated, 0 is reached, therefore {status} ({rule})."
            ),
            SentenceKey.NoYardstick => (
                "Savivaldybės planuotas skaičius nenurodytas, o ar įvykdyta, neatsakyta: {status} ({rule}).",
                "The municipality's planned number is not stated, and it does not say whether it was done: {status} ({rule})."
            ),
            SentenceKey.NothingPlanned => (
                "Nieko neplanuota, į skaičiavimą neįtraukiama: {status} ({rule}).",
                "Nothing was planned, so it is not counted: {status} ({rule})."
            ),
            SentenceKey.UnplannedWork => (
                "Nors nieko neplanuota, vykdyta, todėl {status}; į skaičiavimą neįtraukiama ({rule}).",
                "Nothing was planned, work was done all the same, therefore {status}; it is not counted ({rule})."
            ),
            SentenceKey.LeftOut => ("Neįskaičiuota: {count} ({names}).", "Not counted: {count} ({names})."),
            SentenceKey.NobodyToCount => (
                "Nėra nė vienos savivaldybės, kurią būtų galima skaičiuoti: {status} ({rule}).",
                "There is no municipality that could be counted: {status} ({rule})."
            ),

            SentenceKey.SpanReached => (
                "Siektina reikšmė skirta {years} metams: kartu pasiekta {achieved} iš {target} ({ratio}), todėl {status} ({rule}).",
                "The target belongs to {years}: {achieved} of {target} reached together ({ratio}), therefore {status} ({rule})."
            ),
            SentenceKey.SpanOpen => (
                "Siektina reikšmė skirta {years} metams, o jie dar nesibaigė: kol kas pasiekta {achieved} iš {target}, todėl {status} ({rule}).",
                "The target belongs to {years}, which are not over: {achieved} of {target} so far, therefore {status} ({rule})."
            ),
            SentenceKey.SpanOpenFor => (
                "Siektinos reikšmės skirtos {years} metams, o jie dar nesibaigė. Savo reikšmės kol kas nepasiekė {count}: {names}, todėl {status} ({rule}).",
                "The targets belong to {years}, which are not over. Not reached so far by {count}: {names}, therefore {status} ({rule})."
            ),
            SentenceKey.SpanTogether => (
                "Skaičiuota kartu už {years} metus, kuriems skirta siektina reikšmė.",
                "Counted together for {years}, to which the target belongs."
            ),

            SentenceKey.TaskReached => (
                "Uždavinio kriterijus pasiektas: reikšmė – {achieved}, siektina – {target}, todėl {status} ({rule}).",
                "The task's criterion is reached: the value is {achieved}, the target {target}, therefore {status} ({rule})."
            ),
            SentenceKey.TaskMissed => (
                "Uždavinio kriterijus nepasiektas: reikšmė – {achieved}, siektina – {target}; dalis neskaičiuojama, todėl {status} ({rule}).",
                "The task's criterion is not reached: the value is {achieved}, the target {target}; there is no partial credit, therefore {status} ({rule})."
            ),
            SentenceKey.TaskNumberMissing => (
                "Uždavinio kriterijaus pasiekta reikšmė neįvesta: {status} ({rule}).",
                "The value reached for the task's criterion was not entered: {status} ({rule})."
            ),
            SentenceKey.TaskNumberAwaited => (
                "Uždavinio kriterijaus pasiekta reikšmė dar neįvesta: {status} ({rule}).",
                "The value reached for the task's criterion has not been entered yet: {status} ({rule})."
            ),
            SentenceKey.TaskComplete => (
                "Įgyvendintos visos priemonės ir veiksmai, todėl {status} ({rule}).",
                "All measures and actions are implemented, therefore {status} ({rule})."
            ),
            SentenceKey.TaskPartly => (
                "Tai ne mažiau kaip {threshold}, bet įgyvendinta ne viskas, todėl {status} ({rule}).",
                "That is at least {threshold}, but not everything is implemented, therefore {status} ({rule})."
            ),
            SentenceKey.TaskTooFew => (
                "Tai mažiau kaip {threshold}, todėl {status} ({rule}).",
                "That is less than {threshold}, therefore {status} ({rule})."
            ),
            SentenceKey.TaskItemsAwaited => (
                "Dar neaiškus {pending} įvertinimas: {status} ({rule}).",
                "The assessment of {pending} is still open: {status} ({rule})."
            ),
            SentenceKey.TaskNothingToCount => (
                "Nėra nė vienos vertinamos priemonės ar veiksmo: {status} ({rule}).",
                "There is no measure or action that could be counted: {status} ({rule})."
            ),
            SentenceKey.TaskNoTarget => (
                "Uždavinio siektina reikšmė yra 0, todėl santykio apskaičiuoti negalima: {status} ({rule}).",
                "The task's target is 0, so no ratio can be computed: {status} ({rule})."
            ),

            SentenceKey.FarAboveTarget => (
                "Pasiekta bent dvigubai daugiau, negu siekta.",
                "At least twice the target is reached."
            ),
            SentenceKey.LooksLikeFraction => (
                "Viena procentų reikšmė panaši į trupmeną (pvz., 0,7 vietoj 70): skaičiuota taip, kaip įrašyta, – patikrinkite.",
                "One of the percentages looks like a fraction (such as 0.7 for 70): it was taken as written, please check."
            ),
        };
}
