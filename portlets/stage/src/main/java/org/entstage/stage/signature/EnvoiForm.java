package org.entstage.stage.signature;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.validation.Valid;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.signature.ChoixDEnvoi;
import org.entstage.convention.signature.EtatPartie;
import org.entstage.convention.signature.FichePartie;
import org.entstage.convention.signature.FicheSignatures;
import org.entstage.convention.signature.ModeSignature;

/** Who is asked for an electronic signature. */
public class EnvoiForm {

    /** By {@link Parties#rang}. */
    @Valid
    List<LigneEnvoiForm> parties = new ArrayList<>();

    /** Everybody whose address is known. */
    static EnvoiForm pour(FicheSignatures fiche) {
        EnvoiForm form = new EnvoiForm();
        Parties.TOUTES.forEach(nature -> form.parties.add(new LigneEnvoiForm()));
        for (FichePartie partie : fiche.presente().parties()) {
            if (partie.etat() == EtatPartie.A_SIGNER) {
                LigneEnvoiForm ligne = form.parties.get(Parties.rang(partie.nature()));
                ligne.courriel = partie.courriel();
                ligne.nom = partie.nom();
                ligne.mode = (partie.courriel() == null ? ModeSignature.PAPIER : ModeSignature.ELECTRONIQUE).name();
            }
        }
        return form;
    }

    ChoixDEnvoi choix() {
        Map<NatureEtape, String> courriels = new EnumMap<>(NatureEtape.class);
        Map<NatureEtape, String> noms = new EnumMap<>(NatureEtape.class);
        for (NatureEtape nature : Parties.TOUTES) {
            int rang = Parties.rang(nature);
            LigneEnvoiForm ligne = rang < parties.size() ? parties.get(rang) : null;
            if (ligne != null && ModeSignature.ELECTRONIQUE.name().equals(ligne.mode)) {
                courriels.put(nature, ligne.courriel);
                Parties.nommer(noms, nature, ligne.nom);
            }
        }
        return new ChoixDEnvoi(courriels, noms);
    }

    /** The same refusal told at the rows. */
    static RefusMetier auxChamps(RefusMetier refus) {
        return Parties.auxChamps(refus, "courriel");
    }
}
