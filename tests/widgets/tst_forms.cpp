// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

struct Element
{
    QString name;
    QXmlStreamAttributes attributes;
    QString text;
    std::vector<Element> children;

    [[nodiscard]] QString attribute(const QString &key) const { return attributes.value(key).toString(); }
    /// The string of a property or an attribute, empty when it has none to be translated.
    [[nodiscard]] QString string(const QString &key) const
    {
        for (const Element &child : children) {
            if (child.attribute(u"name"_s) != key || child.children.empty())
                continue;
            const Element &value = child.children.front();
            return value.name == u"string" && value.attribute(u"notr"_s).isEmpty() ? value.text : QString();
        }
        return {};
    }
};

Element readElement(QXmlStreamReader &xml)
{
    Element element{
        .name = xml.name().toString(), .attributes = xml.attributes(), .text = {}, .children = {}};
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            element.children.push_back(readElement(xml));
            break;
        case QXmlStreamReader::Characters:
            element.text += xml.text();
            break;
        case QXmlStreamReader::EndElement:
            return element;
        default:
            break;
        }
    }
    return element;
}

Element readDocument(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    return readElement(xml);
}

QDir folder(const QString &name) { return {QStringLiteral(RINGBACK_TEST_DATA "/../../") + name}; }

/// By class, such as "ringback::MainWindow".
const std::map<QString, Element> &forms()
{
    static const std::map<QString, Element> all = [] {
        std::map<QString, Element> read;
        for (const QFileInfo &file : folder(u"ui"_s).entryInfoList({u"*.ui"_s})) {
            const Element document = readDocument(file.filePath());
            for (const Element &child : document.children) {
                if (child.name == u"widget")
                    read.emplace(document.children.front().text, child);
            }
        }
        return read;
    }();
    return all;
}

/// The texts of one language by context and English text.
using Texts = std::map<std::pair<QString, QString>, QString>;

Texts readTexts(const QString &language)
{
    Texts texts;
    const Element document =
        readDocument(folder(u"translations"_s).filePath(u"ringback_%1.ts"_s.arg(language)));
    for (const Element &context : document.children) {
        for (const Element &message : context.children) {
            QString source;
            QString translation;
            for (const Element &part : message.children) {
                if (part.name == u"source")
                    source = part.text;
                else if (part.name == u"translation")
                    translation =
                        part.children.empty() ? part.text : part.children.front().text; // of plurals one
            }
            if (message.name == u"message")
                texts[{context.children.front().text, source}] = translation;
        }
    }
    return texts;
}

/// Where the character of a mnemonic is: behind an & that is neither doubled nor before a space. -1 when
/// there is none.
qsizetype mnemonicPlace(const QString &text)
{
    for (qsizetype sign = text.indexOf(u'&'); sign >= 0 && sign + 1 < text.size();
         sign = text.indexOf(u'&', sign + 2)) {
        if (text.at(sign + 1).isLetterOrNumber())
            return sign + 1;
    }
    return -1;
}

struct Mnemonic
{
    QChar key;
    QString text;
    std::map<QString, QString>
        pages; // what must be in front for it to be seen: a page each of stacks and tabs

    [[nodiscard]] bool isSeenWith(const Mnemonic &other) const
    {
        return std::ranges::all_of(pages, [&other](const auto &page) {
            const auto same = other.pages.find(page.first);
            return same == other.pages.end() || same->second == page.second;
        });
    }
};

/// Finds mnemonics that stand for two things in one window, menu or class that makes its texts itself.
class MnemonicCheck
{
public:
    /// Without \a isEnglish, what has no translation yet is left out.
    MnemonicCheck(const Texts &texts, bool isEnglish)
        : m_texts(texts)
        , m_isEnglish(isEnglish)
    {
    }

    /// A window with all forms that are in it.
    void checkWindow(const QString &form)
    {
        addForm(form, form, {});
        for (const auto &[scope, mnemonics] : m_scopes)
            check(scope, mnemonics);
        m_scopes.clear();
    }

    /// What no form has: the entries of a menu, as a rule.
    void checkMade()
    {
        std::map<QString, std::vector<Mnemonic>> contexts;
        for (const auto &[place, translation] : m_texts) {
            if (!m_inForms.contains(place))
                add(contexts[place.first], translation, {});
        }
        contexts.erase(u"ringback::UndoAction"_s); // the texts of one entry, by turns
        for (const auto &[context, mnemonics] : contexts)
            check(context, mnemonics);
    }

    [[nodiscard]] QString faults() const { return m_faults.join(u'\n'); }

private:
    using Pages = std::map<QString, QString>;

    static void add(std::vector<Mnemonic> &scope, const QString &text, const Pages &pages)
    {
        const qsizetype place = mnemonicPlace(text);
        if (place >= 0)
            scope.push_back({.key = text.at(place).toUpper(), .text = text, .pages = pages});
    }

    void check(const QString &scope, const std::vector<Mnemonic> &mnemonics)
    {
        for (size_t i = 0; i < mnemonics.size(); ++i) {
            for (size_t k = 0; k < i; ++k) {
                const Mnemonic &one = mnemonics.at(k);
                const Mnemonic &other = mnemonics.at(i);
                if (one.key == other.key && one.text != other.text && one.isSeenWith(other))
                    m_faults << u"%1: Alt+%2 is “%3” and “%4”"_s.arg(scope, one.key, one.text, other.text);
            }
        }
    }

