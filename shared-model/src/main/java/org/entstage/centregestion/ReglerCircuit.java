package org.entstage.centregestion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entstage.annuaire.Annuaire;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.EtapeCircuit;
import org.entstage.circuit.TypeCircuit;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.RemoteUseCase;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.droits.Acteur;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.ModifierParametres;
import org.entstage.parametre.Parametres;

/**
 * Sets the steps of a centre or of the institution, or lets them be inherited again. Files under way keep those with which
 * they were handed in.
 */
@RemoteUseCase
public class ReglerCircuit {

    private final ModifierParametres modifier;
    private final Annuaire annuaire;

    ReglerCircuit(ModifierParametres modifier, Annuaire annuaire) {
        this.modifier = modifier;
        this.annuaire = annuaire;
    }

    /**
     * @param centre id, {@value Parametres#ETABLISSEMENT} for the institution
     * @param type of which files
     * @param circuit null to inherit again
     * @throws RefusMetier with everything that is wrong, each at the kind of its step; also when the directory does not
     *     know a named person, or does not answer
     * @throws org.entstage.commun.AccesRefuse unless he keeps the settings there
     */
    public void executer(Acteur acteur, long centre, TypeCircuit type, Circuit circuit) {
        if (circuit != null) {
            List<Probleme> problemes = new ArrayList<>(circuit.problemes(type.dossier()));
            if (problemes.isEmpty()) {
                circuit.etapes().stream()
                        .filter(etape -> etape.personne() != null)
                        .forEach(etape -> verifier(etape, problemes));
            }
            if (!problemes.isEmpty()) {
                throw new RefusMetier(problemes);
            }
        }
        modifier.executer(
                acteur,
                centre,
                Collections.singletonMap(
                        CatalogueParametres.circuit(type).cle(), circuit == null ? null : circuit.ecrire()));
    }

    private void verifier(EtapeCircuit etape, List<Probleme> problemes) {
        String nature = etape.nature().name();
        try {
            if (annuaire.parLogin(etape.personne()).isEmpty()) {
                problemes.add(new Probleme(nature, "circuit.personne.inconnue", List.of(nature, etape.personne()), ""));
            }
        } catch (SystemeIndisponible muet) {
            problemes.add(new Probleme(nature, "circuit.personne.annuaire", List.of(nature), ""));
        }
    }
}
