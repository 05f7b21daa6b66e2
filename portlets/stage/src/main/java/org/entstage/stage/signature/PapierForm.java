package org.entstage.stage.signature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.validation.Valid;
import javax.validation.constraints.Size;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.signature.FichePartie;
import org.entstage.convention.signature.FicheSignatures;
import org.entstage.convention.signature.SaisieSignatures;

/** Who signed on paper or elsewhere; the file itself comes beside. */
public class PapierForm {

    static final String AILLEURS = "AILLEURS";

    @Size(max = 10)
    String mode = "PAPIER";

    /** By {@link Parties#rang}. */
    @Valid
    List<LigneForm> parties = new ArrayList<>();

    @Size(max = 2000)
    String note;

    /** Only the place of its errors: the file is no text. */
    String fichier;

    static PapierForm pour(FicheSignatures fiche) {
        PapierForm form = new PapierForm();
        Parties.TOUTES.forEach(nature -> form.parties.add(new LigneForm()));
        for (FichePartie partie : fiche.presente().parties()) {
            form.parties.get(Parties.rang(partie.nature())).nom = partie.nom();
        }
        return form;
    }

    SaisieSignatures saisie(byte[] contenu) {
        Map<NatureEtape, LocalDate> dates = new EnumMap<>(NatureEtape.class);
        Map<NatureEtape, String> noms = new EnumMap<>(NatureEtape.class);
        for (NatureEtape nature : Parties.TOUTES) {
            int rang = Parties.rang(nature);
            if (rang < parties.size() && parties.get(rang) != null && parties.get(rang).le != null) {
                dates.put(nature, parties.get(rang).le);
                Parties.nommer(noms, nature, parties.get(rang).nom);
            }
        }
        return new SaisieSignatures(AILLEURS.equals(mode), dates, noms, note, contenu);
    }

    /** The same refusal told at the rows. */
    static RefusMetier auxChamps(RefusMetier refus) {
        return Parties.auxChamps(refus, "le");
    }
}
