package org.entstage.journal;

import java.time.LocalDateTime;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import org.entstage.commun.Texte;
import org.entstage.droits.Acteur;

/** One change of the administration as it is kept. It has no version: nobody changes it. */
@Entity
@Table(name = "journal_administration")
public class EntreeDuJournal {

    private static final int LOGIN = 100;
    private static final int NOM = 200;
    private static final int REFERENCE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String etablissement;
    private LocalDateTime quand;
    private String login;
    private String nom;
    private String recherche;
    private String observateur;
    private String objet;
    private String reference;
    private String champ;

    @Column(columnDefinition = "longtext")
    private String avant;

    @Column(columnDefinition = "longtext")
    private String apres;

    protected EntreeDuJournal() {}

    /**
     * @param etablissement UAI of the institution
     * @param quand when, on the clock of the institution
     */
    public EntreeDuJournal(
            String etablissement,
            LocalDateTime quand,
            Acteur acteur,
            String objet,
            String reference,
            String champ,
            String avant,
            String apres) {
        this.etablissement = Objects.requireNonNull(etablissement);
        this.quand = quand.withNano(0);
        this.login = court(acteur.login(), LOGIN);
        this.nom = court(acteur.nomAffiche(), NOM);
        this.recherche = court(Texte.normaliser(login + " " + nom), LOGIN + NOM);
        this.observateur = acteur.observateur() == null ? null : court(acteur.observateur(), LOGIN);
        this.objet = Objects.requireNonNull(objet);
        this.reference = court(Objects.requireNonNull(reference), REFERENCE);
        this.champ = Objects.requireNonNull(champ);
        this.avant = avant;
        this.apres = apres;
    }

    private static String court(String texte, int maximum) {
        return texte.length() <= maximum ? texte : texte.substring(0, maximum);
    }
}
