package org.entstage.convention;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.Column;
import javax.persistence.Convert;
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
import org.entstage.circuit.NatureEtape;
import org.entstage.convention.regles.Derogation;
import org.entstage.convention.regles.Grandeur;
import org.entstage.convention.regles.Mesure;
import org.entstage.droits.Geste;

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

    /** Null unless a step of the circuit is meant. */
    @Enumerated(EnumType.STRING)
    private NatureEtape etape;

    private String pour;
    private String origine;

    /** Names of {@link ChampConvention}, with commas between. */
    private String champs;

    @Convert(converter = Changements.EnJson.class)
    private List<Changement> changements;

    @Column(name = "avenant_id")
    private Long avenant;

    @Column(name = "avenant_numero")
    private Integer avenantNumero;

    /** Names of {@link NatureAvenant}, with commas between. */
    @Column(name = "avenant_natures")
    private String avenantNatures;

    protected EvenementHistorique() {}

    EvenementHistorique(Convention convention, Geste geste, Transition transition, String details) {
        this.convention = convention;
        this.etablissement = convention.etablissement();
        this.quand = geste.quand();
        this.login = geste.acteur().login();
        this.nom = geste.acteur().nomAffiche();
        this.origine = geste.acteur().origine();
        this.transition = transition;
        this.details = details;
    }

    /**
     * The same about the waiver of a rule.
     *
     * @param accordee null when a waiver is taken back
     */
    EvenementHistorique surRegle(String code, Derogation accordee) {
        regle = code;
        objet = accordee == null ? null : accordee.objet();
        mesure = accordee == null || accordee.mesure() == null
                ? null
                : accordee.mesure().texte();
        return this;
    }

    Derogation derogation() {
        return new Derogation(details, objet, mesure());
    }

    private Mesure mesure() {
        return mesure == null ? null : Grandeur.valueOf(objet).lire(mesure);
    }

    /** The same about a step, done for somebody else when {@code pour} names him. */
    EvenementHistorique surEtape(NatureEtape nature, String remplace) {
        etape = nature;
        pour = remplace;
        return this;
    }

    EvenementHistorique demandant(List<ChampConvention> aCorriger) {
        champs = aCorriger.isEmpty()
                ? null
                : aCorriger.stream().map(ChampConvention::name).collect(Collectors.joining(","));
        return this;
    }

    EvenementHistorique changeant(List<Changement> quoi) {
        changements = quoi;
        return this;
    }

    /** The same about an avenant. */
    EvenementHistorique surAvenant(Avenant lequel) {
        avenant = lequel.id();
        avenantNumero = lequel.numero();
        avenantNatures = lequel.saisie().dansLOrdre().stream().map(Enum::name).collect(Collectors.joining(","));
        return this;
    }

    private MentionAvenant mention() {
        return avenant == null
                ? null
                : new MentionAvenant(
                        avenant,
                        avenantNumero,
                        Stream.of(avenantNatures.split(","))
                                .map(NatureAvenant::valueOf)
                                .toList());
    }

    LigneHistorique ligne() {
        return new LigneHistorique(
                quand,
                nom,
                transition,
                details,
                regle,
                mesure(),
                etape,
                pour,
                origine,
                champsDemandes(),
                changements,
                mention());
    }

    private List<ChampConvention> champsDemandes() {
        return champs == null
                ? List.of()
                : Stream.of(champs.split(","))
                        .flatMap(nom -> ChampConvention.lire(nom).stream())
                        .toList();
    }
}
