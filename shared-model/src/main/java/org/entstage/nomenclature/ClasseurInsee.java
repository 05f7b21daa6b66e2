package org.entstage.nomenclature;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of an XLSX workbook, row after row, all sheets: as much of the format as INSEE's lists need. */
final class ClasseurInsee {

    private static final String TEXTES = "xl/sharedStrings.xml";
    private static final String FEUILLES = "xl/worksheets/sheet";
    /** No list of INSEE comes near it: what is larger is no such file. */
    private static final long OCTETS_D_UNE_PARTIE = 20_000_000;

    private final XMLInputFactory xml;
    private final List<String> textes = new ArrayList<>();

    private ClasseurInsee() {
        xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /**
     * Reads every row that has a text.
     *
     * @param lecteur receives the texts of a row from left to right, without the empty ones
     * @throws IOException when the file is not there or no such workbook
     */
    static void lire(Path fichier, Consumer<List<String>> lecteur) throws IOException {
        ClasseurInsee classeur = new ClasseurInsee();
        try (ZipFile archive = new ZipFile(fichier.toFile())) {
            ZipEntry communs = archive.getEntry(TEXTES);
            if (communs != null) {
                classeur.parcourir(archive, communs, "si", classeur.textes::add);
            }
            for (ZipEntry entree : archive.stream()
                    .filter(partie -> partie.getName().startsWith(FEUILLES))
                    .toList()) {
                classeur.lignes(archive, entree, lecteur);
            }
        } catch (XMLStreamException | NumberFormatException | IndexOutOfBoundsException illisible) {
            throw new IOException("not a workbook: " + fichier, illisible);
        }
    }

    /** Hands over the text of every element of that name. */
    private void parcourir(ZipFile archive, ZipEntry partie, String nom, Consumer<String> lecteur)
            throws IOException, XMLStreamException {
        try (InputStream flux = borner(archive.getInputStream(partie))) {
            XMLStreamReader lu = xml.createXMLStreamReader(flux);
            while (lu.hasNext()) {
                if (lu.next() == XMLStreamConstants.START_ELEMENT && nom.equals(lu.getLocalName())) {
                    lecteur.accept(texte(lu, nom));
                }
            }
        }
    }

    private void lignes(ZipFile archive, ZipEntry partie, Consumer<List<String>> lecteur)
            throws IOException, XMLStreamException {
        try (InputStream flux = borner(archive.getInputStream(partie))) {
            XMLStreamReader lu = xml.createXMLStreamReader(flux);
            List<String> cellules = new ArrayList<>();
            while (lu.hasNext()) {
                int quoi = lu.next();
                if (quoi == XMLStreamConstants.START_ELEMENT && "c".equals(lu.getLocalName())) {
                    String cellule = cellule(lu);
                    if (!cellule.isEmpty()) {
                        cellules.add(cellule);
                    }
                } else if (quoi == XMLStreamConstants.END_ELEMENT && "row".equals(lu.getLocalName())) {
                    if (!cellules.isEmpty()) {
                        lecteur.accept(List.copyOf(cellules));
                    }
                    cellules.clear();
                }
            }
        }
    }

    private String cellule(XMLStreamReader lu) throws XMLStreamException {
        boolean commune = "s".equals(lu.getAttributeValue(null, "t"));
        String texte = texte(lu, "c");
        return commune && !texte.isEmpty() ? textes.get(Integer.parseInt(texte)) : texte;
    }

    /** All text up to the end of the element, without blanks around. */
    private static String texte(XMLStreamReader lu, String fin) throws XMLStreamException {
        StringBuilder texte = new StringBuilder();
        while (true) {
            int quoi = lu.next();
            if (quoi == XMLStreamConstants.CHARACTERS || quoi == XMLStreamConstants.CDATA) {
                texte.append(lu.getText());
            } else if (quoi == XMLStreamConstants.END_ELEMENT && fin.equals(lu.getLocalName())) {
                return texte.toString().replace('\u00a0', ' ').strip();
            }
        }
    }

    private static InputStream borner(InputStream flux) {
        return new FilterInputStream(flux) {
            private long lus;

            @Override
            public int read() throws IOException {
                byte[] un = new byte[1];
                return read(un, 0, 1) < 0 ? -1 : un[0] & 0xff;
            }

            @Override
            public int read(byte[] octets, int debut, int longueur) throws IOException {
                int nombre = super.read(octets, debut, longueur);
                lus += Math.max(nombre, 0);
                if (lus > OCTETS_D_UNE_PARTIE) {
                    throw new IOException("a part of the workbook is larger than " + OCTETS_D_UNE_PARTIE + " bytes");
                }
                return nombre;
            }
        };
    }
}
