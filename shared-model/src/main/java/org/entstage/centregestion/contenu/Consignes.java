package org.entstage.centregestion.contenu;

import java.util.Locale;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.entstage.texte.TexteRiche;

/** What students read before they begin a convention, of the institution or of one centre. */
@Entity
@Table(name = "consigne")
public class Consignes {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;

    @Column(name = "centre_id")
    private long centre;

    @Column(name = "texte_fr", columnDefinition = "longtext")
    private String texteFr;

    @Column(name = "texte_en", columnDefinition = "longtext")
    private String texteEn;

    protected Consignes() {}

    Consignes(String etablissement, long centre) {
        this.etablissement = etablissement;
        this.centre = centre;
    }

    void ecrire(TexteRiche fr, TexteRiche en) {
        texteFr = fr.html();
        texteEn = en.html();
    }

    /** In this language, French when there is no other. */
    TexteRiche texte(Locale langue) {
        TexteRiche anglais = new TexteRiche(texteEn);
        boolean voulu = Locale.ENGLISH.getLanguage().equals(langue.getLanguage());
        return voulu && !anglais.vide() ? anglais : new TexteRiche(texteFr);
    }

    String texteFr() {
        return new TexteRiche(texteFr).html();
    }

    String texteEn() {
        return new TexteRiche(texteEn).html();
    }

    int version() {
        return version;
    }
}
