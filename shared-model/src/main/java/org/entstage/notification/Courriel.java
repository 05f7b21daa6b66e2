package org.entstage.notification;

import java.time.LocalDateTime;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;

/**
 * A mail that waits to be sent, was sent, or was given up. Written in the transaction of what it tells, so that neither
 * can happen without the other.
 */
@Entity
@Table(name = "courriel")
public class Courriel {

    /** What became of a mail. */
    enum Etat {
        A_ENVOYER,
        ENVOYE,
        ABANDONNE
    }

    /** Tries before a mail is given up: with doubling pauses that is about eight and a half hours. */
    static final int ESSAIS_MAXIMUM = 10;

    private static final int LONGUEUR_ERREUR = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String etablissement;
    private String destinataire;
    private String sujet;

    @Column(columnDefinition = "longtext")
    private String corps;

    @Enumerated(EnumType.STRING)
    private Etat etat;

    private int essais;

    @Column(name = "prochain_essai")
    private LocalDateTime prochainEssai;

    @Column(name = "derniere_erreur")
    private String derniereErreur;

    @Column(name = "cree_le")
    private LocalDateTime creeLe;

    @Column(name = "envoye_le")
    private LocalDateTime envoyeLe;

    protected Courriel() {}

    Courriel(String etablissement, String destinataire, String sujet, String corps, LocalDateTime maintenant) {
        this.etablissement = etablissement;
        this.destinataire = destinataire;
        this.sujet = sujet;
        this.corps = corps;
        this.etat = Etat.A_ENVOYER;
        this.creeLe = maintenant;
        this.prochainEssai = maintenant;
    }

    void envoye(LocalDateTime maintenant) {
        etat = Etat.ENVOYE;
        essais++;
        envoyeLe = maintenant;
        derniereErreur = null;
    }

    /** Notes a failed try; the pause doubles each time, from one minute on. */
    void echoue(String erreur, LocalDateTime maintenant) {
        prochainEssai = maintenant.plusMinutes(1L << essais);
        essais++;
        derniereErreur =
                erreur == null || erreur.length() <= LONGUEUR_ERREUR ? erreur : erreur.substring(0, LONGUEUR_ERREUR);
        if (essais >= ESSAIS_MAXIMUM) {
            etat = Etat.ABANDONNE;
        }
    }

    public Long id() {
        return id;
    }

    public String destinataire() {
        return destinataire;
    }

    public String sujet() {
        return sujet;
    }

    public String corps() {
        return corps;
    }

    Etat etat() {
        return etat;
    }

    LocalDateTime prochainEssai() {
        return prochainEssai;
    }
}