    void addForm(const QString &form, const QString &scope, const Pages &pages)
    {
        const Element &root = forms().at(form);
        std::map<QString, QString> actions;
        for (const Element &child : root.children) {
            if (child.name == u"action")
                actions[child.attribute(u"name"_s)] = child.string(u"text"_s);
        }
        addWidget(root, form, scope, pages, actions);
    }

    void addText(const QString &context, const QString &source, const QString &scope, const Pages &pages)
    {
        if (source.isEmpty())
            return;
        m_inForms.insert({context, source});
        const auto text = m_texts.find({context, source});
        if (m_isEnglish)
            add(m_scopes[scope], source, pages);
        else if (text != m_texts.end())
            add(m_scopes[scope], text->second, pages);
    }

    void addWidget(const Element &widget, const QString &context, const QString &scope, const Pages &pages,
                   const std::map<QString, QString> &actions)
    {
        const QString name = widget.attribute(u"name"_s);
        const QString type = widget.attribute(u"class"_s);
        const bool hasPages = type == u"QTabWidget" || type == u"QStackedWidget";
        const bool isMenu = type == u"QMenu";
        const QString inner = isMenu ? scope + u" ▸ "_s + name : scope;
        addText(context, widget.string(u"text"_s), scope, pages);
        addText(context, widget.string(u"title"_s), scope, pages);
        if (type == u"ringback::NccoChoice")
            addText(type, u"NCC&O"_s, scope, pages);
        if (type != context && forms().contains(type))
            addForm(type, scope, pages);
        if (type == u"ringback::DetailsPane") // makes it with the first event
            addForm(u"ringback::EventPage"_s, scope, pages);
        for (const Element &child : widget.children) {
            if (child.name == u"addaction") {
                const auto action = actions.find(child.attribute(u"name"_s));
                if (isMenu && action != actions.end())
                    addText(context, action->second, inner, {});
            } else if (child.name == u"widget" && hasPages) {
                Pages further = pages;
                further[context + u'.' + name] = child.attribute(u"name"_s);
                addWidget(child, context, inner, further, actions);
            } else if (child.name == u"widget" || child.name == u"layout" || child.name == u"item") {
                addWidget(child, context, inner, pages, actions);
            }
        }
    }

    const Texts &m_texts;
    bool m_isEnglish;
    std::map<QString, std::vector<Mnemonic>> m_scopes;
    std::set<std::pair<QString, QString>> m_inForms;
    QStringList m_faults;
};

/// Each label of \a element that has an accessible name: a screen reader would hear that in place of the
/// text.
void findNamedLabels(const Element &element, const QString &form, QStringList &found)
{
    if (element.attribute(u"class"_s) == u"QLabel" && !element.string(u"accessibleName"_s).isEmpty())
        found << form + u'.' + element.attribute(u"name"_s);
    for (const Element &child : element.children)
        findNamedLabels(child, form, found);
}

} // namespace

/// What can be said of the forms, and of the translations of their texts, without showing them.
class TestForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsAreReadAloud();
    void mnemonicsAreUnique_data();
    void mnemonicsAreUnique();
    void mnemonicsAreKept_data();
    void mnemonicsAreKept();
};

void TestForms::labelsAreReadAloud()
{
    QStringList found;
    for (const auto &[form, root] : forms())
        findNamedLabels(root, form, found);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestForms::mnemonicsAreUnique_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    for (const QString &file : folder(u"translations"_s).entryList({u"ringback_*.ts"_s})) {
        const QString code = file.sliced(9).chopped(3);
        if (code != u"en") // has plurals only
            QTest::newRow(qPrintable(code)) << code;
    }
}

void TestForms::mnemonicsAreUnique()
{
    QFETCH(const QString, language);
    const bool isEnglish = language == u"en";
    Texts texts = readTexts(isEnglish ? u"de"_s : language);
    if (isEnglish) {
        for (auto &[place, translation] : texts)
            translation = place.second;
    }
    MnemonicCheck check(texts, isEnglish);
    for (const char *const window :
         {"MainWindow", "NccoWindow", "RuleDialog", "RulesDialog", "PreferencesDialog", "ExportDialog"})
        check.checkWindow(u"ringback::"_s + QLatin1StringView(window));
    check.checkMade();
    QVERIFY2(check.faults().isEmpty(), qPrintable(check.faults()));
}

void TestForms::mnemonicsAreKept_data() { mnemonicsAreUnique_data(); }

void TestForms::mnemonicsAreKept()
{
    QFETCH(const QString, language);
    if (language == u"en")
        return; // its texts are the sources
    QStringList faults;
    for (const auto &[place, translation] : readTexts(language)) {
        if ((mnemonicPlace(place.second) < 0) != (mnemonicPlace(translation) < 0))
            faults << u"%1: “%2” is “%3”"_s.arg(place.first, place.second, translation);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestForms)

#include "tst_forms.moc"
