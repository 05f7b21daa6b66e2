package org.entstage.convention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.BatchUseCase;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does a step of many conventions and avenants, each in its own transaction and with its own version, and says what became of each. */
@BatchUseCase
public class ValiderEnMasse {

    /** Steps done at once at the most. */
    public static final int MAXIMUM = 200;

    private static final Logger LOG = LoggerFactory.getLogger(ValiderEnMasse.class);

    private final ValiderEtape valider;
    private final SituerAvenant situer;
    private final ValiderAvenant validerAvenant;
    private final Conventions conventions;
    private final String etablissement;

    ValiderEnMasse(
            ValiderEtape valider,
            SituerAvenant situer,
            ValiderAvenant validerAvenant,
            Conventions conventions,
            Reglages reglages) {
        this.valider = valider;
        this.situer = situer;
        this.validerAvenant = validerAvenant;
        this.conventions = conventions;
        this.etablissement = reglages.etablissement();
    }

    /**
     * @return one result for each demand, in their order
     * @throws RefusMetier for none, and for more than {@value #MAXIMUM}
     */
    public List<ResultatDEtape> executer(Acteur acteur, List<DemandeDEtape> demandes) {
        if (demandes.isEmpty()) {
            throw new RefusMetier(Probleme.general("afaire.aucune"));
        }
        if (demandes.size() > MAXIMUM) {
            throw new RefusMetier(Probleme.general("afaire.trop", MAXIMUM));
        }
        Map<Long, LigneConvention> lignes = conventions
                .lignes(
                        Perimetre.de(acteur, Action.CONVENTION_LIRE, etablissement),
                        demandes.stream().map(DemandeDEtape::convention).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(LigneConvention::id, Function.identity()));
        return demandes.stream()
                .map(demande -> resultat(demande, lignes.get(demande.convention()), faire(acteur, demande)))
                .toList();
    }

    private List<Probleme> faire(Acteur acteur, DemandeDEtape demande) {
        try {
            faireEnfin(acteur, demande);
            return List.of();
        } catch (RefusMetier refus) {
            return refus.problemes();
        } catch (ModificationConcurrente change) {
            return List.of(Probleme.general("afaire.changee"));
        } catch (AccesRefuse | Introuvable pasLaSienne) {
            return List.of(Probleme.general("afaire.pasLaVotre"));
        } catch (RuntimeException imprevue) {
            LOG.error("step {} of convention {} not done", demande.nature(), demande.convention(), imprevue);
            return List.of(Probleme.general("afaire.imprevue"));
        }
    }

    private void faireEnfin(Acteur acteur, DemandeDEtape demande) {
        if (demande.avenant() == null) {
            valider.executer(acteur, demande.convention(), demande.version(), demande.nature(), null);
        } else {
            situer.executer(acteur, demande.convention(), demande.avenant());
            validerAvenant.executer(acteur, demande.avenant(), demande.version(), demande.nature(), null);
        }
    }

    private static ResultatDEtape resultat(DemandeDEtape demande, LigneConvention ligne, List<Probleme> problemes) {
        Optional<LigneConvention> lue = Optional.ofNullable(ligne);
        return new ResultatDEtape(
                demande.convention(),
                demande.avenant(),
                demande.nature(),
                lue.map(LigneConvention::numero).orElse(null),
                lue.map(LigneConvention::etudiantNom).orElse(null),
                lue.map(LigneConvention::etudiantPrenom).orElse(null),
                problemes);
    }
}
