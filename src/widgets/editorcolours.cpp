// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/editorcolours.h"

#include "widgets/palettecolors.h"
#include "widgets/severityicon.h"

#include <QFontDatabase>
#include <QImage>

namespace ringback {

namespace {

/// Colours of one palette.
class Colours
{
public:
    explicit Colours(const QPalette &palette)
        : base(palette.color(QPalette::Base))
        , text(palette.color(QPalette::Text))
        , m_isDark(isDark(palette))
    {
    }

    /// One of that hue that can be read on the base.
    [[nodiscard]] QColor hued(float hue) const
    {
        return QColor::fromHslF(hue, 0.65F, m_isDark ? 0.72F : 0.32F);
    }
    /// So much of the text's colour in that of the base.
    [[nodiscard]] QColor mixed(float part) const { return mixedColor(base, text, part); }
    [[nodiscard]] QColor of(ncco::Severity severity) const
    {
        static constexpr std::array hues{0.0F, 0.09F, 0.58F};
        return QColor::fromHslF(hues[size_t(severity)], 0.85F, m_isDark ? 0.65F : 0.45F);
    }

    QColor base;
    QColor text;

private:
    bool m_isDark;
};

void colourSyntax(QsciLexer &lexer, const Colours &colours)
{
    lexer.setColor(colours.text, -1);
    lexer.setPaper(colours.base, -1);
    lexer.setDefaultColor(colours.text);
    lexer.setDefaultPaper(colours.base);
    lexer.setColor(colours.hued(0.60F), QsciLexerJSON::Property);
    lexer.setColor(colours.hued(0.36F), QsciLexerJSON::String);
    lexer.setColor(colours.hued(0.36F), QsciLexerJSON::UnclosedString);
    lexer.setColor(colours.hued(0.48F), QsciLexerJSON::EscapeSequence);
    lexer.setColor(colours.hued(0.07F), QsciLexerJSON::Number);
    lexer.setColor(colours.hued(0.80F), QsciLexerJSON::Keyword);
    lexer.setColor(colours.mixed(0.7F), QsciLexerJSON::Operator);
}

void colourMargins(QsciScintilla &editor, const Colours &colours)
{
    editor.setMarginsBackgroundColor(colours.mixed(0.05F));
    editor.setMarginsForegroundColor(colours.mixed(0.6F));
    editor.setFoldMarginColors(colours.mixed(0.05F), colours.mixed(0.05F));
    constexpr int first = QsciScintillaBase::SC_MARKNUM_FOLDEREND;
    constexpr int last = QsciScintillaBase::SC_MARKNUM_FOLDEROPEN;
    // Those that QScintilla defines by itself it gives no colours but by messages.
    for (int marker = first; marker <= last; ++marker) {
        editor.SendScintilla(QsciScintillaBase::SCI_MARKERSETFORE, ulong(marker), colours.mixed(0.6F));
        editor.SendScintilla(QsciScintillaBase::SCI_MARKERSETBACK, ulong(marker), colours.mixed(0.6F));
    }
}

/// Shapes differ too: squiggles, dashes, dots.
void defineIndicators(QsciScintilla &editor, const Colours &colours)
{
    static constexpr std::array shapes{QsciScintilla::SquiggleIndicator, QsciScintilla::DashesIndicator,
                                       QsciScintilla::DotsIndicator};
    for (const ncco::Severity severity : EditorMarks::Severities) {
        const int indicator = EditorMarks::indicator(severity);
        editor.indicatorDefine(shapes[size_t(severity)], indicator);
        editor.setIndicatorForegroundColor(colours.of(severity), indicator);
        editor.setIndicatorDrawUnder(false, indicator);
    }
    editor.indicatorDefine(QsciScintilla::StraightBoxIndicator, EditorMarks::FoundIndicator);
    editor.setIndicatorForegroundColor(colours.hued(0.14F), EditorMarks::FoundIndicator);
    editor.setIndicatorDrawUnder(true, EditorMarks::FoundIndicator);
}

void defineMarkers(QsciScintilla &editor)
{
    const int size = editor.fontMetrics().height() - 2;
    for (const ncco::Severity severity : EditorMarks::Severities) {
        // QScintilla 2.13 takes a pixel of the image for one of the window, whatever scale it is told.
        const QPixmap pixmap = severityIcon(severity, *editor.style()).pixmap(QSize(size, size), 1);
        editor.markerDefine(pixmap.toImage(), EditorMarks::marker(severity));
    }
    editor.setMarginWidth(EditorMarks::SeverityMargin, size + 4);
}

} // namespace

void defineLook(QsciScintilla &editor, QsciLexerJSON &lexer)
{
    lexer.setHighlightComments(false); // JSON has none
    lexer.setFoldCompact(false);
    editor.setLexer(&lexer);
    editor.setFolding(QsciScintilla::PlainFoldStyle, EditorMarks::FoldMargin);
    editor.setMarginType(EditorMarks::NumberMargin, QsciScintilla::NumberMargin);
    editor.setMarginWidth(EditorMarks::NumberMargin, QStringLiteral("0000"));
    editor.setMarginType(EditorMarks::SeverityMargin, QsciScintilla::SymbolMargin);
    editor.setMarginMarkerMask(EditorMarks::SeverityMargin, 0b1110);
    editor.setBraceMatching(QsciScintilla::SloppyBraceMatch);
    editor.setCaretLineVisible(true);
    editor.setIndentationsUseTabs(false);
    editor.setTabWidth(2);
    editor.setIndentationGuides(true);
    editor.SendScintilla(QsciScintillaBase::SCI_SETSCROLLWIDTH, 1UL);
    editor.SendScintilla(QsciScintillaBase::SCI_SETSCROLLWIDTHTRACKING, 1UL);
}

void applyLook(QsciScintilla &editor, QsciLexer &lexer)
{
    const QPalette palette = editor.palette();
    const Colours colours(palette);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(editor.QWidget::font().pointSizeF());
    lexer.setFont(font, -1);
    lexer.setDefaultFont(font);
    colourSyntax(lexer, colours);
    editor.setMarginsFont(font);
    colourMargins(editor, colours);
    defineIndicators(editor, colours);
    defineMarkers(editor);
    editor.setCaretForegroundColor(colours.text);
    editor.setCaretLineBackgroundColor(colours.mixed(0.06F));
    editor.setSelectionBackgroundColor(palette.color(QPalette::Highlight));
    editor.setSelectionForegroundColor(palette.color(QPalette::HighlightedText));
    editor.setMatchedBraceForegroundColor(colours.text);
    editor.setMatchedBraceBackgroundColor(colours.mixed(0.2F));
    editor.setUnmatchedBraceForegroundColor(colours.of(ncco::Severity::Error));
    editor.setUnmatchedBraceBackgroundColor(colours.base);
    editor.setIndentationGuidesForegroundColor(colours.mixed(0.25F));
    editor.setIndentationGuidesBackgroundColor(colours.base);
}

} // namespace ringback
