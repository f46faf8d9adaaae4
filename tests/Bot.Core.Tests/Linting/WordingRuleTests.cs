using Bot.Core.Linting;
using Bot.Core.Linting.Rules;
using Bot.Testing;
using Xunit;

namespace Bot.Core.Tests.Linting;

/// <summary>What may not be said of the reader or promised to them, and what looks alike and may.</summary>
public class WordingRuleTests
{
    private const string Key = "cause.dvt.what";

    [Theory]
    [InlineData("en", "You have a torn muscle.")]
    [InlineData("en", "This means you have a clot.")]
    [InlineData("en", "If it hurts, you have a strain.")]
    [InlineData("en", "You've got a clot.")]
    [InlineData("en", "You are suffering from a clot.")]
    [InlineData("en", "ＹＯＵ　ＨＡＶＥ a clot.")]
    [InlineData("en", "You\u00A0have a clot.")]
    [InlineData("en", "You\nhave a clot in the leg.")]
    [InlineData("en", "It is clear that you have a clot.")]
    [InlineData("en", "What you do shows you have a clot.")]
    [InlineData("en", "You probably have a clot.")]
    [InlineData("en", "Your calf has a clot.")]
    [InlineData("de", "Sie haben eine Thrombose.")]
    [InlineData("de", "Sie\nhaben eine Thrombose.")]
    [InlineData("de", "Sie haben, wie erwähnt, eine Thrombose.")]
    [InlineData("de", "Haben Sie Schmerzen, so haben Sie eine Thrombose.")]
    [InlineData("de", "Bei Ihnen liegt eine Thrombose vor.")]
    [InlineData("de", "Du hast eine Thrombose.")]
    [InlineData("de", "Sie sind an einer Thrombose erkrankt.")]
    [InlineData("zh-Hans", "您可能患有血栓。")]
    [InlineData("zh-Hans", "您已经得了血栓。")]
    [InlineData("zh-Hans", "您有血栓。")]
    [InlineData("zh-Hans", "您的小腿有血栓。")]
    [InlineData("de", "Wenn es wehtut, Sie haben eine Zerrung.")]
    [InlineData("de", "Sie leiden an einer Thrombose.")]
    [InlineData("zh-Hans", "您患有血栓。")]
    [InlineData("zh-Hans", "您得了血栓。")]
    [InlineData("zh-Hans", "这就可以确诊为血栓。")]
    public void A_claim_about_the_reader_is_refused(string locale, string text) => Refused(ClaimRule.Check, locale, text);

    [Theory]
    [InlineData("en", "If you have a fever, see a doctor.")]
    [InlineData("en", "Ask when you have pain.")]
    [InlineData("en", "Say whether you have diabetes.")]
    [InlineData("en", "Do you have pain?")]
    [InlineData("en", "You have been sitting for a long time.")]
    [InlineData("en", "Tell the doctor that you have varicose veins.")]
    [InlineData("en", "Tell the doctor what you have noticed.")]
    [InlineData("en", "Say which medicines you have at home.")]
    [InlineData("en", "If the calf is warm or you have a fever, see a doctor.")]
    [InlineData("de", "Sagen Sie, welche Medikamente Sie haben.")]
    [InlineData("de", "Muskeln ermüden: Sie haben zu wenig Kraft.")]
    [InlineData("zh-Hans", "告诉医生您患有什么病。")]
    [InlineData("de", "Falls Sie haben warten müssen: Rufen Sie an.")]
    [InlineData("de", "Wenn Sie Fieber haben, rufen Sie an.")]
    [InlineData("de", "Sie haben Fieber?")]
    [InlineData("de", "Sie haben Atemnot erwähnt.")]
    [InlineData("zh-Hans", "如果您患有糖尿病，请先问医生。")]
    [InlineData("zh-Hans", "是否确诊为血栓，由医生判断。")]
    public void A_condition_or_question_is_no_claim(string locale, string text) => Passes(ClaimRule.Check, locale, text);

    [Theory]
    [InlineData("en", "Take 400 mg twice a day.")]
    [InlineData("en", "Take two tablets.")]
    [InlineData("en", "Take 400mg.")]
    [InlineData("en", "Take 400\nmg of it.")]
    [InlineData("en", "Take a 400-mg tablet.")]
    [InlineData("en", "Take half a tablet.")]
    [InlineData("en", "Take a tablet every four hours.")]
    [InlineData("en", "Take 1 g.")]
    [InlineData("de", "Nehmen Sie 400 mg.")]
    [InlineData("de", "Nehmen Sie fünf Tabletten.")]
    [InlineData("de", "Nehmen Sie eine halbe Tablette.")]
    [InlineData("zh-Hans", "每次五百毫克。")]
    [InlineData("zh-Hans", "每次服用十粒。")]
    [InlineData("zh-Hans", "每次1克。")]
    [InlineData("de", "Nehmen Sie eine Tablette.")]
    [InlineData("de", "Nehmen Sie 20 Tropfen.")]
    [InlineData("zh-Hans", "每次服用４００毫克。")]
    [InlineData("zh-Hans", "每次两片。")]
    public void A_dose_is_refused(string locale, string text) => Refused(DoseRule.Check, locale, text);

