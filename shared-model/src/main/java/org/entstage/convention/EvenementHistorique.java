package org.entstage.convention;

import java.time.LocalDateTime;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.FetchType;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import org.entstage.convention.regles.Derogation;
import org.entstage.convention.regles.Grandeur;
import org.entstage.convention.regles.Mesure;

/** A happening that is never changed or removed: who, when, what, why. */
@Entity
@Table(name = "convention_historique")
class EvenementHistorique {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "convention_id")
    private Convention convention;

    private String etablissement;
    private LocalDateTime quand;
    private String login;
    private String nom;

    @Enumerated(EnumType.STRING)
    private Transition transition;

    private String details;

    /** Code of the rule that a waiver is about; null for anything else. */
    private String regle;

    /** Which breach of it the waiver is granted for; null for waivers of earlier versions. */
    private String objet;

    /** How far that breach went; null where nothing is measured. */
    private String mesure;

    protected EvenementHistorique() {}

    EvenementHistorique(Convention convention, Geste geste, Transition transition, String details) {
        this.convention = convention;
        this.etablissement = convention.etablissement();
        this.quand = geste.quand();
        this.login = geste.acteur().login();
        this.nom = geste.acteur().nomAffiche();
        this.transition = transition;
        this.details = details;
    }

    /** @param accordee null when a waiver is taken back */
    void porteSur(String code, Derogation accordee) {
        regle = code;
        objet = accordee == null ? null : accordee.objet();
        mesure = accordee == null || accordee.mesure() == null
                ? null
                : accordee.mesure().texte();
    }

    Derogation derogation() {
        return new Derogation(details, objet, mesure());
    }

    private Mesure mesure() {
        return mesure == null ? null : Grandeur.valueOf(objet).lire(mesure);
    }

    LigneHistorique ligne() {
        return new LigneHistorique(quand, nom, transition, details, regle, mesure());
    }
}
