"""Understanding: text, chunks, vectors, categories, facts, advice and prices. Values in, values out."""
