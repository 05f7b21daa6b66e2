package org.entstage.convention;

import java.math.BigDecimal;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import org.entstage.gratification.UniteGratification;

/** {@link ClausesDuStage} as the convention keeps them. */
@Embeddable
class ClausesEcrites {

    @Column(name = "presence_exceptionnelle")
    private String presenceExceptionnelle;

    @Column(name = "remarque_horaires", columnDefinition = "longtext")
    private String remarqueHoraires;

    @Column(name = "teletravail_jours")
    private BigDecimal teletravailJours;

    @Column(name = "teletravail_lieu", columnDefinition = "longtext")
    private String teletravailLieu;

    @Column(name = "teletravail_modalites", columnDefinition = "longtext")
    private String teletravailModalites;

    private String conges;

    @Column(name = "modalites_suivi")
    private String modalitesSuivi;

    @Enumerated(EnumType.STRING)
    private Restauration restauration;

    @Column(name = "part_repas")
    private BigDecimal partRepas;

    @Column(name = "part_transport")
    private BigDecimal partTransport;

    private String avantages;

    @Column(columnDefinition = "longtext")
    private String frais;

    @Column(name = "frais_montant")
    private BigDecimal fraisMontant;

    @Enumerated(EnumType.STRING)
    @Column(name = "frais_unite")
    private UniteGratification fraisUnite;

    @Column(name = "reglement_applicable")
    private Boolean reglementApplicable;

    @Column(name = "reglement_interieur")
    private String reglementInterieur;

    private String assurance;

    protected ClausesEcrites() {}

    ClausesEcrites(ClausesDuStage clauses) {
        presenceExceptionnelle = clauses.presenceExceptionnelle();
        remarqueHoraires = clauses.remarqueHoraires();
        teletravailJours = clauses.teletravail().jours();
        teletravailLieu = clauses.teletravail().lieu();
        teletravailModalites = clauses.teletravail().modalites();
        conges = clauses.conges();
        modalitesSuivi = clauses.modalitesSuivi();
        restauration = clauses.offerts().restauration();
        partRepas = clauses.offerts().partRepas();
        partTransport = clauses.offerts().partTransport();
        avantages = clauses.avantages();
        frais = clauses.frais().modalites();
        fraisMontant = clauses.frais().montant();
        fraisUnite = clauses.frais().unite();
        reglementApplicable = clauses.reglementApplicable();
        reglementInterieur = clauses.reglementInterieur();
        assurance = clauses.assurance();
    }

    ClausesDuStage valeur() {
        return new ClausesDuStage(
                presenceExceptionnelle,
                remarqueHoraires,
                new Teletravail(teletravailJours, teletravailLieu, teletravailModalites),
                conges,
                modalitesSuivi,
                new AvantagesOfferts(restauration, partRepas, partTransport),
                avantages,
                new FraisRembourses(frais, fraisMontant, fraisUnite),
                reglementApplicable,
                reglementInterieur,
                assurance);
    }
}
