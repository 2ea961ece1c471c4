// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply/templatefolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ringback;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestTemplateFolder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatWasSaved();
    void tellsFaults();
    void isBounded();
    void names_data();
    void names();
    void refusesToSave();
};

void TestTemplateFolder::readsWhatWasSaved()
{
    const QTemporaryDir parent;
    const TemplateFolder folder(parent.filePath(QStringLiteral("new/templates")));
    QVERIFY(folder.read().templates.isEmpty() && folder.read().faults.isEmpty());
    const UserTemplate menu{.name = QStringLiteral("Menü"), .text = "[]"};
    const UserTemplate greeting{.name = QStringLiteral("Grüße"),
                                .text = "[{\"action\":\"talk\",\"text\":\"{from} ä\"}]\n"};
    for (const UserTemplate &saved : {menu, greeting})
        QVERIFY(folder.save(saved));
    QCOMPARE(folder.read().templates, (QList{greeting, menu}));
    const UserTemplate changed{.name = menu.name, .text = "[1]"};
    QVERIFY(folder.save(changed));
    QCOMPARE(folder.read().templates, (QList{greeting, changed}));
}

void TestTemplateFolder::tellsFaults()
{
    const QTemporaryDir parent;
    write(parent.filePath(QStringLiteral("bad.ncco.json")), "[\n {\"a\" 1}]");
    write(parent.filePath(QStringLiteral("large.ncco.json")), QByteArray(TemplateFolder::MaxBytes + 1, ' '));
    write(parent.filePath(QStringLiteral("other.json")), "[");
    write(parent.filePath(QStringLiteral("whole.ncco.json")),
          "[" + QByteArray(TemplateFolder::MaxBytes - 2, ' ') + "]");
    QVERIFY(QDir(parent.path()).mkdir(QStringLiteral("folder.ncco.json")));
    const TemplateFolder::Contents contents = TemplateFolder(parent.path()).read();
    QCOMPARE(contents.templates.size(), 1);
    QCOMPARE(contents.templates.front().name, QStringLiteral("whole"));
    QCOMPARE(contents.faults.size(), 2);
    QCOMPARE(contents.faults[0].fileName, QStringLiteral("bad.ncco.json"));
    QVERIFY2(contents.faults[0].why.startsWith(QStringLiteral("Line 2, column 7: ")),
             qPrintable(contents.faults[0].why));
    QCOMPARE(contents.faults[1].fileName, QStringLiteral("large.ncco.json"));
}

void TestTemplateFolder::isBounded()
{
    const QTemporaryDir parent;
    for (int i = 0; i <= TemplateFolder::MaxTemplates; ++i)
        write(parent.filePath(QStringLiteral("%1.ncco.json").arg(i)), "[]");
    const TemplateFolder::Contents contents = TemplateFolder(parent.path()).read();
    QCOMPARE(contents.templates.size(), TemplateFolder::MaxTemplates);
    QCOMPARE(contents.faults.size(), 1);
}

void TestTemplateFolder::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isName");
    QTest::newRow("plain") << QStringLiteral("Night menu 2") << true;
    QTest::newRow("letters") << QStringLiteral("Grüße") << true;
    QTest::newRow("emoji") << QString::fromUcs4(U"Party \U0001f389") << true;
    QTest::newRow("half a character") << QString(QChar(0xdc00)) << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("path") << QStringLiteral("a/b") << false;
    QTest::newRow("other path") << QStringLiteral("a\\b") << false;
    QTest::newRow("up") << QStringLiteral("..") << false;
    QTest::newRow("hidden") << QStringLiteral(".a") << false;
    QTest::newRow("spaces around") << QStringLiteral("a ") << false;
    QTest::newRow("line feed") << QStringLiteral("a\nb") << false;
    QTest::newRow("long") << QString(100, u'a') << true;
    QTest::newRow("too long") << QString(101, u'a') << false;
}

void TestTemplateFolder::names()
{
    QFETCH(QString, name);
    QTEST(TemplateFolder::isName(name), "isName");
}

void TestTemplateFolder::refusesToSave()
{
    const QTemporaryDir parent;
    const QString path = parent.filePath(QStringLiteral("t"));
    const TemplateFolder folder(path);
    QVERIFY(!folder.save({.name = QStringLiteral("../x"), .text = "[]"}));
    QVERIFY(!folder.save({.name = QStringLiteral("x"), .text = "["}));
    QVERIFY(
        !folder.save({.name = QStringLiteral("x"), .text = QByteArray(TemplateFolder::MaxBytes + 1, ' ')}));
    QVERIFY(!QDir(path).exists());
    write(path, "a file, where the folder should be");
    const auto saved = folder.save({.name = QStringLiteral("x"), .text = "[]"});
    QVERIFY(!saved);
    QVERIFY(!saved.error().isEmpty());
}

QTEST_APPLESS_MAIN(TestTemplateFolder)
#include "tst_templatefolder.moc"
