package org.entstage.evaluation.fiche;

import java.time.LocalDateTime;
import javax.persistence.Column;
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
import org.entstage.droits.Geste;

/** A happening that is never changed or removed: who, when, from where, what, why. */
@Entity
@Table(name = "fiche_evenement")
class EvenementDeFiche {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String etablissement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "fiche_id")
    private FicheEvaluation fiche;

    private LocalDateTime quand;
    private String login;
    private String nom;
    private String origine;

    @Enumerated(EnumType.STRING)
    private FaitSurFiche fait;

    @Column(columnDefinition = "longtext")
    private String texte;

    protected EvenementDeFiche() {}

    /** @param texte why, or until when; null for what says itself */
    EvenementDeFiche(FicheEvaluation fiche, String etablissement, Geste geste, FaitSurFiche fait, String texte) {
        this.fiche = fiche;
        this.etablissement = etablissement;
        this.quand = geste.quand();
        this.login = geste.acteur().login();
        this.nom = geste.acteur().nomAffiche();
        this.origine = geste.acteur().origine();
        this.fait = fait;
        this.texte = texte;
    }

    LigneDeFiche ligne() {
        return new LigneDeFiche(quand, nom, fait, texte);
    }
}
