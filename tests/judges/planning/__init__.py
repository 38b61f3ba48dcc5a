"""Plans good and bad, for the schema and the loader to judge.

`notation` reads and writes them as an editor does, `trials` changes a good
plan in one place after another, and `unsayable` lists what no schema can say.
"""
