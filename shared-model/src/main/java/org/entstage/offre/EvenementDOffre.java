package org.entstage.offre;

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
import org.entstage.circuit.Pas;
import org.entstage.droits.Geste;

/** A happening that is never changed or removed: who, when, from where, what, why. */
@Entity
@Table(name = "offre_evenement")
class EvenementDOffre {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String etablissement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "offre_id")
    private Offre offre;

    private LocalDateTime quand;
    private String login;
    private String nom;
    private String origine;

    @Column(name = "par_entreprise")
    private boolean parEntreprise;

    @Enumerated(EnumType.STRING)
    private FaitSurOffre fait;

    /** Null unless a step of the circuit is meant. */
    @Enumerated(EnumType.STRING)
    private NatureEtape etape;

    @Column(columnDefinition = "longtext")
    private String texte;

    /** Names of {@link ChampOffre}, with commas between. */
    private String champs;

    @Convert(converter = ChangementDOffre.EnJson.class)
    @Column(columnDefinition = "longtext")
    private List<ChangementDOffre> changements;

    protected EvenementDOffre() {}

    EvenementDOffre(Offre offre, String etablissement, Geste geste, FaitSurOffre fait, String texte) {
        this.offre = offre;
        this.etablissement = etablissement;
        this.quand = geste.quand();
        this.login = geste.acteur().login();
        this.nom = geste.acteur().nomAffiche();
        this.origine = geste.acteur().origine();
        this.parEntreprise = geste.acteur().lien() != null;
        this.fait = fait;
        this.texte = texte;
    }

    EvenementDOffre surEtape(NatureEtape nature) {
        etape = nature;
        return this;
    }

    EvenementDOffre demandant(List<ChampOffre> aCorriger) {
        champs = aCorriger.isEmpty()
                ? null
                : aCorriger.stream().map(Enum::name).distinct().collect(Collectors.joining(","));
        return this;
    }

    EvenementDOffre changeant(List<ChangementDOffre> quoi) {
        changements = quoi;
        return this;
    }

    /** Whether the same person went on writing shortly before: then one line tells it. */
    boolean suite(Geste geste) {
        return fait == FaitSurOffre.MODIFIEE
                && login.equals(geste.acteur().login())
                && quand.plusMinutes(10).isAfter(geste.quand());
    }

    /** What it means for the steps; empty when it means nothing. */
    Stream<Pas> pas() {
        return switch (fait) {
            case SOUMISE -> Stream.of(new Pas(Pas.Sorte.DEPART, null, quand, nom));
            case AVIS_FAVORABLE, AVIS_DEFAVORABLE, PUBLIEE ->
                etape == null ? Stream.empty() : Stream.of(new Pas(Pas.Sorte.FAITE, etape, quand, nom));
            case CORRECTION_DEMANDEE, REFUSEE -> Stream.of(new Pas(Pas.Sorte.RENVOI, null, quand, nom));
            default -> Stream.empty();
        };
    }

    LigneDOffre ligne() {
        return new LigneDOffre(
                quand,
                nom,
                parEntreprise,
                fait,
                texte,
                champs == null
                        ? List.of()
                        : Stream.of(champs.split(","))
                                .flatMap(nom -> ChampOffre.lire(nom).stream())
                                .toList(),
                changements == null ? List.of() : changements);
    }
}
