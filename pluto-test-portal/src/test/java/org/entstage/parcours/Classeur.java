package org.entstage.parcours;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A workbook as a spreadsheet program opens it.
 *
 * @param lignes cells of the first sheet as text, the headings first
 * @param formules cells that would be computed
 */
record Classeur(List<List<String>> lignes, int formules) {

    static Classeur lire(byte[] contenu) {
        Map<String, Document> parties = parties(contenu);
        List<String> communs = parties.containsKey("xl/sharedStrings.xml")
                ? parties.get("xl/sharedStrings.xml").select("si").stream()
                        .map(si -> si.select("t").eachText())
                        .map(textes -> String.join("", textes))
                        .toList()
                : List.of();
        Document feuille = parties.get("xl/worksheets/sheet1.xml");
        List<List<String>> lignes = new ArrayList<>();
        for (Element ligne : feuille.select("row")) {
            lignes.add(ligne.select("c").stream().map(c -> texte(c, communs)).toList());
        }
        return new Classeur(lignes, feuille.select("f").size());
    }

    private static String texte(Element cellule, List<String> communs) {
        String valeur = cellule.select("v, t").text();
        return "s".equals(cellule.attr("t")) ? communs.get(Integer.parseInt(valeur)) : valeur;
    }

    private static Map<String, Document> parties(byte[] contenu) {
        Map<String, Document> parties = new HashMap<>();
        try {
            // By its directory, as spreadsheet programs do: the sizes of a streamed archive are known at its end only.
            Path fichier = Files.write(Files.createTempFile("classeur", ".xlsx"), contenu);
            try (ZipFile archive = new ZipFile(fichier.toFile())) {
                for (ZipEntry partie : Collections.list(archive.entries())) {
                    String xml = new String(archive.getInputStream(partie).readAllBytes(), StandardCharsets.UTF_8);
                    parties.put(partie.getName(), Jsoup.parse(xml, "", Parser.xmlParser()));
                }
            } finally {
                Files.delete(fichier);
            }
            return parties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