    [Theory]
    [InlineData("en", "Cool for 10 to 20 minutes.")]
    [InlineData("en", "Water tablets (diuretics) can cause cramps.")]
    [InlineData("de", "Ein Kind kann mitkommen.")]
    [InlineData("de", "Eine Kapsel umgibt das Gelenk.")]
    [InlineData("en", "One capsule surrounds the joint.")]
    [InlineData("zh-Hans", "皮肤上一片发红。")]
    [InlineData("zh-Hans", "膝盖里有两片半月板。")]
    [InlineData("zh-Hans", "冷敷10到20分钟。")]
    public void A_time_is_no_dose(string locale, string text) => Passes(DoseRule.Check, locale, text);

    [Theory]
    [InlineData("en", "The best treatment is rest.")]
    [InlineData("en", "This cures cramps.")]
    [InlineData("de", "Am besten ist Ruhe.")]
    [InlineData("de", "Das heilt jede Zerrung.")]
    [InlineData("zh-Hans", "这是最有效的方法。")]
    [InlineData("zh-Hans", "可以根治抽筋。")]
    [InlineData("zh-Hans", "保证治好。")]
    [InlineData("en", "It heals fully.")]
    [InlineData("en", "It works 100% of the time.")]
    [InlineData("de", "Das verheilt vollständig.")]
    public void A_promise_is_refused(string locale, string text) => Refused(PromiseRule.Check, locale, text);

    [Theory]
    [InlineData("en", "A sore that will not heal.")]
    [InlineData("en", "No treatment cures it.")]
    [InlineData("zh-Hans", "这不能根治。")]
    [InlineData("de", "Beschwerden bestehen oft länger.")]
    [InlineData("de", "Eine Wunde, die nicht heilt.")]
    [InlineData("zh-Hans", "最近几天最多走4步，哪里最痛？")]
    public void What_only_sounds_like_a_promise_passes(string locale, string text) =>
        Passes(PromiseRule.Check, locale, text);

    [Theory]
    [InlineData("en", "The diagnosis is clear.")]
    [InlineData("de", "Die Diagnose ist klar.")]
    [InlineData("zh-Hans", "由此可以诊断。")]
    [InlineData("en", "Your diagnosis is thrombosis, no doubt.")]
    [InlineData("de", "Ihre Diagnose ist eine Thrombose, kein Zweifel.")]
    [InlineData("zh-Hans", "您的诊断是血栓，毫无疑问。")]
    public void A_diagnosis_is_refused(string locale, string text) => Refused(DiagnosisRule.Check, locale, text);

    [Theory]
    [InlineData("en", "CalfBot does not make a diagnosis.")]
    [InlineData("de", "CalfBot stellt keine Diagnose.")]
    [InlineData("zh-Hans", "CalfBot不作诊断。")]
    public void A_denied_diagnosis_passes(string locale, string text) => Passes(DiagnosisRule.Check, locale, text);

    [Theory]
    [InlineData("en", "It is only a cramp.")]
    [InlineData("en", "This is safe to ignore.")]
    [InlineData("en", "It is just a bruise.")]
    [InlineData("de", "Das ist harmlos.")]
    [InlineData("de", "Das ist nur ein Krampf.")]
    [InlineData("zh-Hans", "没事，不用看医生。")]
    [InlineData("zh-Hans", "没\n事。")]
    [InlineData("zh-Hans", "不严重，请放心。")]
    [InlineData("zh-Hans", "不需要就医。")]
    [InlineData("en", "This is harmless.")]
    [InlineData("en", "Do not worry.")]
    [InlineData("en", "It is nothing serious.")]
    [InlineData("de", "Machen Sie sich keine Sorgen.")]
    [InlineData("de", "Das ist ungefährlich.")]
    [InlineData("de", "Sie brauchen keinen Arzt.")]
    public void False_comfort_is_refused(string locale, string text) => Refused(ReassuranceRule.Check, locale, text);

    [Theory]
    [InlineData("en", "Only sitting or bending forward helps.")]
    [InlineData("en", "It is not safe to ignore.")]
    [InlineData("de", "Nur Sitzen oder Vorbeugen hilft.")]
    [InlineData("de", "Nur eine Wade ist geschwollen.")]
    [InlineData("de", "Nur ein Bein ist geschwollen.")]
    [InlineData("de", "Es ist nicht harmlos.")]
    [InlineData("de", "Das ist nur selten ein Notfall.")]
    [InlineData("zh-Hans", "不能说没事。")]
    [InlineData("zh-Hans", "看着不严重却剧痛。")]
    [InlineData("zh-Hans", "只有坐下或弯腰才缓解。")]
    public void A_needed_restriction_passes(string locale, string text) => Passes(ReassuranceRule.Check, locale, text);

    public static TheoryData<string, string, string> ReadyTexts
    {
        get
        {
            var texts = new TheoryData<string, string, string>();
            foreach (var line in File.ReadLines(Repository.At("tests", "cases", "ready-texts.tsv")).Skip(1))
            {
                var cells = line.Split('\t');
                texts.Add(cells[0], cells[1], cells[2]);
            }

            return texts;
        }
    }

    [Theory]
    [MemberData(nameof(ReadyTexts))]
    public void Every_ready_text_passes_the_wording_rules(string id, string locale, string text)
    {
        Assert.NotEmpty(id);
        foreach (var rule in new[]
        {
            ClaimRule.Check, DoseRule.Check, PromiseRule.Check, DiagnosisRule.Check, ReassuranceRule.Check,
        })
        {
            Passes(rule, locale, text);
        }
    }

    private static void Refused(LintRule rule, string locale, string text) =>
        Assert.Single(Rules.Codes(rule, locale, text, english: text, Key));

    private static void Passes(LintRule rule, string locale, string text) =>
        Assert.Empty(Rules.Codes(rule, locale, text, english: text, Key));
}
