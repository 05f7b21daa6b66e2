package org.entstage.evaluations.chiffres;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Horizontal bars as SVG: narrow enough for a phone without being made smaller, the words above each bar, each bar with its
 * value in words, so that nothing hangs on colour. The table beside it says the same; a reader of screens hears the title
 * and where that table is.
 *
 * @param titre what the chart shows, as a sentence
 * @param description said after the title to who does not see it
 * @param series what the bars of each row stand for; one without words when there is one bar a row
 */
public record Graphique(String titre, String description, List<String> series, List<Rangee> rangees) {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int LARGEUR = 300;
    private static final int BARRE = 170;
    private static final int HAUTEUR = 12;
    private static final int MOTS = 16;
    private static final int ENTRE = 8;
    private static final int CORPS = 13;
    private static final int LIGNE = 42;
    private static final int BORD = 4;
    private static final List<String> COULEURS = List.of("#2a6fb0", "#b35c00", "#4c7a34");
    private static final String GRIS = "#8b97a5";

    /**
     * One row.
     *
     * @param barres one for each series
     */
    public record Rangee(String libelle, List<Barre> barres) {

        public Rangee {
            barres = List.copyOf(barres);
        }
    }

    /**
     * @param part of the whole width, 0 to 1; below 0 when nothing may be shown
     * @param valeur in words
     */
    public record Barre(double part, String valeur) {}

    public Graphique {
        series = List.copyOf(series);
        rangees = List.copyOf(rangees);
    }

    /** @param id begins the ids of its parts, unique on the page */
    public String dansLaPage(String id) {
        return ecrire(id, false);
    }

    /** A file of its own, with the title as visible text and a white ground. */
    public String enFichier() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + ecrire("graphique", true);
    }

    private String ecrire(String id, boolean fichier) {
        StringWriter texte = new StringWriter();
        try {
            XMLStreamWriter svg = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(texte);
            new Dessin(svg).dessiner(id, fichier);
            svg.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return texte.toString();
    }

    private final class Dessin {

        private final XMLStreamWriter svg;
        private int y;

        Dessin(XMLStreamWriter svg) {
            this.svg = svg;
        }

        void dessiner(String id, boolean fichier) throws XMLStreamException {
            List<String> tete = fichier ? Coupure.enLignes(titre, LIGNE) : List.of();
            boolean legende = series.size() > 1;
            int hauteur = 2 * BORD
                    + tete.size() * MOTS
                    + (tete.isEmpty() ? 0 : ENTRE)
                    + (legende ? series.size() * MOTS + ENTRE : 0)
                    + rangees.stream().mapToInt(Dessin::hauteur).sum();
            svg.writeStartElement("svg");
            if (fichier) {
                svg.writeAttribute("xmlns", SVG);
                svg.writeAttribute("width", "" + 2 * LARGEUR);
            }
            svg.writeAttribute("class", "es-graphique");
            svg.writeAttribute("viewBox", "0 0 " + LARGEUR + " " + hauteur);
            svg.writeAttribute("role", "img");
            svg.writeAttribute("aria-labelledby", id + "-titre " + id + "-desc");
            svg.writeAttribute("font-size", "" + CORPS);
            svg.writeAttribute("font-family", fichier ? "sans-serif" : "inherit");
            element("title", id + "-titre", titre);
            element("desc", id + "-desc", description);
            if (fichier) {
                rectangle(0, 0, LARGEUR, hauteur, "#ffffff");
            }
            y = BORD;
            for (String ligne : tete) {
                mots(0, ligne, true);
            }
            y += tete.isEmpty() ? 0 : ENTRE;
            if (legende) {
                legende();
            }
            for (Rangee rangee : rangees) {
                rangee(rangee);
            }
            svg.writeEndElement();
        }

        private static int hauteur(Rangee rangee) {
            return Coupure.enLignes(rangee.libelle(), LIGNE).size() * MOTS
                    + rangee.barres().size() * (HAUTEUR + 3)
                    + ENTRE;
        }

        private void legende() throws XMLStreamException {
            for (int i = 0; i < series.size(); i++) {
                rectangle(0, y + 2, HAUTEUR, HAUTEUR, couleur(i));
                mots(HAUTEUR + BORD, lettre(i) + " : " + series.get(i), false);
            }
            y += ENTRE;
        }

        private void rangee(Rangee rangee) throws XMLStreamException {
            for (String ligne : Coupure.enLignes(rangee.libelle(), LIGNE)) {
                mots(0, ligne, false);
            }
            for (int i = 0; i < rangee.barres().size(); i++) {
                Barre barre = rangee.barres().get(i);
                double longueur = Math.max(0, Math.min(1, barre.part())) * BARRE;
                rectangle(0, y + 1, 1, HAUTEUR, GRIS);
                if (longueur > 0) {
                    rectangle(1, y + 1, longueur, HAUTEUR, couleur(i));
                }
                String valeur = series.size() > 1 ? lettre(i) + " : " + barre.valeur() : barre.valeur();
                ecrire(longueur + BORD + 2, y + HAUTEUR, valeur, false);
                y += HAUTEUR + 3;
            }
            y += ENTRE;
        }

        private void mots(double x, String texte, boolean gras) throws XMLStreamException {
            ecrire(x, y + CORPS, texte, gras);
            y += MOTS;
        }

        private void ecrire(double x, double ligne, String texte, boolean gras) throws XMLStreamException {
            svg.writeStartElement("text");
            svg.writeAttribute("x", nombre(x));
            svg.writeAttribute("y", nombre(ligne));
            svg.writeAttribute("fill", "currentColor");
            if (gras) {
                svg.writeAttribute("font-weight", "bold");
            }
            svg.writeCharacters(texte);
            svg.writeEndElement();
        }

        private void rectangle(double x, double haut, double largeur, double hauteur, String couleur)
                throws XMLStreamException {
            svg.writeEmptyElement("rect");
            svg.writeAttribute("x", nombre(x));
            svg.writeAttribute("y", nombre(haut));
            svg.writeAttribute("width", nombre(largeur));
            svg.writeAttribute("height", nombre(hauteur));
            svg.writeAttribute("fill", couleur);
        }

        private void element(String nom, String id, String texte) throws XMLStreamException {
            svg.writeStartElement(nom);
            svg.writeAttribute("id", id);
            svg.writeCharacters(texte);
            svg.writeEndElement();
        }

        private static String couleur(int serie) {
            return COULEURS.get(serie % COULEURS.size());
        }

        private static String lettre(int serie) {
            return Character.toString('A' + serie);
        }

        private static String nombre(double valeur) {
            return String.format(Locale.ROOT, "%.1f", valeur);
        }
    }
}
